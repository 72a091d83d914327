import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { correlation } from '#core/measure/correlation.ts'
import { regression } from '#core/measure/regression.ts'

test('agrees with scipy.stats.linregress', () => {
  expect(regression([2, 4, 4, 7, 9, 12], [1, 3, 2, 8, 8, 7])).toEqual({
    kind: 'known',
    n: 6,
    slope: expect.closeTo(0.7259615384615382, 12),
    intercept: expect.closeTo(0.23557692307692424, 12),
    rSquared: expect.closeTo(0.7188209331651952, 12),
  })
})

test('says why there is no line, or no r²', () => {
  expect(regression([1, 2], [1, 2])).toEqual({ kind: 'missing', n: 2, reason: 'too-few-pairs' })
  expect(regression([5, 5, 5], [1, 2, 3])).toEqual({ kind: 'missing', n: 3, reason: 'no-variation' })
  expect(regression([1, 2, 3], [5, 5, 5])).toEqual({ kind: 'missing', n: 3, reason: 'no-variation' })
})

test('numbers too near one another, or too far from zero, make no line of nonsense', () => {
  const tiny = regression([0, 0, -5e-324], [0, 0, 5e-324])
  expect(tiny).toEqual({ kind: 'missing', n: 3, reason: 'no-variation' })
  expect(correlation([0, 0, -5e-324], [0, 0, 5e-324])).toMatchObject({ kind: 'missing' })
  expect(regression([1e9, 1e9 + 1, 1e9 + 2], [1, 2, 3])).toMatchObject({ slope: expect.closeTo(1, 9) })
})

describe('laws', () => {
  const figure = fc.option(fc.integer({ min: -1000, max: 1000 }), { freq: 8 })
  const rows = fc.array(fc.tuple(figure, figure), { maxLength: 30 })

  test('r² is Pearson’s r squared, and the line runs through the mean', () => {
    fc.assert(
      fc.property(rows, (some) => {
        const x = some.map(([a]) => a)
        const y = some.map(([, b]) => b)
        const line = regression(x, y)
        const r = correlation(x, y)
        if (line.kind === 'missing' || r.kind === 'missing') {
          expect(line).toEqual(r)
          return
        }
        expect(line.rSquared).toBeCloseTo(r.pearson ** 2, 9)
        const both = some.flatMap(([a, b]) => (a === null || b === null ? [] : [[a, b] as const]))
        const mean = (side: 0 | 1) => both.reduce((sum, pair) => sum + pair[side], 0) / both.length
        expect(line.intercept + line.slope * mean(0)).toBeCloseTo(mean(1), 6)
      }),
    )
  })

  test('points on a line give that line back', () => {
    const whole = fc.integer({ min: -50, max: 50 })
    fc.assert(
      fc.property(
        fc.uniqueArray(whole, { minLength: 3 }),
        whole.filter((m) => m !== 0),
        whole,
        (x, m, b) => {
          const line = regression(
            x,
            x.map((value) => m * value + b),
          )
          expect(line).toMatchObject({ slope: expect.closeTo(m, 9), intercept: expect.closeTo(b, 9), rSquared: 1 })
        },
      ),
    )
  })
})
