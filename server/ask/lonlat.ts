import proj4 from 'proj4'
import { type Metres, SWEREF_99_TM } from '#core/model/plane.ts'
import { type AreaGeometry, type AreaTopology, arcPoints, geometriesOf, polygonsOf } from '#core/model/topology.ts'

/** [longitude, latitude] in degrees, WGS 84: the order GeoJSON has fixed (RFC 7946, section 3.1.1). */
export type LonLat = readonly [longitude: number, latitude: number]

/** Steps per degree: five decimals, about a metre north and half a metre east, as fine as the metres we start from. */
const STEPS = 100_000

/** SWEREF 99 and WGS 84 differ by the drift of Europe, under a metre since 1999: taken as the same, as is usual. */
const toDegrees = proj4(SWEREF_99_TM, '+proj=longlat +datum=WGS84 +no_defs')

/** A position in whole steps of 1/100 000 degree. */
function toSteps(point: Metres): [number, number] {
  const [longitude, latitude] = toDegrees.forward([point[0], point[1]])
  return [Math.round(longitude * STEPS), Math.round(latitude * STEPS)]
}

/** All arcs in whole steps, without the points that fell together. Arcs keep their numbers, so borders stay shared. */
function arcsInSteps(topology: AreaTopology): (readonly [number, number])[][] {
  return topology.arcs.map((_, arc) => {
    const points = arcPoints(topology, arc).map(toSteps)
    const kept = points.filter((point, i) => {
      const before = points[i - 1]
      return before === undefined || before[0] !== point[0] || before[1] !== point[1]
    })
    // An arc needs two ends, even where both lie on one spot.
    return kept.length > 1 ? kept : points.slice(0, 2)
  })
}

/** A topology in degrees as quantized TopoJSON; `properties` by code. */
export function lonLatTopology(
  topology: AreaTopology,
  object: string,
  version: string,
  properties: (code: string) => object,
): string {
  const arcs = arcsInSteps(topology)
  return JSON.stringify({
    type: 'Topology',
    version,
    bbox: boxOf(arcs.flat()),
    transform: { scale: [1 / STEPS, 1 / STEPS], translate: [0, 0] },
    objects: {
      [object]: {
        type: 'GeometryCollection',
        geometries: geometriesOf(topology, object).map((geometry) => ({
          ...geometry,
          properties: properties(geometry.id ?? ''),
        })),
      },
    },
    arcs: arcs.map((points) =>
      points.map(([x, y], i) => {
        const [px, py] = points[i - 1] ?? [0, 0]
        return [x - px, y - py]
      }),
    ),
  })
}

function boxOf(points: readonly (readonly [number, number])[]): number[] {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const [x, y] of points) {
    west = Math.min(west, x)
    east = Math.max(east, x)
    south = Math.min(south, y)
    north = Math.max(north, y)
  }
  return [west, south, east, north].map((steps) => steps / STEPS)
}

/**
 * Every geometry of an object as the text of a GeoJSON geometry, by code. Outer rings run anticlockwise and holes
 * clockwise (RFC 7946, section 3.1.6): the reverse of our own order, so every ring is walked backwards.
 */
export function lonLatGeometries(topology: AreaTopology, object: string): Map<string, string> {
  const arcs = arcsInSteps(topology)
  return new Map(geometriesOf(topology, object).map((geometry) => [geometry.id ?? '', geometryText(geometry, arcs)]))
}

function geometryText(geometry: AreaGeometry, arcs: readonly (readonly (readonly [number, number])[])[]): string {
  const polygons = polygonsOf(geometry).map((polygon) =>
    polygon.map((ring) =>
      ring
        .flatMap((arc, i) => {
          const points = arcs[arc < 0 ? ~arc : arc] ?? []
          const walked = arc < 0 ? points.toReversed() : points
          return i === 0 ? walked : walked.slice(1)
        })
        .toReversed()
        .map(([x, y]): LonLat => [x / STEPS, y / STEPS]),
    ),
  )
  return JSON.stringify(
    geometry.type === 'Polygon'
      ? { type: 'Polygon', coordinates: polygons[0] }
      : { type: 'MultiPolygon', coordinates: polygons },
  )
}
