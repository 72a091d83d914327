/** Whether rings can be the outline of something: exact, on whole steps of 1/10 000 degree. */
import type { LonLat } from '../lonlat.ts'
import { contactsOf, doubledArea, isFlat, isInside, type Step, sidesOf } from './contacts.ts'
import { type Polygon, type Ring, STEPS } from './form.ts'

/** What the plane is good for, in degrees: Sweden and far around it. */
export const BOUNDS = { west: 0, south: 50, east: 35, north: 75 } as const

/** What keeps rings from being an outline, with a place where it does; null where nothing does. */
export type RingsFault =
  | { readonly kind: 'too-few'; readonly found: number }
  | { readonly kind: 'no-area'; readonly near: LonLat }
  | { readonly kind: 'crossing'; readonly near: LonLat }
  /** A hole that does not lie in its outer ring, or lies in another hole. */
  | { readonly kind: 'hole-outside'; readonly near: LonLat }
  | { readonly kind: 'far-away'; readonly near: LonLat }

/**
 * Each polygon for itself: two that overlap are as good as one, for what is filled is what lies in any of them (the
 * nonzero rule, with outer rings one way round and holes the other).
 */
export function ringsFault(polygons: readonly Polygon[]): RingsFault | null {
  for (const polygon of polygons) {
    const fault = polygonFault(polygon)
    if (fault !== null) return fault
  }
  return polygons.length === 0 ? { kind: 'too-few', found: 0 } : null
}

export function polygonFault(polygon: Polygon): RingsFault | null {
  for (const ring of polygon) {
    const fault = ringFault(ring)
    if (fault !== null) return fault
  }
  const rings = polygon.map(toSteps)
  const [contact] = contactsOf(sidesOf(rings), 1)
  return contact === undefined ? strayHole(rings) : { kind: 'crossing', near: toDegrees(contact.near) }
}

function ringFault(ring: Ring): RingsFault | null {
  const [first] = ring
  if (first === undefined || ring.length < 3) return { kind: 'too-few', found: ring.length }
  const far = ring.find((corner) => !isWithin(corner))
  if (far) return { kind: 'far-away', near: far }
  return isFlat(toSteps(ring)) ? { kind: 'no-area', near: first } : null
}

/** False for what is no number, too. */
export function isWithin([longitude, latitude]: LonLat): boolean {
  const { west, south, east, north } = BOUNDS
  return longitude >= west && longitude <= east && latitude >= south && latitude <= north
}

/** Where rings neither cross nor touch, one corner tells for all of a hole. */
function strayHole([outer = [], ...holes]: readonly (readonly Step[])[]): RingsFault | null {
  for (const hole of holes) {
    const [corner = [0, 0]] = hole
    const astray = !isInside(corner, outer) || holes.some((other) => other !== hole && isInside(corner, other))
    if (astray) return { kind: 'hole-outside', near: toDegrees(corner) }
  }
  return null
}

/** Outer rings anticlockwise, holes clockwise, as RFC 7946 has them (section 3.1.6) and the fill rule needs them. */
export function turnRings(polygons: readonly Polygon[]): Polygon[] {
  return polygons.map((polygon) => polygon.map((ring, i) => (isTurned(ring, i === 0) ? turned(ring) : ring)))
}

/** Whether a ring runs the wrong way round. */
export function isTurned(ring: Ring, outer: boolean): boolean {
  return doubledArea(toSteps(ring)) < 0 === outer
}

/** The other way round, from the same corner. */
export function turned(ring: Ring): Ring {
  return [...ring.slice(0, 1), ...ring.slice(1).reverse()]
}

export function toSteps(ring: Ring): Step[] {
  return ring.map(([x, y]) => [Math.round(x * STEPS), Math.round(y * STEPS)])
}

export function toDegrees([x, y]: Step): LonLat {
  return [Math.round(x) / STEPS, Math.round(y) / STEPS]
}
