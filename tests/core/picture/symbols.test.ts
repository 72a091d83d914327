import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { largestRadius, legendValues, radiusOf, symbolRows, symbolScale } from '#core/picture/symbols.ts'
import { COUNTS, PEOPLE, toyPicture } from '#tests/fixtures/toy-pictures.ts'

test('areas as the figures: 1 : 4 : 9 : 16 gives radii 1 : 2 : 3 : 4', () => {
  const scale = symbolScale(COUNTS, 40)
  expect(COUNTS.rows.map(({ value }) => radiusOf(value ?? Number.NaN, scale))).toEqual([10, 20, 30, 40])
})

test('large circles are drawn first; nothing and zero have none; a negative one has its size', () => {
  const picture = toyPicture({ indicator: PEOPLE, cells: [25, -100, 0, 'secrecy'] })
  expect(symbolRows(picture).map(({ value }) => value)).toEqual([-100, 25])
  expect(radiusOf(-100, symbolScale(picture, 40))).toBe(40)
})

test('nothing to draw', () => {
  const picture = toyPicture({ indicator: PEOPLE, cells: [0, 0, 0, 0] })
  expect(symbolRows(picture)).toEqual([])
  expect(legendValues(symbolScale(picture, 40))).toEqual([])
})

test('the largest circle suits the map', () => {
  expect(largestRadius({ width: 592, height: 770 })).toBe(37)
  expect(largestRadius({ width: 200, height: 200 })).toBe(18)
  expect(largestRadius({ width: 4000, height: 3000 })).toBe(44)
})

test('legend figures are round', () => {
  expect(legendValues({ largest: 990_000, radius: 40 })).toEqual([900_000, 200_000, 20_000])
  expect(legendValues({ largest: 1600, radius: 40 })).toEqual([1000, 200, 50])
  expect(legendValues({ largest: 0.4, radius: 40 })).toEqual([0.4, 0.1, 0.02])
})

describe('laws', () => {
  const positive = fc.double({ min: 1e-6, max: 1e9, noNaN: true })

  test('ink is in proportion to the figure', () => {
    fc.assert(
      fc.property(positive, positive, (a, b) => {
        const scale = { largest: Math.max(a, b), radius: 40 }
        const ink = (value: number) => radiusOf(value, scale) ** 2
        expect(ink(a) / ink(b) / (a / b)).toBeCloseTo(1, 9)
      }),
    )
  })

  test('legend figures are one digit and noughts, descending, not above the largest', () => {
    fc.assert(
      fc.property(positive, (largest) => {
        const values = legendValues({ largest, radius: 40 })
        expect(values.length).toBeGreaterThan(0)
        values.forEach((value, i) => {
          expect(value).toBeLessThanOrEqual(i === 0 ? largest : (values[i - 1] ?? 0))
          expect(Number(value.toPrecision(1))).toBe(value)
        })
      }),
    )
  })
})
