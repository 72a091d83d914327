import { describe, expect, test } from 'vitest'
import type { MetreRing } from '#core/measure/ground.ts'
import { nestRings } from '#core/measure/nest-rings.ts'

const square = (west: number, south: number, side: number): MetreRing => [
  [west, south],
  [west + side, south],
  [west + side, south + side],
  [west, south + side],
]

describe('rings become polygons', () => {
  test('a hole belongs to the smallest ring around it, and an island in it is a polygon of its own', () => {
    const [land, lake, islet, pond, apart] = [
      square(0, 0, 100),
      square(10, 10, 60),
      square(20, 20, 40),
      square(30, 30, 10),
      square(200, 0, 10),
    ]
    const turned = (ring: MetreRing) => ring.toReversed()
    expect(nestRings([pond, land, lake, apart, islet])).toEqual([[land, turned(lake)], [apart], [islet, turned(pond)]])
  })

  test('whichever way they ran, outer rings come anticlockwise and holes clockwise', () => {
    const [land, lake] = [square(0, 0, 100), square(10, 10, 60)]
    expect(nestRings([land.toReversed(), lake])).toEqual([[land, lake.toReversed()]])
  })

  test('rings that share a corner lie beside each other', () => {
    expect(nestRings([square(0, 0, 10), square(10, 10, 10)])).toHaveLength(2)
  })

  test('none are none', () => {
    expect(nestRings([])).toEqual([])
  })
})
