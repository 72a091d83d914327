import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { MultiPolygon, Polygon, Position } from 'geojson'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import type { Box, Metres } from '#core/model/plane.ts'
import { clipped, type Rings, without } from './overlay.ts'
import { projected } from './waters.ts'

/** West, south, east and north in degrees: every place of the drawn world, and none where the plane folds. */
const HEMISPHERE: Box = { west: -80, south: 25, east: 110, north: 86 }

/**
 * The source's rings run across the 180th meridian, where longitude leaps and a ring would double back over Europe. Counted
 * on to this meridian, through the Bering Strait, Eurasia is in one piece.
 */
const DATE_LINE = -169

/** Edges longer than this many degrees get points between: what is straight in degrees is bent on the plane. */
const LONGEST_EDGE = 0.25

/** Land of Natural Earth 1:50m except in a box of degrees, as polygons in metres; it ends far outside the drawn world. */
export function worldLandOutside(hole: Box): Metres[][][] {
  const source = JSON.parse(readFileSync(createRequire(import.meta.url).resolve('world-atlas/land-50m.json'), 'utf8'))
  const { land } = (source as Topology<{ land: GeometryCollection }>).objects
  return feature(source as Topology, land)
    .features.flatMap(({ geometry }) => (geometry.type === 'MultiPolygon' ? geometry.coordinates : []))
    .map((rings) => rings.map((ring) => ring.map(eastOfBering)))
    .filter(([outer]) => outer?.some(([x, y]) => x > HEMISPHERE.west && x < HEMISPHERE.east && y > HEMISPHERE.south))
    .flatMap((rings) => clipped(rings, HEMISPHERE))
    .flatMap((rings) => without(rings, [frameOf(hole)]))
    .flatMap((rings) => onPlane({ type: 'Polygon', coordinates: rings.map((ring) => ring.map(([x, y]) => [x, y])) }))
}

function eastOfBering([longitude = Number.NaN, latitude = Number.NaN]: Position): readonly [number, number] {
  return [longitude < DATE_LINE ? longitude + 360 : longitude, latitude]
}

/** A geometry in degrees on the plane, its long edges bent as the plane bends them. */
export function onPlane(geometry: Polygon | MultiPolygon): Metres[][][] {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
  return projected({ type: 'MultiPolygon', coordinates: polygons.map((rings) => rings.map(densified)) })
}

function densified(ring: readonly Position[]): Position[] {
  return ring.flatMap((point, i) => {
    const [x = Number.NaN, y = Number.NaN] = point
    const [fromX = x, fromY = y] = ring[i - 1] ?? point
    const steps = Math.max(1, Math.ceil(Math.max(Math.abs(x - fromX), Math.abs(y - fromY)) / LONGEST_EDGE))
    return Array.from({ length: steps }, (_, step): Position => {
      const share = (step + 1) / steps
      return [fromX + (x - fromX) * share, fromY + (y - fromY) * share]
    })
  })
}

function frameOf({ west, south, east, north }: Box): Rings {
  return [
    [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ],
  ]
}
