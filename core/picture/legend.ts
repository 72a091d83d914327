/**
 * The legend as one SVG: how many areas each class holds, its colour, its limits, and where the country and the marked
 * areas lie. A pure function of the picture, so that page, client and figure show the same.
 */
import type { AreaCode } from '#core/model/area.ts'
import type { Language } from '#core/model/text.ts'
import { breakLabels } from './break-labels.ts'
import { countOfAreas } from './describe.ts'
import { classLegend } from './legend-classes.ts'
import { missingLegend } from './legend-missing.ts'
import { symbolLegend } from './legend-symbols.ts'
import type { Picture } from './picture.ts'
import type { Skin } from './skin.ts'
import { escapeXml, round } from './xml.ts'

/** Areas pointed out in the legend. */
export interface Marks {
  readonly hovered: AreaCode | null
  readonly chosen: readonly AreaCode[]
}

/** A piece of a drawing that starts at (0, 0), px. */
export interface Block {
  readonly content: string
  readonly height: number
}

export interface LegendOptions {
  /** Width, px; made for 300–640. */
  readonly width: number
  /** Radius of the largest circle on the map beside it, px. */
  readonly radius: number
}

export const LEGEND_OPTIONS: LegendOptions = { width: 480, radius: 44 }

/** The legend as an element of its own. */
export function legendSvg(
  picture: Picture,
  skin: Skin,
  lang: Language,
  marks: Marks,
  options: LegendOptions = LEGEND_OPTIONS,
): string {
  const { content, height } = legendBlock(picture, skin, lang, marks, options)
  const { width } = options
  return (
    `<svg class="picture legend" role="img" aria-label="${escapeXml(legendInWords(picture, lang))}" ` +
    `width="${round(width)}" height="${round(height)}" viewBox="0 0 ${round(width)} ${round(height)}" ` +
    `xmlns="http://www.w3.org/2000/svg">${content}</svg>`
  )
}

/** The legend as a piece of a larger drawing. */
export function legendBlock(
  picture: Picture,
  skin: Skin,
  lang: Language,
  marks: Marks,
  { width, radius }: LegendOptions,
): Block {
  const values =
    picture.mark === 'fills'
      ? classLegend(picture, skin, lang, marks, width)
      : symbolLegend(picture, skin, lang, marks, width, radius)
  const missing = missingLegend(picture, skin, lang, width)
  const below = missing.height === 0 ? 0 : values.height + 10
  return {
    content: values.content + (below === 0 ? '' : `<g transform="translate(0 ${round(below)})">${missing.content}</g>`),
    height: Math.max(values.height, below + missing.height),
  }
}

/** "54,2–78,1: 58 kommuner; …", for those who do not see it. */
function legendInWords(picture: Picture, lang: Language): string {
  const { breaks, counts } = picture.classes
  if (picture.mark === 'symbols') return lang === 'sv' ? 'Teckenförklaring: cirklar' : 'Legend: circles'
  const labels = breakLabels(breaks, picture.indicator.decimals, lang)
  const classes = counts.map((count, i) => `${labels[i]}–${labels[i + 1]}: ${countOfAreas(count, picture, lang)}`)
  return `${lang === 'sv' ? 'Teckenförklaring' : 'Legend'}: ${classes.join('; ')}`
}
