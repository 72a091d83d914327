import { expect, test } from 'vitest'
import type { Indicator } from '#core/model/indicator.ts'
import { runs, type SparkSeries, sparkline } from '#core/picture/sparkline.ts'
import { toylandAtlas } from '../../toyland.ts'

const rate = (await toylandAtlas()).indicators.get('employment_rate_20_64')
const series = (part: Partial<SparkSeries>): SparkSeries => ({
  years: [2020, 2021, 2022, 2023],
  values: [60, 61, 64, 62],
  breaks: [],
  ...part,
})
const draw = (part: Partial<SparkSeries>, year?: number): string => {
  if (!rate) throw new Error('test: expected the employment rate')
  const indicator: Indicator = rate
  return sparkline(series(part), indicator, 'sv', { width: 200, height: 60, name: 'Götby', ...(year ? { year } : {}) })
}
const years = (part: Partial<SparkSeries>) => runs(series(part)).map((run) => run.map(({ year }) => year))

test('a line runs on until a year without a value, or into a break', () => {
  expect(years({})).toEqual([[2020, 2021, 2022, 2023]])
  expect(years({ values: [60, null, 64, 62] })).toEqual([[2020], [2022, 2023]])
  expect(years({ breaks: [2022] })).toEqual([
    [2020, 2021],
    [2022, 2023],
  ])
  // A break in a year the series has no column for still parts the years around it.
  expect(years({ years: [2015, 2020, 2022, 2023], breaks: [2018] })).toEqual([[2015], [2020, 2022, 2023]])
  // One before the first year parts nothing.
  expect(years({ breaks: [2020, 1999] })).toEqual([[2020, 2021, 2022, 2023]])
})

test('the accessible name tells the course in words', () => {
  expect(draw({ breaks: [2022] })).toContain(
    '<title>Götby: 60,0\u00a0% år 2020, 62,0\u00a0% år 2023; lägst 60,0\u00a0% år 2020, högst 64,0\u00a0% år 2022. Serien bryts 2022.</title>',
  )
})

test('the last value is written, the year shown is marked, a lone year is a dot', () => {
  expect(draw({})).toMatch(/class="spark-value"[^>]*>62,0</)
  expect(draw({}, 2021).match(/spark-now" cx="([\d.]+)"/)?.[1]).not.toBe(
    draw({}).match(/spark-now" cx="([\d.]+)"/)?.[1],
  )
  expect(draw({ values: [60, null, 64, 62] }).match(/spark-dot/g)).toHaveLength(1)
})

test('years far apart show where somebody counted', () => {
  expect(draw({ years: [1990, 2000, 2005, 2010] }).match(/spark-dot/g)).toHaveLength(4)
  expect(draw({})).not.toContain('spark-dot')
})

test('no value, no picture; one value, a dot and no number that is not one', () => {
  expect(draw({ values: [null, null, null, null] })).toBe('')
  expect(draw({ years: [2023], values: [62] })).not.toContain('NaN')
})

test('everything stays inside the frame', () => {
  for (const [, x, y] of draw({}).matchAll(/([\d.-]+),([\d.-]+)(?=[ "])/g)) {
    expect(Number(x)).toBeGreaterThanOrEqual(0)
    expect(Number(x)).toBeLessThanOrEqual(200)
    expect(Number(y)).toBeGreaterThanOrEqual(0)
    expect(Number(y)).toBeLessThanOrEqual(60)
  }
})
