import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { breaksInside, change } from '#core/measure/change.ts'

const span = { from: 2018, to: 2023 }

test('last − first, and per year', () => {
  expect(change(60, 62.5, span)).toEqual({ total: 2.5, perYear: 0.5 })
  expect(change(0, -10, span)).toEqual({ total: -10, perYear: -2 })
})

test('no change without both ends', () => {
  expect(change(null, 1, span)).toBeNull()
  expect(change(1, null, span)).toBeNull()
})

test('a span to the same or an earlier year is a bug of the caller, named', () => {
  expect(() => change(1, 2, { from: 2020, to: 2020 })).toThrow(/expected a span to a later year, found 2020 to 2020/)
})

test('a break belongs to the year in which the series starts to mean something else', () => {
  expect(breaksInside([2018, 2023, 2019, 2024], span)).toEqual([2019, 2023])
  // Both ends of 2018–2019 are of the new meaning when it starts in 2018.
  expect(breaksInside([2018], { from: 2018, to: 2019 })).toEqual([])
})

test('a broken span is broken in exactly one of its halves', () => {
  const year = fc.integer({ min: 1990, max: 2030 })
  fc.assert(
    fc.property(fc.uniqueArray(year, { minLength: 3, maxLength: 3 }), fc.uniqueArray(year), (some, breaks) => {
      const [from = 0, middle = 0, to = 0] = some.sort((a, b) => a - b)
      const halves = [...breaksInside(breaks, { from, to: middle }), ...breaksInside(breaks, { from: middle, to })]
      expect(halves).toEqual(breaksInside(breaks, { from, to }))
    }),
  )
})
