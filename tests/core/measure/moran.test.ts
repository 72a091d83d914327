import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { moran } from '#core/measure/moran.ts'
import { seeded } from '#core/measure/seeded.ts'
import type { Adjacency } from '#core/model/adjacency.ts'
import { grid } from './grid.ts'

function known(codes: readonly string[], values: readonly (number | null)[], adjacency: Adjacency) {
  const result = moran(codes, values, adjacency)
  if (result.kind === 'missing') throw new Error(result.reason)
  return result
}

/** Σᵢ Σⱼ wᵢⱼ zᵢ zⱼ over Σ z², with n = Σᵢⱼ wᵢⱼ: the textbook formula with a whole matrix of weights. */
function moranByMatrix(codes: readonly string[], values: readonly number[], adjacency: Adjacency): number {
  const mean = values.reduce((a, b) => a + b, 0) / values.length
  const z = values.map((value) => value - mean)
  let [products, squares, weights] = [0, 0, 0]
  codes.forEach((one, i) => {
    squares += (z[i] ?? 0) ** 2
    const row = adjacency.get(one) ?? []
    codes.forEach((other, j) => {
      const weight = row.includes(other) ? 1 / row.length : 0
      weights += weight
      products += weight * (z[i] ?? 0) * (z[j] ?? 0)
    })
  })
  return ((codes.length / weights) * products) / squares
}

describe('by hand', () => {
  test('a chessboard whose squares meet at their sides only is as unlike as can be', () => {
    const board = grid(6, 6, 'rook')
    const codes = [...board.keys()]
    const result = known(
      codes,
      codes.map((code) => (Number(code[0]) + Number(code[1])) % 2),
      board,
    )
    expect(result).toMatchObject({ n: 36, moran: expect.closeTo(-1, 12), expected: -1 / 35, p: 0.002 })
  })

  test('a gradient along a line of five: deviations −2 to 2, neighbours −1, −1, 0, 1, 1, so 6 of 10', () => {
    const line = grid(1, 5)
    expect(known([...line.keys()], [1, 2, 3, 4, 5], line).moran).toBeCloseTo(0.6, 12)
  })

  test('a gradient over a board is clear', () => {
    const board = grid(8, 8)
    const codes = [...board.keys()]
    const result = known(
      codes,
      codes.map((code) => Number(code[0]) + Number(code[1])),
      board,
    )
    expect(result.moran).toBeGreaterThan(0.8)
    expect(result.p).toBe(0.002)
  })

  test('islands and areas without a value are named, and do not count', () => {
    const board: Adjacency = new Map([...grid(3, 3), ['sea', []]])
    const codes = [...board.keys()]
    const result = known(codes, [1, 2, 3, 4, 5, 6, 7, 8, null, 1e6], board)
    expect(result).toMatchObject({
      n: 8,
      leftOut: [
        { code: '22', reason: 'no-value' },
        { code: 'sea', reason: 'no-neighbour' },
      ],
    })
  })

  test('says why there is none', () => {
    expect(moran(['00', '01'], [1, 2], grid(1, 2))).toMatchObject({ kind: 'missing', reason: 'too-few-areas' })
    expect(moran(['00', '01', '02'], [2, 2, 2], grid(1, 3))).toMatchObject({ kind: 'missing', reason: 'no-variation' })
  })
})

describe('the pseudo p', () => {
  test('is near twice the smaller tail of all 720 orders of six values', () => {
    const line = grid(1, 6)
    const codes = [...line.keys()]
    const values = [1, 2, 7, 4, 9, 8]
    const observed = moranByMatrix(codes, values, line)
    const all = ordersOf(values).map((order) => moranByMatrix(codes, order, line))
    const above = all.filter((one) => one >= observed - 1e-9).length / all.length
    const below = all.filter((one) => one <= observed + 1e-9).length / all.length
    const tail = Math.min(above, below)
    // Three standard deviations of a share of 999 draws, doubled like the share.
    const slack = 2 * (3 * Math.sqrt((tail * (1 - tail)) / 999) + 0.001)
    expect(Math.abs(known(codes, values, line).p - 2 * tail)).toBeLessThan(slack)
  })

  test('stays the same from run to run', () => {
    const board = grid(4, 4)
    const codes = [...board.keys()]
    const values = codes.map((code) => Number(code) % 7)
    expect(moran(codes, values, board)).toEqual(moran(codes, values, board))
  })

  test('is at most 0.05 on about one of twenty maps made by chance, whose mean I is −1/(n − 1)', () => {
    const board = grid(5, 5)
    const codes = [...board.keys()]
    const random = seeded(11)
    const maps = Array.from({ length: 200 }, () => known(codes, codes.map(random), board))
    const share = maps.filter(({ p }) => p <= 0.05).length / maps.length
    expect(share).toBeGreaterThan(0.01)
    expect(share).toBeLessThan(0.1)
    // I of such a board has a standard deviation near 0.1: four standard errors of the mean of 200.
    const mean = maps.reduce((sum, map) => sum + map.moran, 0) / maps.length
    expect(Math.abs(mean + 1 / 24)).toBeLessThan(4 * (0.1 / Math.sqrt(200)))
  })
})

describe('laws', () => {
  const values = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 12, maxLength: 12 })
  const varied = values.filter((some) => new Set(some).size > 1)
  const board = grid(3, 4)
  const codes = [...board.keys()]

  test('agrees with the whole matrix', () => {
    fc.assert(
      fc.property(varied, (some) => {
        expect(known(codes, some, board).moran).toBeCloseTo(moranByMatrix(codes, some, board), 9)
      }),
      { numRuns: 50 },
    )
  })

  test('the unit and the sign do not matter', () => {
    fc.assert(
      fc.property(
        varied,
        fc.integer({ min: -5, max: 5 }).filter((factor) => factor !== 0),
        (some, factor) => {
          const other = some.map((value) => factor * value + 3)
          expect(known(codes, other, board).moran).toBeCloseTo(known(codes, some, board).moran, 9)
        },
      ),
      { numRuns: 50 },
    )
  })
})

function ordersOf(values: readonly number[]): number[][] {
  if (values.length <= 1) return [[...values]]
  return values.flatMap((first, i) => ordersOf(values.toSpliced(i, 1)).map((rest) => [first, ...rest]))
}
