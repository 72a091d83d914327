import { type Fault, VIEW_PARAMETERS, type View, writeView } from '#core/model/view.ts'
import { pictureOf } from '../ask/picture.ts'
import type { Edition } from '../edition.ts'
import { PAGE_HEADERS } from '../http/headers.ts'
import { viewParameters } from '../http/parameters.ts'
import { Published } from '../http/published.ts'
import { readQuery } from '../http/question.ts'
import type { Route } from '../http/route.ts'
import { page } from '../page/page.ts'
import type { Template } from '../page/template.ts'

/**
 * The page. An old or edited address never breaks it: what cannot be used is dropped with a notice. It must always be
 * asked for again, even where the view is frozen, for the next build has other scripts.
 */
export function pageRoute(edition: Edition, template: Template): Route {
  const { knowledge, kept } = edition
  const pageOf = (view: View, faults: readonly Fault[]) => {
    const text = page(edition, template, pictureOf(edition, view), faults)
    return new Published(text, 'text/html; charset=utf-8', PAGE_HEADERS)
  }
  // Most visits begin here, so it is made before the first of them.
  const front = readQuery('', knowledge, VIEW_PARAMETERS).view
  const frontPage = edition.once(() => pageOf(front, []))
  /** The front page under a longer address, as links to it have it: it need not be made and compressed anew. */
  const isFront = (view: View, faults: readonly Fault[]) => faults.length === 0 && writeView(view) === writeView(front)
  return {
    pattern: '/',
    operations: [
      {
        address: '/',
        summary: 'The map of a view as a page. Parameters that cannot be used are dropped with a notice.',
        parameters: viewParameters(VIEW_PARAMETERS, knowledge),
        type: 'text/html',
      },
    ],
    answer: ({ request, address, query }) => {
      const known = kept.get(address)
      if (known) return known.body.answer(request, known.lasting)
      const { view, faults } = readQuery(withoutEmpty(query), knowledge, VIEW_PARAMETERS)
      const body = isFront(view, faults) ? frontPage() : pageOf(view, faults)
      if (faults.length === 0) kept.set(address, { body, lasting: 'revalidate' })
      return body.answer(request, 'revalidate')
    },
  }
}

/** A form sends the fields that were left empty too; on the page they mean the usual. */
function withoutEmpty(query: string): [string, string][] {
  return [...new URLSearchParams(query)].filter(([, value]) => value !== '')
}
