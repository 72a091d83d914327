/** Where a picture comes from, and how to cite it. */
import type { Indicator } from '#core/model/indicator.ts'
import type { Language } from '#core/model/text.ts'
import type { Picture } from '../picture.ts'
import { title } from './title.ts'

/** Who the geometry comes from, as data/README.md has it: areas; lakes; the coast they are cut with; neighbours. */
export const GEOMETRY_SOURCES = 'Lantmäteriet, SCB, GSHHG, Natural Earth'

/** "Källa: SCB, registerdata." Of two indicators both; of a typology, who made the division. */
export function sourceLine(picture: Picture, lang: Language): string {
  const sources = sourcesOf(picture)
  const word = lang === 'sv' ? (sources.length > 1 ? 'Källor' : 'Källa') : sources.length > 1 ? 'Sources' : 'Source'
  return `${word}: ${sources.join('; ').replace(/\.$/, '')}.`
}

function sourcesOf({ indicator, detail, division }: Picture): string[] {
  switch (detail.kind) {
    case 'value':
    case 'change':
    case 'pattern':
      return [sourceOf(indicator)]
    case 'gap':
      return [...new Set([detail.pair.first, detail.pair.second].map(sourceOf))]
    case 'two':
      return [...new Set([indicator, detail.second].map(sourceOf))]
    case 'typology':
      return [division === null ? sourceOf(indicator) : division.source]
  }
}

function sourceOf({ source: { authority, table } }: Indicator): string {
  return table ? `${authority}, ${table}` : authority
}

/** What a report prints under a figure: title, source, who processed it, and which data version shows the same numbers. */
export function citation(picture: Picture, lang: Language): string {
  return `${title(picture, lang)}. ${sourceLine(picture, lang)} ${processedLine(picture, lang)}`
}

export function processedLine(picture: Picture, lang: Language): string {
  const processed = lang === 'sv' ? 'Bearbetning: Regionsikt, dataversion' : 'Processed by Regionsikt, data version'
  return `${processed} ${picture.version}.`
}
