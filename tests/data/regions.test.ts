/** What is answered of every county from the data as it stands. */
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { LEAST_TREND_YEARS, TREND_YEARS } from '#core/measure/trend.ts'
import {
  MatrixAnswerSchema,
  type RegionAnswer,
  RegionAnswerSchema,
  RegionsAnswerSchema,
} from '#core/model/contract-regions.ts'
import { REPORT_AREAS } from '#core/model/report-area.ts'
import { isCurrent } from '#core/model/strategy.ts'
import { matrixAnswer } from '#server/region/matrix.ts'
import { regionAnswer } from '#server/region/reading.ts'
import { regionsAnswer } from '#server/region/regions.ts'
import { realAtlas } from '#tests/real-atlas.ts'

const atlas = realAtlas()
const counties = atlas.areasAt('county')
const read = (kind: 'region' | 'national'): RegionAnswer[] =>
  counties.map((area) => regionAnswer({ atlas }, { area, frame: { kind }, reference: { kind: 'nation' } }))
const own = read('region')
const national = read('national')
const named = own.map((answer) => [answer.region.name, answer] as const)
const rowsOf = ({ priorities }: RegionAnswer) => priorities.flatMap(({ indicators }) => indicators)

describe.each(named)('%s', (_name, answer) => {
  test('answers by the contract', () => {
    // JSON has no NaN: it would come out as null where a number is expected, or hide as one where it may be missing.
    const holes: string[] = []
    const text = JSON.stringify(answer, (key, value: unknown) => {
      if (typeof value === 'number' && !Number.isFinite(value)) holes.push(key)
      return value
    })
    expect(holes).toEqual([])
    expect(v.parse(RegionAnswerSchema, JSON.parse(text))).toEqual(answer)
  })

  test('has priorities, and at least three rows under every current one', () => {
    const top = answer.priorities.filter((each) => each.rank === 'priority' && isCurrent(each))
    expect(top.length).toBeGreaterThan(0)
    for (const { id, indicators, gone } of top) {
      expect(indicators.length, id).toBeGreaterThanOrEqual(3)
      expect(gone, id).toEqual([])
    }
    for (const { indicators } of answer.priorities.filter((each) => !isCurrent(each))) expect(indicators).toEqual([])
  })

  test('every row has its own anchor', () => {
    const anchors = answer.priorities.flatMap(({ id, indicators }) => indicators.map((row) => `${id}.${row.id}`))
    expect(new Set(anchors).size).toBe(anchors.length)
  })

  test('emphasis counts whole priorities, and of an incomplete list nothing is claimed', () => {
    for (const { emphasis, count, of } of answer.needEmphasis) {
      expect(Math.abs((emphasis ?? 0) * of - count)).toBeLessThan(1e-9)
      expect(Number.isInteger(count)).toBe(true)
    }
    if (!answer.strategy.complete) {
      expect(answer.blindSpots).toEqual([])
      expect(answer.strategy.lacks).not.toBeNull()
    }
  })

  test('every status follows from the inputs told with it', () => {
    for (const { id, status, target } of rowsOf(answer)) {
      const { years, margins, slope, targetYear, projected } = status.inputs
      const [margin, latest] = [margins.at(-1), years.at(-1)]
      expect(years.length, id).toBeLessThanOrEqual(TREND_YEARS)
      if (years.length < LEAST_TREND_YEARS) expect(['reached', 'not-assessable'], id).toContain(status.kind)
      if (status.kind === 'reached') expect(margin, id).toBeGreaterThanOrEqual(0)
      if (projected !== null && slope !== null && margin !== undefined && latest !== undefined && targetYear !== null) {
        const again = margin + slope * Math.max(0, targetYear - latest)
        expect(Math.abs(projected - again), id).toBeLessThan(1e-6 * Math.max(1, Math.abs(again)))
        // On track if and only if the projection meets it.
        if (margin < 0) expect(status.kind === 'on-track', id).toBe(projected >= 0)
      }
      if (target === undefined) expect(['reached', 'on-track', 'too-slow', 'wrong-way'], id).not.toContain(status.kind)
    }
  })

  test('municipalities lie within their span, and are those of the county', () => {
    for (const { id, spread } of rowsOf(answer)) {
      const values = spread.values.flatMap(({ value }) => value ?? [])
      if (spread.missing !== null) {
        expect(values, id).toEqual([])
        continue
      }
      expect(values.length, id).toBe(spread.n)
      expect(spread.n, id).toBeGreaterThanOrEqual(Math.max(Math.min(3, spread.of), spread.of / 2))
      if (atlas.indicators.get(id)?.kind === 'count') expect(spread.widthRank, id).toBeNull()
      expect([Math.min(...values), Math.max(...values)], id).toEqual([spread.min, spread.max])
      for (const { code } of spread.values) expect(code.slice(0, 2)).toBe(answer.region.code)
    }
  })
})

test('every area of the report is prioritised by some region, and has a need', () => {
  for (const area of REPORT_AREAS) {
    const cells = own.flatMap(({ needEmphasis }) => needEmphasis.filter((cell) => cell.area === area))
    expect(
      cells.some(({ count }) => count > 0),
      area,
    ).toBe(true)
    expect(cells.filter(({ need }) => need !== null).length, area).toBe(counties.length)
  }
})

test('Gotland is one municipality: nothing is said of a spread inside it', () => {
  const gotland = own.find(({ region }) => region.code === '09')
  const reasons = gotland === undefined ? [] : rowsOf(gotland).map(({ spread }) => spread.missing)
  expect(new Set(reasons)).toEqual(new Set(['one-municipality']))
})

test('any county can be read through the national frame', () => {
  for (const answer of national) {
    expect(v.is(RegionAnswerSchema, answer), answer.region.name).toBe(true)
    expect(rowsOf(answer).length).toBeGreaterThan(0)
    expect(answer.strategy.code).toBe('SE')
  }
})

test('the list of counties and the matrix hold all of them', () => {
  const { regions } = v.parse(RegionsAnswerSchema, regionsAnswer({ atlas }))
  const matrix = v.parse(MatrixAnswerSchema, matrixAnswer({ atlas }))
  const codes = counties.map(({ code }) => code)
  expect(regions.map(({ code }) => code)).toEqual(codes)
  expect(matrix.regions.map(({ code }) => code)).toEqual(codes)
  for (const { cells, complete } of matrix.regions) {
    if (!complete) expect(cells.some(({ blindSpot }) => blindSpot)).toBe(false)
  }
})
