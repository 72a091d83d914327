import { type Adjacency, type Labels, labelOf } from './adjacency.ts'

/** The four arrow keys, as directions on the grid of the plane. */
export const COMPASS = ['north', 'east', 'south', 'west'] as const
export type CompassDirection = (typeof COMPASS)[number]

/** Radians clockwise from the north of the grid. */
const BEARINGS: Record<CompassDirection, number> = {
  north: 0,
  east: Math.PI / 2,
  south: Math.PI,
  west: -Math.PI / 2,
}

/** How far to the side of the direction a neighbour may lie: 67.5°. The four sectors overlap, so none falls between. */
const SECTOR = (3 * Math.PI) / 8

/**
 * The neighbour that lies in a direction, by label positions in metres; null where there is none (the map ends).
 *
 * The least distance / cos²(angle to the side) wins, equal ones by code: straight ahead counts as much as half as far away
 * at 45°. By the angle alone the way would lead past small areas beside large ones: Partille and five more municipalities
 * could be left, but never entered. `compass.test.ts` walks the real map from everywhere to everywhere.
 */
export function neighbourTowards(
  direction: CompassDirection,
  from: string,
  adjacency: Adjacency,
  labels: Labels,
): string | null {
  const here = labelOf(labels, from)
  let nearest: string | null = null
  let least = Infinity
  for (const code of adjacency.get(from) ?? []) {
    const there = labelOf(labels, code)
    const [east, north] = [there[0] - here[0], there[1] - here[1]]
    const aside = angleBetween(Math.atan2(east, north), BEARINGS[direction])
    if (aside > SECTOR) continue
    const effort = Math.hypot(east, north) / Math.cos(aside) ** 2
    if (effort < least) {
      nearest = code
      least = effort
    }
  }
  return nearest
}

/** The lesser angle between two bearings, 0–π. */
function angleBetween(a: number, b: number): number {
  const turn = Math.abs(a - b) % (2 * Math.PI)
  return Math.min(turn, 2 * Math.PI - turn)
}
