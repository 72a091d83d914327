/** The topologies as GeoJSON in pseudo-degrees, which is what MapLibre eats. */
import type { Feature, FeatureCollection, MultiLineString, MultiPolygon } from 'geojson'
import type { Level } from '#core/model/area.ts'
import type { Metres } from '#core/model/plane.ts'
import {
  type AreaGeometry,
  type AreaTopology,
  BORDERS,
  geometriesOf,
  geometryRings,
  meshLines,
} from '#core/model/topology.ts'
import type { Geometry } from './geometry.ts'
import { toPseudoDegrees } from './plane.ts'

export const SOURCES = ['neighbours', 'areas', 'lakes', 'borders'] as const
export type SourceName = (typeof SOURCES)[number]

export type Border = keyof typeof BORDERS
type Shapes = FeatureCollection<MultiPolygon, { code: string }>
type Lines = FeatureCollection<MultiLineString, { border: Border }>

export function sourcesOf({ areas, base }: Geometry, level: Level): Record<SourceName, Shapes | Lines> {
  const borders = Object.keys(BORDERS) as Border[]
  return {
    neighbours: shapes(base, 'neighbours'),
    areas: shapes(areas, level),
    lakes: shapes(base, 'lakes'),
    borders: collection(
      borders.map((border) => ({
        type: 'Feature',
        properties: { border },
        geometry: { type: 'MultiLineString', coordinates: meshLines(areas, level, BORDERS[border]).map(positions) },
      })),
    ),
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
