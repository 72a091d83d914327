/** The chosen areas and territories of a view beside each other. */
import type { Coverage } from '#core/measure/aggregate.ts'
import type { Indicator } from '#core/model/indicator.ts'
import type { Language } from '#core/model/text.ts'
import { MISSING_NAMES } from '#core/model/value.ts'
import type { View } from '#core/model/view.ts'
import { swedishDay } from '#core/picture/describe/swedish-day.ts'
import type { CompareFigure } from '#core/picture/figure/compare-figure.ts'
import { pageOf } from '#core/picture/figure/page-of.ts'
import type { SetColumn, SetRow, TableSet } from '#core/picture/figure/set-table.ts'
import { differenceUnit, formatNumber, formatSigned } from '#core/picture/format.ts'
import { askingOnce } from '../ask/ask.ts'
import { indicatorOf } from '../ask/indicator.ts'
import { pictureOf } from '../ask/picture.ts'
import { kindOf, nameOf } from '../compare/comparand.ts'
import { type Cell, type Comparison, compare } from '../compare/comparison.ts'
import type { Choice } from '../compare/read.ts'
import { formatSpan } from '../compare/span.ts'
import { againstWords, COMPARE_WORDS } from '../compare/words.ts'
import type { Edition } from '../edition.ts'
import { choiceOf, comparandsOf } from './comparands.ts'

/** Null where none of them has a figure in any year. */
export function compareOf(edition: Edition, view: View): CompareFigure | null {
  const { lang } = view
  const words = COMPARE_WORDS[lang]
  const indicator = indicatorOf(edition.atlas, view.indicator)
  const choice = choiceOf(view, comparandsOf(edition, view), indicator)
  const comparison = compare(edition, askingOnce(edition.ask), choice, indicator)
  const { year, cells, years, series, nation, instead } = comparison
  if (year === null) return null
  const combined = cells.some(({ figure }) => figure.combined !== null)
  const overTime = indicator.kind !== 'count' && nation.some((value) => value !== null)
  const named = choice.comparands.map((each, i) => ({
    code: each.key,
    name: nameOf(each, lang),
    values: series[i] ?? [],
  }))
  const picture = pictureOf(edition, { ...view, mode: 'value' })
  return {
    measure: indicator,
    year,
    areas: cells.map(({ comparand, figure: { value, missing } }) => ({
      code: comparand.key,
      name: nameOf(comparand, lang),
      value,
      missing,
    })),
    reference: sharedReference(comparison),
    // A count is a part of the country's, and no more or less than it.
    against: indicator.kind === 'count' ? '' : comparedInWords(choice),
    lines:
      years.length < 2 || series.every((values) => values.every((value) => value === null))
        ? null
        : {
            years,
            series: named,
            reference: overTime ? { code: null, name: words.nation.published(''), values: nation } : null,
          },
    table: tableOf(comparison, choice),
    notes: [
      ...(instead && choice.year !== null ? [words.instead(choice.year, year)] : []),
      ...(combined ? [words.linesNote] : []),
    ],
    foot: pageOf(picture, lang, swedishDay(edition.atlas.builtAt, 'short', lang)).foot,
  }
}

/** The country's count would leave the bars of areas too short to see. */
function sharedReference({ indicator, cells }: Comparison): CompareFigure['reference'] {
  const others = cells.flatMap(({ with: other }) => other ?? [])
  const [first] = others
  return first && others.every(({ value }) => value === first.value) && indicator.kind !== 'count' ? first : null
}

function comparedInWords({ reference, lang }: Choice): string {
  const { references } = COMPARE_WORDS[lang]
  const name = typeof reference === 'string' ? references[reference] : reference.territory.name
  return `${lang === 'sv' ? 'jämfört med' : 'compared with'} ${name}`
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
            heading: `${againstWords(reference, lang)} (${differenceUnit(indicator, lang)})`,
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
  const number = value === null ? '' : formatNumber(value, indicator.decimals, lang)
  return `${combined?.approximation ? '≈\u00a0' : ''}${number}`
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
