import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { FEW } from '#core/model/population.ts'
import { bringAshore } from '#scripts/atlas/bring-ashore.ts'
import { mergeFew, type PeopledPoint } from '#scripts/atlas/merge-few.ts'

const at = (east: number, north: number, people: number): PeopledPoint => ({ position: [east, north], people })

describe('points of few people', () => {
  test('the fewest join the nearest first, which keeps its place', () => {
    // 3 join 8 next to them, who are 11 then and stay; 4 at the far end join 20.
    expect(mergeFew([at(0, 0, 8), at(10, 0, 3), at(500, 0, 20), at(900, 0, 4)])).toEqual([at(0, 0, 11), at(500, 0, 24)])
  })

  test('a municipality of few people is one point', () => {
    expect(mergeFew([at(0, 0, 2), at(10, 0, 3)])).toEqual([at(10, 0, 5)])
    expect(mergeFew([])).toEqual([])
  })

  test('nobody is lost, and no point of many has few', () => {
    const point = fc.tuple(fc.nat(1000), fc.nat(1000), fc.nat(40)).map(([e, n, people]) => at(e, n, people))
    const sum = (points: readonly PeopledPoint[]) => points.reduce((all, { people }) => all + people, 0)
    fc.assert(
      fc.property(fc.array(point, { minLength: 1, maxLength: 40 }), (points) => {
        const merged = mergeFew(points)
        expect(sum(merged)).toBe(sum(points))
        expect(merged.length === 1 || merged.every(({ people }) => people >= FEW)).toBe(true)
      }),
    )
  })
})

describe('points off the land', () => {
  const land = [
    [
      [
        [0, 0],
        [100, 0],
        [100, 100],
        [0, 100],
      ] as const,
    ],
  ]

  test('go to the nearest place on the outline, those ashore stay', () => {
    expect(bringAshore([at(50, 50, 10), at(50, 130, 10), at(130, -40, 10), at(150, 20, 10)], land)).toEqual([
      at(50, 50, 10),
      at(50, 100, 10),
      at(100, 0, 10),
      at(100, 20, 10),
    ])
  })
})
