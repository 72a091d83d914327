import { findIndicators, readFilter } from '../../document/indicator/filter.ts'
import { dataPage } from '../../document/indicator/list.ts'
import { documentRoute } from '../../document/route.ts'
import type { Edition } from '../../edition.ts'
import type { Route } from '../../http/route.ts'
import type { DocumentPage } from '../../page/document.ts'

/** Every indicator, found by words, theme, level and how it combines: a form that works without a script. */
export function dataRoute(edition: Edition, page: DocumentPage): Route {
  const { atlas } = edition
  return documentRoute(edition, page, {
    pattern: '/data',
    own: ['q', 'theme', 'level', 'combines'],
    answer: ({ lang, own }) => {
      const { filter, notices } = readFilter(own, lang)
      const found = findIndicators([...atlas.indicators.values()], filter)
      return { kind: 'page', content: { ...dataPage(atlas, filter, found, lang), notices } }
    },
  })
}
