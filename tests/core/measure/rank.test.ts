import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { rank } from '#core/measure/rank.ts'
import { DIRECTIONS } from '#core/model/indicator.ts'

test('ties share the better rank, the next rank is skipped, missing is not ranked', () => {
  const values = [10, null, 30, 30, 20]
  expect(rank(values, 'higher')).toEqual({ ranks: [4, null, 1, 1, 3], of: 4 })
  expect(rank(values, 'lower')).toEqual({ ranks: [1, null, 3, 3, 2], of: 4 })
  expect(rank(values, 'neutral')).toEqual(rank(values, 'higher'))
})

test('nothing to rank', () => {
  expect(rank([null, null], 'higher')).toEqual({ ranks: [null, null], of: 0 })
})

describe('laws', () => {
  const column = fc.array(fc.option(fc.integer({ min: -50, max: 50 })))

  test('a rank is one more than the number of better values', () => {
    fc.assert(
      fc.property(column, fc.constantFrom(...DIRECTIONS), (values, direction) => {
        const { ranks, of } = rank(values, direction)
        expect(of).toBe(values.filter((value) => value !== null).length)
        values.forEach((value, i) => {
          const better = values.filter(
            (other) => value !== null && other !== null && (direction === 'lower' ? other < value : other > value),
          )
          expect(ranks[i]).toBe(value === null ? null : better.length + 1)
        })
      }),
    )
  })

  test('the values are left as they were', () => {
    fc.assert(
      fc.property(column, (values) => {
        const before = [...values]
        rank(values, 'lower')
        expect(values).toEqual(before)
      }),
    )
  })
})
