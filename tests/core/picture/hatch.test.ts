import { describe, expect, test } from 'vitest'
import { MISSING_REASONS } from '#core/model/value.ts'
import { HATCH_LINES, HATCHES, hatchOf, hatchSwatch } from '#core/picture/hatch.ts'

test('every hatch stands for some reason, and no two look alike', () => {
  expect(new Set(MISSING_REASONS.map(hatchOf))).toEqual(new Set(HATCHES))
  expect(new Set(Object.values(HATCH_LINES)).size).toBe(HATCHES.length)
})

describe.each(HATCHES)('the swatch of %s', (hatch) => {
  test('has lines, all of them inside it', () => {
    const [x, y, width, height] = [10, 20, 22, 12]
    const lines = hatchSwatch(hatch, x, y, width, height)
    const starts = [...lines.matchAll(/M([\d.]+) ([\d.]+)/g)]
    const ends = [...lines.matchAll(/L([\d.]+) ([\d.]+)/g)]
    expect(starts.length).toBeGreaterThan(2)
    for (const [, east = '', south = ''] of [...starts, ...ends]) {
      expect(Number(east)).toBeGreaterThanOrEqual(x)
      expect(Number(east)).toBeLessThanOrEqual(x + width)
      expect(Number(south)).toBeGreaterThanOrEqual(y)
      expect(Number(south)).toBeLessThanOrEqual(y + height)
    }
  })
})
