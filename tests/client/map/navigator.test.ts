import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { between } from '#client/map/navigator.ts'
import { type Camera, toPixels } from '#core/picture/camera.ts'

const camera = fc.record({
  centre: fc.tuple(
    fc.double({ min: 268_000, max: 920_000, noNaN: true }),
    fc.double({ min: 6_133_000, max: 7_671_000, noNaN: true }),
  ),
  scale: fc.double({ min: 1e-4, max: 0.1, noNaN: true }),
})

describe('a camera on its way', () => {
  it('begins where it was and ends where it was sent', () => {
    fc.assert(
      fc.property(camera, camera, (from, to) => {
        for (const [at, wanted] of [
          [between(from, to, 0), from],
          [between(from, to, 1), to],
        ] as const) {
          expect(at.scale / wanted.scale).toBeCloseTo(1, 9)
          expect(Math.hypot(at.centre[0] - wanted.centre[0], at.centre[1] - wanted.centre[1])).toBeLessThan(1e-3)
        }
      }),
    )
  })

  it('slides evenly where the scale stays', () => {
    const from: Camera = { centre: [500_000, 6_500_000], scale: 0.001 }
    const to: Camera = { centre: [600_000, 6_700_000], scale: 0.001 }
    expect(between(from, to, 0.25).centre).toEqual([525_000, 6_550_000])
  })

  it('zooms around the one point that both cameras show at the same pixel', () => {
    // Centres 100 km apart, scale doubled: the fixed point lies 100 km beyond the second centre.
    const from: Camera = { centre: [500_000, 6_500_000], scale: 0.001 }
    const to: Camera = { centre: [600_000, 6_500_000], scale: 0.002 }
    const size = { width: 800, height: 600 }
    const fixed = [700_000, 6_500_000] as const
    for (const share of [0, 0.3, 0.7, 1]) {
      const [x, y] = toPixels(between(from, to, share), fixed, size)
      expect(x).toBeCloseTo(600, 6)
      expect(y).toBeCloseTo(300, 6)
    }
  })
})
