import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { weightedRank } from '#core/measure/weighted-rank.ts'

test('by hand: the mean of positions by weight, and its order', () => {
  const positions = [
    [90, 10, 50, 50],
    [10, 60, 50, null],
  ]
  const found = weightedRank(positions, [3, 1])
  // (3·90 + 10) / 4 = 70; (30 + 60) / 4 = 22.5; the last has three quarters of the weight, and is ranked by that.
  expect(found).toMatchObject({ scores: [70, 22.5, 50, 50], ranks: [1, 4, 2, 2], of: 4, order: [0, 2, 3, 1] })
  // A tie has no order to keep.
  expect(found.stability.pairs[1]).toBeNull()
})

test('with under half of the weight an area is not ranked, with half it is', () => {
  const positions = [
    [90, 10, null],
    [10, null, 60],
  ]
  expect(weightedRank(positions, [1, 1]).ranks).toEqual([2, 3, 1])
  expect(weightedRank(positions, [3, 1]).ranks).toEqual([1, 2, null])
  expect(weightedRank(positions, [3, 1]).stability).toMatchObject({
    spans: [[1, 1], [2, 2], null],
    keeps: [1, 1, null],
  })
})

test('how often two change places, against the answer in closed form', () => {
  // Two of equal weight: the first share is even over 0–1. 60 and 40 against 40 and 70: ahead where 60w + 40(1 − w) is more
  // than 40w + 70(1 − w), w above 0.6.
  const { order, stability } = weightedRank(
    [
      [60, 40],
      [40, 70],
    ],
    [5, 5],
  )
  expect(order).toEqual([1, 0])
  // Five standard deviations of 1 000 draws: √(0.6 · 0.4 / 1 000) = 0.0155.
  expect(Math.abs((stability.pairs[0] ?? 0) - 0.6)).toBeLessThan(0.078)
  expect(stability.keeps).toEqual([stability.pairs[0], stability.pairs[0]])
  expect(stability.whole).toBe(stability.pairs[0])
  expect(stability.spans).toEqual([
    [1, 2],
    [1, 2],
  ])
})

test('nothing to rank: no areas, no indicators, no weight, no positions', () => {
  const nothing = { of: 0, order: [], stability: { pairs: [], whole: null } }
  expect(weightedRank([], [])).toMatchObject({ ...nothing, scores: [] })
  expect(weightedRank([[]], [1])).toMatchObject({ ...nothing, scores: [] })
  expect(weightedRank([[1, 2]], [0])).toMatchObject({ ...nothing, scores: [null, null] })
  expect(weightedRank([[null, null]], [1])).toMatchObject({ ...nothing, ranks: [null, null] })
  expect(weightedRank([[7]], [1])).toMatchObject({ ranks: [1], stability: { keeps: [1], whole: 1, pairs: [] } })
})

test('weights that are none are a bug of the caller, named', () => {
  expect(() => weightedRank([[1]], [1, 2])).toThrow(/expected 1 weights, found 2/)
  expect(() => weightedRank([[1, 2], []], [1, 1])).toThrow(/positions of 2 areas, found 0/)
  expect(() => weightedRank([[1]], [-1])).toThrow(/0 and above, found -1/)
  expect(() => weightedRank([[1]], [Number.NaN])).toThrow(/found NaN/)
})

describe('laws', () => {
  const table = fc
    .tuple(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 5 }))
    .chain(([areas, indicators]) => {
      const column = fc.array(
        fc.integer({ min: 0, max: 200 }).map((halves) => halves / 2),
        {
          minLength: areas,
          maxLength: areas,
        },
      )
      return fc.record({
        positions: fc.array(column, { minLength: indicators, maxLength: indicators }),
        weights: fc.array(fc.integer({ min: 0, max: 10 }), { minLength: indicators, maxLength: indicators }),
      })
    })
  const few = { numRuns: 25 }

  test('equal weights give the plain mean', () => {
    fc.assert(
      fc.property(table, fc.integer({ min: 1, max: 10 }), ({ positions }, weight) => {
        const { scores } = weightedRank(
          positions,
          positions.map(() => weight),
        )
        scores.forEach((score, i) => {
          const mean = positions.reduce((sum, column) => sum + (column[i] ?? 0), 0) / positions.length
          expect(score).toBeCloseTo(mean, 8)
        })
      }),
      few,
    )
  })

  test('where one indicator has all the weight its order always stays', () => {
    fc.assert(
      fc.property(table, ({ positions }) => {
        const { scores, stability } = weightedRank(positions, alone(positions.length))
        expect(scores).toEqual(positions[0])
        expect(stability.whole).toBe(1)
        expect(stability.keeps.every((kept) => kept === 1)).toBe(true)
        expect(stability.pairs.every((kept) => kept === 1 || kept === null)).toBe(true)
      }),
      few,
    )
  })

  test('the same seed gives the same answer; the scale of the weights does not matter', () => {
    fc.assert(
      fc.property(table, ({ positions, weights }) => {
        const found = weightedRank(positions, weights)
        expect(weightedRank(positions, weights)).toEqual(found)
        const doubled = weightedRank(
          positions,
          weights.map((weight) => weight * 2),
        )
        expect(doubled).toEqual(found)
      }),
      few,
    )
  })

  test('whoever is better in everything is never overtaken', () => {
    fc.assert(
      fc.property(table, ({ positions, weights }) => {
        const found = weightedRank(
          positions.map((column) => [...column, 101]),
          weights,
        )
        const best = positions[0]?.length ?? 0
        if (found.of === 0) return
        expect(found.ranks[best]).toBe(1)
        expect(found.stability.keeps[best]).toBe(1)
        expect(found.stability.spans[best]).toEqual([1, 1])
      }),
      few,
    )
  })

  test('spans lie among the ranks, and shares between 0 and 1', () => {
    fc.assert(
      fc.property(table, ({ positions, weights }) => {
        const { of, stability } = weightedRank(positions, weights)
        for (const span of stability.spans) {
          if (span === null) continue
          expect(span[0]).toBeLessThanOrEqual(span[1])
          expect(span[0]).toBeGreaterThanOrEqual(1)
          expect(span[1]).toBeLessThanOrEqual(of)
        }
        for (const share of [...stability.keeps, ...stability.pairs, stability.whole]) {
          if (share === null) continue
          expect(share).toBeGreaterThanOrEqual(0)
          expect(share).toBeLessThanOrEqual(1)
        }
      }),
      few,
    )
  })

  const alone = (indicators: number) => Array.from({ length: indicators }, (_, i) => (i === 0 ? 4 : 0))
})
