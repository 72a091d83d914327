/** Which rings are holes in which: rings that neither cross nor overlap, as the border around some areas is. */
import { boxOf, type Metres } from '#core/model/plane.ts'
import { ringArea } from '#core/model/topology.ts'
import type { MetrePolygon, MetreRing } from './ground.ts'

/**
 * A ring inside an even number of others is an outer one, and else a hole in the smallest ring around it; an island in a
 * hole is a polygon of its own. Outer rings come anticlockwise and holes clockwise, as GeoJSON has them. Unclosed.
 */
export function nestRings(rings: readonly MetreRing[]): MetrePolygon[] {
  const known = rings.map((ring) => {
    const { west, south, east, north } = boxOf(ring)
    const [start = [0, 0], next = start] = ring
    // Rings may share a corner; the middle of a side no other ring has.
    const within: Metres = [(start[0] + next[0]) / 2, (start[1] + next[1]) / 2]
    return { ring, area: Math.abs(ringArea(ring)), within, west, south, east, north }
  })
  const polygons = new Map<MetreRing, MetreRing[]>()
  const holes: { readonly hole: MetreRing; readonly of: MetreRing }[] = []
  for (const { ring, within } of known) {
    const [x, y] = within
    const around = known.filter(
      (other) =>
        other.ring !== ring &&
        x >= other.west &&
        x <= other.east &&
        y >= other.south &&
        y <= other.north &&
        holds(other.ring, within),
    )
    const [first, ...rest] = around
    if (first === undefined || around.length % 2 === 0) polygons.set(ring, [])
    else
      holes.push({ hole: ring, of: rest.reduce((least, each) => (each.area < least.area ? each : least), first).ring })
  }
  for (const { hole, of } of holes) polygons.get(of)?.push(turned(hole, 'clockwise'))
  return [...polygons].map(([outer, inside]) => [turned(outer, 'anticlockwise'), ...inside])
}

/** Even–odd: how often a line eastwards meets the ring. */
function holds(ring: MetreRing, [x, y]: Metres): boolean {
  let inside = false
  let before = ring.at(-1) ?? [0, 0]
  for (const point of ring) {
    const crosses = point[1] > y !== before[1] > y
    if (crosses && x < ((before[0] - point[0]) * (y - point[1])) / (before[1] - point[1]) + point[0]) inside = !inside
    before = point
  }
  return inside
}

function turned(ring: MetreRing, how: 'clockwise' | 'anticlockwise'): MetreRing {
  return ringArea(ring) > 0 === (how === 'anticlockwise') ? ring : ring.toReversed()
}
