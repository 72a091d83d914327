import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { withoutNoise } from '#core/measure/noise.ts'

test('differences of decimals are equal where the decimals say so', () => {
  expect(5.2 - 5.1).not.toBe(5.3 - 5.2)
  expect(withoutNoise(5.2 - 5.1)).toBe(withoutNoise(5.3 - 5.2))
  expect(withoutNoise(5.2 - 5.1)).toBe(0.1)
})

test('there is no minus nothing', () => {
  expect(Object.is(withoutNoise(-1e-12), 0)).toBe(true)
})

test('figures with up to eight decimals are left as they are', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e13, max: 1e13 }), fc.integer({ min: 0, max: 8 }), (digits, decimals) => {
      const figure = digits / 10 ** decimals
      expect(withoutNoise(figure)).toBe(figure)
    }),
    { numRuns: 2_000 },
  )
})
