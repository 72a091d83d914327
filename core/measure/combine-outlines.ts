/** Two drawings as one, from degrees to degrees: what lies in either, or in the first and not in the second. */
import { lonLatOf } from '#core/model/lonlat.ts'
import type { Polygon } from '#core/model/territory.ts'
import { combineRings } from './combine-rings.ts'
import { toMetres } from './overlap/to-metres.ts'

export type Combining = 'unite' | 'subtract'

/** Not rounded; outer rings anticlockwise, holes clockwise. Empty where nothing is left. */
export function combineOutlines(how: Combining, one: readonly Polygon[], other: readonly Polygon[]): Polygon[] {
  const combined = combineRings(toMetres(one), toMetres(other), how === 'unite' ? 'union' : 'difference')
  return combined.map((rings) => rings.map((ring) => ring.map(lonLatOf)))
}
