/**
 * How a drawing gets its colours. Drawing code asks a skin for attributes and never names a colour.
 *
 * Two skins: the page's writes class names only (a strict content policy allows no style attribute, and the page follows
 * light and dark by its style sheet); the figure's writes presentation attributes, for Word and resvg know no sheets. The
 * first page imports its own from page-skin.ts: it draws no figures.
 */

import type { FigureTheme } from '#core/model/figure/setting.ts'
import type { Look as TerritoryLook } from '#core/model/territory/form.ts'
import { letterOf } from './contrast.ts'
import { figureColours } from './figure-colours.ts'
import type { Hatch } from './hatch.ts'
import { LETTERINGS, type Lettering, type LetteringName, letteringSize } from './lettering.ts'
import { hatchId } from './page-skin.ts'
import type { Token } from './palette.ts'
import { LOOKS, type Look, type Part } from './part.ts'
import type { Scheme } from './scheme.ts'
import { TERRITORY_LINE, TERRITORY_LOOKS } from './territory-looks.ts'
import { round } from './xml.ts'

/** Functions that give the attributes of one element, ready to stand in a tag. `pixel` is SVG units per pixel. */
export interface Skin {
  part(part: Part, pixel?: number): string
  /** The width of a line whose part leaves it to the drawing, px. */
  stroke(width: number, pixel: number): string
  /** An area of class `index`, from 0, of a scheme. */
  area(index: number, scheme: Scheme): string
  areaMissing(hatch: Hatch): string
  /** An area under symbols. */
  areaGround(): string
  /** Definitions that the areas of a scheme need, ready to stand in the map; `pixel` as for a part. */
  patterns(scheme: Scheme, pixel: number): string
  /** A class in the legend. */
  swatch(index: number, scheme: Scheme): string
  /** The outline of a territory, and its sign. */
  territoryLine(look: TerritoryLook, pixel?: number): string
  territorySign(look: TerritoryLook, pixel?: number): string
  text(name: LetteringName, pixel?: number): string
  /** What changes for a name that lies on an area of a class: legible letters, a halo in the colour of the class. */
  onClass(index: number, scheme: Scheme): string
  /** A sign that lies on an area of a class: legible, and without a halo. */
  signOn(index: number, scheme: Scheme): string
  /** Name of a group, and code of an area or its circle, for those who want to find them in what is drawn. */
  group(name: string): string
  code(code: string): string
  /** Which small map this is, for those who want to make it a way to the large one. */
  panel(indicator: string, year: number): string
  /** Whether what is drawn may get other colours later, so that every hatch must be at hand. */
  readonly recolours: boolean
}

export function figureSkin(theme: FigureTheme): Skin {
  const colours = figureColours(theme)
  const { tokens } = colours
  const colour = (token: Token | 'none') => (token === 'none' ? 'none' : tokens[token])
  const letters = (ground: string) => `fill="${colour(letterOf(ground, tokens))}"`
  return {
    part: (part, pixel = 1) => attributes(LOOKS[part], pixel, colour),
    stroke: (width, pixel) => `stroke-width="${round(width * pixel)}"`,
    area: (index, scheme) => `fill="${colours.area(index, scheme)}"`,
    areaMissing: (hatch) => `fill="url(#${hatchId(hatch)})"`,
    areaGround: () => attributes(LOOKS.ground, 1, colour),
    patterns: colours.patterns,
    swatch: (index, scheme) => `fill="${colours.swatch(index, scheme)}"`,
    territoryLine: (look, pixel = 1) => {
      const { dash } = TERRITORY_LOOKS[look]
      const dashes =
        dash.length === 0 ? '' : ` stroke-dasharray="${dash.map((length) => round(length * pixel)).join(' ')}"`
      return `fill="none" stroke="${colours.territory(look)}" stroke-width="${round(TERRITORY_LINE.line * pixel)}"${dashes}`
    },
    territorySign: (look, pixel = 1) =>
      `fill="${colours.territory(look)}" stroke="${tokens.paper}" ` +
      `stroke-width="${round(TERRITORY_LINE.sign * pixel)}" paint-order="stroke"`,
    text: (name, pixel = 1) => {
      const { fill, weight, halo }: Lettering = LETTERINGS[name]
      const around = halo
        ? ` stroke="${colour(halo.stroke)}" stroke-opacity="${halo.opacity}" paint-order="stroke"`
        : ''
      const bold = weight === 400 ? '' : ` font-weight="${weight}"`
      return `fill="${colour(fill)}"${bold}${around}${letteringSize(LETTERINGS[name], pixel)}`
    },
    onClass: (index, scheme) => {
      const ground = colours.ground(index, scheme)
      return `${letters(ground)} stroke="${ground}"`
    },
    signOn: (index, scheme) => letters(colours.ground(index, scheme)),
    group: () => '',
    code: () => '',
    panel: () => '',
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
