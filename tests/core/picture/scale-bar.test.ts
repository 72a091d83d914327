import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { scaleBar } from '#core/picture/scale-bar.ts'

test('by hand', () => {
  // 150 px of 500 m: 75 km at most.
  expect(scaleBar(1 / 500, 150)).toEqual({ metres: 50_000, pixels: 100, label: '50\u00a0km' })
  expect(scaleBar(1 / 5, 150)).toMatchObject({ metres: 500, label: '500\u00a0m' })
})

test('law: one digit of 1, 2 or 5, as long as it gets', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-5, max: 1, noNaN: true }), fc.integer({ min: 20, max: 400 }), (scale, most) => {
      const { metres, pixels } = scaleBar(scale, most)
      expect(pixels).toBeLessThanOrEqual(most * (1 + 1e-9))
      expect(pixels * 2.5).toBeGreaterThan(most * (1 - 1e-9))
      expect(['1', '2', '5']).toContain(metres.toExponential(0)[0])
    }),
  )
})

test('no scale, no bar', () => {
  expect(() => scaleBar(0, 100)).toThrow(/positive scale/)
})
