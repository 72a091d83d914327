import { expect, test } from 'vitest'
import { LANGUAGES } from '#core/model/text.ts'
import { known, MISSING_NAMES, MISSING_REASONS, missing } from '#core/model/value.ts'

test('a known value is a finite number', () => {
  expect(known(0)).toEqual({ kind: 'known', value: 0 })
  expect(() => known(Number.NaN)).toThrow(/finite/)
  expect(() => known(Number.POSITIVE_INFINITY)).toThrow(/finite/)
})

test('missing is not nothing', () => {
  expect(missing('secrecy')).toEqual({ kind: 'missing', reason: 'secrecy' })
})

test('every reason has a name of its own in both languages', () => {
  for (const lang of LANGUAGES) {
    expect(new Set(MISSING_REASONS.map((reason) => MISSING_NAMES[reason][lang])).size).toBe(MISSING_REASONS.length)
  }
})
