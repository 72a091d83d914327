import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dotPlaces, placeOnLine } from '#core/picture/region/dot-places.ts'

const LINE = { width: 150, height: 28, range: [0, 10] } as const

test('the ends of the range lie in from the ends of the line, and equal ones lie above each other', () => {
  expect(placeOnLine(0, LINE)).toBe(7)
  expect(placeOnLine(10, LINE)).toBe(143)
  const [one, other] = dotPlaces([5, 5], LINE)
  expect(one?.x).toBe(other?.x)
  expect([one?.y, other?.y]).toEqual([14 - 2.25, 14 + 2.25])
})

test('where all are equal they lie in the middle', () => {
  expect(placeOnLine(3, { ...LINE, range: [3, 3] })).toBe(75)
})

test('law: no dot lies outside the line, and none on another', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 10, noNaN: true }), { maxLength: 300 }), (values) => {
      const places = dotPlaces(values, LINE)
      for (const { x, y } of places) {
        expect(x).toBeGreaterThanOrEqual(4)
        expect(x).toBeLessThanOrEqual(146)
        expect(y).toBeGreaterThanOrEqual(3)
        expect(y).toBeLessThanOrEqual(25)
      }
      expect(new Set(places.map(({ x, y }) => `${x} ${y}`)).size).toBe(values.length)
    }),
  )
})
