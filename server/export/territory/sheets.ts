/** The sheets of a download, in the order they are read in: what it is, its parts, its values, and what they came from. */
import type { Language } from '#core/model/text.ts'
import { MISSING_NAMES } from '#core/model/value.ts'
import { sourceText } from '#core/picture/describe/source.ts'
import type { Atlas } from '#server/atlas/memory.ts'
import { aboutSheet } from './about.ts'
import { type Downloaded, figuresOf } from './download.ts'
import { formulaWords, publishedWords } from './formula-words.ts'
import { type Column, numberColumn, type Sheet, type SheetRow, textColumn } from './sheet.ts'

const TERRITORY = textColumn('territory', 'Territorium', 'Territory')
const INDICATOR = textColumn('indicator', 'Nyckeltal, id', 'Indicator, id')
const YEAR = numberColumn('year', 'År', 'Year', 0)
const CODE = textColumn('code', 'Kod', 'Code')
const NAME = textColumn('name', 'Namn', 'Name')
const SHARE = numberColumn('share', 'Andel som räknas', 'Share that counts', 6)

/** `address`: where the same is had again. */
export function sheetsOf(atlas: Atlas, all: readonly Downloaded[], address: string, lang: Language): Sheet[] {
  return [
    aboutSheet(atlas, all, address, lang),
    partsSheet(all),
    valuesSheet(atlas, all, lang),
    inputsSheet(all, lang),
    figuresSheet(atlas, all, lang),
  ]
}

function partsSheet(all: readonly Downloaded[]): Sheet {
  return {
    key: 'part',
    name: { sv: 'Delar', en: 'Parts' },
    columns: [TERRITORY, CODE, NAME, SHARE, numberColumn('land_share', 'Andel av landarealen', 'Share of the land', 6)],
    pieces: all.map(({ parts }) =>
      parts.areas.map(({ code, name, share, landShare }) => [parts.name, code, name, share, landShare]),
    ),
  }
}

const VALUE_COLUMNS: readonly Column[] = [
  TERRITORY,
  INDICATOR,
  textColumn('indicator_name', 'Nyckeltal', 'Indicator'),
  textColumn('unit', 'Enhet', 'Unit'),
  YEAR,
  numberColumn('value', 'Värde', 'Value', 4),
  numberColumn('check', 'Omräknat ur bladet Underlag', 'Computed again from the sheet Inputs', 4),
  textColumn('missing', 'Varför värde saknas', 'Why a value is missing'),
  textColumn('method', 'Metod', 'Method'),
  textColumn('approximation', 'Ungefärligt', 'Approximate'),
  numberColumn('parts_with_data', 'Delar med uppgift', 'Parts with data', 0),
  numberColumn('parts', 'Delar som räknas', 'Parts that count', 0),
  numberColumn('people_with_data', 'Andel av invånarna med uppgift (0–1)', 'Share of people with data (0–1)', 4),
  numberColumn('interval_low', 'Lägst möjliga', 'Lowest possible', 4),
  numberColumn('interval_high', 'Högst möjliga', 'Highest possible', 4),
  numberColumn('lowest_part', 'Lägsta del', 'Lowest part', 4),
  numberColumn('highest_part', 'Högsta del', 'Highest part', 4),
  numberColumn('weight_year', 'Vikternas år', 'Year of the weights', 0),
  numberColumn('factor', 'Faktor', 'Factor', 0),
  textColumn('formula', 'Så är det räknat', 'How it is computed'),
  textColumn('source', 'Källa', 'Source'),
  textColumn('licence', 'Licens', 'Licence'),
]

const METHODS = {
  published: { sv: 'publicerat', en: 'published' },
  computed: { sv: 'beräknat', en: 'computed' },
} as const

function valuesSheet(atlas: Atlas, all: readonly Downloaded[], lang: Language): Sheet {
  return {
    key: 'value',
    name: { sv: 'Värden', en: 'Values' },
    columns: VALUE_COLUMNS,
    pieces: again(() => valueRows(atlas, all, lang)),
  }
}

/** What a generator makes, as often as it is gone through. */
function again<T>(make: () => Iterator<T>): Iterable<T> {
  return { [Symbol.iterator]: make }
}

function* valueRows(atlas: Atlas, all: readonly Downloaded[], lang: Language): Generator<SheetRow[]> {
  // The inputs of a value lie together, so that a workbook can sum them: the first stands under the header.
  let next = 2
  for (const { parts, values } of all) {
    for (const { indicator, value, inputs } of values()) {
      const [first, last] = [next, next + inputs.rows.length - 1]
      next = last + 1
      const { interval, range, coverage } = value
      const published = value.method === 'published'
      const row: SheetRow = [
        parts.name,
        indicator.id,
        indicator.name[lang],
        indicator.unit[lang],
        value.year,
        value.value,
        value.value === null ? null : { formula: liveFormula(inputs.factor, first, last, lang, inputs.rows) },
        value.missing && MISSING_NAMES[value.missing][lang],
        value.method && METHODS[value.method][lang],
        value.approximation,
        ...coverage.areas,
        coverage.population,
        ...(interval ?? [null, null]),
        ...(range ?? [null, null]),
        value.weightYear,
        inputs.factor,
        published ? publishedWords(lang) : formulaWords(atlas, indicator, lang),
        sourceText(indicator.source, lang),
        indicator.source.licence[lang],
      ]
      yield [row]
    }
  }
}

const INPUTS = { sv: 'Underlag', en: 'Inputs' } as const

/** In the letters of the sheet of inputs: G holds shares, I numerators, J denominators. Without an equals sign, as OOXML has it. */
function liveFormula(
  factor: number,
  first: number,
  last: number,
  lang: Language,
  rows: readonly { readonly denominator: number | null }[],
): string {
  const of = (letter: string) => `${INPUTS[lang]}!$${letter}$${first}:$${letter}$${last}`
  const above = `SUMPRODUCT(${of('G')},${of('I')})`
  const below = rows.some(({ denominator }) => denominator !== null) ? `/SUMPRODUCT(${of('G')},${of('J')})` : ''
  return `${factor === 1 ? '' : `${factor}*`}${above}${below}`
}

const EXTENTS = {
  people: { sv: 'invånare', en: 'people' },
  land: { sv: 'land', en: 'land' },
} as const

function inputsSheet(all: readonly Downloaded[], lang: Language): Sheet {
  return {
    key: 'input',
    name: INPUTS,
    columns: [
      TERRITORY,
      INDICATOR,
      YEAR,
      CODE,
      NAME,
      textColumn('share_of', 'Andel av', 'Share of'),
      SHARE,
      numberColumn('figure', 'Områdets värde', 'Value of the area', 4),
      numberColumn('numerator', 'Täljare', 'Numerator', 4),
      numberColumn('denominator', 'Nämnare eller vikt', 'Denominator or weight', 4),
      numberColumn('numerator_part', 'Andel · täljare', 'Share · numerator', 4),
      numberColumn('denominator_part', 'Andel · nämnare', 'Share · denominator', 4),
    ],
    pieces: again(() => inputRows(all, lang)),
  }
}

function* inputRows(all: readonly Downloaded[], lang: Language): Generator<SheetRow[]> {
  for (const { parts, values } of all) {
    for (const { indicator, value, inputs } of values()) {
      yield inputs.rows.map(({ code, name, extent, share, figure, numerator, denominator }) => [
        parts.name,
        indicator.id,
        value.year,
        code,
        name,
        EXTENTS[extent][lang],
        share,
        figure,
        numerator,
        denominator,
        numerator === null ? null : share * numerator,
        denominator === null ? null : share * denominator,
      ])
    }
  }
}

function figuresSheet(atlas: Atlas, all: readonly Downloaded[], lang: Language): Sheet {
  return {
    key: 'figure',
    name: { sv: 'Publicerade tal', en: 'Published figures' },
    columns: [
      INDICATOR,
      textColumn('indicator_name', 'Nyckeltal', 'Indicator'),
      YEAR,
      CODE,
      NAME,
      numberColumn('figure', 'Områdets värde', 'Value of the area', 4),
    ],
    pieces: again(() => figureRows(atlas, all, lang)),
  }
}

function* figureRows(atlas: Atlas, all: readonly Downloaded[], lang: Language): Generator<SheetRow[]> {
  for (const figures of figuresOf(all)) {
    yield figures.map(({ series, year, code, name, figure }) => [
      series,
      atlas.indicators.get(series)?.name[lang] ?? series,
      year,
      code,
      name,
      figure,
    ])
  }
}
