/** Need beside emphasis, and the positions each need is the mean of: the workbook takes the mean again. */
import type { PlacedIndicator } from '#core/model/report-area.ts'
import { REPORT_AREA_NAMES } from '#core/model/report-area.ts'
import type { Language, Text } from '#core/model/text.ts'
import { indicatorOf } from '../../ask/indicator.ts'
import { type Live, numberColumn, type Sheet, type SheetRow, textColumn } from '../territory/sheet.ts'
import * as shared from './columns.ts'
import type { Told } from './told.ts'

const POSITIONS = { sv: 'Positioner', en: 'Positions' } as const
const FIRST_LINE = 2

const PLACED_BY: Record<PlacedIndicator['placedBy'], Text> = {
  'brp+': { sv: 'BRP+', en: 'BRP+' },
  region: { sv: 'en region', en: 'a region' },
  editor: { sv: 'redaktören', en: 'the editor' },
}

export function needSheets({ atlas, answer, lang }: Told): Sheet[] {
  const { needEmphasis, blindSpots } = answer
  let next = FIRST_LINE
  const needs = needEmphasis.map((cell): SheetRow => {
    const [first, last] = [next, next + cell.indicators.length - 1]
    next = last + 1
    const { area, need, needRank, needOf, highNeed, emphasis, count, of, complete } = cell
    return [
      area,
      REPORT_AREA_NAMES[area][lang],
      need,
      need === null ? null : again(first, last, lang),
      needRank,
      needOf,
      highNeed,
      emphasis,
      count,
      of,
      complete,
      complete ? blindSpots.some((spot) => spot.area === area) : null,
    ]
  })
  const positions = needEmphasis.map(({ area, indicators }) =>
    indicators.map(({ indicator, placedBy, reason, year, position }): SheetRow => {
      const { name, direction } = indicatorOf(atlas, indicator)
      const areaName = REPORT_AREA_NAMES[area][lang]
      return [area, areaName, indicator, name[lang], year, position, direction, PLACED_BY[placedBy][lang], reason[lang]]
    }),
  )
  return [
    {
      key: 'need',
      name: { sv: 'Behov och betoning', en: 'Need and emphasis' },
      columns: [
        shared.AREA,
        shared.AREA_NAME,
        shared.NEED,
        numberColumn('check', 'Behovet omräknat', 'Need computed again', 2),
        shared.NEED_RANK,
        numberColumn('need_of', 'Av', 'Of', 0),
        numberColumn('high_need', 'Högt behov från', 'High need from', 2),
        numberColumn('emphasis', 'Betoning (0–1)', 'Emphasis (0–1)', 4),
        numberColumn('priorities_here', 'Prioriteringar här', 'Priorities here', 0),
        numberColumn('priorities', 'Prioriteringar', 'Priorities', 0),
        textColumn('complete', 'Fullständig lista', 'Complete list'),
        textColumn('blind_spot', 'Blind fläck', 'Blind spot'),
      ],
      pieces: [needs],
    },
    {
      key: 'position',
      name: POSITIONS,
      columns: [
        shared.AREA,
        shared.AREA_NAME,
        shared.INDICATOR,
        shared.INDICATOR_NAME,
        shared.YEAR,
        shared.POSITION,
        textColumn('direction', 'Riktning', 'Direction'),
        textColumn('placed_by', 'Placerat av', 'Placed by'),
        shared.REASON,
      ],
      pieces: positions,
    },
  ]
}

/** 100 − the mean; F holds positions, and cells without one do not count. */
function again(first: number, last: number, lang: Language): Live {
  return { formula: `100-AVERAGE(${POSITIONS[lang]}!$F$${first}:$F$${last})` }
}
