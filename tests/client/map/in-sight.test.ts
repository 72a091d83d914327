import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { around, inSight } from '#client/map/in-sight.ts'
import { type Camera, toPixels } from '#core/picture/camera.ts'

const size = { width: 800, height: 600 }
const padding = { top: 20, right: 60, bottom: 40, left: 20 }
/** One metre is one pixel, and (0, 0) lies in the middle of the map. */
const camera: Camera = { centre: [0, 0], scale: 1 }

describe('bringing into sight', () => {
  it('leaves a camera alone that sees the box already', () => {
    expect(inSight(camera, around([100, 100], 50), size, padding)).toBe(camera)
  })

  it('moves no farther than it takes', () => {
    // The right edge of the box lies at pixel 400 + 500 = 900; the room ends at 740.
    expect(inSight(camera, around([450, 0], 50), size, padding)).toEqual({ centre: [160, 0], scale: 1 })
    // Its upper edge at 300 − 400 = −100; the room begins at 20.
    expect(inSight(camera, around([0, 350], 50), size, padding)).toEqual({ centre: [0, 120], scale: 1 })
  })

  it('shows the middle of a box larger than the room, however small the map', () => {
    const tiny = { width: 50, height: 50 }
    const moved = inSight(camera, around([1000, -1000], 500), tiny, padding)
    const [x, y] = toPixels(moved, [1000, -1000], tiny)
    expect([x, y]).toEqual([20, 20])
  })

  it('always has the point in the room afterwards', () => {
    const metres = fc.double({ min: -1e6, max: 1e6, noNaN: true })
    fc.assert(
      fc.property(metres, metres, fc.double({ min: 1e-4, max: 0.2, noNaN: true }), (e, n, scale) => {
        const [x, y] = toPixels(inSight({ centre: [0, 0], scale }, around([e, n], 1000), size, padding), [e, n], size)
        expect(x).toBeGreaterThanOrEqual(padding.left - 1e-6)
        expect(x).toBeLessThanOrEqual(size.width - padding.right + 1e-6)
        expect(y).toBeGreaterThanOrEqual(padding.top - 1e-6)
        expect(y).toBeLessThanOrEqual(size.height - padding.bottom + 1e-6)
      }),
    )
  })
})
