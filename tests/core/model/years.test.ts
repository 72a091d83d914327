import { describe, expect, test } from 'vitest'
import { breaksBetween, evenlySpread, pairedYears, usualSince } from '#core/model/view.ts'
import { toyIndicator } from '#tests/fixtures/toy-pictures.ts'

const of = (municipality: number[], breaks: number[] = []) =>
  toyIndicator({ levels: { nation: [], county: [], municipality }, breaks })

describe('where a change is counted from', () => {
  test.each([
    ['five years back', [2015, 2016, 2017, 2018, 2019, 2020, 2021], [], 2021, 2016],
    ['the nearest after that', [2010, 2018, 2021], [], 2021, 2018],
    ['an older year where there is none nearer', [2003, 2010, 2021], [], 2021, 2010],
    ['not across a break', [2016, 2017, 2018, 2019, 2021], [2018], 2021, 2018],
    ['across it where there is nothing on the near side', [2016, 2019, 2021], [2021], 2021, 2016],
  ])('%s', (_, years, breaks, year, since) => {
    expect(usualSince(of(years, breaks), 'municipality', year)).toBe(since)
  })

  test('the first year has none', () => {
    expect(usualSince(of([2020, 2021]), 'municipality', 2020)).toBeUndefined()
  })

  test('a break in the first year of a span does not lie inside it, one in the last does', () => {
    expect(breaksBetween(of([2018, 2020], [2018, 2019, 2020, 2021]), 2018, 2020)).toEqual([2019, 2020])
  })
})

describe('two indicators together', () => {
  test.each([
    ['the latest year in common', [2019, 2020, 2021], [2018, 2020], null, 2020, 2020],
    ['the year asked for', [2019, 2020, 2021], [2019, 2020], 2019, 2019, 2019],
    ['the year nearest the one asked for', [2019, 2024], [2010, 2018, 2021], 2019, 2019, 2018],
    ['the nearest pair where none is common', [2015, 2019], [2010, 2017, 2022], null, 2019, 2017],
  ])('%s', (_, ours, theirs, year, first, second) => {
    expect(pairedYears(of(ours), of(theirs), 'municipality', year)).toEqual({ first, second })
  })

  test('no figures, no pair', () => {
    expect(pairedYears(of([2019]), of([]), 'municipality', null)).toBeUndefined()
  })
})

test('years for small maps are spread from first to last', () => {
  expect(evenlySpread([1, 2, 3, 4, 5, 6, 7], 3)).toEqual([1, 4, 7])
  expect(evenlySpread([1, 2], 3)).toEqual([1, 2])
})
