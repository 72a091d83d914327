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

/**
 * Sequential ramps, low to high. Both run through lightness without a turn, so they read in grey and to colour-blind
 * eyes; the low end keeps its distance from `land`. The dark ramp is its own: on dark paper, much is bright.
 */
const SEQUENTIAL: Record<Theme, readonly [string, ...string[]]> = {
  light: ['#c6dfab', '#9fd3bf', '#5cb6c0', '#2f8fb5', '#2a659f', '#1f3d7c', '#142253'],
  dark: ['#2b4a6f', '#2c6a8f', '#2f8ba3', '#4fadb0', '#86cbb3', '#c0e3bb', '#f3f7cf'],
}

/** `count` colours of the sequential ramp, low to high, evenly spread over it. One class takes its middle. */
export function sequential(count: number, theme: Theme): string[] {
  const ramp = SEQUENTIAL[theme]
  return Array.from({ length: count }, (_, i) => {
    const position = (count === 1 ? 0.5 : i / (count - 1)) * (ramp.length - 1)
    const below = Math.floor(position)
    return mix(ramp[below] ?? ramp[0], ramp[below + 1] ?? ramp[below] ?? ramp[0], position - below)
  })
}

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
