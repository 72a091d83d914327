import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { type Circle, circleAt, circlesOf } from '#client/map/circles.ts'
import { AreaCodeSchema } from '#core/model/area.ts'
import { COUNTS, RATES } from '#tests/fixtures/toy-pictures.ts'

const size = { width: 800, height: 800 }
const code = (text: string) => v.parse(AreaCodeSchema, text)

describe('circles', () => {
  it('come large to small, each where its area is named', () => {
    const circles = circlesOf(COUNTS, COUNTS.areas, size)
    expect(circles.map(({ radius }) => radius)).toEqual([...circles].map(({ radius }) => radius).sort((a, b) => b - a))
    for (const circle of circles) {
      expect(circle.position).toEqual(COUNTS.areas.find((area) => area.code === circle.code)?.label.position)
    }
  })

  it('are none where a picture shows fills', () => {
    expect(circlesOf(RATES, RATES.areas, size)).toEqual([])
  })

  it('need a place for every value', () => {
    expect(() => circlesOf(COUNTS, [], size)).toThrow(/place/)
  })
})

describe('pointing at circles', () => {
  // One metre is one pixel, and (0, 0) lies in the middle of the map at (400, 400).
  const camera = { centre: [0, 0], scale: 1 } as const
  const circles: Circle[] = [
    { code: code('0101'), position: [0, 0], radius: 50, negative: false },
    { code: code('0102'), position: [30, 0], radius: 10, negative: false },
  ]

  it('meets the small one that lies upon the large', () => {
    expect(circleAt(circles, camera, size, [430, 400])).toBe('0102')
    expect(circleAt(circles, camera, size, [370, 400])).toBe('0101')
  })

  it('meets none outside', () => {
    expect(circleAt(circles, camera, size, [400, 451])).toBeNull()
  })
})
