import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson'
import { type Box, inBox, type Metres } from '#core/model/plane.ts'
import { type AreaTopology, geometriesOf, geometryRings, ringArea } from '#core/model/topology.ts'
import { arcNumbers, type Mosaic } from './mosaic.ts'
import { clipped, joined, type Rings } from './overlay.ts'
import { readJson } from './sources.ts'
import { toPlane } from './sweref.ts'
import { projected } from './waters.ts'

/** The drawn world, in metres: Sweden with room beside it for a wide screen. */
export const WORLD: Box = { west: -400_000, south: 5_900_000, east: 1_600_000, north: 7_900_000 }

/** The source stops at these degrees, in the middle of land. */
const SOURCE_EAST = 31.5
const SOURCE_SOUTH = 53.2

/** Islands and enclosed waters smaller than this many m² are left out. */
const LEAST_PART = 25_000_000

/**
 * Land of the neighbouring countries inside the drawn world, as polygons in metres. Two liberties, both out of sight:
 *
 * It reaches under Sweden along the land border, through the municipalities that lie there, so that no sliver of sea
 * shows between two lines simplified apart: draw it first and the areas over it.
 * And where the source ends in Russia and on the continent, the land goes straight on to the edge of the world.
 */
export function neighbourLand(sources: string, exact: Mosaic, overview: AreaTopology): Metres[][][] {
  const source = readJson<FeatureCollection<Polygon | MultiPolygon>>(sources, 'geo/neighbours-land.geojson.gz')
  const abroad = source.features.flatMap(({ geometry }) => projected(geometry, towardsEdge))
  const border = inlandBorder(exact, abroad)
  const beneath = geometriesOf(overview, 'municipality')
    .filter(({ id = '' }) => border.has(id))
    .flatMap((geometry) => geometryRings(overview, geometry))
  return joined([...abroad, ...beneath])
    .flatMap((rings) => (rings.flat().every((point) => inBox(WORLD, point)) ? [rings] : clipped(rings, WORLD)))
    .map((rings) => rings.filter((ring) => Math.abs(ringArea(ring)) >= LEAST_PART))
    .filter((rings) => rings.length > 0)
}

function towardsEdge(longitude: number, latitude: number): Metres {
  const [e, n] = toPlane(longitude, latitude)
  const beyond = 100_000
  return [longitude >= SOURCE_EAST ? WORLD.east + beyond : e, latitude <= SOURCE_SOUTH ? WORLD.south - beyond : n]
}

/** Municipalities that border on another country and nowhere on the sea: all their outer points are also abroad. */
function inlandBorder(exact: Mosaic, abroad: readonly Rings[]): Set<string> {
  // The source cut its land along this very border, so points coincide but for rounding: compare in cells of 50 m.
  const cell = ([e, n]: Metres, east = 0, north = 0) => `${Math.round(e / 50) + east},${Math.round(n / 50) + north}`
  const cells = new Set(abroad.flat(2).map((point) => cell(point)))
  const around = [-1, 0, 1]
  const isAbroad = (point: Metres) => around.some((x) => around.some((y) => cells.has(cell(point, x, y))))

  const uses = new Map<number, number>()
  for (const arc of arcNumbers([...exact.areas.values()].flat())) uses.set(arc, (uses.get(arc) ?? 0) + 1)
  return new Set(
    [...exact.areas].flatMap(([id, polygons]) => {
      const outer = arcNumbers(polygons).filter((arc) => uses.get(arc) === 1)
      const points = outer.flatMap((arc) => exact.arcs[arc] ?? [])
      return points.length > 0 && points.filter(isAbroad).length > 0.9 * points.length ? [id] : []
    }),
  )
}
