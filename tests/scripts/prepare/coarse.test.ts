import { describe, expect, test } from 'vitest'
import type { Metres } from '#core/model/plane.ts'
import { coarsenedOutside } from '#scripts/prepare/coarse.ts'
import { mosaicOfPolygons, ringOf } from '#scripts/prepare/mosaic.ts'

/** A coast along northing 0, from west to east with a headland of 1 × 1 km every 10 km, closed by the land behind it. */
const HEADLANDS = [10_000, 20_000, 30_000, 40_000]
const COAST: Metres[] = [
  [0, 0],
  [0, 50_000],
  [50_000, 50_000],
  [50_000, 0],
  ...HEADLANDS.toReversed().flatMap((e): Metres[] => [
    [e + 1_000, 0],
    [e + 1_000, -1_000],
    [e, -1_000],
    [e, 0],
  ]),
  [0, 0],
]
const TIER = { threshold: 5e6, islandPoints: 3, grid: 1, areaChange: 0.2 }

function headlands(reach: { west: number; east: number }): number[] {
  const whole = mosaicOfPolygons(new Map([['land', [[COAST]]]]))
  const result = coarsenedOutside({ ...reach, south: -5_000, north: 5_000 }, whole, TIER)
  const points = [...result.areas.values()].flat(2).flatMap((ring) => ringOf(result, ring))
  return [...new Set(points.filter(([, n]) => n === -1_000).map(([e]) => Math.floor(e / 10_000) * 10_000))].sort()
}

describe('coarser outside a box', () => {
  test('small forms go outside it and stay inside it', () => {
    expect(headlands({ west: 15_000, east: 35_000 })).toEqual([20_000, 30_000])
  })

  test('a box around everything keeps everything, one beside it nothing', () => {
    expect(headlands({ west: -1_000, east: 60_000 })).toEqual(HEADLANDS)
    expect(headlands({ west: 70_000, east: 80_000 })).toEqual([])
  })

  test('a line outside does not come to lie across one inside', () => {
    // A bay outside the box and an islet in it inside the box: without the bay the coast would run over the islet.
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
    const islet: Metres[] = [
      [9_800, 4_800],
      [9_800, 5_200],
      [10_200, 5_200],
      [10_200, 4_800],
      [9_800, 4_800],
    ]
    const mosaic = mosaicOfPolygons(
      new Map([
        ['coast', [[coast]]],
        ['islet', [[islet]]],
      ]),
    )
    const result = coarsenedOutside({ west: 9_700, south: 4_700, east: 10_300, north: 5_300 }, mosaic, TIER)
    const [bay = []] = (result.areas.get('coast') ?? []).flat().map((ring) => ringOf(result, ring))
    expect(bay).toContainEqual([7_000, 5_500])
    expect(bay).toContainEqual([7_000, 4_500])
  })
})
