import { type Fault, VIEW_PARAMETERS, type View, writeView } from '#core/model/view.ts'
import { pictureOf } from '../ask/picture.ts'
import type { Edition } from '../edition.ts'
import { PAGE_HEADERS } from '../http/headers.ts'
import { forHost, hostOf, publicOrigin } from '../http/origin.ts'
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
  const { knowledge, kept, site } = edition
  const pageOf = (view: View, faults: readonly Fault[], origin: string) => {
    const text = page(edition, template, pictureOf(edition, view), faults, origin)
    return new Published(text, 'text/html; charset=utf-8', PAGE_HEADERS)
  }
  const front = readQuery('', knowledge, VIEW_PARAMETERS).view
  const frontPage = frontPages(edition, (origin) => pageOf(front, [], origin))
  /** The front page under a longer address, as links to it have it: it need not be made and compressed anew. */
  const isFront = (view: View, faults: readonly Fault[]) => faults.length === 0 && writeView(view) === writeView(front)
  return {
    pattern: '/',
    operations: [
      {
        address: '/',
        summary:
          'The map of a view as a page. Parameters that cannot be used are dropped with a notice, but ' +
          'a data version in `at` that is not known here is answered 404: other figures are not shown in its place.',
        parameters: viewParameters(VIEW_PARAMETERS, knowledge),
        type: 'text/html',
      },
    ],
    answer: ({ request, address, query }) => {
      const known = kept.get(address, hostOf(request))
      if (known) return known.body.answer(request, known.lasting)
      const { view, faults } = readQuery(withoutEmpty(query), knowledge, VIEW_PARAMETERS)
      const origin = publicOrigin(request, site)
      const body = isFront(view, faults) ? frontPage(origin) : pageOf(view, faults, origin)
      if (faults.length === 0) kept.set(address, { body, lasting: 'revalidate', ...forHost(request, site) })
      return body.answer(request, 'revalidate')
    },
  }
}

/** Names a server has; more are somebody's who makes them up. */
const MOST_ORIGINS = 4

/**
 * Most visits begin here. Where the operator has said where the server stands, the page is made before the first of them;
 * otherwise when it is first asked for at an origin. Either way it is compressed thoroughly once there is time.
 */
function frontPages({ site, once }: Edition, make: (origin: string) => Published): (origin: string) => Published {
  const pages = new Map<string, () => Published>()
  const pageAt = (origin: string) => {
    const known = pages.get(origin) ?? once(() => make(origin))
    pages.set(origin, known)
    return known
  }
  if (site.publicAddress !== null) pageAt(site.publicAddress)
  return (origin) => (pages.has(origin) || pages.size < MOST_ORIGINS ? pageAt(origin)() : make(origin))
}

/** A form sends the fields that were left empty too; on the page they mean the usual. */
function withoutEmpty(query: string): [string, string][] {
  return [...new URLSearchParams(query)].filter(([, value]) => value !== '')
}
