import { describe, expect, test } from 'vitest'
import { type Column, type ColumnKey, columnsFor, keyOf, totalsOf } from '#client/worker/draft-totals.ts'
import type { Wanted } from '#client/worker/messages.ts'
import { groundInputOf } from '#core/measure/ground-input.ts'
import { prepareGround } from '#core/measure/overlap.ts'
import { lonLatOf } from '#core/model/lonlat.ts'
import type { Shape } from '#core/model/territory.ts'
import { toyIndicator } from '#tests/fixtures/toy-pictures.ts'
import { TOY_AREAS, TOY_BASE, TOY_TABLE } from '#tests/fixtures/toy-topology.ts'

const CODES = TOY_TABLE.flatMap(({ code, level }) => (level === 'municipality' ? [code] : []))
const TABLE = new Map(TOY_TABLE.map((area) => [area.code, area]))

/** Kilometres from toyland's south-west corner: [east, north, people, place among the municipalities]. */
const POINTS = [
  [25, 50, 30, 1],
  [75, 50, 10, 1],
  [50, 180, 20, 0],
] as const
const GROUND = prepareGround(
  groundInputOf(TOY_AREAS, TOY_BASE, CODES, {
    east: Int32Array.from(POINTS, ([east]) => 500_000 + 1000 * east),
    north: Int32Array.from(POINTS, ([, north]) => 6_500_000 + 1000 * north),
    people: Int32Array.from(POINTS, ([, , people]) => people),
    municipality: Uint16Array.from(POINTS, ([, , , place]) => place),
  }),
)

function rectangle(west: number, south: number, east: number, north: number): Shape {
  const corners = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
  ]
  const ring = corners.map(([e = 0, n = 0]) => lonLatOf([500_000 + 1000 * e, 6_500_000 + 1000 * n]))
  return { kind: 'drawn', polygons: [[ring]] }
}

/** The western half of 0102, a little beyond its coast. */
const WEST_HALF = rectangle(-5, -5, 50, 95)

const PEOPLE = toyIndicator({ id: 'population_total', kind: 'count', aggregation: { kind: 'sum' } })
const WANTED: Wanted = { indicator: PEOPLE, year: 2023, years: { population_total: [2022, 2023] }, land: [] }

function columnOf(figures: Readonly<Record<string, Column>>) {
  return (key: ColumnKey) => figures[keyOf(key)]
}
const FIGURES = columnOf({
  'population_total,municipality,2023': new Map(CODES.map((code) => [code, 1000])),
})

describe('what a draft comes to', () => {
  test('people by where they live, land by land, and how far the sum may be off', () => {
    const totals = totalsOf(GROUND, TABLE, FIGURES, { shape: WEST_HALF, basis: 'population', wanted: WANTED })
    // Three quarters of its people live at the western point.
    expect(totals.population).toBeCloseTo(750)
    expect(totals.populationYear).toBe(2023)
    expect(totals).toMatchObject({ whole: 0, cut: 1 })
    const whole = TOY_TABLE.find(({ code }) => code === '0102')?.landArea ?? Number.NaN
    expect(totals.landArea / whole).toBeCloseTo(0.475, 2)
    expect(totals.density).toBeCloseTo(750 / totals.landArea)
    expect(totals.value).toMatchObject({ missing: null, method: 'computed', approximation: true })
    expect(totals.value.value).toBeCloseTo(750)
    expect(totals.value.interval).toEqual([0, 1000])
  })

  test('by land where that is the basis, and all or nothing by whole areas', () => {
    const by = (basis: 'land-area' | 'whole') =>
      totalsOf(GROUND, TABLE, FIGURES, { shape: WEST_HALF, basis, wanted: WANTED })
    expect(by('land-area').population).toBeCloseTo(475, 0)
    expect(by('whole')).toMatchObject({ population: 1000, whole: 1, cut: 0 })
  })

  test('nothing where it touches nothing', () => {
    const shape = rectangle(-80, -80, -60, -60)
    const totals = totalsOf(GROUND, TABLE, FIGURES, { shape, basis: 'population', wanted: WANTED })
    expect(totals).toMatchObject({ population: 0, landArea: 0, density: null, whole: 0, cut: 0 })
    expect(totals.value.value).toBeNull()
  })

  test('says that a figure is of counties only, and between what it lies', () => {
    const indicator = toyIndicator({ id: 'by_county', levels: { nation: [], county: [2023], municipality: [] } })
    const wanted: Wanted = { ...WANTED, indicator }
    expect(columnsFor(wanted).map(keyOf)).toContain('by_county,county,2023')
    const column = columnOf({
      'by_county,county,2023': new Map([
        ['01', 4],
        ['02', 9],
      ]),
    })
    const shape = rectangle(20, 20, 180, 80)
    const { value } = totalsOf(GROUND, TABLE, column, { shape, basis: 'population', wanted })
    expect(value).toMatchObject({ value: null, missing: 'county-only', range: [4, 9] })
  })

  test('holds no figure back for a small drawing but those cut by people', () => {
    const shape = rectangle(24, 49, 26, 51)
    const totals = totalsOf(GROUND, TABLE, FIGURES, { shape, basis: 'population', wanted: WANTED })
    expect(totals.population).toBeNull()
    expect(totals.landArea).toBeGreaterThan(0)
    expect(totals.value.missing).toBe('not-reliable')
  })
})

test('asks for weights and people of the newest year before the value’s, each once', () => {
  const indicator = toyIndicator({ id: 'rate', aggregation: { kind: 'weighted', by: 'population_total' } })
  const years = { rate: [2023], population_total: [2021, 2022, 2024] }
  expect(columnsFor({ indicator, year: 2023, years, land: [] }).map(keyOf)).toEqual([
    'rate,municipality,2023',
    'population_total,municipality,2022',
    'population_total,municipality,2024',
  ])
})
