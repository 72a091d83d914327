import { comparePage } from '../../compare/page.ts'
import { readChoice } from '../../compare/read.ts'
import { documentRoute } from '../../document/route.ts'
import type { Edition } from '../../edition.ts'
import type { ShowingRoute } from '../../embed/shown.ts'
import type { DocumentPage } from '../../page/document.ts'

/** Areas, groups and territories side by side: all that is chosen stands in the address, and every control is a link or a form. */
export function compareRoute(edition: Edition, page: DocumentPage): ShowingRoute {
  const { atlas, knowledge } = edition
  const known = { knowledge, areas: [...atlas.areas.values()], divisions: atlas.divisions }
  return documentRoute(edition, page, {
    pattern: '/compare',
    own: ['indicator', 'area', 't', 'year', 'reference', 'by'],
    answer: ({ lang, own, every }) => {
      const asked = {
        indicators: every('indicator'),
        areas: every('area'),
        territories: every('t'),
        year: own('year'),
        reference: own('reference'),
        grouping: own('by'),
      }
      const { choice, notices } = readChoice(asked, known, lang)
      const content = comparePage(edition, choice)
      // Where none of the indicators is one the page has taken another, and says so; its picture would not.
      const { shown, ...others } = content
      const isOther = asked.indicators.length > 0 && choice.indicators.length === 0
      return { kind: 'page', content: { ...(isOther ? others : content), notices } }
    },
  })
}
