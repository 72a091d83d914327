/**
 * The one place that knows how the plane is told to engines that believe in longitude and latitude.
 *
 * MapLibre and deck.gl draw Web Mercator. Near the equator that is a plane, so metres of SWEREF 99 TM are given to them
 * as "pseudo-degrees" around (0, 0), one pseudo-degree to 1 000 km along the equator. Northings go through the inverse
 * Mercator (the Gudermannian), which takes away what little the projection stretches: on screen the plane is exact.
 */
import type { Metres } from '#core/model/plane.ts'

/** In the middle of Sweden, so that pseudo-degrees stay below 1. */
const ORIGIN: Metres = [590_000, 6_900_000]
const METRES_PER_DEGREE = 1_000_000
/** Pixels of the whole Mercator world at zoom 0, in MapLibre and deck.gl alike. */
const WORLD_PIXELS = 512
const WORLD_METRES = 360 * METRES_PER_DEGREE
const RADIANS = Math.PI / 180

export type PseudoDegrees = [longitude: number, latitude: number]

export function toPseudoDegrees([e, n]: Metres): PseudoDegrees {
  const mercator = ((n - ORIGIN[1]) / METRES_PER_DEGREE) * RADIANS
  return [(e - ORIGIN[0]) / METRES_PER_DEGREE, Math.atan(Math.sinh(mercator)) / RADIANS]
}

export function toMetres([longitude, latitude]: Readonly<PseudoDegrees>): Metres {
  const mercator = Math.asinh(Math.tan(latitude * RADIANS))
  return [longitude * METRES_PER_DEGREE + ORIGIN[0], (mercator / RADIANS) * METRES_PER_DEGREE + ORIGIN[1]]
}

/** The engines' zoom at which one metre is `scale` pixels. */
export function zoomOf(scale: number): number {
  return Math.log2((WORLD_METRES * scale) / WORLD_PIXELS)
}

/** Pixels per metre at an engine's zoom. */
export function scaleOf(zoom: number): number {
  return (WORLD_PIXELS * 2 ** zoom) / WORLD_METRES
}
