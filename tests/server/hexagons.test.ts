import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { type HexagonsAnswer, HexagonsAnswerSchema } from '#core/model/contract-population.ts'
import { FEW, FEWEST_SUMMED } from '#core/model/population.ts'
import { hexagonsOf } from '#server/ask/hexagons.ts'
import { toylandAtlas } from '../toyland.ts'
import { toylandApp } from './toyland-app.ts'

const app = await toylandApp()
const ADDRESS = '/api/population/hexagons'
const answer = async (query = ''): Promise<HexagonsAnswer> =>
  v.parse(HexagonsAnswerSchema, await (await app.request(ADDRESS + query)).json())

describe(ADDRESS, () => {
  test('hexagons as columns from north to south, with the municipality of each', async () => {
    const { version: _, ...told } = await answer()
    expect(told).toEqual({
      year: 2023,
      source: { sv: 'Räknenämnden, folkmängd per hexagon', en: 'The Counting Board, people by hexagon' },
      method: { sv: 'Påhittad.', en: 'Made up.' },
      few: 10,
      codes: ['0101', '0102', '0103', '0201', '0203', '0301'],
      areas: [0, 3, 1, 2, 4, 2, 5],
      east: [510_000, 550_000, 525_000, 510_000, 540_000, 505_000, 530_000],
      north: [6_550_000, 6_550_000, 6_545_000, 6_530_000, 6_530_000, 6_525_000, 6_510_000],
      people: [1000, 4000, 2000, 2993, 2000, null, 8000],
      // One hexagon of few: their sum would be its people.
      fewTotal: null,
    })
  })

  test('within a group only its municipalities', async () => {
    expect(await answer('?within=02')).toMatchObject({
      codes: ['0201', '0203'],
      areas: [0, 1],
      people: [4000, 2000],
      fewTotal: 0,
    })
    expect(await answer('?within=fa:1')).toMatchObject({
      codes: ['0101', '0102', '0103'],
      people: [1000, 2000, 2993, null],
    })
  })

  test('is the same for ever under a data version, and is asked for again without', async () => {
    const { version } = await answer()
    const lasting = async (query: string) => (await app.request(ADDRESS + query)).headers.get('cache-control')
    expect(await lasting(`?at=${version}`)).toContain('immutable')
    expect(await lasting('')).toBe('no-cache')
    const packed = await app.request(ADDRESS, { headers: { 'accept-encoding': 'br' } })
    expect(packed.headers.get('content-encoding')).toBe('br')
  })

  test.each([
    ['?within=99', 'within', 404],
    ['?people=dots', 'people', 400],
    ['?at=0123456789abcdef', 'at', 404],
  ])('%s is a problem', async (query, parameter, status) => {
    const response = await app.request(ADDRESS + query)
    expect(response.status).toBe(status)
    expect(await response.json()).toMatchObject({ parameter })
  })
})

describe('hexagons of few people', () => {
  test('are told together where they are enough, and never one by one', async () => {
    const atlas = await toylandAtlas()
    const people = Int32Array.of(9, 4000, 1, 2, FEW - 1, 7, FEW)
    const few = hexagonsOf({ ...atlas, population: { ...atlas.population, people } }, null)
    expect(few.people).toEqual([null, 4000, null, null, null, null, FEW])
    expect(few.people.filter((count) => count === null)).toHaveLength(FEWEST_SUMMED)
    expect(few.fewTotal).toBe(9 + 1 + 2 + 9 + 7)
  })

  test('of a group are not summed: the difference between two groups could be a single one', async () => {
    const atlas = await toylandAtlas()
    const people = new Int32Array(7).fill(1)
    const scarce = { ...atlas, population: { ...atlas.population, people } }
    expect(hexagonsOf(scarce, { division: 'fa', group: '1' }).fewTotal).toBeNull()
    expect(hexagonsOf(scarce, null).fewTotal).toBe(7)
  })
})
