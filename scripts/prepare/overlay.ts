import { difference, featureCollection, intersect, polygon, union } from '@turf/turf'
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson'
import { type Box, boxOf, type Metres } from '#core/model/plane.ts'

/** Turf's overlays on the plane: closed rings in metres in, polygons → rings → metres out. Planar, never on degrees. */
export type Rings = readonly (readonly Metres[])[]

export function joined(parts: readonly Rings[]): Metres[][][] {
  return polygonsOf(union(featureCollection(parts.map(toFeature))))
}

/** What is left of a polygon when others are taken out of it. */
export function without(rings: Rings, others: readonly Rings[]): Metres[][][] {
  const near = others.filter((other) => boxesMeet(boxOf(rings[0] ?? []), boxOf(other[0] ?? [])))
  if (near.length === 0) return [rings.map((ring) => [...ring])]
  return polygonsOf(difference(featureCollection([rings, ...near].map(toFeature))))
}

export function clipped(rings: Rings, { west, south, east, north }: Box): Metres[][][] {
  const frame: Rings = [
    [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ],
  ]
  return polygonsOf(intersect(featureCollection([rings, frame].map(toFeature))))
}

function boxesMeet(a: Box, b: Box): boolean {
  return a.west < b.east && b.west < a.east && a.south < b.north && b.south < a.north
}

function toFeature(rings: Rings): Feature<Polygon> {
  return polygon(rings.map((ring) => ring.map(([e, n]) => [e, n])))
}

function polygonsOf(answer: Feature<Polygon | MultiPolygon> | null): Metres[][][] {
  if (!answer) return []
  const { geometry } = answer
  const polygons: Position[][][] = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
  return polygons.map((rings) => rings.map((ring) => ring.map(([e = Number.NaN, n = Number.NaN]): Metres => [e, n])))
}
