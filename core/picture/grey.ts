/**
 * A figure without a hue, for printers and copiers. What colour tells elsewhere is told here by lightness and, where that
 * is not enough, by lines or dots over it: sides of a pivot, the second of two indicators, kinds without an order.
 *
 * Lightness is L* of CIE 1976, 0–100. Black letters on what is over 50 and white on what is not keep 4.5:1 on every tone.
 * Marks are darker than their ground; none stands on paper, where only hatches of missing values do (hatch.ts).
 */
import type { Token } from './palette.ts'
import { borrowedOf, type Scheme, sizeOf } from './scheme.ts'
import { round } from './xml.ts'

export const GREY_TOKENS: Readonly<Record<Token, string>> = {
  paper: '#ffffff',
  ink: '#000000',
  'ink-soft': '#4d4d4d',
  line: '#cfcfcf',
  sea: '#f2f2f2',
  land: '#fafafa',
  'border-municipality': '#ffffff',
  'border-county': '#333333',
  accent: '#747474',
  mark: '#3a3a3a',
  symbol: '#7a7a7a',
}

/** Upright lines, and dots in quincunx: neither is among the hatches. */
const MARKS = {
  lines: { tile: 5, path: 'M0 0h1.5v5h-1.5z' },
  dots: { tile: 6, path: 'M1.5 .1l1.4 1.4l-1.4 1.4l-1.4 -1.4zM4.5 3.1l1.4 1.4l-1.4 1.4l-1.4 -1.4z' },
} as const
type Mark = keyof typeof MARKS

/** How a class looks: the lightness of its ground, and what lies over it. */
export interface Tone {
  readonly ground: number
  readonly mark: Mark | null
}

/** So much darker are marks than their ground. */
const DARKER = 32

const plain = (ground: number): Tone => ({ ground, mark: null })
const lined = (ground: number): Tone => ({ ground, mark: 'lines' })
const dotted = (ground: number): Tone => ({ ground, mark: 'dots' })

/** The first indicator darkens, the second is marked; row by row from low, as everywhere. */
const PAIR = [plain, dotted, lined].flatMap((tone) => [84, 62, 38].map(tone))
/** The first kinds are the farthest apart, for most divisions have few. */
const CATEGORIES = [
  plain(84),
  plain(36),
  plain(60),
  lined(84),
  dotted(60),
  lined(40),
  dotted(84),
  lined(62),
  dotted(40),
] as const
/** High-high, low-low, high-low, low-high, unsure; and what cannot be assessed. Their signs are read on ground and marks. */
const PATTERN: readonly Tone[] = [plain(28), plain(60), lined(46), dotted(84), plain(89)]
const UNASSESSED = plain(76)

const SEQUENTIAL = { from: 85, to: 16 } as const
/** Under the pivot lined and over it plain; lines darken, so equal steps away begin a little paler under it. */
const OVER = { from: 80, to: 26 } as const
const UNDER = { from: 86, to: 36 } as const

/** The tones of all classes in order. */
export function tonesOf(scheme: Scheme): readonly Tone[] {
  switch (scheme.kind) {
    case 'sequential':
      return ramp(SEQUENTIAL, scheme.count).map(plain)
    case 'diverging': {
      const { below, above } = scheme
      const steps = Math.max(below, above)
      const under = ramp(UNDER, steps).slice(0, below).map(lined)
      return [...under.reverse(), ...ramp(OVER, steps).slice(0, above).map(plain)]
    }
    case 'pair':
      return PAIR
    case 'categories':
      return CATEGORIES.slice(0, scheme.count)
    case 'pattern':
      return PATTERN
    case 'course':
    case 'conflict':
      return Array.from({ length: sizeOf(scheme) }, (_, i) => PATTERN[borrowedOf(i, scheme.kind)] ?? UNASSESSED)
  }
}

function ramp({ from, to }: { readonly from: number; readonly to: number }, count: number): number[] {
  if (count === 1) return [Math.round((from + to) / 2)]
  return Array.from({ length: count }, (_, i) => Math.round(from + ((to - from) * i) / (count - 1)))
}

/** `#rrggbb` of a lightness. */
export function greyOf(lightness: number): string {
  const share = lightness > 8 ? ((lightness + 16) / 116) ** 3 : (lightness * 27) / 24_389
  const channel = share <= 0.0031308 ? 12.92 * share : 1.055 * share ** (1 / 2.4) - 0.055
  return `#${Math.round(channel * 255)
    .toString(16)
    .padStart(2, '0')
    .repeat(3)}`
}

/** Of the areas of a map, whose units are its own, and of the swatches of a legend or the bars of a chart. */
type Place = 'area' | 'key'

/** The value of `fill` of a class. A pattern has what it looks like in its name, so that two are one only if they are alike. */
export function greyFill(index: number, scheme: Scheme, place: Place): string {
  const tone = tonesOf(scheme)[index]
  if (tone === undefined) return 'none'
  return tone.mark === null ? greyOf(tone.ground) : `url(#${place}-${tone.ground}-${tone.mark})`
}

/** What lies around a name on a class. */
export function greyGround(index: number, scheme: Scheme): string {
  return greyOf(tonesOf(scheme)[index]?.ground ?? 100)
}

/** The patterns of the areas of a scheme; `pixel` is units of the map per pixel. */
export function greyAreaPatterns(scheme: Scheme, pixel: number): string {
  const tones = tonesOf(scheme).flatMap(({ ground, mark }) =>
    mark === null ? [] : pattern('area', ground, mark, pixel),
  )
  return tones.length === 0 ? '' : `<defs>${tones.join('')}</defs>`
}

/** The patterns that swatches and bars of a drawing are filled with. */
export function greyKeyPatterns(drawing: string): string {
  const used = new Map(
    [...drawing.matchAll(/url\(#(key-(\d+)-(lines|dots))\)/g)].map(([, id, ground, mark]) => [
      id,
      pattern('key', Number(ground), mark === 'lines' ? 'lines' : 'dots', 1),
    ]),
  )
  return used.size === 0 ? '' : `<defs>${[...used.values()].join('')}</defs>`
}

function pattern(place: Place, ground: number, mark: Mark, pixel: number): string {
  const { tile, path } = MARKS[mark]
  const scale = pixel === 1 ? '' : ` patternTransform="scale(${round(pixel)})"`
  return (
    `<pattern id="${place}-${ground}-${mark}" width="${tile}" height="${tile}" patternUnits="userSpaceOnUse"${scale}>` +
    `<path fill="${greyOf(ground)}" d="M0 0h${tile}v${tile}H0z"/><path fill="${greyOf(ground - DARKER)}" d="${path}"/></pattern>`
  )
}
