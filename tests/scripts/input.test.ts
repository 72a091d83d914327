import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { parseCsv } from '#scripts/input/csv.ts'
import { parseJson } from '#scripts/input/json.ts'
import { jsonLines } from '#scripts/input/json-lines.ts'

describe('CSV', () => {
  test('quoted cells hold commas, quotes and line breaks, and lines are still counted', () => {
    const records = parseCsv('a,b\n1,"x, ""y""\nz"\r\n2,\n', 'f.csv', ['a', 'b'])
    expect(records.map(({ line, cell }) => [line, cell('a'), cell('b')])).toEqual([
      [2, '1', 'x, "y"\nz'],
      [4, '2', ''],
    ])
  })

  test('what is wrong is told by file and line', () => {
    expect(() => parseCsv('a,c\n', 'f.csv', ['a', 'b'])).toThrow('f.csv:1: expected a,b, found a,c')
    expect(() => parseCsv('a,b\n1,2\n3\n', 'f.csv', ['a', 'b'])).toThrow('f.csv:3: expected 2 cells, found 1')
    expect(() => parseCsv('a,b\n1,x"y\n', 'f.csv', ['a', 'b'])).toThrow('f.csv:2: expected a cell')
  })
})

describe('JSON', () => {
  const text = '[\n  {"a": 1},\n  {\n    "a": "two",\n    "b": [true,\n null]\n  }\n]\n'

  test('every value has the line it begins on', () => {
    expect([...jsonLines(text)]).toEqual([
      ['', 1],
      ['0', 2],
      ['0/a', 2],
      ['1', 3],
      ['1/a', 4],
      ['1/b', 5],
      ['1/b/0', 5],
      ['1/b/1', 6],
    ])
  })

  test('a value that breaks the schema is told by file, line, expected and found', () => {
    const schema = v.array(v.object({ a: v.number() }))
    expect(() => parseJson(text, 'f.json', schema)).toThrow('f.json:4: expected a to be number, found "two"')
    expect(() => parseJson('[\n{}]', 'f.json', schema)).toThrow('f.json:2: expected a to be "a", found undefined')
  })

  test.each([
    ['{"a": 1,\n}', 2],
    ['{"a" 1}', 1],
    ['[1\n2]', 2],
    ['[1]\n[2]', 2],
    ['[tru]', 1],
    ['', 1],
    ['{"a": "x', 1],
  ])('text that is not JSON is told by line: %j', (broken, line) => {
    expect(() => parseJson(broken, 'f.json', v.unknown())).toThrow(`f.json:${line}: expected`)
  })

  test('whatever JSON.stringify writes is walked to the end', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.nat(3), (value, indent) => {
        const written = JSON.stringify(value, null, indent)
        expect(Math.max(...jsonLines(written).values())).toBeLessThanOrEqual(written.split('\n').length)
      }),
    )
  })
})
