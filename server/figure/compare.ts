/** The chosen areas and territories of a view beside each other. */
import type { Coverage } from '#core/measure/aggregate.ts'
import type { FigureSetting } from '#core/model/figure/setting.ts'
import type { Indicator } from '#core/model/indicator.ts'
import type { Language } from '#core/model/text.ts'
import { MISSING_NAMES } from '#core/model/value.ts'
import type { View } from '#core/model/view.ts'
import { approximated } from '#core/picture/approximate.ts'
import { swedishDay } from '#core/picture/describe/swedish-day.ts'
import type { CompareFigure } from '#core/picture/figure/compare-figure.ts'
import { pageOf } from '#core/picture/figure/page-of.ts'
import type { SetColumn, SetRow, TableSet } from '#core/picture/figure/set-table.ts'
import { differenceUnit, formatNumber, formatSigned } from '#core/picture/format.ts'
import { askingOnce } from '../ask/ask.ts'
import { indicatorOf } from '../ask/indicator.ts'
import { pictureOf } from '../ask/picture.ts'
import { againstWords, comparedWords } from '../compare/against-words.ts'
import { kindOf, nameOf } from '../compare/comparand.ts'
import { comparedBars } from '../compare/compared-bars.ts'
import { comparedLines } from '../compare/compared-lines.ts'
import { lineNotes, valueNotes } from '../compare/compared-notes.ts'
import { type Cell, type Comparison, compare } from '../compare/comparison.ts'
import type { Choice } from '../compare/read.ts'
import { formatSpan } from '../compare/span.ts'
import { COMPARE_WORDS } from '../compare/words.ts'
import type { Edition } from '../edition.ts'
import { choiceOf, comparandsOf } from './comparands.ts'

/** Null where none of them has a figure in any year. */
export function compareOf(edition: Edition, view: View, setting: Pick<FigureSetting, 'against'>): CompareFigure | null {
  const { lang } = view
  const words = COMPARE_WORDS[lang]
  const indicator = indicatorOf(edition.atlas, view.indicator)
  const choice = choiceOf(view, comparandsOf(edition, view), indicator, setting)
  const comparison = compare(edition, askingOnce(edition.ask), choice, indicator)
  const { year, years, series, instead } = comparison
  if (year === null) return null
  const picture = pictureOf(edition, { ...view, mode: 'value' })
  return {
    measure: indicator,
    year,
    ...comparedBars(comparison, lang),
    // A count is a part of the country's, and no more or less than it.
    against: indicator.kind === 'count' ? '' : comparedInWords(choice, comparison),
    lines:
      years.length < 2 || series.every(({ values }) => values.every((value) => value === null))
        ? null
        : comparedLines(comparison, choice.comparands, lang),
    table: tableOf(comparison, choice),
    notes: [
      ...(instead && choice.year !== null ? [words.instead(choice.year, year)] : []),
      ...new Set([...lineNotes(comparison, lang), ...valueNotes(comparison, lang)]),
    ],
    foot: pageOf(picture, lang, swedishDay(edition.atlas.builtAt, 'short', lang)).foot,
  }
}

function comparedInWords({ reference, lang }: Choice, { cells }: Comparison): string {
  return `${lang === 'sv' ? 'jämfört med' : 'compared with'} ${comparedWords(reference, cells, lang)}`
}

function tableOf({ indicator, cells }: Comparison, { lang, reference }: Choice): TableSet {
  const words = COMPARE_WORDS[lang]
  const among = new Set(cells.map(({ comparand }) => kindOf(comparand)))
  const compared = indicator.kind !== 'count' && cells.some(({ difference }) => difference !== null)
  const columns: (SetColumn & { readonly cell: (cell: Cell) => string })[] = [
    {
      heading: `${words.rows.value} (${indicator.unit[lang]})`,
      numeric: true,
      main: true,
      cell: (cell) => valueText(cell, indicator, lang),
    },
    ...(compared
      ? [
          {
            heading: `${againstWords(reference, cells, lang)} (${differenceUnit(indicator, lang)})`,
            numeric: true,
            cell: ({ difference }: Cell) =>
              difference === null ? '–' : formatSigned(difference, indicator.decimals, lang),
          },
        ]
      : []),
    ...(among.size === 1 && among.has(null)
      ? []
      : [{ heading: words.rows.rank, numeric: false, cell: (cell: Cell) => rankText(cell, lang) }]),
  ]
  const rows = cells.map((cell): SetRow => {
    const name = nameOf(cell.comparand, lang)
    if (cell.figure.value === null)
      return { kind: 'reason', name, marked: false, reason: whyMissing(cell, indicator, lang) }
    const note = howMade(cell, indicator, lang)
    return { kind: 'figures', name, marked: false, cells: columns.map((column) => column.cell(cell)), note }
  })
  return { names: lang === 'sv' ? 'Område' : 'Area', columns, rows }
}

function valueText({ figure: { value, combined } }: Cell, indicator: Indicator, lang: Language): string {
  return value === null ? '' : approximated(formatNumber(value, indicator.decimals, lang), combined?.approximation)
}

/** "3 av 3 områden, 100 % av befolkningen; ungefärligt värde, vägt med uppgifter från 2022": nothing of an area itself. */
function howMade({ figure: { combined } }: Cell, indicator: Indicator, lang: Language): string {
  if (combined === null) return ''
  const words = COMPARE_WORDS[lang]
  const weights = combined.weightYear === null ? '' : `, ${words.weightsOf(combined.weightYear)}`
  return [
    `${words.rows.coverage}: ${coverageText(combined.coverage, lang)}`,
    ...(combined.approximation ? [`${words.approximate}${weights}`] : []),
    ...(combined.interval ? [words.interval(formatSpan(combined.interval, indicator, lang))] : []),
  ].join('; ')
}

/** A sum that cannot be told still lies somewhere; of all else the parts say between what. */
function whyMissing({ figure: { missing, combined } }: Cell, indicator: Indicator, lang: Language): string {
  const words = COMPARE_WORDS[lang]
  const why = MISSING_NAMES[missing ?? 'not-in-data'][lang]
  if (combined === null) return why
  const between = combined.interval
    ? [words.interval(formatSpan(combined.interval, indicator, lang))]
    : combined.range
      ? [words.parts(formatSpan(combined.range, indicator, lang))]
      : []
  return [why, ...between, `${words.rows.coverage.toLowerCase()} ${coverageText(combined.coverage, lang)}`].join('; ')
}

function rankText({ figure: { rank, of }, comparand }: Cell, lang: Language): string {
  const words = COMPARE_WORDS[lang]
  const kind = kindOf(comparand)
  if (kind === null || rank === null) return '–'
  return words.rank(formatNumber(rank, 0, lang), formatNumber(of, 0, lang), words.among[kind])
}

function coverageText({ areas, population }: Coverage, lang: Language): string {
  // Rounded down: 99.7 % is not all.
  const people = Math.floor(population * 100 + 1e-9)
  const share = lang === 'en' ? `${people}%` : `${people}\u00a0%`
  return COMPARE_WORDS[lang].coverage(formatNumber(areas[0], 0, lang), formatNumber(areas[1], 0, lang), share)
}
