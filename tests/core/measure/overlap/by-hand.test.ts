import { beforeAll, describe, expect, test } from 'vitest'
import { combineRings } from '#core/measure/combine-rings.ts'
import type { MetrePolygon, MetreRing } from '#core/measure/ground.ts'
import { areaOf } from '#core/measure/overlap/edges.ts'
import { type Ground, overlapOf, shapeRings, TooIntricate, toMetres } from '#core/measure/overlap.ts'
import { groundOf } from '#server/ask/ground.ts'
import { inTime } from '#tests/in-time.ts'
import { toylandAtlas } from '#tests/toyland.ts'

let ground: Ground
beforeAll(async () => {
  ground = groundOf(await toylandAtlas())
})

/** Sides in kilometres, anticlockwise. */
function rectangle(west: number, south: number, east: number, north: number): MetreRing {
  return [
    [1000 * west, 1000 * south],
    [1000 * east, 1000 * south],
    [1000 * east, 1000 * north],
    [1000 * west, 1000 * north],
  ]
}

const WESTERN = rectangle(500, 6540, 510, 6560)

describe('toyland, by hand', () => {
  test('half of a municipality in which a quarter of the people live', () => {
    // 0101: 250 people at its point in the west, 750 in the east.
    expect(overlapOf(ground, [[WESTERN]])).toEqual({
      touched: [{ code: '0101', people: 0.25, land: expect.closeTo(0.5, 12) }],
      area: 200e6,
      perimeter: 60_000,
      people: 250,
    })
  })

  test('lakes are no land', () => {
    // The eastern half of 0101, and the western half of 0102 with 2 of the 5 km of Spegeln: 190 of 375 km².
    const { touched, people } = overlapOf(ground, [[rectangle(510, 6540, 530, 6560)]])
    expect(touched).toEqual([
      { code: '0101', people: 0.75, land: expect.closeTo(0.5, 12) },
      { code: '0102', people: 1, land: expect.closeTo(190 / 375, 12) },
    ])
    expect(people).toBe(2750)
  })

  test('a lake alone is no part of anything', () => {
    const { touched, area } = overlapOf(ground, [[rectangle(528, 6548, 533, 6553)]])
    expect(touched).toEqual([])
    expect(area).toBe(25e6)
  })

  test('a part where nobody lives is touched all the same', () => {
    const { touched } = overlapOf(ground, [[rectangle(500, 6540, 504, 6560)]])
    expect(touched).toEqual([{ code: '0101', people: 0, land: expect.closeTo(0.2, 12) }])
  })

  test('what is held whole has share one, and what only shares a border none', () => {
    const whole = { people: 1, land: 1 }
    const { touched, people } = overlapOf(ground, [[rectangle(500, 6520, 520, 6560)]])
    expect(touched).toEqual([
      { code: '0101', ...whole },
      { code: '0103', ...whole },
    ])
    expect(people).toBe(4000)
  })

  test('what is thinner than an address can tell counts as nothing, within the border and outside it', () => {
    // 7 m too much all round, then 7 m too little: a border of 80 km with 560 m² per kilometre.
    const around = (metres: number) => rectangle(500 - metres, 6540 - metres, 520 + metres, 6560 + metres)
    for (const metres of [-0.007, 0.007]) {
      expect(overlapOf(ground, [[around(metres)]]).touched).toEqual([{ code: '0101', people: 1, land: 1 }])
    }
    expect(overlapOf(ground, [[around(0.02)]]).touched.map(({ code }) => code)).toEqual([
      '0101',
      '0102',
      '0103',
      '0202',
    ])
  })

  test('a small drawing is no sliver of a large municipality: neither what it holds nor what it leaves out', () => {
    const square = rectangle(504.9, 6554.9, 505.1, 6555.1)
    expect(overlapOf(ground, [[square]]).touched).toEqual([
      { code: '0101', people: 0.25, land: expect.closeTo(0.04 / 400, 12) },
    ])
    const without = overlapOf(ground, [[rectangle(500, 6540, 520, 6560), square]]).touched
    expect(without).toEqual([{ code: '0101', people: 0.75, land: expect.closeTo(1 - 0.04 / 400, 12) }])
  })

  test('a hole holds nothing, an island in it something, and a polygon may lie on another', () => {
    const hole = rectangle(502, 6542, 508, 6558)
    const island = rectangle(504, 6544, 506, 6556)
    const shares = (polygons: readonly MetrePolygon[]) => overlapOf(ground, polygons).touched.map(({ land }) => land)
    expect(shares([[WESTERN, hole]])).toEqual([expect.closeTo((200 - 96) / 400, 12)])
    expect(shares([[WESTERN, hole], [island]])).toEqual([expect.closeTo((200 - 96 + 24) / 400, 12)])
    expect(shares([[WESTERN], [hole]])).toEqual([expect.closeTo(0.5, 12)])
    expect(shares([[WESTERN], [WESTERN]])).toEqual([expect.closeTo(0.5, 12)])
    // A hole outside its ring takes nothing away and adds nothing.
    expect(shares([[WESTERN, rectangle(512, 6542, 518, 6558)]])).toEqual([expect.closeTo(0.5, 12)])
  })

  test('it does not matter which way rings run, where they start, or whether they are closed', () => {
    const hole = rectangle(502, 6542, 508, 6558)
    const once = overlapOf(ground, [[WESTERN, hole]])
    expect(overlapOf(ground, [[[...WESTERN].reverse(), [...hole].reverse()]])).toEqual(once)
    expect(overlapOf(ground, [[[...WESTERN.slice(2), ...WESTERN.slice(0, 3)], hole]])).toEqual(once)
  })
})

describe('hostile rings', () => {
  const nothing = { touched: [], area: 0, perimeter: 0, people: 0 }

  test.each([
    ['no ring', []],
    ['no corner', [[[]]]],
    ['one corner', [[[[510_000, 6_550_000]]]]],
    ['one corner many times', [[Array.from({ length: 9 }, () => [510_000, 6_550_000] as const)]]],
    [
      'a line there and back',
      [
        [
          [
            [500_000, 6_540_000],
            [510_000, 6_550_000],
            [520_000, 6_560_000],
          ],
        ],
      ],
    ],
  ] satisfies [string, MetrePolygon[]][])('%s holds nothing', (_, polygons) => {
    expect(overlapOf(ground, polygons)).toEqual(nothing)
  })

  test('a spike is no area, and what is far away touches nothing', () => {
    const spiked: MetreRing = [...WESTERN.slice(0, 2), [600_000, 6_545_000], [510_000, 6_545_000], ...WESTERN.slice(2)]
    // The spike has an area, of 5 km by 90 km over 2, in all the east; taken back along itself it has none.
    const thin: MetreRing = [
      ...WESTERN.slice(0, 2),
      [510_000, 6_545_000],
      [600_000, 6_545_000],
      [510_000, 6_545_000],
      ...WESTERN.slice(2),
    ]
    expect(overlapOf(ground, [[spiked]]).touched.length).toBeGreaterThan(2)
    expect(overlapOf(ground, [[thin]]).touched).toEqual(overlapOf(ground, [[WESTERN]]).touched)
    expect(overlapOf(ground, [[rectangle(2000, 100, 2010, 110)]]).touched).toEqual([])
  })

  test('a bow tie holds both of its wings', () => {
    const bow: MetreRing = [
      [500_000, 6_540_000],
      [520_000, 6_560_000],
      [520_000, 6_540_000],
      [500_000, 6_560_000],
    ]
    const { touched, area } = overlapOf(ground, [[bow]])
    expect(area).toBeCloseTo(200e6, -3)
    expect(touched).toEqual([{ code: '0101', people: expect.any(Number), land: expect.closeTo(0.5, 6) }])
  })

  test('what is no number is a mistake of ours', () => {
    expect(() =>
      overlapOf(ground, [
        [
          [
            [Number.NaN, 0],
            [1, 1],
            [2, 0],
          ],
        ],
      ]),
    ).toThrow('expected corners in metres, found NaN')
  })

  test.each([
    [
      'a scribble of 2 000 corners',
      (i: number) => [500_000 + ((i * 7919) % 60_013), 6_500_000 + ((i * 104_729) % 60_013)],
    ],
    ['teeth to the east', (i: number) => [500_000 + 60_000 * (i % 2), 6_500_000 + 30 * i]],
    ['teeth to the north', (i: number) => [500_000 + 30 * i, 6_500_000 + 60_000 * (i % 2)]],
    ['teeth aslant', (i: number) => [500_000 + 15 * i + 30_000 * (i % 2), 6_530_000 - 15 * i + 30_000 * (i % 2)]],
  ] satisfies [string, (i: number) => [number, number]][])('%s is measured or refused in time', (_, corner) => {
    const ring = Array.from({ length: 2000 }, (_, i) => corner(i))
    inTime(() => {
      try {
        expect(overlapOf(ground, [[ring]]).touched.length).toBeGreaterThan(0)
      } catch (error) {
        expect(error).toBeInstanceOf(TooIntricate)
      }
    })
  })
})

describe('from what a territory is to what it draws', () => {
  test('a list draws nothing, a circle a ring around its centre, a drawing its corners', () => {
    expect(shapeRings({ kind: 'areas', codes: [] })).toBeNull()
    const circle = shapeRings({ kind: 'circle', centre: [15, 60], kilometres: 10 }) ?? []
    expect(areaOf(circle.flat())).toBeCloseTo(32 * 1e8 * Math.sin((2 * Math.PI) / 64), -2)
    const ring = [
      [15, 60],
      [16, 60],
      [15, 61],
    ] as const
    expect(shapeRings({ kind: 'drawn', polygons: [[ring]] })).toEqual(toMetres([[ring]]))
    // On the central meridian: 500 km east, and by Lantmäteriet's formulas 6 651 411 m north.
    expect(toMetres([[ring]])[0]?.[0]?.[0]?.map(Math.round)).toEqual([500_000, 6_651_411])
  })
})

describe('drawings united and taken from each other', () => {
  const left = [[rectangle(500, 6500, 510, 6510)]]
  const right = [[rectangle(508, 6500, 520, 6510)]]
  const within = [[rectangle(502, 6502, 504, 6504)]]
  const squareKilometres = (polygons: readonly MetrePolygon[]) => areaOf(polygons.flat()) / 1e6

  test('overlap counts once', () => {
    const united = combineRings(left, right, 'union')
    expect(united).toHaveLength(1)
    expect(squareKilometres(united)).toBe(200)
  })

  test('what is taken from the middle leaves a hole, whichever way the rings run', () => {
    const [polygon, ...more] = combineRings(left, [[[...rectangle(502, 6502, 504, 6504)].reverse()]], 'difference')
    expect(more).toEqual([])
    expect(polygon).toHaveLength(2)
    expect(squareKilometres(polygon ? [polygon] : [])).toBe(96)
  })

  test('an island in a hole is a polygon of its own, and nothing from nothing is nothing', () => {
    const holed = combineRings(left, within, 'difference')
    expect(combineRings(holed, [[rectangle(502.5, 6502.5, 503.5, 6503.5)]], 'union')).toHaveLength(2)
    expect(combineRings(within, left, 'difference')).toEqual([])
  })
})
