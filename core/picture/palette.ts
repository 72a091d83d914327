/**
 * Colours of everything drawn, for light and dark paper. The page's style sheet and the standalone figure read the
 * same tokens from here, so that a shared figure looks like the screen it came from.
 */
export const THEMES = ['light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

export const TOKENS = {
  light: {
    paper: '#fbfaf7',
    ink: '#1b2228',
    'ink-soft': '#55626c',
    line: '#d9d6cd',
    sea: '#dfeaf0',
    land: '#f1efe8',
    'border-municipality': '#ffffff',
    'border-county': '#4b5660',
    accent: '#0b5c73',
    mark: '#b4410e',
    symbol: '#2a659f',
  },
  dark: {
    paper: '#14181c',
    ink: '#e9edf0',
    'ink-soft': '#a3b0ba',
    line: '#2c353d',
    sea: '#0d1216',
    land: '#20272d',
    'border-municipality': '#14181c',
    'border-county': '#c3ccd3',
    accent: '#6fc3d9',
    mark: '#ff9d63',
    symbol: '#4fadb0',
  },
} as const satisfies Record<Theme, Record<string, string>>
export type Token = keyof (typeof TOKENS)['light']

type Ramp = readonly [string, ...string[]]

/**
 * Sequential ramps, low to high. Both run through lightness without a turn, so they read in grey and to colour-blind
 * eyes; the low end keeps its distance from `land`. The dark ramp is its own: on dark paper, much is bright.
 */
const SEQUENTIAL: Record<Theme, Ramp> = {
  light: ['#c6dfab', '#9fd3bf', '#5cb6c0', '#2f8fb5', '#2a659f', '#1f3d7c', '#142253'],
  dark: ['#2b4a6f', '#2c6a8f', '#2f8ba3', '#4fadb0', '#86cbb3', '#c0e3bb', '#f3f7cf'],
}

/** `count` colours of the sequential ramp, low to high, evenly spread over it. One class takes its middle. */
export function sequential(count: number, theme: Theme): string[] {
  return spread(SEQUENTIAL[theme], count)
}

/** Evenly over a ramp as far as `reach`, a share of it; a single colour from the middle of that, or its end if short. */
function spread(ramp: Ramp, count: number, reach = 1): string[] {
  return Array.from({ length: count }, (_, i) => {
    const position = (count === 1 ? Math.min(0.5, reach) : (reach * i) / (count - 1)) * (ramp.length - 1)
    const below = Math.floor(position)
    return mix(ramp[below] ?? ramp[0], ramp[below + 1] ?? ramp[below] ?? ramp[0], position - below)
  })
}

/** From just off the pivot outwards: orange under it, purple over it, as ColorBrewer's PuOr. */
const UNDER: Record<Theme, Ramp> = {
  light: ['#f6dcb4', '#e9ab5f', '#c9761a', '#8a4a08', '#5c3004'],
  dark: ['#5a4527', '#86602a', '#b57f32', '#dba652', '#f6d49a'],
}
const OVER: Record<Theme, Ramp> = {
  light: ['#d2cee7', '#ada5d1', '#8172b3', '#543a8c', '#301358'],
  dark: ['#423f63', '#5f5a92', '#8078b8', '#a9a2d8', '#d8d4f2'],
}

/** How far out the ramps are used by so many steps: the ends of both are near black, and only many steps need them. */
const REACH = [0.4, 0.55, 0.75, 0.9] as const

/** Colours of `below` classes under a pivot and `above` over it, low to high. Equal steps away look equally strong. */
export function diverging(below: number, above: number, theme: Theme): string[] {
  const steps = Math.max(below, above)
  const away = (ramp: Ramp) => spread(ramp, steps, REACH[steps - 1] ?? 1)
  return [...away(UNDER[theme]).slice(0, below).reverse(), ...away(OVER[theme]).slice(0, above)]
}

/**
 * Kinds without an order: the seven colours of Okabe and Ito 2008, let down with a little white on light paper, and two
 * that keep their distance from them, for black and grey belong to lettering and to hatches.
 */
export const CATEGORIES: Record<Theme, readonly string[]> = {
  light: ['#6ebeec', '#eaac24', '#24ac87', '#d38cb3', '#f2e85c', '#2082ba', '#db7524', '#5b6065', '#4b1d6b'],
  dark: ['#56b4e9', '#e69f00', '#009e73', '#cc79a7', '#f0e442', '#0072b2', '#d55e00', '#bfc5ca', '#8a5a3a'],
}

/** Three by three: the first indicator turns blue, the second orange, both dark and neutral. Row by row from low. */
export const PAIR: Record<Theme, readonly string[]> = {
  light: ['#d6d2c8', '#97bbdc', '#3f86c2', '#eab676', '#a3978c', '#4f6480', '#d08018', '#855828', '#33302e'],
  dark: ['#3d4349', '#2f5f90', '#3b8cd0', '#7a4f1a', '#727177', '#95badf', '#c67c20', '#e0b57e', '#f4efe6'],
}

/** High-high, low-low, high-low, low-high, unsure: warm for high, cool for low, pale where an area differs from those round it. */
export const PATTERN: Record<Theme, readonly string[]> = {
  light: ['#8a4a08', '#0b4f78', '#ecaa58', '#72b6d4', '#d8d5cc'],
  dark: ['#f6b463', '#63c0dc', '#8f5716', '#1f647c', '#3c444c'],
}

/** Of what cannot be assessed: darker than what is unsure, and of no side. */
export const UNASSESSED: Record<Theme, string> = { light: '#b3afa5', dark: '#59636c' }

/** Channels 0–255 of `#rrggbb`. */
export function channels(colour: string): [red: number, green: number, blue: number] {
  const number = Number.parseInt(colour.slice(1), 16)
  return [(number >> 16) & 255, (number >> 8) & 255, number & 255]
}

/** A colour between two, in sRGB: neighbours on the ramps are near enough for that to be even. */
function mix(from: string, to: string, share: number): string {
  const a = channels(from)
  const b = channels(to)
  const mixed = a.map((channel, i) => Math.round(channel + ((b[i] ?? channel) - channel) * share))
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`
}
