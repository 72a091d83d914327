/** The rows of a region as a figure says them: the words of the page, without its links. */

import type { Indicator } from '#core/model/indicator.ts'
import { type CountySpread, SMALL_DENOMINATOR } from '#core/model/region/county-spread.ts'
import type { RegionRow } from '#core/model/region/row.ts'
import type { Language } from '#core/model/text.ts'
import { MISSING_NAMES } from '#core/model/value.ts'
import { classOf } from '#core/picture/classify.ts'
import { authorityText } from '#core/picture/describe/source.ts'
import type { RegionFigureRow, Said } from '#core/picture/figure/region-row.ts'
import type { CountyLook } from '#core/picture/figure/small-county.ts'
import { formatNumber, formatValue } from '#core/picture/format.ts'
import { type Hatch, hatchOf } from '#core/picture/hatch.ts'
import { hasShortUnit, rowSlope, rowValue } from '#core/picture/region/row-figures.ts'
import { statusBrief, statusName } from '#core/picture/region/status-words.ts'
import { distanceText, type Names, targetText, thresholdText } from '#core/picture/region/target-words.ts'
import { againstText } from '../region-page/against.ts'
import { isOfArea } from '../region-page/area-reason.ts'
import { rangeOf } from '../region-page/row-range.ts'
import { spreadClasses } from '../region-page/spread-classes.ts'
import { REGION_WORDS } from '../region-page/words.ts'

/** What all rows of a figure are read by. */
export interface RowReading {
  readonly lang: Language
  readonly names: Names
  /** Whether any of the rows has a target: else none says that it has none. */
  readonly targets: boolean
}

export function figureRow(row: RegionRow, indicator: Indicator, reading: RowReading): RegionFigureRow {
  const { lang } = reading
  const words = REGION_WORDS[lang]
  const unit = hasShortUnit(indicator, lang) ? [] : [indicator.unit[lang]]
  return {
    name: indicator.name[lang],
    source: authorityText(indicator.source, lang),
    about: [...unit, words.aims[row.direction], words.chosenBy[row.chosenBy]].join(' · '),
    level: levelCell(row, indicator, reading),
    spread: spreadCell(row, indicator, lang),
    course: courseCell(row, indicator, lang),
    target: reading.targets ? targetCell(row, indicator, reading) : null,
    status: statusCell(row, lang),
  }
}

function levelCell(row: RegionRow, indicator: Indicator, reading: RowReading): RegionFigureRow['level'] {
  const { lang } = reading
  const { value, missing, year, rank, of, peers } = row.level
  if (value === null) return { strip: null, strong: '', lines: [missing === null ? '–' : MISSING_NAMES[missing][lang]] }
  // A rank of counts would say how large the county is.
  const ranked = rank !== null && indicator.kind !== 'count'
  const against = againstText(row, indicator, lang)
  const place = ranked ? [REGION_WORDS[lang].place(formatNumber(rank, 0, lang), formatNumber(of, 0, lang))] : []
  return {
    strip: {
      dots: peers.flatMap((peer) => (peer.value === null ? [] : [{ value: peer.value, class: null }])),
      scheme: null,
      range: rangeOf(row),
      reference: row.reference.value,
      own: value,
    },
    strong: rowValue(value, indicator, lang),
    lines: [[...place, ...(year === null ? [] : [String(year)])].join(', '), ...(against === null ? [] : [against])],
  }
}

function spreadCell(row: RegionRow, indicator: Indicator, lang: Language): RegionFigureRow['spread'] {
  const words = REGION_WORDS[lang]
  const { spread } = row
  const { min, max, lowest, highest, missing } = spread
  if (missing !== null || min === null || max === null || lowest === null || highest === null) {
    const reason = missing ?? 'no-municipal-figures'
    return { strip: null, map: null, strong: '', lines: [isOfArea(reason) ? '–' : words.spreadReasons[reason]] }
  }
  const isCount = indicator.kind === 'count'
  const { breaks, scheme } = spreadClasses(spread)
  const say = (value: number) => rowValue(value, indicator, lang)
  const small = spread.values.filter(({ denominator }) => denominator !== null && denominator < SMALL_DENOMINATOR)
  const count = words.municipalities(formatNumber(spread.n, 0, lang), formatNumber(spread.of, 0, lang))
  return {
    strip: {
      dots: spread.values.flatMap(({ value }) =>
        value === null ? [] : [{ value, class: isCount ? null : classOf(value, breaks) }],
      ),
      scheme: isCount ? null : scheme,
      range: rangeOf(row),
      reference: row.reference.value,
      own: row.level.value,
    },
    // Counts are never fills: the largest municipality would look as if it had much of everything.
    map: isCount ? null : { looks: looksOf(spread, breaks), scheme },
    strong: '',
    lines: [
      `${say(min)} ${lowest.name} – ${say(max)} ${highest.name}`,
      [count, ...(spread.year === null ? [] : [String(spread.year)])].join(', '),
      ...(small.length === 0 ? [] : [`* ${words.small(formatNumber(small.length, 0, lang))}`]),
    ],
  }
}

function looksOf({ values }: CountySpread, breaks: readonly number[]): CountyLook {
  return new Map(
    values.map(({ code, value, missing }): [string, number | Hatch] => {
      const index = value === null ? null : classOf(value, breaks)
      return [code, index ?? hatchOf(missing ?? 'not-in-data')]
    }),
  )
}

function courseCell({ trend, target }: RegionRow, indicator: Indicator, lang: Language): Said {
  const words = REGION_WORDS[lang]
  if (trend.slope === null) {
    const why = trend.reason === null ? '' : `: ${words.trendReasons[trend.reason]}`
    return { strong: '', lines: [`${words.trends[trend.direction]}${why}`] }
  }
  const [from, to] = [trend.years[0], trend.years.at(-1)]
  const span = from === undefined || to === undefined ? [] : [`${from}–${to}`]
  // Without a target the status is the same direction, and says it once.
  const way = target === undefined ? [] : [words.trends[trend.direction]]
  return { strong: rowSlope(trend.slope, indicator, words.perYear, lang), lines: [[...way, ...span].join(', ')] }
}

function targetCell({ target, direction }: RegionRow, indicator: Indicator, { lang, names }: RowReading): Said {
  const words = REGION_WORDS[lang]
  if (target === undefined) return { strong: '', lines: [words.noTarget] }
  const more = [distanceText(target, indicator, lang, formatValue), thresholdText(target, indicator, lang, rowValue)]
  const stage = target.stage === 'follow-up' ? [words.stages[target.stage]] : []
  return {
    strong: targetText(target.target, indicator, direction, names, lang, rowValue),
    lines: [...more.flatMap((text) => text ?? []), ...stage],
  }
}

/** Characters of a judgement: what is longer is read on the page, with its source. */
const MOST_SAID = 140

function statusCell({ status, judgement }: RegionRow, lang: Language): Said {
  const words = REGION_WORDS[lang]
  const brief = statusBrief(status, lang)
  const lines = brief === '' ? [] : [brief]
  if (judgement === null) return { strong: statusName(status, lang), lines }
  const whose = 'source' in judgement ? words.ownJudgement.region : words.ownJudgement.planner
  const verdict = judgement.verdict === null ? [] : [words.verdicts[judgement.verdict]]
  const said = typeof judgement.text === 'string' ? judgement.text : judgement.text[lang]
  const text = said.length > MOST_SAID && verdict.length > 0 ? [] : [said]
  return {
    strong: statusName(status, lang),
    lines: [...lines, `${whose}: ${[...verdict, ...text].join('. ')} (${judgement.by}, ${judgement.date})`],
  }
}
