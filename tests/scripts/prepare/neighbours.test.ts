import { readFileSync } from 'node:fs'
import { booleanPointInPolygon, multiPolygon } from '@turf/turf'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { boxOf, inBox } from '#core/model/plane.ts'
import { AreaTopologySchema, geometriesOf, geometryRings } from '#core/model/topology.ts'
import { WORLD } from '#scripts/prepare/neighbours.ts'
import { toPlane } from '#scripts/prepare/sweref.ts'
import { onPlane, worldLandOutside } from '#scripts/prepare/world-land.ts'

type Polygons = ReturnType<typeof onPlane>

function isLand(land: Polygons, longitude: number, latitude: number): boolean {
  const shape = multiPolygon(land.map((rings) => rings.map((ring) => ring.map(([e, n]) => [e, n]))))
  return booleanPointInPolygon([...toPlane(longitude, latitude)], shape)
}

/** Longitude and latitude of places a good way from any coast. */
const LAND: [string, number, number][] = [
  ['the Cairngorms', -3.6, 57.1],
  ['the middle of Iceland', -18.5, 64.8],
  ['the Kola peninsula', 37.5, 67.6],
  ['Moscow', 37.6, 55.75],
  ['Prague', 14.4, 50.1],
]
const SEA: [string, number, number][] = [
  ['the White Sea', 38.5, 65.3],
  ['the Barents Sea', 38, 71],
  ['between Iceland and Norway, where a ring across the 180th meridian would lie', -3, 66.5],
  ['the North Sea', 2, 56],
]

describe('land of the world', () => {
  const hole = { west: 4.51, south: 53.21, east: 31.49, north: 71.29 }
  const land = worldLandOutside(hole)

  test.each(LAND)('has %s', (_, longitude, latitude) => expect(isLand(land, longitude, latitude)).toBe(true))
  test.each(SEA)('has none in %s', (_, longitude, latitude) => expect(isLand(land, longitude, latitude)).toBe(false))

  test('has none in the hole, whose sides are as bent as the plane bends them', () => {
    expect(isLand(land, 18, 60)).toBe(false)
    expect(isLand(land, 20, 53.22)).toBe(false)
    expect(isLand(land, 20, 53.2)).toBe(true)
    expect(isLand(land, 31.48, 62)).toBe(false)
    expect(isLand(land, 31.5, 62)).toBe(true)
  })
})

test('a long edge along a parallel follows it', () => {
  const west = 4.5
  const ring = [
    [west, 53.2],
    [31.5, 53.2],
    [31.5, 54],
    [west, 53.2],
  ]
  const points = onPlane({ type: 'Polygon', coordinates: [ring] }).flat(2)
  expect(points).toContainEqual(toPlane(18, 53.2))
})

describe('neighbours of the base map', () => {
  const text: unknown = JSON.parse(readFileSync('data/areas/base.topojson', 'utf8'))
  const base = v.parse(AreaTopologySchema, text)
  const land = geometriesOf(base, 'neighbours').flatMap((geometry) => geometryRings(base, geometry))

  test('stay in the drawn world and reach its eastern and southern edge', () => {
    const points = land.flat(2)
    expect(points.filter((point) => !inBox(WORLD, point))).toEqual([])
    expect(boxOf(points)).toMatchObject({ east: WORLD.east, south: WORLD.south })
  })

  test.each(LAND)('have %s', (_, longitude, latitude) => expect(isLand(land, longitude, latitude)).toBe(true))
  test.each(SEA)('have none in %s', (_, longitude, latitude) => expect(isLand(land, longitude, latitude)).toBe(false))

  test('have no seam where the near land ends', () => {
    const steps = Array.from({ length: 101 }, (_, i) => i / 100)
    const across = [-0.02, -0.01, -0.005, 0, 0.005]
    // Along 53.2° N from Hannover to Belarus, and along 31.5° E from Novgorod, south of Ladoga, to the north of Karelia.
    const south = steps.flatMap((share) => across.map((off) => [9.7 + share * 21, 53.2 + off] as const))
    const east = steps.flatMap((share) => across.map((off) => [31.5 - off, 54 + share * 14] as const))
    const sea = [...south, ...east].filter(([longitude, latitude]) => !isLand(land, longitude, latitude))
    expect(sea).toEqual([])
  })
})
