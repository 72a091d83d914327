/**
 * Six looks by which territories are told apart: a colour, a dash and a sign each, so that no two depend on colour alone.
 *
 * A line of one colour cannot stand out from every fill of a ramp that runs from pale to dark. Each outline therefore
 * runs in a bed of paper: on light paper the colours are so dark, and on dark paper so bright, that against any fill
 * either the line or its bed keeps 3:1 (WCAG 2.2, success criterion 1.4.11), in grey too, for contrast is luminance.
 */
import type { Look } from '#core/model/territory/form.ts'
import type { Theme } from './palette.ts'
import { round } from './xml.ts'

export interface TerritoryLook {
  readonly colour: Readonly<Record<Theme, string>>
  /** Lengths of line and gap by turns, px; empty for an unbroken line. */
  readonly dash: readonly number[]
  readonly sign: Sign
}

/** Corners around (0, 0), y downwards; a disc has none. */
const SIGNS = {
  disc: [],
  square: [-0.88, -0.88, 0.88, -0.88, 0.88, 0.88, -0.88, 0.88],
  triangle: [0, -1.1, 1.15, 0.9, -1.15, 0.9],
  diamond: [0, -1.2, 1.2, 0, 0, 1.2, -1.2, 0],
  wedge: [0, 1.1, 1.15, -0.9, -1.15, -0.9],
  cross: [
    -0.4, -1.1, 0.4, -1.1, 0.4, -0.4, 1.1, -0.4, 1.1, 0.4, 0.4, 0.4, 0.4, 1.1, -0.4, 1.1, -0.4, 0.4, -1.1, 0.4, -1.1,
    -0.4, -0.4, -0.4,
  ],
} as const satisfies Record<string, readonly number[]>
type Sign = keyof typeof SIGNS

export const TERRITORY_LOOKS: Readonly<Record<Look, TerritoryLook>> = {
  1: { colour: { light: '#7a1230', dark: '#ffb0a8' }, dash: [], sign: 'disc' },
  2: { colour: { light: '#0b3f73', dark: '#a9d2ff' }, dash: [9, 4], sign: 'square' },
  3: { colour: { light: '#0f4d2c', dark: '#a5e8b0' }, dash: [2.5, 3.5], sign: 'triangle' },
  4: { colour: { light: '#5b1a80', dark: '#e6bdff' }, dash: [12, 3.5, 2.5, 3.5], sign: 'diamond' },
  5: { colour: { light: '#6b3a00', dark: '#ffd489' }, dash: [5, 5], sign: 'wedge' },
  6: { colour: { light: '#0e4a52', dark: '#9ff0ee' }, dash: [16, 3.5, 2.5, 3.5, 2.5, 3.5], sign: 'cross' },
}

/** Widths, px: of an outline, whose bed is a part of every drawing (part.ts), and of the bed of a sign. */
export const TERRITORY_LINE = { line: 2.4, sign: 2.5 } as const

/** The `d` of a look's sign around a point, with some `radius` in the units of the drawing. */
export function signPath(look: Look, x: number, y: number, radius: number): string {
  const corners: readonly number[] = SIGNS[TERRITORY_LOOKS[look].sign]
  const r = round(radius)
  if (corners.length === 0)
    return `M${round(x - radius)} ${round(y)}a${r} ${r} 0 1 0 ${round(2 * radius)} 0a${r} ${r} 0 1 0 ${round(-2 * radius)} 0z`
  const placed = corners.map((each, i) => round((i % 2 === 0 ? x : y) + each * radius))
  return `M${placed.join(' ')}z`
}
