import { documentRoute } from '../../document/route.ts'
import type { Edition } from '../../edition.ts'
import type { ShowingRoute } from '../../embed/shown.ts'
import type { DocumentPage } from '../../page/document.ts'
import { readChoice } from '../../priorities/choice.ts'
import { prioritiesPage } from '../../priorities/page.ts'

/** Need and emphasis of all regions side by side. */
export function prioritiesPageRoute(edition: Edition, page: DocumentPage): ShowingRoute {
  return documentRoute(edition, page, {
    pattern: '/priorities',
    reads: ['at'],
    own: ['area', 'county', 'sort'],
    answer: ({ lang, view, own }) => {
      const asked = { area: own('area'), county: own('county'), sort: own('sort') }
      const { choice, notices } = readChoice(asked, edition.knowledge, { at: view.at, lang })
      return { kind: 'page', content: { ...prioritiesPage(edition, choice), notices } }
    },
  })
}
