/** Rings as flat columns of directed edges: what the sums run over, without an object per corner. */
import type { Metres } from '#core/model/plane.ts'
import type { MetrePolygon, MetreRing } from '../ground.ts'

/** Four numbers per edge, metres: from east, from north, to east, to north. */
export type Edges = Float64Array

/** How many numbers an edge takes. */
export const STRIDE = 4

export function edgesOf(rings: readonly MetreRing[]): Edges {
  const edges = new Float64Array(STRIDE * rings.reduce((sum, ring) => sum + ring.length, 0))
  let at = 0
  for (const ring of rings) {
    let [fromEast, fromNorth] = ring.at(-1) ?? [0, 0]
    for (const [east, north] of ring) {
      edges[at] = fromEast
      edges[at + 1] = fromNorth
      edges[at + 2] = east
      edges[at + 3] = north
      at += STRIDE
      fromEast = east
      fromNorth = north
    }
  }
  return edges
}

/** Outer rings anticlockwise and holes clockwise, whichever way they came; corners said twice once, mere lines gone. */
export function oriented(polygons: readonly MetrePolygon[]): MetrePolygon[] {
  return polygons.flatMap((polygon) => {
    const [outer = [], ...holes] = polygon.map((ring, i) => turned(withoutRepeats(ring), i === 0))
    return outer.length < 3 ? [] : [[outer, ...holes.filter((hole) => hole.length >= 3)]]
  })
}

function turned(ring: MetreRing, anticlockwise: boolean): MetreRing {
  return signedArea(ring) > 0 === anticlockwise ? ring : [...ring].reverse()
}

function withoutRepeats(ring: MetreRing): MetreRing {
  let before = ring.at(-1)
  return ring.filter((corner) => {
    const again = corner[0] === before?.[0] && corner[1] === before[1]
    before = corner
    return !again
  })
}

/** The rings again: one ends with the edge that comes to where its first edge came from. */
export function ringsOf(edges: Edges): MetreRing[] {
  const rings: MetreRing[] = []
  let [ring, first]: [Metres[], Metres | null] = [[], null]
  for (let i = 0; i < edges.length; i += STRIDE) {
    first ??= [edges[i] ?? 0, edges[i + 1] ?? 0]
    const [east = 0, north = 0] = [edges[i + 2], edges[i + 3]]
    ring.push([east, north])
    if (east !== first[0] || north !== first[1]) continue
    rings.push(ring)
    ring = []
    first = null
  }
  return rings
}

/** m², positive anticlockwise. Measured from the first corner: products of full northings would eat digits. */
export function signedArea(ring: MetreRing): number {
  const [east, north] = ring[0] ?? [0, 0]
  let twice = 0
  let [x, y] = [0, 0]
  for (const [e, n] of ring) {
    twice += x * (n - north) - (e - east) * y
    x = e - east
    y = n - north
  }
  return twice / 2
}

/** m² that rings enclose, holes taken off by the way they run. */
export function areaOf(rings: readonly MetreRing[]): number {
  return rings.reduce((sum, ring) => sum + signedArea(ring), 0)
}

/** Metres. */
export function lengthOf(edges: Edges): number {
  let length = 0
  for (let i = 0; i < edges.length; i += STRIDE) {
    const east = (edges[i + 2] ?? 0) - (edges[i] ?? 0)
    const north = (edges[i + 3] ?? 0) - (edges[i + 1] ?? 0)
    length += Math.sqrt(east * east + north * north)
  }
  return length
}
