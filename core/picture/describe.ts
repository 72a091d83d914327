/** Words for a picture: title, source line, citation and alt text, in both languages. */
import type { Language } from '#core/model/text.ts'
import { MISSING_NAMES } from '#core/model/value.ts'
import { formatNumber, formatValue } from './format.ts'
import type { Picture, PictureArea } from './picture.ts'

/** "Sysselsättningsgrad 20–64 år, 2024". The year always stands there, for another year may be asked for than shown. */
export function title(picture: Picture, lang: Language): string {
  return `${picture.indicator.name[lang]}, ${picture.year}`
}

/** What is drawn: "procent, 290 kommuner" or "personer, 15 kommuner i Dalarnas län". */
export function subtitle(picture: Picture, lang: Language): string {
  const within = picture.withinName ? ` ${lang === 'sv' ? 'i' : 'in'} ${picture.withinName[lang]}` : ''
  return `${unitInWords(picture, lang)}, ${countOfAreas(picture.rows.length, picture, lang)}${within}`
}

/** A bare sign does not begin a line well. */
function unitInWords(picture: Picture, lang: Language): string {
  const unit = picture.indicator.unit[lang]
  if (unit !== '%') return unit
  return lang === 'sv' ? 'procent' : 'per cent'
}

export function countOfAreas(count: number, picture: Picture, lang: Language): string {
  const number = formatNumber(count, 0, lang)
  const county = picture.view.level === 'county'
  if (lang === 'sv') return `${number} ${county ? 'län' : count === 1 ? 'kommun' : 'kommuner'}`
  if (county) return `${number} ${count === 1 ? 'county' : 'counties'}`
  return `${number} ${count === 1 ? 'municipality' : 'municipalities'}`
}

export function sourceLine(picture: Picture, lang: Language): string {
  const { authority, table } = picture.indicator.source
  const from = table ? `${authority}, ${table}` : authority
  return lang === 'sv' ? `Källa: ${from}.` : `Source: ${from}.`
}

/** What a report prints under a figure: title, source, who processed it, and which data version shows the same numbers. */
export function citation(picture: Picture, lang: Language): string {
  return `${title(picture, lang)}. ${sourceLine(picture, lang)} ${processedLine(picture, lang)}`
}

export function processedLine(picture: Picture, lang: Language): string {
  const processed = lang === 'sv' ? 'Bearbetning: Regionsikt, dataversion' : 'Processed by Regionsikt, data version'
  return `${processed} ${picture.version}.`
}

/** Who the geometry comes from, as data/README.md has it: areas; lakes; the coast they are cut with; neighbours. */
export const GEOMETRY_SOURCES = 'Lantmäteriet, SCB, GSHHG, Natural Earth'

export interface Alt {
  /** One sentence, for the `alt` of an image. */
  readonly short: string
  /** What the picture shows: extremes, reference, classes and what is missing. */
  readonly long: string
}

export function alt(picture: Picture, lang: Language): Alt {
  const kind = { fills: { sv: 'Karta', en: 'Map' }, symbols: { sv: 'Karta med cirklar', en: 'Map with circles' } }
  const short = `${kind[picture.mark][lang]}: ${title(picture, lang)}, ${subtitle(picture, lang)}.`
  const sentences = [short, extremes(picture, lang), reference(picture, lang), missingSentence(picture, lang)]
  return { short, long: sentences.filter((sentence) => sentence !== '').join(' ') }
}

type KnownArea = PictureArea & { readonly value: number }

function knownAreas(picture: Picture): KnownArea[] {
  return picture.rows.filter((row): row is KnownArea => row.value !== null)
}

/** "Stockholm (999 239 personer)". */
function nameAndValue(row: KnownArea, picture: Picture, lang: Language): string {
  return `${row.name} (${formatValue(row.value, picture.indicator, lang)})`
}

/**
 * The legend of a map of circles for a reader whose map has no fixed size: without a script nothing can draw circles
 * beside the map at the very scale the map has got, and words hold at any.
 */
export function circlesInWords(picture: Picture, lang: Language): string {
  const known = knownAreas(picture)
  const rule = lang === 'sv' ? 'Cirkelns yta svarar mot värdet.' : 'The area of a circle follows the value.'
  const first = known[0]
  if (first === undefined) return rule
  const largest = known.reduce((most, row) => (Math.abs(row.value) > Math.abs(most.value) ? row : most), first)
  const named = nameAndValue(largest, picture, lang)
  return lang === 'sv' ? `${rule} Störst är ${named}.` : `${rule} The largest is ${named}.`
}

function extremes(picture: Picture, lang: Language): string {
  const known = knownAreas(picture)
  const first = known[0]
  if (first === undefined) return lang === 'sv' ? 'Inget område har något värde.' : 'No area has a value.'
  const lowest = known.reduce((least, row) => (row.value < least.value ? row : least), first)
  const highest = known.reduce((most, row) => (row.value > most.value ? row : most), first)
  const name = (row: KnownArea) => nameAndValue(row, picture, lang)
  return lang === 'sv'
    ? `Lägst är ${name(lowest)} och högst ${name(highest)}.`
    : `Lowest is ${name(lowest)} and highest ${name(highest)}.`
}

/** The country's value; a computed or median one says so. */
export function referenceLabel(picture: Picture, lang: Language): string | null {
  if (picture.reference === null) return null
  const value = formatValue(picture.reference.value, picture.indicator, lang)
  switch (picture.reference.method) {
    case 'published':
      return lang === 'sv' ? `riket ${value}` : `Sweden ${value}`
    case 'computed':
      return lang === 'sv'
        ? `riket ${value} (beräknat på kommunerna)`
        : `Sweden ${value} (computed from the municipalities)`
    case 'median':
      return lang === 'sv' ? `medianen ${value}` : `the median ${value}`
  }
}

function reference(picture: Picture, lang: Language): string {
  const label = referenceLabel(picture, lang)
  if (label === null) return ''
  return lang === 'sv' ? `Jämförelsevärde: ${label}.` : `Reference: ${label}.`
}

function missingSentence(picture: Picture, lang: Language): string {
  return picture.missing
    .map(({ reason, count }) => {
      const areas = countOfAreas(count, picture, lang)
      const why = MISSING_NAMES[reason][lang]
      return lang === 'sv' ? `Värde saknas för ${areas}: ${why}.` : `No value for ${areas}: ${why}.`
    })
    .join(' ')
}
