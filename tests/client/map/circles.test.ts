import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { areaMeant, type Circle, circleAt, circlesOf, standsFor } from '#client/map/circles.ts'
import { AreaCodeSchema } from '#core/model/area.ts'
import { COUNTS, PEOPLE, RATES, toyPicture } from '#tests/fixtures/toy-pictures.ts'
import { TOY_TABLE } from '#tests/fixtures/toy-topology.ts'

const size = { width: 800, height: 800 }
const code = (text: string) => v.parse(AreaCodeSchema, text)

describe('circles', () => {
  it('come large to small, each where its area is named', () => {
    const circles = circlesOf(COUNTS, TOY_TABLE, size)
    expect(circles).toHaveLength(4)
    expect(circles.map(({ radius }) => radius)).toEqual([...circles].map(({ radius }) => radius).sort((a, b) => b - a))
    for (const circle of circles) {
      expect(circle.position).toEqual(TOY_TABLE.find((area) => area.code === circle.code)?.label.position)
    }
  })

  it('of groups lie in the middle of their areas, which they stand for', () => {
    const groups = toyPicture({
      indicator: PEOPLE,
      cells: [100, 400, 900, 1600],
      view: { by: 'group', division: 'fa' },
    })
    const north = circlesOf(groups, TOY_TABLE, size).find((circle) => circle.code === 'fa:01')
    // Almby at 50, 120 km and Dalby at 150, 150 km.
    expect(north?.position).toEqual([500_000 + 100_000, 6_500_000 + 135_000])
    expect(north && standsFor(north, code('0201'))).toBe(true)
    expect(north && standsFor(north, code('0202'))).toBe(false)
    expect(north && standsFor(north, null)).toBe(false)
  })

  it('are none where a picture shows fills', () => {
    expect(circlesOf(RATES, TOY_TABLE, size)).toEqual([])
  })

  it('need a place for every value', () => {
    expect(() => circlesOf(COUNTS, [], size)).toThrow(/place/)
  })
})

describe('pointing at circles', () => {
  // One metre is one pixel, and (0, 0) lies in the middle of the map at (400, 400).
  const camera = { centre: [0, 0], scale: 1 } as const
  const circle = (text: string, position: Circle['position'], radius: number): Circle => ({
    code: code(text),
    members: [code(text)],
    position,
    radius,
    negative: false,
  })
  const circles = [circle('0101', [0, 0], 50), circle('0102', [30, 0], 10)]

  it('meets the small one that lies upon the large', () => {
    expect(circleAt(circles, camera, size, [430, 400])?.code).toBe('0102')
    expect(circleAt(circles, camera, size, [370, 400])?.code).toBe('0101')
  })

  it('meets none outside', () => {
    expect(circleAt(circles, camera, size, [400, 451])).toBeUndefined()
  })

  it('of a group means the area under the pointer where it is one of the group, else its first', () => {
    const members = [code('0101'), code('0201')]
    expect(areaMeant(members, code('0201'))).toBe('0201')
    expect(areaMeant(members, code('0202'))).toBe('0101')
    expect(areaMeant(members, null)).toBe('0101')
  })
})
