import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { trend } from '#core/measure/trend.ts'

const YEARS = [2018, 2019, 2020, 2021, 2022, 2023]

test('agrees with scipy.stats.theilslopes, and counts the pairs by hand', () => {
  // 13 of 15 pairs rise; 3 → 2 and 5 → 4.5 fall.
  expect(trend(YEARS, [1, 3, 2, 5, 4.5, 7], [])).toEqual({
    kind: 'assessed',
    span: { from: 2018, to: 2023 },
    observations: 6,
    course: 'rising',
    slope: 1,
    rising: 13 / 15,
    falling: 2 / 15,
  })
})

test('three of four pairs are enough, fewer are not', () => {
  // 4 years, 6 pairs: five of them fall (83 %), then four (67 %).
  expect(trend(YEARS.slice(0, 4), [9, 8, 6, 7], [])).toMatchObject({ course: 'falling', falling: 5 / 6 })
  expect(trend(YEARS.slice(0, 4), [9, 7, 6, 8], [])).toMatchObject({ course: 'no-clear-change', falling: 4 / 6 })
  // 9 pairs rise of 12 that moved and 15 in all: pairs that stand still point nowhere.
  expect(trend(YEARS, [1, 1, 2, 2, 3, 3], [])).toMatchObject({ course: 'rising', rising: 12 / 15, falling: 0 })
  expect(trend(YEARS, [1, 1, 1, 2, 2, 2], [])).toMatchObject({ course: 'no-clear-change', rising: 9 / 15 })
})

test('one odd year does not turn the slope', () => {
  expect(trend(YEARS, [10, 11, 100, 13, 14, 15], [])).toMatchObject({ slope: 1, course: 'rising' })
})

test('only the last six years with data are read, over gaps', () => {
  const years = [2005, 2010, 2015, 2016, 2018, 2020, 2021, 2023]
  expect(trend(years, [99, 1, 2, null, 3, 4, 5, 6], [2005, 2010])).toMatchObject({
    kind: 'assessed',
    span: { from: 2010, to: 2023 },
    observations: 6,
    rising: 1,
  })
})

test('says why it cannot be assessed', () => {
  const reasonOf = (values: (number | null)[], breaks: number[] = []) => trend(YEARS, values, breaks)
  expect(reasonOf([1, 2, 3, null, null, null])).toEqual({
    kind: 'not-assessable',
    reason: 'too-few-years',
    observations: 3,
    breaks: [],
  })
  expect(trend([], [], [])).toMatchObject({ reason: 'too-few-years', observations: 0 })
  expect(reasonOf([1, 2, 3, 4, 5, 6], [2021, 2018, 2030])).toEqual({
    kind: 'not-assessable',
    reason: 'series-break',
    observations: 6,
    breaks: [2021],
  })
})

test('years out of order are a bug of the caller, named', () => {
  expect(() => trend([2020, 2019], [1, 2], [])).toThrow(/expected a year after 2020, found 2019/)
  expect(() => trend([2020, 2021], [1], [])).toThrow(/each of 2 years, found 1/)
})

describe('laws', () => {
  const figure = fc.option(fc.integer({ min: -100, max: 100 }), { freq: 6 })
  const series = fc.array(figure, { minLength: 6, maxLength: 12 })
  const yearsOf = (values: readonly unknown[]) => values.map((_, i) => 2000 + i)

  test('a clear change has a slope that goes its way', () => {
    fc.assert(
      fc.property(series, (values) => {
        const result = trend(yearsOf(values), values, [])
        if (result.kind === 'not-assessable') {
          expect(result.observations).toBeLessThan(4)
          return
        }
        if (result.course === 'rising') expect(result.slope).toBeGreaterThan(0)
        if (result.course === 'falling') expect(result.slope).toBeLessThan(0)
      }),
    )
  })

  test('a line added to the series adds its slope', () => {
    fc.assert(
      fc.property(series, fc.integer({ min: -20, max: 20 }), (values, steepness) => {
        const flat = trend(yearsOf(values), values, [])
        const tilted = trend(
          yearsOf(values),
          values.map((value, i) => (value === null ? null : value + steepness * i)),
          [],
        )
        if (flat.kind === 'not-assessable' || tilted.kind === 'not-assessable') {
          expect(tilted).toEqual(flat)
          return
        }
        expect(tilted.slope).toBeCloseTo(flat.slope + steepness, 9)
      }),
    )
  })

  test('upside down it goes the other way', () => {
    fc.assert(
      fc.property(series, (values) => {
        const upright = trend(yearsOf(values), values, [])
        const turned = trend(
          yearsOf(values),
          values.map((value) => (value === null ? null : -value)),
          [],
        )
        if (upright.kind === 'not-assessable' || turned.kind === 'not-assessable') {
          expect(turned).toEqual(upright)
          return
        }
        expect([turned.rising, turned.falling]).toEqual([upright.falling, upright.rising])
        expect(turned.slope).toBeCloseTo(-upright.slope, 12)
      }),
    )
  })
})
