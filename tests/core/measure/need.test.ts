import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { measuresIn, needOf, rankNeeds } from '#core/measure/need.ts'
import { positions } from '#core/measure/position.ts'

test('by hand: 100 − the mean of those known, of which there must be two', () => {
  expect(needOf([20, null, 50])).toBe(65)
  expect(needOf([20, null])).toBeNull()
  expect(needOf([])).toBeNull()
  expect(needOf([100, 100])).toBe(0)
})

test('women and men of one family are one measure, and who has no position is none', () => {
  const [women, men] = [
    { measure: 'employment', position: 20 },
    { measure: 'employment', position: 30 },
  ] as const
  expect(measuresIn([women, men])).toBe(1)
  expect(measuresIn([women, men, { measure: 'turnout', position: 0 }])).toBe(2)
  expect(measuresIn([women, men, { measure: 'turnout', position: null }])).toBe(1)
  expect(measuresIn([])).toBe(0)
})

test('the highest quarter is counted, and ties with its last belong to it', () => {
  // Five known: the ⌈5 / 4⌉ = 2 greatest are 90 and 80, and 80 is there twice.
  expect(rankNeeds([10, 80, null, 90, 80, 20])).toEqual({ ranks: [5, 2, null, 1, 2, 4], of: 5, highNeed: 80 })
  // 21 counties: the 6 greatest.
  expect(rankNeeds(Array.from({ length: 21 }, (_, i) => i)).highNeed).toBe(15)
  expect(rankNeeds([7]).highNeed).toBe(7)
  expect(rankNeeds([null])).toEqual({ ranks: [null], of: 0, highNeed: null })
})

describe('laws', () => {
  const county = { min: 2, max: 21 }
  const table = fc.integer(county).chain((counties) =>
    fc.array(
      fc.array(fc.option(fc.integer({ min: -20, max: 20 }), { freq: 6 }), {
        minLength: counties,
        maxLength: counties,
      }),
      { minLength: 1, maxLength: 6 },
    ),
  )
  const needs = (figures: readonly (number | null)[][], direction: 'higher' | 'lower') => {
    const standing = figures.map((column) => positions(column, direction))
    return (figures[0] ?? []).map((_, i) => needOf(standing.map((column) => column[i] ?? null)))
  }

  test('lies between 0 and 100; with all directions turned it is 100 less it', () => {
    fc.assert(
      fc.property(table, (figures) => {
        const turned = needs(figures, 'lower')
        for (const [i, need] of needs(figures, 'higher').entries()) {
          const other = turned[i] ?? null
          if (need === null || other === null) {
            expect(other).toBe(need)
            continue
          }
          expect(need).toBeGreaterThanOrEqual(0)
          expect(need).toBeLessThanOrEqual(100)
          expect(need + other).toBeCloseTo(100, 6)
        }
      }),
    )
  })

  test('in what order the indicators are listed does not matter, to the last digit', () => {
    fc.assert(
      fc.property(table, (figures) => {
        expect(needs([...figures].reverse(), 'higher')).toEqual(needs(figures, 'higher'))
      }),
    )
  })

  test('at least a quarter is high, and nobody below is', () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.integer({ min: 0, max: 100 })), { maxLength: 30 }), (all) => {
        const { highNeed, of, ranks } = rankNeeds(all)
        expect(highNeed === null).toBe(of === 0)
        if (highNeed === null) return
        const high = all.filter((need) => need !== null && need >= highNeed)
        expect(high.length).toBeGreaterThanOrEqual(of / 4)
        const quarter = Math.ceil(of / 4)
        all.forEach((need, i) => {
          expect(need !== null && need >= highNeed).toBe((ranks[i] ?? Number.POSITIVE_INFINITY) <= quarter)
        })
      }),
    )
  })
})
