import { expect, test } from 'vitest'
import { type AreaFigures, denominatorOf } from '#core/measure/denominator.ts'
import type { Indicator } from '#core/model/indicator.ts'
import { toylandAtlas } from '#tests/toyland.ts'

const { indicators } = await toylandAtlas()

function indicator(id: string, more: Partial<Indicator> = {}): Indicator {
  const found = indicators.get(id)
  if (!found) throw new Error(`no ${id} in toyland`)
  return { ...found, ...more }
}

const RATE = indicator('employment_rate_20_64')
const COUNT = indicator('population_20_64')
const LAND: Indicator = { ...COUNT, unit: { sv: 'km²', en: 'km²' } }
const INDEX = indicator('wellbeing_index')

const known: Record<string, readonly [Indicator, Record<number, number>]> = {
  women: [COUNT, { 2020: 100, 2023: 130 }],
  men: [COUNT, { 2020: 110, 2022: 120 }],
  share: [RATE, { 2020: 40 }],
  land: [LAND, { 2020: 9 }],
  rent: [{ ...RATE, unit: { sv: 'kronor', en: 'SEK' } }, { 2020: 9 }],
  empty: [COUNT, {}],
}
const area: AreaFigures = {
  indicator: (id) => known[id]?.[0],
  years: (id) => Object.keys(known[id]?.[1] ?? {}).map(Number),
  figure: (id, year) => known[id]?.[1][year] ?? null,
}
const weighted = (by: string) => denominatorOf({ ...RATE, aggregation: { kind: 'weighted', by } }, 2023, area)

test('a ratio has a denominator, a weighted mean what stands in for it', () => {
  const aggregation = { kind: 'ratio', numerator: 'rent', denominator: 'women', factor: 100 } as const
  expect(denominatorOf({ ...RATE, aggregation }, 2023, area)).toBe(130)
  expect(denominatorOf({ ...RATE, aggregation }, 2022, area)).toBe(100)
  expect(weighted('women')).toBe(130)
})

test('of one year for all that it is summed of, the newest not after the value', () => {
  expect(weighted('women + men')).toBe(210)
  expect(denominatorOf({ ...RATE, aggregation: { kind: 'weighted', by: 'women' } }, 2019, area)).toBeNull()
  expect(weighted('empty')).toBeNull()
})

test('per cent of people are people', () => {
  expect(weighted('share * women')).toBe(40)
})

test('land, money, shares alone and the unknown count nobody', () => {
  for (const by of ['land', 'rent * women', 'share', 'women * men', 'stranger', 'share * stranger']) {
    expect(weighted(by)).toBeNull()
  }
})

test('sums and what combines with nothing have none', () => {
  expect(denominatorOf(COUNT, 2023, area)).toBeNull()
  expect(denominatorOf(INDEX, 2023, area)).toBeNull()
})
