/**
 * How a drawing gets its colours. Drawing code asks a skin for attributes and never names a colour.
 *
 * Two skins: the page's writes class names only (a strict content policy allows no style attribute, and the page follows
 * light and dark by its style sheet); the figure's writes presentation attributes, for Word and resvg know no sheets.
 */
import { letterOn } from './contrast.ts'
import type { Hatch } from './hatch.ts'
import { sequential, type Theme, TOKENS, type Token } from './palette.ts'
import { LETTERINGS, type Lettering, type LetteringName, LOOKS, type Look, type Part } from './part.ts'
import { round } from './xml.ts'

/** Functions that give the attributes of one element, ready to stand in a tag. `pixel` is SVG units per pixel. */
export interface Skin {
  part(part: Part, pixel?: number): string
  /** An area of class `index`, from 0, of `count`. */
  area(index: number, count: number): string
  areaMissing(hatch: Hatch): string
  /** An area under symbols. */
  areaGround(): string
  /** A class in the legend. */
  swatch(index: number, count: number): string
  text(name: LetteringName, pixel?: number): string
  /** What changes for a name that lies on an area of a class: legible letters, a halo in the colour of the class. */
  onClass(index: number, count: number): string
  /** Name of a group, and code of an area or its circle, for those who want to find them in what is drawn. */
  group(name: string): string
  code(code: string): string
  /** Whether what is drawn may get other colours later, so that every hatch must be at hand. */
  readonly recolours: boolean
}

export const pageSkin: Skin = {
  part: (part) => `class="${part}"`,
  area: (index, count) => `class="area ${className(index, count)}"`,
  areaMissing: (hatch) => `class="area ${hatchId(hatch)}"`,
  areaGround: () => 'class="area ground"',
  swatch: (index, count) => `class="${className(index, count)}"`,
  // Sizes stand in the drawing, not in the sheet: a map's unit is its own.
  text: (name, pixel = 1) => `class="${name}"${lettering(LETTERINGS[name], pixel)}`,
  onClass: (index, count) => `class="area-name on-class ${className(index, count)}"`,
  group: (name) => ` class="${name}"`,
  code: (code) => ` data-code="${code}"`,
  recolours: true,
}

export function className(index: number, count: number): string {
  return `class-${count}-${index}`
}

/** Class name, and id of the pattern, of a hatch. */
export function hatchId(hatch: Hatch): string {
  return `hatch-${hatch}`
}

export function figureSkin(theme: Theme): Skin {
  const colour = (token: Token | 'none') => (token === 'none' ? 'none' : TOKENS[theme][token])
  const swatch = (index: number, count: number) => `fill="${sequential(count, theme)[index] ?? 'none'}"`
  return {
    part: (part, pixel = 1) => attributes(LOOKS[part], pixel, colour),
    area: swatch,
    areaMissing: (hatch) => `fill="url(#${hatchId(hatch)})"`,
    areaGround: () => attributes(LOOKS.ground, 1, colour),
    swatch,
    text: (name, pixel = 1) => {
      const { fill, weight, halo }: Lettering = LETTERINGS[name]
      const around = halo
        ? ` stroke="${colour(halo.stroke)}" stroke-opacity="${halo.opacity}" paint-order="stroke"`
        : ''
      const bold = weight === 400 ? '' : ` font-weight="${weight}"`
      return `fill="${colour(fill)}"${bold}${around}${lettering(LETTERINGS[name], pixel)}`
    },
    onClass: (index, count) => {
      const fill = sequential(count, theme)[index] ?? TOKENS[theme].paper
      return `fill="${colour(letterOn(fill, theme))}" stroke="${fill}"`
    },
    group: () => '',
    code: () => '',
    recolours: false,
  }
}

function attributes(look: Look, pixel: number, colour: (token: Token | 'none') => string): string {
  const pairs: [string, string | number | undefined][] = [
    ['fill', look.fill && colour(look.fill)],
    ['fill-opacity', look.fillOpacity],
    ['stroke', look.stroke && colour(look.stroke)],
    ['stroke-width', look.strokeWidth && round(look.strokeWidth * pixel)],
    ['stroke-opacity', look.strokeOpacity],
  ]
  return pairs.flatMap(([name, value]) => (value === undefined ? [] : [`${name}="${value}"`])).join(' ')
}

function lettering({ size, halo }: Lettering, pixel: number): string {
  const around = halo ? ` stroke-width="${round(halo.width * pixel)}" stroke-linejoin="round"` : ''
  return ` font-size="${round(size * pixel)}"${around}`
}
