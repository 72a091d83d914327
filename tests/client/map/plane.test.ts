import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { scaleOf, toMetres, toPseudoDegrees, zoomOf } from '#client/map/plane.ts'
import { SWEDEN } from '#core/model/plane.ts'

const metres = fc.tuple(
  fc.double({ min: SWEDEN.west, max: SWEDEN.east, noNaN: true }),
  fc.double({ min: SWEDEN.south, max: SWEDEN.north, noNaN: true }),
)

/** Where Web Mercator puts a position, in pixels of a world of 512 · 2^zoom (OGC 17-083r4, annex D). */
function mercatorPixels([longitude, latitude]: readonly [number, number], zoom: number): [number, number] {
  const world = 512 * 2 ** zoom
  const phi = (latitude * Math.PI) / 180
  return [world * (longitude / 360 + 0.5), world * (0.5 - Math.log(Math.tan(Math.PI / 4 + phi / 2)) / (2 * Math.PI))]
}

describe('pseudo-degrees', () => {
  it('lie around (0, 0), one to 1 000 km', () => {
    expect(toPseudoDegrees([590_000, 6_900_000])).toEqual([0, 0])
    const [east, north] = toPseudoDegrees([690_000, 7_000_000])
    expect(east).toBeCloseTo(0.1, 12)
    expect(north).toBeCloseTo(0.1, 6)
  })

  it('come back as the metres they were, to a tenth of a millimetre', () => {
    fc.assert(
      fc.property(metres, (point) => {
        const [e, n] = toMetres(toPseudoDegrees(point))
        expect(Math.hypot(e - point[0], n - point[1])).toBeLessThan(1e-4)
      }),
    )
  })

  it('are drawn by Web Mercator as a plane: distances on screen are metres times the scale', () => {
    fc.assert(
      fc.property(metres, metres, fc.double({ min: 1e-4, max: 0.1, noNaN: true }), (a, b, scale) => {
        const [x1, y1] = mercatorPixels(toPseudoDegrees(a), zoomOf(scale))
        const [x2, y2] = mercatorPixels(toPseudoDegrees(b), zoomOf(scale))
        expect(x2 - x1).toBeCloseTo((b[0] - a[0]) * scale, 3)
        expect(y1 - y2).toBeCloseTo((b[1] - a[1]) * scale, 3)
      }),
    )
  })
})

describe('zoom', () => {
  it('is 0 where the world of 360 000 km takes 512 pixels, and rises by 1 when the scale doubles', () => {
    expect(zoomOf(512 / 360e6)).toBeCloseTo(0, 12)
    expect(zoomOf(1024 / 360e6)).toBeCloseTo(1, 12)
  })

  it('and scale are each other’s inverse', () => {
    fc.assert(
      fc.property(fc.double({ min: 4, max: 20, noNaN: true }), (zoom) => {
        expect(zoomOf(scaleOf(zoom))).toBeCloseTo(zoom, 9)
      }),
    )
  })
})
