import { documentRoute } from '../../document/route.ts'
import { textPage } from '../../document/text-page.ts'
import { unfinished } from '../../document/unfinished.ts'
import type { Edition } from '../../edition.ts'
import type { Route } from '../../http/route.ts'
import type { DocumentPage } from '../../page/document.ts'
import type { Pages } from '../../pages.ts'

/** The statement that the act on accessibility of digital public services asks of whoever runs the site. */
export function accessibilityRoute(edition: Edition, page: DocumentPage, { texts, operator }: Pages): Route {
  return documentRoute(edition, page, {
    pattern: '/accessibility',
    answer: ({ lang }) => {
      const content = textPage(texts.accessibility[lang], { lang, path: '/accessibility' })
      return { kind: 'page', content: { ...content, notices: unfinished(operator, lang) } }
    },
  })
}
