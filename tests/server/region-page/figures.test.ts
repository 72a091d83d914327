/** Differences, slopes and distances in a row: what is shown agrees with what is shown beside it. */
import { describe, expect, test } from 'vitest'
import type { Indicator } from '#core/model/indicator.ts'
import type { RowTarget } from '#core/model/region/row.ts'
import { rowDifference, rowSlope } from '#core/picture/region/row-figures.ts'
import { distanceText } from '#core/picture/region/target-words.ts'
import { toylandAtlas } from '../../toyland.ts'

const { indicators } = await toylandAtlas()

function indicatorOf(id: string, decimals: number): Indicator {
  const found = indicators.get(id)
  if (found === undefined) throw new Error(`toyland: expected an indicator ${id}, found none`)
  return { ...found, decimals }
}

const plain = (text: string | null) => text?.replaceAll('\u00a0', ' ')
const share = (decimals: number) => indicatorOf('school_completion', decimals)

describe('a difference', () => {
  test.each([
    [31, 28, 0, '▲ 3 procentenheter över'],
    // 31 and 28 are shown, 2 would be wrong beside them.
    [30.6, 28.4, 0, '▲ 2,2 procentenheter över'],
    [180.6, 181.2, 0, '▼ 0,6 procentenheter under'],
    [27.4, 28.4, 0, '▼ 1 procentenhet under'],
    // 5,2 and 3,8 are shown: a tenth more or less is what rounding is known to do.
    [5.18, 3.84, 1, '▲ 1,3 procentenheter över'],
    // 10,1 and 10,0 are shown, and are not the same.
    [10.06, 10.04, 1, '▲ 0,02 procentenheter över'],
    [10, 10, 1, '▬ lika med'],
    [10.04, 10.01, 1, '▬ lika med'],
  ])('of %f to %f in %i decimals is told as %s', (value, other, decimals, said) => {
    expect(plain(rowDifference(value, other, share(decimals), 'sv'))).toBe(said)
  })
})

describe('a slope', () => {
  test.each([
    [-57_912.7, 0, '▼ −57 913 procentenheter per år'],
    [-0.059, 2, '▼ −0,059 procentenheter per år'],
    [9.5, 0, '▲ +9,5 procentenheter per år'],
    [0.001, 1, '▬ 0,00 procentenheter per år'],
  ])('of %f has decimals by its size', (slope, decimals, said) => {
    expect(plain(rowSlope(slope, share(decimals), 'per år', 'sv'))).toBe(said)
  })
})

describe('a distance', () => {
  const target = (distance: number): RowTarget => ({
    target: { kind: 'value', value: 90, year: 2030 },
    words: null,
    stage: null,
    distance,
    threshold: 90,
  })
  test.each([
    [4.2, '4,2 procentenheter kvar', '4.2 percentage points to go'],
    [-4.2, '4,2 procentenheter bättre än målet', '4.2 percentage points better than the target'],
    [0.04, 'mindre än 0,1 procentenheter kvar', 'less than 0.1 percentage points to go'],
    [-0.04, 'når precis upp till målet', 'just meets the target'],
    [0, 'når precis upp till målet', 'just meets the target'],
  ])('of %f is told as one says it', (distance, sv, en) => {
    expect(plain(distanceText(target(distance), share(1), 'sv'))).toBe(sv)
    expect(plain(distanceText(target(distance), share(1), 'en'))).toBe(en)
  })
})
