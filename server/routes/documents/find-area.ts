import { findAreas } from '../../document/find-areas.ts'
import { foundAreas } from '../../document/found-areas.ts'
import { documentRoute } from '../../document/route.ts'
import type { Edition } from '../../edition.ts'
import type { ShowingRoute } from '../../embed/shown.ts'
import type { DocumentPage } from '../../page/document.ts'

/** What the masthead's search leads to: the page of the one area that is meant, or the areas that may be. */
export function findAreaRoute(edition: Edition, page: DocumentPage): ShowingRoute {
  const areas = [...edition.atlas.areas.values()]
  return documentRoute(edition, page, {
    pattern: '/area',
    own: ['q'],
    answer: ({ lang, own }) => {
      const query = own('q')
      const found = findAreas(areas, query)
      const [only] = found
      if (only && found.length === 1) return { kind: 'elsewhere', path: `/area/${only.code}` }
      return { kind: 'page', content: foundAreas(query, found, lang) }
    },
  })
}
