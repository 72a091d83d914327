import polylabel from 'polylabel'
import type { Metres } from '#core/model/plane.ts'
import { type AreaGeometry, type AreaTopology, geometryRings, ringArea } from '#core/model/topology.ts'
import { type Rings, without } from './overlay.ts'

/** Metres within which the middle of the free room is found: finer than a letter on any map of a county. */
const PRECISION = 50

export interface Label {
  readonly position: Metres
  /** Radius in whole metres of the largest circle around the position that stays inside the land of the area. */
  readonly room: number
}

/**
 * Where the name of an area is best written: the pole of inaccessibility of the largest piece of its land.
 *
 * `waters` are the great lakes: a name must not float on Vänern, which municipalities own far out.
 */
export function labelOf(topology: AreaTopology, area: AreaGeometry, waters: readonly Rings[]): Label {
  const parts = geometryRings(topology, area).flatMap((rings) => without(rings, waters))
  const sizes = parts.map(([outer = []]) => Math.abs(ringArea(outer)))
  const largest = parts[sizes.indexOf(Math.max(...sizes))] ?? []
  const pole = polylabel(largest, PRECISION)
  return { position: [Math.round(pole[0]), Math.round(pole[1])], room: Math.round(pole.distance) }
}
