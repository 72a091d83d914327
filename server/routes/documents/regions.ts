import { documentRoute } from '../../document/route.ts'
import type { Edition } from '../../edition.ts'
import type { Route } from '../../http/route.ts'
import type { DocumentPage } from '../../page/document.ts'
import { regionsPage } from '../../region-page/regions.ts'

/** The counties and their strategies. */
export function regionsPageRoute(edition: Edition, page: DocumentPage): Route {
  return documentRoute(edition, page, {
    pattern: '/region',
    answer: ({ lang }) => ({ kind: 'page', content: regionsPage(edition, lang) }),
  })
}
