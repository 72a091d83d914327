import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson'
import type { Metres } from '#core/model/plane.ts'
import { readJson } from './sources.ts'
import { toPlane } from './sweref.ts'

export interface Lake {
  readonly name: string | null
  /** km², as the source gives it. */
  readonly size: number
  /** Polygons → closed rings in metres, the shore first, then islands. */
  readonly polygons: Metres[][][]
}

/** The lakes of the source on the plane, largest first. One of them is in the source twice and comes once. */
export function readLakes(sources: string): Lake[] {
  const source = readJson<FeatureCollection<Polygon | MultiPolygon, { name: string | null; area_km2: number }>>(
    sources,
    'geo/lakes.geojson',
  )
  const once = new Map(source.features.map((lake) => [JSON.stringify(lake.geometry), lake]))
  return [...once.values()]
    .map(({ properties: { name, area_km2: size }, geometry }) => ({ name, size, polygons: projected(geometry) }))
    .sort((a, b) => b.size - a.size)
}

/** Polygon and MultiPolygon in degrees alike → polygons → rings in metres. */
export function projected(
  geometry: Polygon | MultiPolygon,
  project: (longitude: number, latitude: number) => Metres = toPlane,
): Metres[][][] {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
  return polygons.map((rings) => rings.map((ring) => ring.map(([x = Number.NaN, y = Number.NaN]) => project(x, y))))
}
