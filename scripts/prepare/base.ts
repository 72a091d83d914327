import type { Metres } from '#core/model/plane.ts'
import { type AreaTopology, topologyFaults } from '#core/model/topology.ts'
import { encode } from './encode.ts'
import { type Mosaic, mosaicOfPolygons, recut, withShortArcs } from './mosaic.ts'
import { simplified } from './simplify.ts'
import type { Lake } from './waters.ts'

/** Lakes are finer than the land abroad: Mälaren is looked at closely, Estonia is not. */
const LAKES = { threshold: 200_000, islandPoints: 4, grid: 10, areaChange: 0.05 }
const NEIGHBOURS = { threshold: 6_000_000, islandPoints: 3, grid: 50, areaChange: 0.2 }

/** The coast of the continent is one arc: in pieces of this many points, a crossing costs points near it only. */
const LONGEST_ARC = 150

/** What lies around and on the areas: lakes with their names, and the land of the neighbours in one piece per polygon. */
export function baseOf(lakes: readonly Lake[], neighbours: readonly Metres[][][]): AreaTopology {
  const water = simplified(mosaicOfPolygons(numbered(lakes.map(({ polygons }) => polygons))), LAKES)
  const shores = mosaicOfPolygons(numbered(neighbours.map((rings) => [rings])))
  const land = recut(simplified(withShortArcs(shores, LONGEST_ARC), NEIGHBOURS))
  const topology = encode([...water.arcs, ...land.arcs], {
    lakes: shapes(water, 0).map((shape, i) => ({ ...shape, name: lakes[i]?.name ?? null })),
    neighbours: shapes(land, water.arcs.length),
  })
  const faults = topologyFaults(topology)
  if (faults.length > 0) throw new Error(`base map: expected a sound topology, found\n${faults.join('\n')}`)
  return topology
}

function numbered(shapes: readonly Metres[][][][]): Map<string, Metres[][][]> {
  return new Map(shapes.map((polygons, i) => [String(i), polygons]))
}

/** The polygons of a mosaic in order, their arcs moved up by the arcs stored before them. */
function shapes({ areas }: Mosaic, offset: number) {
  return [...areas.values()].map((polygons) => ({
    polygons: polygons.map((rings) => rings.map((ring) => ring.map((arc) => (arc < 0 ? arc - offset : arc + offset)))),
  }))
}
