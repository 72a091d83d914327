import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { revisionOf, type VersionFigures } from '#core/measure/revision.ts'
import type { MissingReason } from '#core/model/value.ts'
import { areaCode } from './coded.ts'

type Cell = number | MissingReason

/** A row of cells per year. */
function version(codes: readonly string[], rows: Record<number, readonly Cell[]>): VersionFigures {
  const cells = Object.values(rows)
  return {
    codes: codes.map((code) => (code === 'SE' ? code : areaCode(code))),
    years: Object.keys(rows).map(Number),
    figures: cells.map((row) => row.map((cell) => (typeof cell === 'number' ? cell : Number.NaN))),
    reason(year, code) {
      const cell = cells[year]?.[code]
      return typeof cell === 'string' ? cell : null
    },
  }
}

test('what reads otherwise, largest difference first, then what came or went', () => {
  const before = version(['SE', '01', '03'], { 2020: [1, 2, 3], 2021: [1, 'secrecy', 3] })
  const after = version(['SE', '01', '03'], { 2020: [1, 2.5, 1], 2021: [1, 4, 'not-reported'] })
  expect(revisionOf(before, after)).toEqual({
    kind: 'changed',
    years: [2020, 2021],
    newYears: [],
    goneYears: [],
    areas: [2, 3],
    figures: [4, 6],
    revised: [
      { code: '03', year: 2020, before: 3, beforeMissing: null, after: 1, afterMissing: null, difference: -2 },
      { code: '01', year: 2020, before: 2, beforeMissing: null, after: 2.5, afterMissing: null, difference: 0.5 },
      {
        code: '01',
        year: 2021,
        before: null,
        beforeMissing: 'secrecy',
        after: 4,
        afterMissing: null,
        difference: null,
      },
      {
        code: '03',
        year: 2021,
        before: 3,
        beforeMissing: null,
        after: null,
        afterMissing: 'not-reported',
        difference: null,
      },
    ],
  })
})

test('years that came or went are told, and are no revisions', () => {
  const before = version(['01'], { 2019: [1], 2020: [2] })
  const after = version(['01'], { 2020: [2], 2021: [3] })
  expect(revisionOf(before, after)).toMatchObject({
    kind: 'changed',
    years: [2020],
    newYears: [2021],
    goneYears: [2019],
    figures: [0, 1],
    revised: [],
  })
})

test('the last bits of a computed figure are no revision', () => {
  const before = version(['01', '03'], { 2020: [0.1 + 0.2, 123456.7] })
  const after = version(['01', '03'], { 2020: [0.3, 123456.70000000001] })
  expect(revisionOf(before, after)).toMatchObject({ kind: 'same', revised: [], figures: [0, 2] })
  expect(revisionOf(version(['01'], { 2020: [0.3] }), version(['01'], { 2020: [0.300001] }))).toMatchObject({
    kind: 'changed',
    revised: [{ difference: 0.000001 }],
  })
})

test('missing as before is nothing; for another reason it reads otherwise', () => {
  const before = version(['01', '03'], { 2020: ['secrecy', 'secrecy'] })
  const after = version(['01', '03'], { 2020: ['secrecy', 'not-reported'] })
  expect(revisionOf(before, after)).toMatchObject({ kind: 'changed', figures: [1, 1], areas: [1, 2] })
})

test('an area that only one version knows', () => {
  const before = version(['01', '03'], { 2020: [1, 2] })
  const after = version(['01', '04'], { 2020: [1, 5] })
  expect(revisionOf(before, after)).toMatchObject({
    areas: [2, 3],
    figures: [2, 3],
    revised: [
      { code: '04', before: null, beforeMissing: 'not-in-data', after: 5 },
      { code: '03', before: 2, after: null, afterMissing: 'not-in-data' },
    ],
  })
})

test('an indicator that came or went', () => {
  const some = version(['01'], { 2020: [1] })
  expect(revisionOf(null, some)).toMatchObject({ kind: 'added', years: [], newYears: [2020], revised: [] })
  expect(revisionOf(some, null)).toMatchObject({ kind: 'gone', goneYears: [2020], areas: [0, 1] })
})

test('laws: nothing changes by itself, and back again is the same with the signs turned', () => {
  const codes = ['SE', '01', '03']
  const cell = fc.oneof<fc.Arbitrary<Cell>[]>(
    fc.integer({ min: -20, max: 20 }).map((tenths) => tenths / 10),
    fc.constantFrom<MissingReason[]>('secrecy', 'not-reported'),
  )
  const row = fc.array(cell, { minLength: 3, maxLength: 3 })
  const any = fc.dictionary(fc.constantFrom('2019', '2020', '2021'), row).map((rows) => version(codes, rows))
  fc.assert(
    fc.property(any, any, (a, b) => {
      expect(revisionOf(a, a)).toMatchObject({ kind: 'same', revised: [], newYears: [], goneYears: [] })
      const [there, back] = [revisionOf(a, b), revisionOf(b, a)]
      expect([back.figures, back.areas, back.newYears]).toEqual([there.figures, there.areas, there.goneYears])
      const differences = (found: typeof there, sign: number) =>
        found.revised
          .map(({ code, year, difference }) => `${code} ${year} ${difference === null ? '' : sign * difference + 0}`)
          .sort()
      expect(differences(back, -1)).toEqual(differences(there, 1))
    }),
  )
})
