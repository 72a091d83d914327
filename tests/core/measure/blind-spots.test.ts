import { expect, test } from 'vitest'
import { blindSpots, isBlindSpot } from '#core/measure/blind-spots.ts'
import type { NeedEmphasis } from '#core/model/region/need-emphasis.ts'
import { indicatorId } from './coded.ts'

const high = { need: 80, highNeed: 75, measures: 2, emphasis: 0, complete: true }

test('great need, no priority, and all priorities known', () => {
  expect(isBlindSpot(high)).toBe(true)
  expect(isBlindSpot({ ...high, need: 75 })).toBe(true)
  expect(isBlindSpot({ ...high, need: 74.9 })).toBe(false)
  expect(isBlindSpot({ ...high, emphasis: 0.1 })).toBe(false)
})

test('one measure by itself claims nothing, however great the need', () => {
  expect(isBlindSpot({ ...high, need: 100, measures: 1 })).toBe(false)
  expect(blindSpots([{ ...cell('integration', 100, [0, 0]), measures: 1 }])).toEqual([])
})

test('nothing is claimed of what is not known', () => {
  expect(isBlindSpot({ ...high, complete: false })).toBe(false)
  expect(isBlindSpot({ ...high, emphasis: null })).toBe(false)
  expect(isBlindSpot({ ...high, need: null })).toBe(false)
  expect(isBlindSpot({ ...high, highNeed: null })).toBe(false)
})

function cell(area: NeedEmphasis['area'], need: number, positions: (number | null)[]): NeedEmphasis {
  const indicators = positions.map((position, i) => ({
    indicator: indicatorId(`i${i}`),
    placedBy: 'editor' as const,
    reason: { sv: 'skäl', en: 'reason' },
    year: 2023,
    position,
  }))
  return { area, ...high, need, needRank: 1, needOf: 21, indicators, count: 0, of: 4 }
}

test('greatest need first, each with the indicators it stands worst in', () => {
  const cells = [
    cell('skills', 80, [20, null, 5, 40, 10]),
    cell('climate', 90, [10, 10]),
    cell('equality', 60, [40, 40]),
    cell('integration', 80, [20, 20]),
  ]
  const found = blindSpots(cells)
  expect(found.map(({ area }) => area)).toEqual(['climate', 'skills', 'integration'])
  expect(found[1]).toEqual({
    area: 'skills',
    need: 80,
    needRank: 1,
    needOf: 21,
    weakest: [
      { indicator: 'i2', position: 5 },
      { indicator: 'i4', position: 10 },
      { indicator: 'i0', position: 20 },
    ],
  })
  expect(blindSpots([])).toEqual([])
})
