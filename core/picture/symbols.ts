/**
 * Counts as circles whose area, not radius, is in proportion to the figure: twice the people, twice the ink.
 * (Flannery 1971 would swell large circles to please the eye; a stated rule that can be measured is worth more here.)
 */
import type { Metres } from '#core/model/plane.ts'
import type { Picture, PictureRow } from './picture.ts'
import { oneDigitDown, roundDown } from './round-down.ts'

export interface SymbolScale {
  /** Largest absolute value among the areas; 0 where there is nothing to draw. */
  readonly largest: number
  /** Radius of the largest circle, px. */
  readonly radius: number
}

/** Radius of the largest circle for a map of some size, px: a sixteenth of its lesser side, within reason. */
export function largestRadius(size: { readonly width: number; readonly height: number }): number {
  return Math.min(44, Math.max(18, Math.min(size.width, size.height) / 16))
}

export function symbolScale(picture: Picture, radius: number): SymbolScale {
  const largest = picture.rows.reduce((most, { value }) => Math.max(most, Math.abs(value ?? 0)), 0)
  return { largest, radius }
}

/** Radius of a figure's circle in px; zero has none. */
export function radiusOf(value: number, { largest, radius }: SymbolScale): number {
  return largest === 0 ? 0 : radius * Math.sqrt(Math.abs(value) / largest)
}

/** Where the circle of a row lies, metres: where the name of its area is written; a group's in the middle of its members. */
export function symbolPlace({ members }: PictureRow, positions: ReadonlyMap<string, Metres>): Metres {
  const places = members.map((code) => {
    const place = positions.get(code)
    if (!place) throw new Error(`symbols: expected a place for the circle of ${code}, found none`)
    return place
  })
  const mean = (axis: 0 | 1) => places.reduce((sum, place) => sum + place[axis], 0) / places.length
  return [mean(0), mean(1)]
}

/** Areas with a circle, large to small, so that no circle is hidden behind a larger one. */
export function symbolRows(picture: Picture): (PictureRow & { value: number })[] {
  return picture.rows
    .filter((row): row is PictureRow & { value: number } => row.value !== null && row.value !== 0)
    .sort((a, b) => Math.abs(b.value) - Math.abs(a.value))
}

/** Up to three round figures for the legend's circles: one near the largest on the map, a quarter or less, a twentieth. */
export function legendValues(scale: SymbolScale): number[] {
  if (scale.largest === 0) return []
  const values: number[] = []
  for (const value of [oneDigitDown(scale.largest), roundDown(scale.largest / 4), roundDown(scale.largest / 20)]) {
    if (radiusOf(value, scale) >= 2 && value !== values.at(-1)) values.push(value)
  }
  return values
}
