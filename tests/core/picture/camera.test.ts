import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Box, inBox, SWEDEN } from '#core/model/plane.ts'
import {
  boxOfView,
  type Camera,
  clamp,
  fitBox,
  panBy,
  toPixels,
  toPlane,
  unite,
  viewBoxOf,
  visibleBox,
  zoomAt,
} from '#core/picture/camera.ts'

const SIZE = { width: 800, height: 600 }
const size = fc.record({ width: fc.integer({ min: 50, max: 4000 }), height: fc.integer({ min: 50, max: 4000 }) })
const camera: fc.Arbitrary<Camera> = fc.record({
  centre: fc.tuple(fc.integer({ min: 268_000, max: 920_000 }), fc.integer({ min: 6_133_000, max: 7_671_000 })),
  scale: fc.double({ min: 1e-4, max: 0.2, noNaN: true }),
})
const box: fc.Arbitrary<Box> = fc
  .record({
    west: fc.integer({ min: 200_000, max: 900_000 }),
    south: fc.integer({ min: 6_000_000, max: 7_600_000 }),
    width: fc.integer({ min: 10_000, max: 700_000 }),
    height: fc.integer({ min: 10_000, max: 1_600_000 }),
  })
  .map(({ west, south, width, height }) => ({ west, south, east: west + width, north: south + height }))
const pixel = fc.tuple(fc.integer({ min: 0, max: 800 }), fc.integer({ min: 0, max: 600 }))

/** Tall as Sweden, in round numbers. */
const TALL: Box = { west: 300_000, south: 6_100_000, east: 900_000, north: 7_600_000 }

test('a tall country in a window, by hand', () => {
  // 1 500 km in 600 px: 2 500 metres to the pixel, and 600 km fill 240 px of 800.
  expect(fitBox(TALL, SIZE)).toEqual({ centre: [600_000, 6_850_000], scale: 1 / 2500 })
})

test('a panel of 400 px on the left pushes the map to the right', () => {
  const padded = fitBox(TALL, SIZE, { top: 0, right: 0, bottom: 0, left: 400 })
  const [x] = toPixels(padded, [600_000, 6_850_000], SIZE)
  expect(x).toBeCloseTo(600, 6)
})

describe('laws', () => {
  test('a fitted box is seen whole, and touches two edges unless it is shown as near as we go', () => {
    fc.assert(
      fc.property(box, size, (some, window) => {
        const fitted = fitBox(some, window)
        const seen = visibleBox(fitted, window)
        expect(inBox(seen, [some.west + 1, some.south + 1]) && inBox(seen, [some.east - 1, some.north - 1])).toBe(true)
        const room = Math.min(
          window.width - (some.east - some.west) * fitted.scale,
          window.height - (some.north - some.south) * fitted.scale,
        )
        expect(fitted.scale === 1 / 5 || Math.abs(room) < 1e-6).toBe(true)
      }),
    )
  })

  test('pixels and plane are each other’s way back', () => {
    fc.assert(
      fc.property(camera, pixel, (some, at) => {
        const [x, y] = toPixels(some, toPlane(some, at, SIZE), SIZE)
        expect(x).toBeCloseTo(at[0], 4)
        expect(y).toBeCloseTo(at[1], 4)
      }),
    )
  })

  test('zooming leaves the place under the pointer where it is', () => {
    fc.assert(
      fc.property(camera, pixel, fc.double({ min: 0.2, max: 5, noNaN: true }), (some, at, factor) => {
        const under = toPlane(some, at, SIZE)
        const [x, y] = toPixels(zoomAt(some, factor, at, SIZE), under, SIZE)
        expect(x).toBeCloseTo(at[0], 4)
        expect(y).toBeCloseTo(at[1], 4)
      }),
    )
  })

  test('panning there and back is nothing', () => {
    fc.assert(
      fc.property(camera, pixel, (some, [x, y]) => {
        const back = panBy(panBy(some, [x, y]), [-x, -y])
        expect(back.centre[0]).toBeCloseTo(some.centre[0], 4)
        expect(back.centre[1]).toBeCloseTo(some.centre[1], 4)
      }),
    )
  })

  test('a clamped camera is at home, and clamping it again changes nothing', () => {
    fc.assert(
      fc.property(camera, (some) => {
        const once = clamp(zoomAt(some, 1e-3, [0, 0], SIZE), SWEDEN, SIZE)
        expect(inBox(SWEDEN, once.centre)).toBe(true)
        expect(once.scale).toBeGreaterThanOrEqual(fitBox(SWEDEN, SIZE).scale / 2)
        expect(clamp(once, SWEDEN, SIZE)).toEqual(once)
      }),
    )
  })

  test('a box and its viewBox are each other’s way back', () => {
    fc.assert(
      fc.property(box, fc.integer({ min: 1, max: 1000 }), (some, unit) => {
        const drawing = { box: SWEDEN, unit }
        const back = boxOfView(viewBoxOf(some, drawing), drawing)
        for (const side of ['west', 'south', 'east', 'north'] as const) expect(back[side]).toBeCloseTo(some[side], 4)
      }),
    )
  })

  test('a union holds all its boxes', () => {
    fc.assert(
      fc.property(fc.array(box, { minLength: 1 }), (some) => {
        const all = unite(some)
        for (const one of some) {
          expect(inBox(all, [one.west, one.south]) && inBox(all, [one.east, one.north])).toBe(true)
        }
      }),
    )
  })
})
