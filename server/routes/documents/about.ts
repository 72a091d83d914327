import { provenance } from '../../document/provenance.ts'
import { documentRoute } from '../../document/route.ts'
import { textPage } from '../../document/text-page.ts'
import type { Edition } from '../../edition.ts'
import type { Route } from '../../http/route.ts'
import type { DocumentPage } from '../../page/document.ts'
import type { Pages } from '../../pages.ts'

/** What the product is; then, counted from the catalogue, whose figures it shows and on what terms. */
export function aboutRoute(edition: Edition, page: DocumentPage, { texts }: Pages): Route {
  return documentRoute(edition, page, {
    pattern: '/about',
    answer: ({ lang }) => ({
      kind: 'page',
      content: textPage(texts.about[lang], { lang, path: '/about', after: provenance(edition.atlas, lang) }),
    }),
  })
}
