import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { quantile } from '#core/measure/quantile.ts'

test('agrees with numpy.quantile by its default method', () => {
  // numpy.quantile([1, 2, 4, 8, 16], [0, .1, .25, .5, .9, 1])
  const sorted = [1, 2, 4, 8, 16]
  expect([0, 0.1, 0.25, 0.5, 0.9, 1].map((share) => quantile(sorted, share))).toEqual([
    1,
    1.4,
    2,
    4,
    expect.closeTo(12.8, 12),
    16,
  ])
})

test('nothing has no quantile', () => {
  expect(() => quantile([], 0.5)).toThrow(/at least one value/)
})

test('lies within the values and grows with the share', () => {
  const values = fc.array(fc.integer({ min: -1e6, max: 1e6 }), { minLength: 1 })
  fc.assert(
    fc.property(values, fc.nat(100), fc.nat(100), (some, a, b) => {
      const sorted = some.sort((x, y) => x - y)
      const [low, high] = [Math.min(a, b) / 100, Math.max(a, b) / 100]
      expect(quantile(sorted, low)).toBeGreaterThanOrEqual(sorted[0] ?? Number.NaN)
      expect(quantile(sorted, high)).toBeLessThanOrEqual(sorted.at(-1) ?? Number.NaN)
      expect(quantile(sorted, low)).toBeLessThanOrEqual(quantile(sorted, high))
    }),
  )
})
