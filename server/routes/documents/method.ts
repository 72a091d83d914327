import { documentRoute } from '../../document/route.ts'
import { textPage } from '../../document/text-page.ts'
import type { Edition } from '../../edition.ts'
import type { Route } from '../../http/route.ts'
import type { DocumentPage } from '../../page/document.ts'
import type { Pages } from '../../pages.ts'

/** The published rules. Every section has an anchor, so that a figure can link to the rule it came by. */
export function methodRoute(edition: Edition, page: DocumentPage, { texts }: Pages): Route {
  return documentRoute(edition, page, {
    pattern: '/method',
    answer: ({ lang }) => ({ kind: 'page', content: textPage(texts.method[lang], { lang, path: '/method' }) }),
  })
}
