/** One indicator for all that are compared, a row each: value, difference, rank and coverage, or why there is no value. */
import type { PaperTable } from '#core/model/paper/paper.ts'
import type { Language } from '#core/model/text.ts'
import { MISSING_NAMES } from '#core/model/value.ts'
import { formatNumber, formatValue } from '#core/picture/format.ts'
import { inWords } from '../../area/against.ts'
import { againstWords } from '../../compare/against-words.ts'
import { kindOf, nameOf } from '../../compare/comparand.ts'
import type { Cell, Comparison } from '../../compare/comparison.ts'
import { coverageText } from '../../compare/coverage-text.ts'
import { listed } from '../../compare/form.ts'
import type { Choice } from '../../compare/read.ts'
import { formatSpan } from '../../compare/span.ts'
import { COMPARE_WORDS } from '../../compare/words.ts'

type Told = 'value' | 'difference' | 'rank' | 'coverage'

interface Column {
  readonly told: Told
  readonly text: string
  readonly numeric?: boolean
  readonly of: (cell: Cell) => string
}

interface Words {
  readonly name: string
  readonly columns: Record<Told, string>
  readonly alt: (title: string, columns: string, count: number) => string
}
const WORDS: Record<Language, Words> = {
  sv: {
    name: 'Område',
    columns: { value: 'värde', difference: 'skillnad', rank: 'plats', coverage: 'täckning' },
    alt: (title, columns, count) => `${title}: ${columns} för ${count} områden.`,
  },
  en: {
    name: 'Area',
    columns: { value: 'value', difference: 'difference', rank: 'rank', coverage: 'coverage' },
    alt: (title, columns, count) => `${title}: ${columns} of ${count} areas.`,
  },
}

export function comparedTable({ indicator, year, cells }: Comparison, { lang, reference }: Choice): PaperTable {
  const words = COMPARE_WORDS[lang]
  const caption = `${indicator.name[lang]}${year === null ? '' : `, ${year}`}`
  // How many fewer people than the whole country says nothing.
  const compared = indicator.kind !== 'count' || reference === 'first' || typeof reference !== 'string'
  const combined = cells.some(({ figure }) => figure.combined !== null)
  const difference: Column = {
    told: 'difference',
    text: againstWords(reference, cells, lang),
    numeric: true,
    of: (cell) => differenceText(cell, indicator, lang),
  }
  const coverage: Column = { told: 'coverage', text: words.rows.coverage, of: (cell) => coverageText(cell, lang) }
  const columns: readonly Column[] = [
    { told: 'value', text: words.rows.value, numeric: true, of: (cell) => valueText(cell, indicator, lang) },
    ...(compared ? [difference] : []),
    { told: 'rank', text: words.rows.rank, of: (cell) => rankText(cell, lang) },
    ...(combined ? [coverage] : []),
  ]
  const told = columns.map((column) => WORDS[lang].columns[column.told])
  return {
    kind: 'table',
    caption,
    alt: WORDS[lang].alt(caption, listed(told, lang), cells.length),
    head: [{ text: WORDS[lang].name }, ...columns.map(({ text, numeric = false }) => ({ text, numeric }))],
    rows: cells.map((cell) => [
      { text: nameOf(cell.comparand, lang), strong: true },
      ...columns.map(({ of, numeric = false }) => ({ text: of(cell), numeric })),
    ]),
  }
}

type Measured = Comparison['indicator']

function valueText({ figure: { value, missing, combined } }: Cell, indicator: Measured, lang: Language): string {
  const words = COMPARE_WORDS[lang]
  const interval = combined?.interval ? words.interval(formatSpan(combined.interval, indicator, lang)) : ''
  if (value === null) {
    const why = MISSING_NAMES[missing ?? 'not-in-data'][lang]
    // A sum that cannot be told still lies somewhere; of all else the parts say between what.
    const between =
      interval === '' && combined?.range ? words.parts(formatSpan(combined.range, indicator, lang)) : interval
    return lines(why, between)
  }
  const weights = combined?.weightYear == null ? '' : `, ${words.weightsOf(combined.weightYear)}`
  const approximate = combined?.approximation ? `${words.approximate}${weights}` : ''
  return lines(`${approximate === '' ? '' : '≈\u00a0'}${formatValue(value, indicator, lang)}`, approximate, interval)
}

function differenceText({ difference, with: other }: Cell, indicator: Measured, lang: Language): string {
  if (difference === null || other === null) return COMPARE_WORDS[lang].notCompared
  return lines(inWords(difference, indicator, lang), `${other.name} ${formatValue(other.value, indicator, lang)}`)
}

function rankText({ figure: { rank, of }, comparand }: Cell, lang: Language): string {
  const words = COMPARE_WORDS[lang]
  const kind = kindOf(comparand)
  if (kind === null) return words.notRanked
  if (rank === null) return '–'
  return words.rank(formatNumber(rank, 0, lang), formatNumber(of, 0, lang), words.among[kind])
}

function lines(...all: readonly string[]): string {
  return all.filter((line) => line !== '').join('\n')
}
