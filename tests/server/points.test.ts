import { brotliCompressSync } from 'node:zlib'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { groundInputOf } from '#core/measure/ground-input.ts'
import { overlapOf, prepareGround, shapeRings } from '#core/measure/overlap.ts'
import { peoplePointsOf } from '#core/measure/people-points.ts'
import { PlaneTopologySchema } from '#core/model/contract-geometry.ts'
import { PointsAnswerSchema } from '#core/model/contract-population.ts'
import { FEW } from '#core/model/population.ts'
import type { Shape } from '#core/model/territory.ts'
import { groundOf } from '#server/ask/ground.ts'
import { pointsOf } from '#server/ask/points.ts'
import { realAtlas } from '#tests/real-atlas.ts'
import { toylandAtlas } from '#tests/toyland.ts'
import { toylandApp } from './toyland-app.ts'

const app = await toylandApp()
const get = async (address: string): Promise<unknown> => (await app.request(address)).json()

describe('/api/population/points', () => {
  test('points by municipality, each from the one before it', async () => {
    const { version: _, ...told } = v.parse(PointsAnswerSchema, await get('/api/population/points'))
    expect(told).toEqual({
      year: 2023,
      source: { sv: 'Räknenämnden, folkmängd per punkt', en: 'The Counting Board, people by point' },
      method: { sv: 'Påhittad.', en: 'Made up.' },
      codes: ['0101', '0102', '0103', '0201', '0202', '0203', '0301'],
      counts: [2, 1, 2, 2, 1, 1, 2],
      east: [505_000, 10_000, 10_000, -20_000, 10_000, 30_000, 10_000, -25_000, 20_000, -40_000, 40_000],
      north: [6_555_000, -10_000, 0, -10_000, -10_000, 30_000, -10_000, -15_000, 0, -20_000, 0],
      people: [250, 750, 2000, 1500, 1500, 3000, 1000, 500, 1500, 2000, 6000],
    })
  })

  test('who has them, the outlines and the lakes has the ground that the server measures on', async () => {
    const points = v.parse(PointsAnswerSchema, await get('/api/population/points'))
    const [areas, base] = await Promise.all(
      ['/api/areas/municipality.plane.topojson', '/api/base.plane.topojson'].map(async (address) =>
        v.parse(PlaneTopologySchema, await get(address)),
      ),
    )
    if (!(areas && base)) throw new Error('expected two topologies')
    const theirs = prepareGround(groundInputOf(areas, base, points.codes, peoplePointsOf(points)))
    const ours = groundOf(await toylandAtlas())
    const circle: Shape = { kind: 'circle', centre: [15.35, 59.03], kilometres: 18 }
    const rings = shapeRings(circle) ?? []
    expect(overlapOf(theirs, rings)).toEqual(overlapOf(ours, rings))
    expect(overlapOf(ours, rings).touched.length).toBeGreaterThan(2)
  })

  test('columns of different lengths are refused', async () => {
    const points = v.parse(PointsAnswerSchema, await get('/api/population/points'))
    expect(() => peoplePointsOf({ ...points, north: points.north.slice(1) })).toThrow('expected 11 in every column')
    expect(() => peoplePointsOf({ ...points, counts: [10] })).toThrow('found 10,11,11')
  })
})

describe('the points of Sweden', () => {
  const points = pointsOf(realAtlas())

  test('hold everybody, and none of them few', () => {
    expect(points.people.reduce((sum, each) => sum + each, 0)).toBe(10_560_823)
    expect(points.people.filter((each) => each < FEW)).toEqual([])
    expect(points.counts.filter((count) => count === 0)).toEqual([])
  })

  test('are a download of at most 130 kB', () => {
    expect(brotliCompressSync(JSON.stringify(points)).byteLength).toBeLessThan(130_000)
  })
})
