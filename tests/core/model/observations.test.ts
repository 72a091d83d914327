import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareRows, KNOWN, parseObservations, UNSAID } from '#core/model/observations.ts'
import { MISSING_REASONS } from '#core/model/value.ts'

const TEXT = `code,2010,2011
SE,12.5,12.75
01,-3,
0114,not-applicable,0
`

describe('reading observations', () => {
  test('figures, reasons and empty cells, row by row', () => {
    const table = parseObservations(TEXT)
    if (table.kind === 'fault') throw new Error(table.expected)
    expect(table.years).toEqual([2010, 2011])
    expect(table.codes).toEqual(['SE', '01', '0114'])
    expect([...table.figures]).toEqual([12.5, 12.75, -3, Number.NaN, Number.NaN, 0])
    const notApplicable = MISSING_REASONS.indexOf('not-applicable') + 1
    expect([...table.reasons]).toEqual([KNOWN, KNOWN, KNOWN, UNSAID, notApplicable, KNOWN])
  })

  test.each([
    ['an empty file', '', 1, 'code', 'an empty file'],
    ['no line feed at the end', 'code,2010\n01,1', 2, 'code', 'none'],
    ['another heading', 'kod,2010\n01,1\n', 1, 'code', 'kod'],
    ['no years', 'code\n01\n', 1, 'code', 'none'],
    ['a year of two digits', 'code,10\n01,1\n', 1, '10', '10'],
    ['years that descend', 'code,2011,2010\n01,1,2\n', 1, '2010', '2010'],
    ['a code of three digits', 'code,2010\n011,1\n', 2, 'code', '011'],
    ['a code twice', 'code,2010\n01,1\n01,2\n', 3, 'code', '01'],
    ['a county after a municipality', 'code,2010\n0114,1\n03,2\n', 3, 'code', '03'],
    ['the nation last', 'code,2010\n01,1\nSE,2\n', 3, 'code', 'SE'],
    ['a cell too few', 'code,2010,2011\n01,1\n', 2, 'code', '2'],
    ['a decimal comma', 'code,2010\n01,"1,5"\n', 2, 'code', '3'],
    ['a reason nobody knows', 'code,2010\n01,lost\n', 2, '2010', 'lost'],
    ['an exponent', 'code,2010\n01,1e3\n', 2, '2010', '1e3'],
    ['a leading zero', 'code,2010\n01,007\n', 2, '2010', '007'],
    ['the line end of Windows', 'code,2010\r\n01,1\r\n', 1, '2010\r', '2010\r'],
  ])('%s is told by line and column', (_, text, line, column, found) => {
    expect(parseObservations(text)).toMatchObject({ kind: 'fault', line, column, found })
  })

  const code = fc.oneof(
    fc.constant('SE'),
    fc.integer({ min: 1, max: 25 }).map((n) => String(n).padStart(2, '0')),
    fc.integer({ min: 100, max: 9999 }).map((n) => String(n).padStart(4, '0')),
  )

  test('what is written is what is read, for any codes, years and cells', () => {
    const cell = fc.oneof(
      fc.constant(''),
      fc.constantFrom(...MISSING_REASONS),
      fc.integer().map(String),
      fc.tuple(fc.integer(), fc.integer({ min: 1, max: 999_999 })).map(([whole, part]) => `${whole}.${part}`),
    )
    const table = fc
      .tuple(fc.uniqueArray(fc.integer({ min: 1900, max: 2100 }), { minLength: 1, maxLength: 6 }), fc.uniqueArray(code))
      .chain(([years, codes]) =>
        fc.record({
          years: fc.constant(years.sort()),
          codes: fc.constant(codes.sort(compareRows)),
          cells: fc.array(cell, { minLength: years.length * codes.length, maxLength: years.length * codes.length }),
        }),
      )
    fc.assert(
      fc.property(table, ({ years, codes, cells }) => {
        const rows = codes.map((code, row) => [code, ...cells.slice(row * years.length, (row + 1) * years.length)])
        const read = parseObservations(`${[['code', ...years], ...rows].map((row) => row.join(',')).join('\n')}\n`)
        if (read.kind === 'fault') throw new Error(`${read.line}: expected ${read.expected}, found ${read.found}`)
        expect(read.codes).toEqual(codes)
        expect(read.years).toEqual(years)
        for (const [i, cell] of cells.entries()) {
          const reason = read.reasons[i] ?? KNOWN
          const written =
            reason === KNOWN ? Number(read.figures[i]) : reason === UNSAID ? '' : MISSING_REASONS[reason - 1]
          expect(written).toEqual(reason === KNOWN ? Number(cell) : cell)
        }
      }),
    )
  })

  test('the order of rows is total', () => {
    fc.assert(
      fc.property(code, code, code, (a, b, c) => {
        expect(Math.sign(compareRows(a, b)) + Math.sign(compareRows(b, a))).toBe(0)
        expect(compareRows(a, b) === 0).toBe(a === b)
        if (compareRows(a, b) < 0 && compareRows(b, c) < 0) expect(compareRows(a, c)).toBe(-1)
      }),
    )
  })
})
