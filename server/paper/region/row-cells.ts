/** One indicator of a priority as a row of a table of text: what the page draws as dots is said in numbers. */
import type { Indicator } from '#core/model/indicator.ts'
import type { PaperTable } from '#core/model/paper/paper.ts'
import type { RegionRow } from '#core/model/region/row.ts'
import { MISSING_NAMES } from '#core/model/value.ts'
import { formatNumber } from '#core/picture/format.ts'
import { hasShortUnit, rowSlope, rowValue } from '#core/picture/region/row-figures.ts'
import { statusBrief, statusName } from '#core/picture/region/status-words.ts'
import { distanceText, targetText, thresholdText } from '#core/picture/region/target-words.ts'
import { againstText } from '../../region-page/against.ts'
import { areaReason } from '../../region-page/area-reason.ts'
import { indicatorOf, namesOf, type RegionContext } from '../../region-page/context.ts'
import { columnsOf } from '../../region-page/row.ts'
import { REGION_WORDS } from '../../region-page/words.ts'

type Lines = readonly (string | null)[]

/** What a column says of a row. */
type Told = (context: RegionContext, row: RegionRow, indicator: Indicator) => Lines

/**
 * The columns of the page, a row for each indicator. What no row has anything to say in is left out: a target where none
 * is set; a spread where the county is one municipality, which is said once before all tables.
 */
export function rowTable(context: RegionContext, rows: readonly RegionRow[]): Pick<PaperTable, 'head' | 'rows'> {
  const {
    indicator,
    level: amongCounties,
    spread: inside,
    trend: course,
    target: goal,
    status: state,
  } = columnsOf(context)
  const columns: readonly (readonly [head: string, told: Told])[] = [
    [indicator, heading],
    [amongCounties, level],
    ...(areaReason(rows) === null ? ([[inside, spread]] as const) : []),
    [course, trend],
    ...(rows.some(({ target }) => target !== undefined) ? ([[goal, target]] as const) : []),
    [state, status],
  ]
  return {
    head: columns.map(([text]) => ({ text })),
    rows: rows.map((row) => {
      const measured = indicatorOf(context.edition, row.id)
      return columns.map(([, told]) => ({ text: lines(told(context, row, measured)) }))
    }),
  }
}

function lines(all: Lines): string {
  return all.filter((line) => line !== null && line !== '').join('\n')
}

function heading({ choice: { lang } }: RegionContext, row: RegionRow, indicator: Indicator): Lines {
  const words = REGION_WORDS[lang]
  const unit = hasShortUnit(indicator, lang) ? null : indicator.unit[lang]
  return [indicator.name[lang], unit, words.aims[row.direction]]
}

function level({ choice: { lang } }: RegionContext, row: RegionRow, indicator: Indicator): Lines {
  const words = REGION_WORDS[lang]
  const { value, missing, year, rank, of } = row.level
  if (value === null) return [missing === null ? '–' : MISSING_NAMES[missing][lang]]
  const number = (count: number) => formatNumber(count, 0, lang)
  return [
    `${rowValue(value, indicator, lang)}${year === null ? '' : ` (${year})`}`,
    rank === null || indicator.kind === 'count' ? null : words.place(number(rank), number(of)),
    againstText(row, indicator, lang),
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

/** The unit of a long one stands under the name of the indicator. */
function target({ edition, choice: { lang } }: RegionContext, row: RegionRow, indicator: Indicator): Lines {
  const words = REGION_WORDS[lang]
  const { target } = row
  if (target === undefined) return [words.noTarget]
  return [
    targetText(target.target, indicator, row.direction, namesOf(edition, lang), lang, rowValue),
    distanceText(target, indicator, lang, rowValue),
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
