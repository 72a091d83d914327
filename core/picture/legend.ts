/**
 * The legend as one SVG: how many areas each class holds, its colour, its limits, and where the reference and the marked
 * areas lie. A pure function of the picture, so that page, client and figure show the same.
 */
import type { AreaCode } from '#core/model/area.ts'
import type { Language } from '#core/model/text.ts'
import { classText } from './describe/class-text.ts'
import { countOfRows } from './describe/nouns.ts'
import { moranText } from './describe/pattern.ts'
import { differenceLabel, referenceLabel } from './describe/reference.ts'
import { classLegend } from './legend/classes.ts'
import { courseLegend } from './legend/course.ts'
import { kindLegend } from './legend/kinds.ts'
import { missingLegend } from './legend/missing.ts'
import { pairLegend } from './legend/pair.ts'
import { patternLegend } from './legend/pattern.ts'
import { symbolLegend } from './legend/symbols.ts'
import { territoryLegend } from './legend/territories.ts'
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
export function legendBlock(picture: Picture, skin: Skin, lang: Language, marks: Marks, options: LegendOptions): Block {
  const values = valuesLegend(picture, skin, lang, marks, options)
  const missing = missingLegend(picture, skin, lang, options.width)
  const territories = territoryLegend(picture.view.territories, skin, options.width)
  return [missing, territories].reduce(under, values)
}

/** One piece of the legend under another, where there is one. */
function under(above: Block, { content, height }: Block): Block {
  if (height === 0) return above
  const below = above.height + 10
  return {
    content: `${above.content}<g transform="translate(0 ${round(below)})">${content}</g>`,
    height: below + height,
  }
}

function valuesLegend(
  picture: Picture,
  skin: Skin,
  lang: Language,
  marks: Marks,
  { width, radius }: LegendOptions,
): Block {
  if (picture.mark === 'symbols') return symbolLegend(picture, skin, lang, marks, width, radius)
  switch (picture.scheme.kind) {
    case 'sequential':
    case 'diverging':
      return classLegend(picture, skin, lang, marks, width)
    case 'pair':
      return pairLegend(picture, skin, lang, marks, width)
    case 'categories':
      return kindLegend(picture, skin, lang, marks, width)
    case 'pattern':
      return patternLegend(picture, skin, lang, marks, width)
    case 'course':
    case 'conflict':
      return courseLegend(picture, skin, lang, marks, width)
  }
}

/** "54,2–78,1: 58 kommuner; …", for those who do not see it. */
function legendInWords(picture: Picture, lang: Language): string {
  if (picture.mark === 'symbols') return lang === 'sv' ? 'Teckenförklaring: cirklar' : 'Legend: circles'
  const { classes, detail } = picture
  const classTexts = classes.counts.flatMap((count, i) =>
    // Only what there is: nine pairs or nine groups of which most are empty tell little.
    count > 0 || classes.breaks.length > 0
      ? [`${classText(picture, i, lang)}: ${countOfRows(count, picture, lang)}`]
      : [],
  )
  const heading = differenceLabel(picture, lang)
  const word = lang === 'sv' ? 'Teckenförklaring' : 'Legend'
  const about = heading === null ? word : `${word}, ${heading}`
  const whole = detail.kind === 'pattern' ? `. ${moranText(detail.answer, lang)}` : ''
  const compared = referenceLabel(picture, lang)
  const tick = compared === null ? '' : `. ${lang === 'sv' ? 'Jämförelsevärde' : 'Reference'}: ${compared}`
  return `${about}: ${classTexts.join('; ')}${tick}${whole}`
}
