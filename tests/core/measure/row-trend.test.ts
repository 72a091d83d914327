import { expect, test } from 'vitest'
import { rowTrend } from '#core/measure/row-trend.ts'

const YEARS = [2016, 2017, 2018, 2019, 2020, 2021, 2022]

test('is said by the way the figures are wanted to go', () => {
  // The last six with figures; 15 pairs, of which 13 rise.
  const values = [99, 1, 3, 2, 5, 4.5, 7]
  const found = { slope: 1, years: YEARS.slice(1), concordance: 13 / 15, reason: null }
  expect(rowTrend(YEARS, values, [], 'higher')).toEqual({ ...found, direction: 'improving' })
  expect(rowTrend(YEARS, values, [], 'lower')).toEqual({ ...found, direction: 'worsening' })
})

test('where most go neither way the share of the larger side is told', () => {
  // Four years, six pairs: four fall and two rise.
  expect(rowTrend(YEARS.slice(0, 4), [9, 7, 6, 8], [], 'higher')).toMatchObject({
    direction: 'no-clear-change',
    concordance: 4 / 6,
    reason: null,
  })
})

test('says why it is not assessable, and which years there were', () => {
  const none = { slope: null, concordance: null, direction: 'not-assessable' }
  expect(rowTrend(YEARS, [null, 1, null, 2, 3, null, null], [], 'higher')).toEqual({
    ...none,
    years: [2017, 2019, 2020],
    reason: 'too-few-years',
  })
  expect(rowTrend(YEARS, [1, 2, 3, 4, 5, 6, 7], [2020], 'lower')).toMatchObject({ ...none, reason: 'series-break' })
  expect(rowTrend([], [], [], 'lower')).toEqual({ ...none, years: [], reason: 'no-value' })
})
