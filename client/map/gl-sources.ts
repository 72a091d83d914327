/** The topologies as GeoJSON in pseudo-degrees, which is what MapLibre eats. */
import type { Feature, FeatureCollection, MultiLineString, MultiPolygon } from 'geojson'
import type { Level } from '#core/model/area.ts'
import type { Metres } from '#core/model/plane.ts'
import {
  type AreaGeometry,
  type AreaTopology,
  BORDERS,
  type BorderFilter,
  geometriesOf,
  geometryRings,
  meshLines,
} from '#core/model/topology.ts'
import type { Geometry } from './geometry.ts'
import { toPseudoDegrees } from './plane.ts'

export const SOURCES = ['neighbours', 'areas', 'lakes', 'borders', 'groups'] as const
export type SourceName = (typeof SOURCES)[number]

export type Border = keyof typeof BORDERS
type Shapes = FeatureCollection<MultiPolygon, { code: string }>
type Lines = FeatureCollection<MultiLineString, { border: Border | 'group' }>

/** What stays whatever division is looked through. */
export function sourcesOf(
  { areas, base }: Geometry,
  level: Level,
): Record<Exclude<SourceName, 'groups'>, Shapes | Lines> {
  const borders = Object.keys(BORDERS) as Border[]
  return {
    neighbours: shapes(base, 'neighbours'),
    areas: shapes(areas, level),
    lakes: shapes(base, 'lakes'),
    borders: collection(borders.map((border) => mesh(areas, level, border, BORDERS[border]))),
  }
}

/** The borders between the groups of a division; none for null. */
export function groupLines({ areas }: Geometry, level: Level, filter: BorderFilter | null): Lines {
  if (filter === null) return collection([])
  const lines = mesh(areas, level, 'group', filter)
  return collection(lines.geometry.coordinates.length > 0 ? [lines] : [])
}

function mesh(
  areas: AreaTopology,
  level: Level,
  border: Border | 'group',
  filter: BorderFilter,
): Feature<MultiLineString, { border: Border | 'group' }> {
  return {
    type: 'Feature',
    properties: { border },
    geometry: { type: 'MultiLineString', coordinates: meshLines(areas, level, filter).map(positions) },
  }
}

function shapes(topology: AreaTopology, object: string): Shapes {
  return collection(
    geometriesOf(topology, object).map((geometry: AreaGeometry) => ({
      type: 'Feature',
      properties: { code: geometry.id ?? '' },
      geometry: {
        type: 'MultiPolygon',
        coordinates: geometryRings(topology, geometry).map((polygon) => polygon.map(positions)),
      },
    })),
  )
}

function positions(points: readonly Metres[]): [number, number][] {
  return points.map(toPseudoDegrees)
}

function collection<F extends Feature>(features: F[]): { type: 'FeatureCollection'; features: F[] } {
  return { type: 'FeatureCollection', features }
}
