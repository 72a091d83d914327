import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type CountyFigures, countySpread } from '#core/measure/county-spread.ts'

function county(code: string, values: (number | null)[], own: number | null = null): CountyFigures {
  return { code, own, values, people: values.map(() => 1) }
}

const rate = { kind: 'rate' } as const

test('five numbers, who is lowest and highest, and how wide', () => {
  const [a, b] = countySpread(rate, [county('01', [8, null, 1, 16, 4, 2]), county('02', [3, 30])])
  expect(a).toMatchObject({
    missing: null,
    n: 5,
    of: 6,
    five: [1, 2, 4, 8, 16],
    lowest: 2,
    highest: 3,
    widthRank: 2,
    widthOf: 2,
  })
  // Type 7: a quarter of the way from 3 to 30 is 9.75.
  expect(b).toMatchObject({ five: [3, 9.75, 16.5, 23.25, 30], widthRank: 1 })
})

test('Theil by hand: two counties alike inside but one, weighted by people', () => {
  // All four have one person: mean 2. In 02, 1 and 3 of mean 2: T = ½·½·ln ½ + ½·3/2·ln 3/2. Nothing between the counties.
  const inside = 0.25 * Math.log(0.5) + 0.75 * Math.log(1.5)
  const [a, b] = countySpread(rate, [county('01', [2, 2]), county('02', [1, 3])])
  expect(a).toMatchObject({ theil: 0, theilShare: 0 })
  expect(b).toMatchObject({ theil: expect.closeTo(inside, 12), theilShare: expect.closeTo(1, 12) })
  // Twice the level and all alike inside: all of it lies between the counties.
  for (const each of countySpread(rate, [county('01', [2, 2]), county('02', [4, 4])])) {
    expect(each).toMatchObject({ theil: 0, theilShare: 0 })
  }
})

test('no Theil but for rates, nor where a value is below 0, nor share where all are alike', () => {
  const none = { theil: null, theilShare: null, theilAll: null, sumShare: null }
  for (const kind of ['count', 'index'] as const) {
    expect(countySpread({ kind }, [county('01', [1, 3])])[0]).toMatchObject(none)
  }
  for (const each of countySpread(rate, [county('01', [1, 3]), county('02', [-1, 3])])) expect(each).toMatchObject(none)
  expect(countySpread(rate, [county('01', [2, 2])])[0]).toMatchObject({ theil: 0, theilShare: null })
  expect(countySpread(rate, [{ ...county('01', [1, 3]), people: [null, null] }])[0]).toMatchObject(none)
})

test('says why there is no spread', () => {
  const spreads = countySpread(rate, [
    county('09', [5], 5),
    county('10', [null, null], 5),
    county('12', [5, null, 5], 5),
    county('13', [1, 2], 1.5),
  ])
  const alone = { widthRank: null, widthOf: 1 }
  expect(spreads).toMatchObject([
    { missing: 'one-municipality', n: 1, of: 1, ...alone },
    { missing: 'no-municipal-figures', n: 0, of: 2, ...alone },
    { missing: 'county-figures', n: 2, of: 3, ...alone },
    { missing: null, ...alone },
  ])
  expect(countySpread(rate, [])).toEqual([])
})

test('alike is not copied where one differs, the county has no figure, or the scale ends there', () => {
  const isSpread = (figures: CountyFigures, bounds?: [number, number]) =>
    countySpread(bounds ? { ...rate, bounds } : rate, [figures])[0]?.missing === null
  expect(isSpread(county('01', [5, 5.1], 5))).toBe(true)
  expect(isSpread(county('01', [5, 5], null))).toBe(true)
  expect(isSpread(county('01', [0, 0], 0))).toBe(true)
  expect(isSpread(county('01', [100, 100], 100))).toBe(false)
  expect(isSpread(county('01', [100, 100], 100), [0, 100])).toBe(true)
})

test('counties are ordered by the distance between quartiles, which one strange municipality does not make', () => {
  // Quartiles 10 and 12, and 3.75 and 11.25.
  const [a, b] = countySpread(rate, [county('01', [0, 10, 11, 12, 100]), county('02', [0, 5, 10, 15])])
  expect(a).toMatchObject({ width: 2, widthRank: 2, widthOf: 2 })
  expect(b).toMatchObject({ width: 7.5, widthRank: 1, widthOf: 2 })
})

test('counts lie apart as their places are large and small: no county is told to be wide', () => {
  const spreads = countySpread({ kind: 'count' }, [county('01', [1, 2, 3]), county('02', [1, 50, 900])])
  expect(spreads.map(({ missing, width, widthRank, widthOf }) => [missing, width, widthRank, widthOf])).toEqual([
    [null, null, null, 0],
    [null, null, null, 0],
  ])
})

test.each([
  ['one of two', [5, null], 'too-few-municipalities'],
  ['one of eight', [5, null, null, null, null, null, null, null], 'too-few-municipalities'],
  ['two of three', [5, 6, null], 'too-few-municipalities'],
  ['three of seven', [5, 6, 7, null, null, null, null], 'too-few-municipalities'],
  ['both of two', [5, 6], null],
  ['three of three', [5, 6, 7], null],
  ['three of six', [5, 6, 7, null, null, null], null],
] as const)('%s municipalities tell how a county lies, or are too few', (_, values, missing) => {
  const [spread, other, third] = countySpread(rate, [
    county('01', [...values]),
    county('02', [1, 2]),
    county('03', [1, 4]),
  ])
  expect(spread?.missing).toBe(missing)
  expect(spread?.of).toBe(values.length)
  expect(other?.widthOf).toBe(missing === null ? 3 : 2)
  if (missing !== null) expect([spread?.widthRank, other?.widthRank, third?.widthRank]).toEqual([null, 2, 1])
})

test('the part of a county can be computed again from what is told', () => {
  const counties = [county('01', [1, 3, 4]), county('02', [2, 9])]
  for (const spread of countySpread(rate, counties)) {
    if (spread.missing !== null) throw new Error('expected a spread')
    const { theil, theilShare, theilAll, sumShare } = spread
    expect(((sumShare ?? 0) * (theil ?? 0)) / (theilAll ?? 0)).toBeCloseTo(theilShare ?? -1, 12)
  }
  // 8 and 11 of 19.
  expect(countySpread(rate, counties)).toMatchObject([
    { sumShare: expect.closeTo(8 / 19, 12) },
    { sumShare: expect.closeTo(11 / 19, 12) },
  ])
})

describe('laws', () => {
  const figures = fc.array(fc.option(fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10)), { maxLength: 12 })
  const counties = fc
    .array(fc.tuple(figures, fc.option(fc.integer({ min: 0, max: 100 }))), { maxLength: 6 })
    .map((all) => all.map(([values, own], i) => county(`0${i}`, values, own)))

  test('five numbers ascend, from the lowest named to the highest named', () => {
    fc.assert(
      fc.property(counties, (all) => {
        for (const [i, spread] of countySpread(rate, all).entries()) {
          if (spread.missing !== null) continue
          expect([...spread.five].sort((a, b) => a - b)).toEqual(spread.five)
          const values = all[i]?.values ?? []
          expect([values[spread.lowest], values[spread.highest]]).toEqual([spread.five[0], spread.five[4]])
        }
      }),
    )
  })

  test('the parts of counties never exceed the whole; widths are ranked among those that have one', () => {
    fc.assert(
      fc.property(counties, (all) => {
        const spreads = countySpread(rate, all)
        const shares = spreads.map((spread) => (spread.missing === null ? (spread.theilShare ?? 0) : 0))
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeLessThanOrEqual(1 + 1e-9)
        for (const { widthRank, widthOf } of spreads) {
          if (widthRank !== null) expect(widthRank).toBeLessThanOrEqual(widthOf)
        }
      }),
    )
  })
})
