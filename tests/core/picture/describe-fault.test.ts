import { expect, test } from 'vitest'
import { LANGUAGES } from '#core/model/text.ts'
import { VIEW_PARAMETERS } from '#core/model/view.ts'
import { describeFault } from '#core/picture/describe-fault.ts'
import { RATES } from '#tests/fixtures/toy-pictures.ts'

const KINDS = ['unknown-parameter', 'repeated', 'malformed', 'not-found', 'no-data'] as const

test('a year without figures names the year that is shown instead', () => {
  const fault = { kind: 'no-data', parameter: 'year', found: '1850', expected: '' } as const
  expect(describeFault(fault, RATES, 'sv')).toBe('Det finns inga uppgifter för 1850. Kartan visar 2023.')
})

test('an unknown parameter is named', () => {
  const fault = { kind: 'unknown-parameter', parameter: 'colour', found: 'red', expected: '' } as const
  expect(describeFault(fault, RATES, 'en')).toContain('colour')
})

test('every fault has a sentence in both languages', () => {
  for (const lang of LANGUAGES) {
    for (const kind of KINDS) {
      for (const parameter of VIEW_PARAMETERS) {
        expect(describeFault({ kind, parameter, found: 'x', expected: '' }, RATES, lang)).toMatch(/^\p{Lu}.*\.$/u)
      }
    }
  }
})
