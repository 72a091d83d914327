/** Where a picture comes from, and how to cite it. */
import type { Indicator } from '#core/model/indicator.ts'
import type { Language } from '#core/model/text.ts'
import type { Picture } from '../picture.ts'
import { title } from './title.ts'

/** "Källa: SCB, registerdata." Of two indicators both; of a typology, who made the division. */
export function sourceLine(picture: Picture, lang: Language): string {
  const sources = sourcesOf(picture, lang)
  const word = lang === 'sv' ? (sources.length > 1 ? 'Källor' : 'Källa') : sources.length > 1 ? 'Sources' : 'Source'
  return `${word}: ${sources.join('; ').replace(/\.$/, '')}.`
}

function sourcesOf({ indicator, detail, division }: Picture, lang: Language): string[] {
  const sourceOf = ({ source }: Indicator) => sourceText(source, lang)
  switch (detail.kind) {
    case 'value':
    case 'change':
    case 'pattern':
    case 'course':
      return [sourceOf(indicator)]
    case 'gap':
      return [...new Set([detail.pair.first, detail.pair.second].map(sourceOf))]
    case 'two':
    case 'conflict':
      return [...new Set([indicator, detail.second].map(sourceOf))]
    case 'typology':
      return [division === null ? sourceOf(indicator) : division.source]
  }
}

type Source = Indicator['source']

/** The authority and, where it is known, its table. */
export function sourceText(source: Source, lang: Language): string {
  const table = tableText(source, lang)
  return table === undefined ? authorityText(source, lang) : `${authorityText(source, lang)}, ${table}`
}

/**
 * Between two names: before a capital. Within a name ("Inkomster och skatter") it stays, for the register has no other; so
 * it does in Sveriges Kommuner och Regioner, whose second part is a capital too.
 */
const AND = /(?<!Kommuner) och (?=\p{Lu})/gu

/** What the catalogue says of sources that is no name, and so has words in English. */
const PHRASES: readonly (readonly [sv: RegExp, en: string])[] = [
  [/ till (\d{4}), därefter /g, ' until $1, then '],
  [/^Tabell (?=\d)/, 'Table '],
  [/^Uträknat här ur siffror från /, 'Computed here from figures of '],
  [AND, ' and '],
]

/** Who answers for the figures. Names stay Swedish, as authorities and registers are called; what joins them does not. */
export function authorityText({ authority }: Source, lang: Language): string {
  return worded(authority, lang)
}

export function tableText({ table }: Source, lang: Language): string | undefined {
  return table === undefined ? undefined : worded(table, lang)
}

function worded(text: string, lang: Language): string {
  return lang === 'sv' ? text : PHRASES.reduce((said, [sv, en]) => said.replace(sv, en), text)
}

/** What a report prints under a figure: title, source, who processed it, and which data version shows the same numbers. */
export function citation(picture: Picture, lang: Language): string {
  return `${title(picture, lang)}. ${sourceLine(picture, lang)} ${processedLine(picture, lang)}`
}

/** `day`: when the data version was built; sixteen signs tell nobody how old the figures are. */
export function processedLine(
  { version }: Pick<Picture, 'version'>,
  lang: Language,
  day: string | null = null,
): string {
  const processed = lang === 'sv' ? 'Bearbetning: Regionsikt, dataversion' : 'Processed by Regionsikt, data version'
  return `${processed} ${version}${day === null ? '' : ` (${day})`}.`
}
