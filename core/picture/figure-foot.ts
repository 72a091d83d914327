/** What stands under a figure. */
import type { Language } from '#core/model/text.ts'
import { GEOMETRY_SOURCES, processedLine, sourceLine } from './describe.ts'
import type { Picture } from './picture.ts'

/** "Källa: … Uppgifterna hämtade 2024-05." Of a map of kinds only who made the division: no figures are shown. */
export function readFrom(picture: Picture, lang: Language): string {
  const { detail, indicator } = picture
  const source = sourceLine(picture, lang)
  if (detail.kind === 'typology') return source
  const shown =
    detail.kind === 'two' || detail.kind === 'conflict'
      ? [indicator, detail.second]
      : detail.kind === 'gap'
        ? [detail.pair.first, detail.pair.second]
        : [indicator]
  const dates = [...new Set(shown.map(({ source: { retrieved } }) => retrieved))].sort()
  const when = dates.join(lang === 'sv' ? ' och ' : ' and ')
  return `${source} ${lang === 'sv' ? `Uppgifterna hämtade ${when}.` : `Figures retrieved ${when}.`}`
}

/** Who made the figure of it, of figures built on which day, and whose geometry it is drawn with. */
export function madeBy(picture: Picture, lang: Language, day: string | null = null): string[] {
  const plane = lang === 'sv' ? 'Karta i SWEREF 99 TM' : 'Map in SWEREF 99 TM'
  return [processedLine(picture, lang, day), `${plane}: ${GEOMETRY_SOURCES}.`]
}
