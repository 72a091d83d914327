import { describe, expect, test } from 'vitest'
import type { Metres } from '#core/model/plane.ts'
import { ringArea } from '#core/model/topology.ts'
import { type Mosaic, mosaicOfPolygons, recut, ringOf, withShortArcs } from '#scripts/prepare/mosaic.ts'
import { withoutSmallParts } from '#scripts/prepare/parts.ts'
import { simplified } from '#scripts/prepare/simplify.ts'

/** A closed square by its south-west corner and side, in metres. */
function square(e: number, n: number, side: number): Metres[] {
  return [
    [e, n],
    [e, n + side],
    [e + side, n + side],
    [e + side, n],
    [e, n],
  ]
}

/**
 * Two neighbours of 10 × 10 km. West has an islet of 1 km² in the sea and an exclave of 1 km² inside East, so East has a
 * hole there; East also has an enclosed bay of 1 km².
 */
const EXCLAVE = square(15_000, 5_000, 1_000)
const TOY = mosaicOfPolygons(
  new Map([
    ['west', [[square(0, 0, 10_000)], [square(-5_000, 0, 1_000)], [EXCLAVE]]],
    ['east', [[square(10_000, 0, 10_000), EXCLAVE, square(18_000, 1_000, 1_000)]]],
  ]),
)

/** km² of each ring of an area, outer rings negative. */
function sizes(mosaic: Mosaic, id: string): number[][] {
  return (mosaic.areas.get(id) ?? []).map((rings) => rings.map((ring) => ringArea(ringOf(mosaic, ring)) / 1e6))
}

describe('small parts', () => {
  test('nothing goes that is large enough', () => {
    const kept = withoutSmallParts(TOY, { island: 900_000, exclave: 900_000 })
    expect(sizes(kept, 'west')).toEqual([[-100], [-1], [-1]])
    expect(sizes(kept, 'east')).toEqual([[-100, 1, 1]])
  })

  test('an islet goes and a bay fills; an exclave stays with its own limit', () => {
    const kept = withoutSmallParts(TOY, { island: 2_000_000, exclave: 0 })
    expect(sizes(kept, 'west')).toEqual([[-100], [-1]])
    expect(sizes(kept, 'east')).toEqual([[-100, 1]])
  })

  test('an exclave joins the area around it, without a gap', () => {
    const kept = withoutSmallParts(TOY, { island: 0, exclave: 2_000_000 })
    expect(sizes(kept, 'west')).toEqual([[-100], [-1]])
    expect(sizes(kept, 'east')).toEqual([[-100, 1]])
  })

  test('an area of nothing but small islands keeps them', () => {
    const islands = mosaicOfPolygons(new Map([['öckerö', [[square(0, 0, 1_000)], [square(3_000, 0, 900)]]]]))
    expect(sizes(withoutSmallParts(islands, { island: 5e6, exclave: 5e6 }), 'öckerö')).toHaveLength(2)
  })
})

describe('arcs', () => {
  test('a shared border is one arc, and cutting arcs short is healed by cutting anew', () => {
    const short = withShortArcs(TOY, 2)
    expect(Math.max(...short.arcs.map((arc) => arc.length))).toBe(2)
    expect(sizes(short, 'east')).toEqual(sizes(TOY, 'east'))
    expect(recut(short).arcs).toHaveLength(TOY.arcs.length)
  })
})

describe('simplification', () => {
  const tier = { threshold: 1e6, islandPoints: 2, grid: 10, areaChange: 0.5 }

  test('neighbours go on meeting exactly, and a point that says little goes', () => {
    const border: Metres[] = [
      [10_000, 10_000],
      [10_020, 5_000],
      [10_000, 0],
    ]
    const mosaic = mosaicOfPolygons(
      new Map([
        ['west', [[[[0, 0], [0, 10_000], ...border, [0, 0]]]]],
        ['east', [[[[20_000, 10_000], [20_000, 0], ...border.toReversed(), [20_000, 10_000]]]]],
      ]),
    )
    const result = simplified(mosaic, tier)
    expect(sizes(result, 'west')).toEqual([[-100]])
    expect(sizes(result, 'east')).toEqual([[-100]])
  })

  test('a coast that would cut an island off its own sea keeps the points it needs', () => {
    // A bay 1 km wide and 3 km deep with an islet in it: without the bay the coast would run over the islet.
    const coast: Metres[] = [
      [0, 0],
      [0, 10_000],
      [10_000, 10_000],
      [10_000, 5_500],
      [7_000, 5_500],
      [7_000, 4_500],
      [10_000, 4_500],
      [10_000, 0],
      [0, 0],
    ]
    const mosaic = mosaicOfPolygons(
      new Map([
        ['coast', [[coast]]],
        ['islet', [[square(9_800, 4_900, 400)]]],
      ]),
    )
    const result = simplified(mosaic, { ...tier, threshold: 1e7 })
    expect(sizes(result, 'coast')).toEqual([[-97]])
  })

  test('an area that would wither keeps its size within the limit', () => {
    const star = Array.from({ length: 40 }, (_, i): Metres => {
      const angle = (-2 * Math.PI * i) / 40
      return [Math.round(3_000 * Math.cos(angle)), Math.round(3_000 * Math.sin(angle))]
    })
    const mosaic = mosaicOfPolygons(new Map([['round', [[[...star, [3_000, 0]]]]]]))
    const [[before = 0] = []] = sizes(mosaic, 'round')
    const [[loose = 0] = []] = sizes(simplified(mosaic, { ...tier, threshold: 1e8 }), 'round')
    const [[strict = 0] = []] = sizes(simplified(mosaic, { ...tier, threshold: 1e8, areaChange: 0.02 }), 'round')
    expect(Math.abs(loose / before - 1)).toBeGreaterThan(0.02)
    expect(Math.abs(strict / before - 1)).toBeLessThanOrEqual(0.02)
  })
})
