import { VIEW_PARAMETERS } from '#core/model/view.ts'
import { pictureOf } from '../ask/picture.ts'
import type { Edition } from '../edition.ts'
import { PAGE_HEADERS } from '../http/headers.ts'
import { viewParameters } from '../http/parameters.ts'
import { Published } from '../http/published.ts'
import { readQuery } from '../http/question.ts'
import type { Answer, Route } from '../http/route.ts'
import { page } from '../page/page.ts'
import type { Template } from '../page/template.ts'

/**
 * The page. An old or edited address never breaks it: what cannot be used is dropped with a notice. It must always be
 * asked for again, even where the view is frozen, for the next build has other scripts.
 */
export function pageRoute(edition: Edition, template: Template): Route {
  const { atlas, knowledge, kept } = edition
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
      const text = page(edition, template, pictureOf(atlas, view), faults)
      const answer: Answer = {
        body: new Published(text, 'text/html; charset=utf-8', PAGE_HEADERS),
        lasting: 'revalidate',
      }
      if (faults.length === 0) kept.set(address, answer)
      return answer.body.answer(request, answer.lasting)
    },
  }
}

/** A form sends the fields that were left empty too; on the page they mean the usual. */
function withoutEmpty(query: string): [string, string][] {
  return [...new URLSearchParams(query)].filter(([, value]) => value !== '')
}
