/** The colours of a figure: those of the page for light and for dark paper, or greys with patterns. */
import type { FigureTheme } from '#core/model/figure/setting.ts'
import type { Look as TerritoryLook } from '#core/model/territory/form.ts'
import { GREY_TOKENS, greyAreaPatterns, greyFill, greyGround } from './grey.ts'
import { type Theme, TOKENS, type Token } from './palette.ts'
import { coloursOf, type Scheme } from './scheme.ts'
import { TERRITORY_LOOKS } from './territory-looks.ts'

export interface FigureColours {
  readonly tokens: Readonly<Record<Token, string>>
  /** The value of `fill` of a class: on a map, whose units are its own, or in the pixels of the figure. */
  readonly area: (index: number, scheme: Scheme) => string
  readonly swatch: (index: number, scheme: Scheme) => string
  /** What lies under and around a name on a class. */
  readonly ground: (index: number, scheme: Scheme) => string
  readonly territory: (look: TerritoryLook) => string
  /** Definitions that the areas of a scheme need; `pixel` is units of the map per pixel. */
  readonly patterns: (scheme: Scheme, pixel: number) => string
}

export function figureColours(theme: FigureTheme): FigureColours {
  return theme === 'grey' ? GREYS : inColour(theme)
}

const GREYS: FigureColours = {
  tokens: GREY_TOKENS,
  area: (index, scheme) => greyFill(index, scheme, 'area'),
  swatch: (index, scheme) => greyFill(index, scheme, 'key'),
  ground: greyGround,
  // Their dashes and signs part them.
  territory: () => GREY_TOKENS.ink,
  patterns: greyAreaPatterns,
}

function inColour(theme: Theme): FigureColours {
  const fill = (index: number, scheme: Scheme) => coloursOf(scheme, theme)[index] ?? 'none'
  return {
    tokens: TOKENS[theme],
    area: fill,
    swatch: fill,
    ground: (index, scheme) => coloursOf(scheme, theme)[index] ?? TOKENS[theme].paper,
    territory: (look) => TERRITORY_LOOKS[look].colour[theme],
    patterns: () => '',
  }
}
