import { nearestIndicators } from '../../document/indicator/filter.ts'
import { indicatorPage, strangerPage } from '../../document/indicator/page.ts'
import { documentRoute } from '../../document/route.ts'
import type { Edition } from '../../edition.ts'
import { clip } from '../../http/problem.ts'
import type { Route } from '../../http/route.ts'
import type { DocumentPage } from '../../page/document.ts'

/** All that is known of one indicator. */
export function indicatorPageRoute(edition: Edition, page: DocumentPage): Route {
  const { atlas } = edition
  return documentRoute(edition, page, {
    pattern: '/data/:id',
    answer: ({ lang, part }) => {
      const id = part('id')
      const indicator = atlas.indicators.get(id)
      if (indicator) return { kind: 'page', content: indicatorPage(atlas, indicator, lang) }
      const near = nearestIndicators([...atlas.indicators.values()], id)
      return { kind: 'not-found', content: strangerPage(clip(id), near, lang) }
    },
  })
}
