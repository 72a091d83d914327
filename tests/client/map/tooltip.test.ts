import fc from 'fast-check'
import { expect, it } from 'vitest'
import { place } from '#client/map/tooltip.ts'

it('lies right and below the pointer where there is room', () => {
  expect(place([100, 100], [120, 60], [800, 600])).toEqual([114, 114])
})

it('lies left and above in the lower right corner', () => {
  expect(place([790, 590], [120, 60], [800, 600])).toEqual([656, 516])
})

it('stays inside the map wherever the pointer is', () => {
  const within = (max: number) => fc.double({ min: 0, max, noNaN: true })
  fc.assert(
    fc.property(within(800), within(600), (x, y) => {
      const [left, top] = place([x, y], [120, 60], [800, 600])
      expect(left).toBeGreaterThanOrEqual(0)
      expect(top).toBeGreaterThanOrEqual(0)
      expect(left + 120).toBeLessThanOrEqual(800)
      expect(top + 60).toBeLessThanOrEqual(600)
    }),
  )
})
