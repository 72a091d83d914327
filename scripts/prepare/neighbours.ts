import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson'
import { type Box, inBox, type Metres } from '#core/model/plane.ts'
import { type AreaTopology, geometriesOf, geometryRings, ringArea } from '#core/model/topology.ts'
import { coarsenedOutside } from './coarse.ts'
import { arcNumbers, type Mosaic, mosaicOfPolygons, ringOf } from './mosaic.ts'
import { clipped, joined, type Rings } from './overlay.ts'
import type { Tier } from './simplify.ts'
import { readJson } from './sources.ts'
import { onPlane, worldLandOutside } from './world-land.ts'

/** The drawn world, in metres: Sweden with room beside it for the widest screen. */
export const WORLD: Box = { west: -3_400_000, south: 5_200_000, east: 4_600_000, north: 8_600_000 }

/**
 * The source of near land ends at 4.5° and 31.5° E, 53.2° and 71.3° N. Land of the world goes on from there: it overlaps by
 * this much of a degree, for two edges that only touch would leave a seam of sea.
 */
const SOURCE: Box = { west: 4.5, south: 53.2, east: 31.5, north: 71.3 }
const OVERLAP = 0.01

interface Zone {
  readonly reach: Box
  /** For lines outside the reach. Rounding to whole metres only: the base map rounds everything alike, later. */
  readonly tier: Tier
  /** Islands and enclosed waters wholly outside the reach and smaller than this many m² are left out. */
  readonly leastPart: number
}

/**
 * From the smallest to the largest. On a screen of 2560 × 1080 with all of Sweden on it a pixel is 1.5 km: 20 km² are three
 * pixels by three, 60 km² five by five.
 */
const ZONES: readonly Zone[] = [
  {
    reach: { west: -50_000, south: 5_950_000, east: 1_250_000, north: 7_950_000 },
    tier: { threshold: 20_000_000, islandPoints: 3, grid: 1, areaChange: 0.2 },
    leastPart: 100_000_000,
  },
  {
    reach: { west: -500_000, south: 5_750_000, east: 1_700_000, north: 8_100_000 },
    tier: { threshold: 60_000_000, islandPoints: 3, grid: 1, areaChange: 0.2 },
    leastPart: 150_000_000,
  },
  {
    reach: { west: -1_500_000, south: 5_200_000, east: 2_700_000, north: 8_300_000 },
    tier: { threshold: 400_000_000, islandPoints: 3, grid: 1, areaChange: 0.2 },
    leastPart: 2_000_000_000,
  },
]

/** Islands and enclosed waters smaller than this many m² are left out everywhere. */
const LEAST_PART = 25_000_000

/**
 * Land of the neighbouring countries and of those behind them inside the drawn world, as polygons in metres; the farther
 * out, the coarser, for nobody looks closely there.
 *
 * One liberty, out of sight: it reaches under Sweden along the land border, through the municipalities that lie there, so
 * that no sliver of sea shows between two lines simplified apart: draw it first and the areas over it.
 */
export function neighbourLand(sources: string, exact: Mosaic, overview: AreaTopology): Metres[][][] {
  const source = readJson<FeatureCollection<Polygon | MultiPolygon>>(sources, 'geo/neighbours-land.geojson.gz')
  const abroad = source.features.flatMap(({ geometry }) => onPlane(geometry))
  const border = inlandBorder(exact, abroad)
  const beneath = geometriesOf(overview, 'municipality')
    .filter(({ id = '' }) => border.has(id))
    .flatMap((geometry) => geometryRings(overview, geometry))
  const land = joined([...abroad, ...beneath, ...worldLandOutside(inset(SOURCE, OVERLAP))])
    .flatMap((rings) => (rings.flat().every((point) => inBox(WORLD, point)) ? [rings] : clipped(rings, WORLD)))
    .map((rings) => rings.filter((ring) => Math.abs(ringArea(ring)) >= leastPart(ring)))
    .filter((rings) => rings.length > 0)
  const whole = mosaicOfPolygons(new Map(land.map((rings, i) => [String(i), [rings]])))
  const thinned = ZONES.reduce((mosaic, { reach, tier }) => coarsenedOutside(reach, mosaic, tier), whole)
  return [...thinned.areas.values()].flatMap((polygons) =>
    polygons.map((rings) => rings.map((ring) => ringOf(thinned, ring))),
  )
}

/** A ring is near when any of it is: the largest box that holds none of its points says how small it may be. */
function leastPart(ring: readonly Metres[]): number {
  const missed = ZONES.filter(({ reach }) => !ring.some((point) => inBox(reach, point)))
  return missed.at(-1)?.leastPart ?? LEAST_PART
}

function inset({ west, south, east, north }: Box, by: number): Box {
  return { west: west + by, south: south + by, east: east - by, north: north - by }
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
