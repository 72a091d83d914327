import { type Box, boxOf, type Metres } from '../plane.ts'
import { type AreaGeometry, type AreaTopology, polygonsOf } from './form.ts'

/** The points of one arc in metres, in walking order: `~i` gives arc i from its end to its start. */
export function arcPoints(topology: AreaTopology, arc: number): Metres[] {
  const steps = topology.arcs[arc < 0 ? ~arc : arc]
  if (!steps) throw new Error(`topology: expected arc ${arc} among ${topology.arcs.length}, found none`)
  let [e, n] = topology.transform.translate
  const points = steps.map(([east, north]): Metres => {
    e += east
    n += north
    return [e, n]
  })
  return arc < 0 ? points.reverse() : points
}

/** The points of a ring in metres, closed: the first point comes again last. Joints between arcs come once. */
export function ringPoints(topology: AreaTopology, ring: readonly number[]): Metres[] {
  return ring.flatMap((arc, i) => arcPoints(topology, arc).slice(i === 0 ? 0 : 1))
}

/** All rings of a geometry in metres: polygons → rings (the outer first, then holes) → points. */
export function geometryRings(topology: AreaTopology, geometry: AreaGeometry): Metres[][][] {
  return polygonsOf(geometry).map((polygon) => polygon.map((ring) => ringPoints(topology, ring)))
}

/** The least box around a geometry, in metres. */
export function geometryBox(topology: AreaTopology, geometry: AreaGeometry): Box {
  return boxOf(geometryRings(topology, geometry).flat(2))
}

/**
 * Signed area of a closed ring in m² by the shoelace formula: negative when it runs clockwise with north up, as our
 * outer rings do. For ordering and for faults only: official land areas are in the table of areas.
 */
export function ringArea(ring: readonly Metres[]): number {
  const [origin] = ring
  if (!origin) return 0
  let twice = 0
  let [pe, pn] = [0, 0]
  // Measured from the first point: products of full northings (7 million) would eat digits.
  for (const point of ring) {
    const e = point[0] - origin[0]
    const n = point[1] - origin[1]
    twice += pe * n - e * pn
    pe = e
    pn = n
  }
  return twice / 2
}
