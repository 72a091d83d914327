import type { Metres } from '../plane.ts'
import { type AreaTopology, geometriesOf, polygonsOf } from './form.ts'
import { type Drawing, writePath } from './path.ts'
import { arcPoints } from './rings.ts'

/** Chooses borders by the codes on their two sides; `other` is null at the coast and at the land border abroad. */
export type BorderFilter = (one: string, other: string | null) => boolean

/** The three kinds of border of the `municipality` object: together each arc exactly once. */
export const BORDERS = {
  /** Between two municipalities of one county. */
  municipality: (one, other) => other !== null && one.slice(0, 2) === other.slice(0, 2),
  /** Between two counties. */
  county: (one, other) => other !== null && one.slice(0, 2) !== other.slice(0, 2),
  /** The coast, and the land border to Norway and Finland. */
  outer: (_one, other) => other === null,
} as const satisfies Record<string, BorderFilter>

/** Numbers of the arcs of an object that the filter lets through, each once, ascending. */
export function meshArcs(topology: AreaTopology, object: string, filter: BorderFilter): number[] {
  const sides = new Map<number, string[]>()
  for (const geometry of geometriesOf(topology, object)) {
    for (const arc of polygonsOf(geometry).flat(2)) {
      const index = arc < 0 ? ~arc : arc
      sides.set(index, [...(sides.get(index) ?? []), geometry.id ?? ''])
    }
  }
  return [...sides]
    .filter(([, [one = '', other = null]]) => filter(one, other))
    .map(([arc]) => arc)
    .sort((a, b) => a - b)
}

/** The same borders as lines in metres. */
export function meshLines(topology: AreaTopology, object: string, filter: BorderFilter): Metres[][] {
  return meshArcs(topology, object, filter).map((arc) => arcPoints(topology, arc))
}

/** The same borders as the `d` of one stroked `<path>`; a shared border is stroked once, not once from each side. */
export function meshPath(topology: AreaTopology, object: string, filter: BorderFilter, drawing: Drawing): string {
  return writePath(meshLines(topology, object, filter), drawing, 'open')
}
