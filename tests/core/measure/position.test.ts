import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { positionAmong, positions } from '#core/measure/position.ts'
import { DIRECTIONS } from '#core/model/indicator.ts'

test('by hand: worse, plus half of those equal', () => {
  // Among 10, 20, 20, 30 the value 20 has one worse and two equal: (1 + 1) / 4.
  expect(positions([10, 20, null, 20, 30], 'higher')).toEqual([12.5, 50, null, 50, 87.5])
  expect(positions([10, 20, null, 20, 30], 'lower')).toEqual([87.5, 50, null, 50, 12.5])
  expect(positions([10, 20], 'neutral')).toEqual(positions([10, 20], 'higher'))
})

test('a value that is no member of the set', () => {
  expect(positionAmong(25, [10, 20, 30, null], 'higher')).toBeCloseTo(200 / 3, 12)
  expect(positionAmong(5, [10, 20], 'higher')).toBe(0)
  expect(positionAmong(5, [10, 20], 'lower')).toBe(100)
})

test('one alone stands in the middle; nobody gives no position', () => {
  expect(positions([7], 'higher')).toEqual([50])
  expect(positionAmong(7, [null, null], 'higher')).toBeNull()
  expect(positions([], 'lower')).toEqual([])
})

describe('laws', () => {
  const column = fc.array(fc.option(fc.integer({ min: -20, max: 20 })), { maxLength: 40 })

  test('the mean position of a set in itself is 50, and better values never stand lower', () => {
    fc.assert(
      fc.property(column, fc.constantFrom(...DIRECTIONS), (values, direction) => {
        const all = positions(values, direction)
        const present = all.filter((position) => position !== null)
        if (present.length > 0) expect(present.reduce((a, b) => a + b, 0) / present.length).toBeCloseTo(50, 9)
        values.forEach((a, i) => {
          values.forEach((b, j) => {
            const [here, there] = [all[i], all[j]]
            if (a === null || b === null || typeof here !== 'number' || typeof there !== 'number') return
            if (direction === 'lower' ? a < b : a > b) expect(here).toBeGreaterThan(there)
          })
        })
      }),
    )
  })

  test('turning the direction mirrors the position around 50', () => {
    fc.assert(
      fc.property(column, (values) => {
        const lower = positions(values, 'lower')
        positions(values, 'higher').forEach((position, i) => {
          const mirrored = lower[i] ?? null
          if (position === null || mirrored === null) {
            expect(mirrored).toBe(position)
            return
          }
          expect(position + mirrored).toBeCloseTo(100, 9)
        })
      }),
    )
  })
})
