import { describe, expect, test } from 'vitest'
import { overlapOf, prepareGround, TooIntricate, toMetres } from '#core/measure/overlap.ts'
import type { LonLat } from '#core/model/lonlat.ts'
import { inTime } from '#tests/in-time.ts'
import { realGroundInput } from '#tests/real-ground.ts'

const ground = prepareGround(realGroundInput())

/** Teeth eleven metres wide and the whole country long: every municipality is cut into slivers. */
function comb(corners: number): LonLat[] {
  const teeth = Math.floor((corners - 3) / 4)
  const along = Array.from({ length: teeth }, (_, i): LonLat[] => {
    const west = Math.round((11.5 + (i * 12) / teeth) * 1e4) / 1e4
    return [
      [west, 68.9],
      [west, 55.5],
      [west + 1e-4, 55.5],
      [west + 1e-4, 68.9],
    ]
  })
  return [...along.flat(), [23.5, 68.9], [23.5, 68.9002], [11.5, 68.9002]]
}

describe('drawings that nobody means', () => {
  test.each([60, 200, 1_400, 1_990])('a comb of %i corners is refused, and soon', (corners) => {
    const rings = toMetres([[comb(corners)]])
    inTime(() => expect(() => overlapOf(ground, rings)).toThrow(TooIntricate))
  })

  test('many small islands are measured, and soon', () => {
    const islands = Array.from({ length: 660 }, (_, i): LonLat[][] => {
      const [x, y] = [12 + (i % 33) * 0.2, 57 + Math.floor(i / 33) * 0.4]
      return [
        [
          [x, y],
          [x + 0.1, y],
          [x, y + 0.1],
        ],
      ]
    })
    const rings = toMetres(islands)
    expect(inTime(() => overlapOf(ground, rings)).touched.length).toBeGreaterThan(150)
  })
})
