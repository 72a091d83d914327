/** One indicator for all that are compared, a row each: value, difference, rank and coverage, or why there is no value. */
import type { PaperTable } from '#core/model/paper/paper.ts'
import type { Language } from '#core/model/text.ts'
import { MISSING_NAMES } from '#core/model/value.ts'
import { formatNumber, formatValue } from '#core/picture/format.ts'
import { inWords } from '../../area/against.ts'
import { kindOf, nameOf } from '../../compare/comparand.ts'
import type { Cell, Comparison } from '../../compare/comparison.ts'
import { coverageText } from '../../compare/coverage-text.ts'
import type { Choice } from '../../compare/read.ts'
import { formatSpan } from '../../compare/span.ts'
import { againstWords, COMPARE_WORDS } from '../../compare/words.ts'

const WORDS: Record<Language, { readonly name: string; readonly alt: (title: string, count: number) => string }> = {
  sv: { name: 'Område', alt: (title, count) => `${title}: värde, skillnad, plats och täckning för ${count} områden.` },
  en: { name: 'Area', alt: (title, count) => `${title}: value, difference, rank and coverage of ${count} areas.` },
}

export function comparedTable({ indicator, year, cells }: Comparison, { lang, reference }: Choice): PaperTable {
  const words = COMPARE_WORDS[lang]
  const caption = `${indicator.name[lang]}${year === null ? '' : `, ${year}`}`
  // How many fewer people than the whole country says nothing.
  const compared = indicator.kind !== 'count' || reference === 'first' || typeof reference !== 'string'
  const combined = cells.some(({ figure }) => figure.combined !== null)
  const columns = [
    { text: WORDS[lang].name, of: ({ comparand }: Cell) => ({ text: nameOf(comparand, lang), strong: true }) },
    {
      text: words.rows.value,
      numeric: true,
      of: (cell: Cell) => ({ text: valueText(cell, indicator, lang), numeric: true }),
    },
    ...(compared
      ? [
          {
            text: againstWords(reference, lang),
            numeric: true,
            of: (cell: Cell) => ({ text: differenceText(cell, indicator, lang), numeric: true }),
          },
        ]
      : []),
    { text: words.rows.rank, of: (cell: Cell) => ({ text: rankText(cell, lang) }) },
    ...(combined ? [{ text: words.rows.coverage, of: (cell: Cell) => ({ text: coverageText(cell, lang) }) }] : []),
  ]
  return {
    kind: 'table',
    caption,
    alt: WORDS[lang].alt(caption, cells.length),
    head: columns.map(({ of: _, ...head }) => head),
    rows: cells.map((cell) => columns.map((column) => column.of(cell))),
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
