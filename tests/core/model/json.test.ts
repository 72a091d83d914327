import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type JsonReading, pointerTo, readJsonText } from '#core/model/json.ts'

function faultIn(reading: JsonReading) {
  if ('fault' in reading) return reading.fault
  throw new Error(`expected a fault, found the value ${JSON.stringify(reading.value)}`)
}

/** Whether a value holds a name that is refused here and not there. */
function holdsProto(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  return Object.hasOwn(value, '__proto__') || Object.values(value).some(holdsProto)
}

describe('a text that is JSON', () => {
  test('is read as JSON.parse reads it', () => {
    fc.assert(
      fc.property(fc.json(), fc.constantFrom(0, 1, '\t', '\r\n  '), (text, indent) => {
        const value: unknown = JSON.parse(text)
        fc.pre(!holdsProto(value))
        expect(readJsonText(JSON.stringify(value, null, indent))).toEqual({ value })
      }),
    )
  })

  test.each(['0', '-0', '1e5', '1E-400', '-12.50e+2', '123456789012345678901234567890', '"\\u00e5\\ud83d\\ude00\\/"'])(
    '%s is what JSON.parse says',
    (text) => {
      expect(readJsonText(` ${text}\n`)).toEqual({ value: JSON.parse(text) })
    },
  )

  test('names that only look dangerous are names', () => {
    const text = '{"constructor":1,"toString":2,"hasOwnProperty":3,"":4}'
    expect(readJsonText(text)).toEqual({ value: JSON.parse(text) })
  })
})

describe('a text that is not', () => {
  test('is refused where JSON.parse refuses it, and nowhere else', () => {
    const piece = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"',
      '"a"',
      '\\',
      '1',
      '-',
      '.',
      'e',
      '0',
      'true',
      'nul',
      ' ',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const text = pieces.join('')
        // An object of two equal names is JSON, and refused here all the same;
        // and so is a number that JavaScript cannot hold.
        fc.pre(!/e\d{3}/.test(text))
        fc.pre(!text.includes('"a":') || text.indexOf('"a":') === text.lastIndexOf('"a":'))
        const reading = readJsonText(text)
        try {
          expect(reading).toEqual({ value: JSON.parse(text) })
        } catch (error) {
          if (!(error instanceof SyntaxError)) throw error
          expect(reading).toHaveProperty('fault')
        }
      }),
      { numRuns: 2_000 },
    )
  })

  test.each([
    ['', '', 1, 1, 'the end of the text'],
    ['{"a": [1, 2,]}', '/a/2', 1, 13, ']}'],
    ['{\n  "a": 1\n  "b": 2\n}', '/a', 3, 3, '"b": 2\n}'],
    ['{"a": 1,}', '/a', 1, 9, '}'],
    ["{'a': 1}", '', 1, 2, "'a': 1}"],
    ['[1] [2]', '', 1, 5, '[2]'],
    ['[NaN]', '/0', 1, 2, 'NaN]'],
    ['[01]', '/0', 1, 3, '1]'],
    ['["a\nb"]', '/0', 1, 2, '"a\nb"]'],
    ['["\\x"]', '/0', 1, 2, '"\\x"]'],
    ['["abc', '/0', 1, 6, 'the end of the text'],
  ])('%j is refused at %j, line %d, column %d', (text, pointer, line, column, found) => {
    expect(faultIn(readJsonText(text))).toMatchObject({ pointer, line, column, found })
  })
})

describe('what JSON allows and a server must not', () => {
  test.each([
    ['{"a": [0, 1e400]}', '/a/1', 'a number up to 1.8e308'],
    ['{"a": {"b": -1e999}}', '/a/b', 'a number up to 1.8e308'],
    ['{"a": {"__proto__": {"x": 1}}}', '/a/__proto__', 'any other name'],
    ['{"\\u005f_proto__": 1}', '/__proto__', 'any other name'],
    ['{"a/b": {"c~d": 1, "c~d": 2}}', '/a~1b/c~0d', 'each name once'],
    ['{"a": 1, "\\u0061": 2}', '/a', 'each name once'],
  ])('%s is refused at %s', (text, pointer, expected) => {
    expect(faultIn(readJsonText(text))).toMatchObject({ pointer, expected })
  })

  test('nesting is refused where it passes the bound, however deep it goes on', () => {
    expect(readJsonText('[[[1]]]', 3)).toEqual({ value: [[[1]]] })
    expect(faultIn(readJsonText('[[[[1]]]]', 3))).toMatchObject({ pointer: '/0/0/0', column: 4 })
    for (const text of [
      '['.repeat(1_000_000),
      '{"a":'.repeat(1_000_000),
      `${'['.repeat(10_000)}${']'.repeat(10_000)}`,
    ]) {
      expect(faultIn(readJsonText(text)).expected).toBe('lists and objects at most 32 deep')
    }
  })

  // Were the time not in proportion to the length, the test would run into its limit.
  test('four million characters of one string, or of nothing, are read', () => {
    for (const text of [`"${'a'.repeat(4e6)}"`, `"${'\\\\'.repeat(2e6)}"`, `${' '.repeat(4e6)}1`, '"\\"'.repeat(1e6)]) {
      readJsonText(text)
    }
  })
})

test('a pointer escapes what divides it', () => {
  expect(pointerTo(['a/b', 'm~n', 0, ''])).toBe('/a~1b/m~0n/0/')
})
