/** What every status was computed from, and how: the workbook does it again. */
import type { RegionRow } from '#core/model/region/row.ts'
import type { Language } from '#core/model/text.ts'
import { STATUS_WORDS, statusReason } from '#core/picture/region/status-words.ts'
import { type Live, numberColumn, type Sheet, type SheetRow, textColumn } from '../territory/sheet.ts'
import * as shared from './columns.ts'
import { rowsOf, type Told, type ToldRow } from './told.ts'

const INPUTS = { sv: 'Underlag', en: 'Inputs' } as const
/** Under the headings. */
const FIRST_LINE = 2

interface Placed extends ToldRow {
  /** Lines of its inputs in their sheet; `last` is before `first` where it has none. */
  readonly first: number
  readonly last: number
}

export function statusSheets(told: Told): Sheet[] {
  const placed: Placed[] = []
  let next = FIRST_LINE
  for (const each of rowsOf(told)) {
    const { length } = each.row.status.inputs.years
    placed.push({ ...each, first: next, last: next + length - 1 })
    next += length
  }
  return [statusSheet(placed, told.lang), inputsSheet(placed)]
}

function statusSheet(placed: readonly Placed[], lang: Language): Sheet {
  return {
    key: 'status',
    name: { sv: 'Status', en: 'Status' },
    columns: [
      shared.ROW_ID,
      shared.INDICATOR,
      shared.INDICATOR_NAME,
      shared.STATUS,
      shared.STATUS_REASON,
      numberColumn('target_year', 'Målår', 'Target year', 0),
      numberColumn('latest_year', 'Senaste år', 'Latest year', 0),
      numberColumn('latest_margin', 'Senaste marginal', 'Latest margin', 6),
      numberColumn('slope', 'Marginalens lutning per år', 'Slope of the margin per year', 6),
      numberColumn('check', 'Lutningen omräknad', 'Slope computed again', 6),
      numberColumn('right', 'Andel åt rätt håll (0–1)', 'Share the right way (0–1)', 4),
      numberColumn('wrong', 'Andel åt fel håll (0–1)', 'Share the wrong way (0–1)', 4),
      numberColumn('projected', 'Framskriven marginal', 'Projected margin', 6),
      numberColumn('check', 'Framskriven marginal omräknad', 'Projected margin computed again', 6),
      numberColumn('met_in', 'Nås år', 'Met in', 0),
      numberColumn('not_before', 'Nås inte före', 'Not met before', 0),
    ],
    pieces: [placed.map((each, i) => statusLine(each, FIRST_LINE + i, lang))],
  }
}

function statusLine({ id, row, indicator, first, last }: Placed, line: number, lang: Language): SheetRow {
  const { status } = row
  const { years, margins, slope, right, wrong, targetYear, projected, metIn, notBefore } = status.inputs
  return [
    id,
    row.id,
    indicator.name[lang],
    STATUS_WORDS[lang].kinds[status.kind],
    statusReason(status, lang),
    targetYear,
    years.at(-1) ?? null,
    margins.at(-1) ?? null,
    slope,
    slope === null ? null : medianSlope(first, last, lang),
    right,
    wrong,
    projected,
    projected === null ? null : { formula: `H${line}+I${line}*MAX(0,F${line}-G${line})` },
    metIn,
    notBefore,
  ]
}

/** The median of all slopes between two of its years: C holds years, H margins. At most fifteen pairs. */
function medianSlope(first: number, last: number, lang: Language): Live {
  const pairs: string[] = []
  for (let later = first + 1; later <= last; later++) {
    for (let earlier = first; earlier < later; earlier++) {
      const difference = (letter: string) => `(${INPUTS[lang]}!${letter}${later}-${INPUTS[lang]}!${letter}${earlier})`
      pairs.push(`${difference('H')}/${difference('C')}`)
    }
  }
  return { formula: `MEDIAN(${pairs.join(',')})` }
}

function inputsSheet(placed: readonly Placed[]): Sheet {
  return {
    key: 'input',
    name: INPUTS,
    columns: [
      shared.ROW_ID,
      shared.INDICATOR,
      shared.YEAR,
      shared.VALUE,
      shared.THRESHOLD,
      numberColumn('factor', 'Faktor', 'Factor', 6),
      numberColumn('at_most', 'Får som mest skilja', 'Most allowed difference', 4),
      numberColumn('margin', 'Marginal', 'Margin', 6),
      numberColumn('check', 'Marginalen omräknad', 'Margin computed again', 6),
      textColumn('rule', 'Så är marginalen räknad', 'How the margin is computed'),
    ],
    pieces: placed.map(({ id, row, first }) => {
      const { years, values, thresholds, margins } = row.status.inputs
      const rule = marginRule(row)
      return years.map((year, i): SheetRow => {
        const figures = [id, row.id, year, values[i] ?? null, thresholds[i] ?? null]
        return [...figures, ...marginCells(rule, margins[i] ?? null, first + i)]
      })
    }),
  }
}

/** From the factor on: D holds the value, E what had to be met. */
function marginCells(rule: MarginRule, margin: number | null, line: number): SheetRow {
  switch (rule.kind) {
    case 'way':
      return [rule.factor, null, margin, { formula: `F${line}*D${line}` }, 'F·D']
    case 'difference':
      return [rule.factor, null, margin, { formula: `F${line}*(D${line}-E${line})` }, 'F·(D−E)']
    case 'gap':
      return [null, rule.atMost, margin, { formula: `G${line}-ABS(D${line}-E${line})` }, 'G−|D−E|']
  }
}

type MarginRule =
  | { readonly kind: 'way' | 'difference'; readonly factor: number }
  | { readonly kind: 'gap'; readonly atMost: number }

/** As core/measure/threshold.ts counts it: where changes are compared, in per cent of the area's own base year. */
function marginRule({ direction, target, series }: Pick<RegionRow, 'direction' | 'target' | 'series'>): MarginRule {
  const sign = direction === 'higher' ? 1 : -1
  const inUnit = { kind: 'difference', factor: sign } as const
  const inPercentOf = (year: number) => {
    const base = series.values[series.years.indexOf(year)] ?? null
    return base === null || base === 0 ? inUnit : ({ kind: 'difference', factor: (sign * 100) / base } as const)
  }
  if (target === undefined) return { kind: 'way', factor: sign }
  const goal = target.target
  switch (goal.kind) {
    case 'direction':
      return { kind: 'way', factor: sign }
    case 'value':
      return inUnit
    case 'change':
      return goal.as === 'percent' ? inPercentOf(goal.base) : inUnit
    case 'nation':
    case 'peers':
      return goal.since === null ? inUnit : inPercentOf(goal.since)
    case 'gap':
      return { kind: 'gap', atMost: goal.atMost ?? 0 }
  }
}
