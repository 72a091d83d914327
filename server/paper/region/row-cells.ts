/** One indicator of a priority as a row of a table of text: what the page draws as dots is said in numbers. */
import type { RegionRow } from '#core/model/contract-regions.ts'
import type { Indicator } from '#core/model/indicator.ts'
import type { Cell } from '#core/model/paper/paper.ts'
import { MISSING_NAMES } from '#core/model/value.ts'
import { formatNumber } from '#core/picture/format.ts'
import { hasShortUnit, rowDifference, rowSlope, rowValue, saidValue } from '#core/picture/region/row-figures.ts'
import { statusBrief, statusName } from '#core/picture/region/status-words.ts'
import { distanceText, targetText, thresholdText } from '#core/picture/region/target-words.ts'
import { namesOf, type RegionContext } from '../../region-page/context.ts'
import { REGION_WORDS } from '../../region-page/words.ts'

type Lines = readonly (string | null)[]

/** Indicator, level, spread inside, direction, status with what is to be reached: as the columns of the page. */
export function rowCells(context: RegionContext, row: RegionRow, indicator: Indicator): Cell[] {
  return [
    { text: lines(heading(context, row, indicator)), strong: false },
    { text: lines(level(context, row, indicator)) },
    { text: lines(spread(context, row, indicator)) },
    { text: lines(trend(context, row, indicator)) },
    { text: lines([...status(context, row), ...target(context, row, indicator)]) },
  ]
}

function lines(all: Lines): string {
  return all.filter((line) => line !== null && line !== '').join('\n')
}

function heading({ choice: { lang } }: RegionContext, row: RegionRow, indicator: Indicator): Lines {
  const words = REGION_WORDS[lang]
  const unit = hasShortUnit(indicator, lang) ? null : indicator.unit[lang]
  return [indicator.name[lang], unit, words.aims[row.direction]]
}

function level({ choice: { lang, reference: asked } }: RegionContext, row: RegionRow, indicator: Indicator): Lines {
  const words = REGION_WORDS[lang]
  const { value, missing, year, rank, of } = row.level
  if (value === null) return [missing === null ? '–' : MISSING_NAMES[missing][lang]]
  const { reference } = row
  const number = (count: number) => formatNumber(count, 0, lang)
  // Where the country has no value of its own it is the median of its areas that is meant, and not the country.
  const median = reference.method === 'median' && asked.kind === 'nation'
  const name = median ? words.method.median : reference.name[lang]
  const against =
    reference.value === null || reference.difference === null
      ? null
      : `${rowDifference(value, reference.value, indicator, lang)} ${name}, ${rowValue(reference.value, indicator, lang)}`
  return [
    `${rowValue(value, indicator, lang)}${year === null ? '' : ` (${year})`}`,
    rank === null || indicator.kind === 'count' ? null : words.place(number(rank), number(of)),
    against,
  ]
}

function spread({ choice: { lang } }: RegionContext, { spread, level }: RegionRow, indicator: Indicator): Lines {
  const words = REGION_WORDS[lang]
  const { min, max, lowest, highest, missing, n, of, year } = spread
  if (missing !== null) return [words.spreadReasons[missing]]
  if (min === null || max === null || lowest === null || highest === null) {
    return [words.spreadReasons['no-municipal-figures']]
  }
  const say = (figure: number) => rowValue(figure, indicator, lang)
  const count = words.municipalities(formatNumber(n, 0, lang), formatNumber(of, 0, lang))
  // All of them, and of the year beside: nothing to add.
  const told = [n === of ? null : count, year === null || year === level.year ? null : String(year)]
  const besides = told.filter((part) => part !== null).join(', ')
  return [`${say(min)} ${lowest.name}`, `– ${say(max)} ${highest.name}`, besides]
}

function trend({ choice: { lang } }: RegionContext, { trend, target }: RegionRow, indicator: Indicator): Lines {
  const words = REGION_WORDS[lang]
  // Without a target the status is the same direction, and says it once.
  const isTold = target !== undefined
  if (trend.slope === null) {
    if (!isTold) return ['–']
    return [words.trends[trend.direction], trend.reason === null ? null : words.trendReasons[trend.reason]]
  }
  const [from, to] = [trend.years[0], trend.years.at(-1)]
  return [
    rowSlope(trend.slope, indicator, words.perYear, lang),
    isTold ? words.trends[trend.direction] : null,
    from === undefined || to === undefined ? null : `${from}–${to}`,
  ]
}

function target({ edition, choice: { lang } }: RegionContext, row: RegionRow, indicator: Indicator): Lines {
  const words = REGION_WORDS[lang]
  const { target } = row
  if (target === undefined) return []
  return [
    `${words.columns.target}: ${targetText(target.target, indicator, row.direction, namesOf(edition, lang), lang, rowValue)}`,
    distanceText(target, indicator, lang, saidValue),
    thresholdText(target, indicator, lang, rowValue),
    target.stage === 'follow-up' ? words.stages[target.stage] : null,
  ]
}

/** The region's own judgement stands in full under the table; here only that there is one, and which way it goes. */
function status({ choice: { lang } }: RegionContext, { status, judgement, inside }: RegionRow): Lines {
  const words = REGION_WORDS[lang]
  const own =
    judgement === null || judgement.verdict === null
      ? null
      : `${words.ownJudgement['source' in judgement ? 'region' : 'planner']}: ${words.verdicts[judgement.verdict]}`
  const parts = inside.map((one) => `${one.name}: ${statusName(one.status, lang)}`)
  return [statusName(status, lang), statusBrief(status, lang), own, ...parts]
}
