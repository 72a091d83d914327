import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { SIMILARITY_DEFAULT, type SimilarityColumn, scoreAreas, similarAmong } from '#core/measure/similar.ts'
import { parseObservations } from '#core/model/observations.ts'

function column(name: string, values: (number | null)[], given: Partial<SimilarityColumn> = {}): SimilarityColumn {
  return { name, values, logScale: false, weight: 1, ...given }
}
const similarAreas = (codes: readonly string[], columns: readonly SimilarityColumn[], to: string, count?: number) =>
  similarAmong(scoreAreas(codes, columns), to, count)
function codesOf(areas: readonly unknown[]): string[] {
  return areas.map((_, i) => String(i).padStart(4, '0'))
}

describe('by hand', () => {
  // Mean 2 and population standard deviation √2: z is −√2, −√½, 0, √½, √2.
  const codes = ['a', 'b', 'c', 'd', 'e']
  const one = column('one', [0, 1, 2, 3, 4])

  test('the nearest first, equally near ones by code', () => {
    const half = Math.sqrt(0.5)
    expect(similarAreas(codes, [one], 'c', 3)).toEqual({
      kind: 'known',
      areas: [
        { code: 'b', distance: expect.closeTo(half, 12) },
        { code: 'd', distance: expect.closeTo(half, 12) },
        { code: 'a', distance: expect.closeTo(2 * half, 12) },
      ],
      leftOut: [],
    })
  })

  test('distance is Euclidean over the columns, and a weight multiplies the square', () => {
    const far = (weight: number) => {
      const result = similarAreas(codes, [one, column('two', [0, 1, 2, 3, 4], { weight })], 'a', 1)
      return result.kind === 'known' ? result.areas[0]?.distance : null
    }
    // One step in each column is √½: √(½ + ½) and √(½ + 8 · ½).
    expect(far(1)).toBeCloseTo(1, 12)
    expect(far(8)).toBeCloseTo(Math.sqrt(4.5), 12)
  })

  test('on a logarithmic scale ten times is one step, and 0 has no place', () => {
    const people = column('people', [1, 10, 100, 0], { logScale: true })
    const result = similarAreas(['a', 'b', 'c', 'd'], [people], 'b')
    expect(result).toMatchObject({ leftOut: [{ code: 'd', lacks: ['people'] }] })
    if (result.kind === 'missing') throw new Error(result.reason)
    const [a, c] = result.areas
    expect(a?.distance).toBeCloseTo(c?.distance ?? Number.NaN, 12)
  })

  test('who lacks a value is left out and named with what it lacks', () => {
    const two = column('two', [1, null, 2, 3, 4])
    const three = column('three', [1, null, 2, 3, null])
    expect(similarAreas(codes, [one, two, three], 'a')).toMatchObject({
      areas: [{ code: 'c' }, { code: 'd' }],
      leftOut: [
        { code: 'b', lacks: ['two', 'three'] },
        { code: 'e', lacks: ['three'] },
      ],
    })
    expect(similarAreas(codes, [one, two, three], 'b')).toEqual({
      kind: 'missing',
      reason: 'area-lacks-values',
      lacks: ['two', 'three'],
    })
  })

  test('a column in which all agree, and one area alone', () => {
    expect(similarAreas(['a', 'b'], [column('same', [0.1, 0.1])], 'a')).toMatchObject({ areas: [{ distance: 0 }] })
    expect(similarAreas(['a'], [column('one', [5])], 'a')).toEqual({ kind: 'known', areas: [], leftOut: [] })
  })

  test('bugs of the caller are named', () => {
    expect(() => similarAreas(codes, [one], 'x')).toThrow(/expected an area among 5, found "x"/)
    expect(() => similarAreas(codes, [], 'a')).toThrow(/at least one column/)
    expect(() => similarAreas(codes, [column('one', [1])], 'a')).toThrow(/column one: expected 5 values, found 1/)
    expect(() => similarAreas(codes, [{ ...one, weight: 0 }], 'a')).toThrow(/expected a weight above 0, found 0/)
  })
})

describe('laws', () => {
  const row = fc.tuple(fc.integer({ min: -99, max: 99 }), fc.integer({ min: 1, max: 99 }))
  const rows = fc.array(row, { minLength: 2, maxLength: 20 })
  const columnsOf = (some: readonly (readonly [number, number])[], factor = 1) => [
    column(
      'plain',
      some.map(([a]) => a * factor + factor),
    ),
    column(
      'log',
      some.map(([, b]) => b * factor),
      { logScale: true },
    ),
  ]
  const distances = (codes: string[], columns: SimilarityColumn[], to: string) => {
    const result = similarAreas(codes, columns, to, codes.length)
    if (result.kind === 'missing') throw new Error(result.reason)
    return new Map(result.areas.map(({ code, distance }) => [code, distance]))
  }

  test('as far there as back, everyone but itself has a place, and the unit does not matter', () => {
    fc.assert(
      fc.property(rows, fc.integer({ min: 2, max: 1000 }), (some, factor) => {
        const codes = codesOf(some)
        const [a = '', b = ''] = codes
        const there = distances(codes, columnsOf(some), a)
        expect([...there.keys()].sort()).toEqual(codes.slice(1))
        expect(distances(codes, columnsOf(some), b).get(a)).toBeCloseTo(there.get(b) ?? Number.NaN, 9)
        expect(distances(codes, columnsOf(some, factor), a).get(b)).toBeCloseTo(there.get(b) ?? Number.NaN, 6)
      }),
    )
  })

  test('fewer are the first of more', () => {
    fc.assert(
      fc.property(rows, fc.nat(20), (some, count) => {
        const codes = codesOf(some)
        const all = similarAreas(codes, columnsOf(some), '0000', codes.length)
        const few = similarAreas(codes, columnsOf(some), '0000', count)
        if (all.kind === 'missing' || few.kind === 'missing') throw new Error('expected areas')
        expect(few.areas).toEqual(all.areas.slice(0, count))
        const sorted = all.areas.map(({ distance }) => distance)
        expect(sorted).toEqual(sorted.toSorted((a, b) => a - b))
      }),
    )
  })
})

describe('the default set', () => {
  const ids = [
    ...new Set(SIMILARITY_DEFAULT.flatMap(({ indicator, per }) => (per === null ? [indicator] : [indicator, per]))),
  ]

  test.each(ids)('%s has figures above 0 for every county and municipality in one recent year', (id) => {
    const file = new URL(`../../../data/indicators/observations/${id}.csv`, import.meta.url)
    const table = parseObservations(readFileSync(file, 'utf8'))
    if (table.kind === 'fault') throw new Error(`${id}: line ${table.line}`)
    const year = table.years.indexOf(2022)
    const having = table.codes.filter((_, row) => (table.figures[row * table.years.length + year] ?? 0) > 0)
    expect(having.filter((code) => /^\d{2}$/.test(code))).toHaveLength(21)
    expect(having.filter((code) => /^\d{4}$/.test(code))).toHaveLength(290)
  })
})
