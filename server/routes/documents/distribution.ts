import { yearShown } from '../../ask/column.ts'
import { usualDivision } from '../../distribution/choice.ts'
import { distributionPage } from '../../distribution/page.ts'
import { documentRoute } from '../../document/route.ts'
import type { Edition } from '../../edition.ts'
import type { ShowingRoute } from '../../embed/shown.ts'
import type { DocumentPage } from '../../page/document.ts'

/** How uneven an indicator is between areas, and whether the gap is closing. */
export function distributionPageRoute(edition: Edition, page: DocumentPage): ShowingRoute {
  const { atlas, knowledge } = edition
  return documentRoute(edition, page, {
    pattern: '/distribution',
    reads: ['indicator', 'level', 'division', 'year', 'at'],
    answer: ({ lang, view }) => {
      const indicator = knowledge.indicator(view.indicator)
      if (indicator === undefined)
        throw new Error(`distribution: expected an indicator of the atlas, found ${view.indicator}`)
      const { level } = view
      const choice = {
        indicator,
        level,
        division: usualDivision(level, view.division),
        year: yearShown(indicator, level, view.year),
        yearGiven: view.year !== null,
        lang,
      }
      return { kind: 'page', content: distributionPage(atlas, choice) }
    },
  })
}
