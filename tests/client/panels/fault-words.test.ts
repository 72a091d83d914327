import { expect, test } from 'vitest'
import { en } from '#client/i18n/en.ts'
import { sv } from '#client/i18n/sv.ts'
import { faultWords } from '#client/panels/fault-words.ts'
import { VIEW_PARAMETERS } from '#core/model/view.ts'
import { toylandPicture } from './toyland-picture.ts'

const picture = await toylandPicture('indicator=employment_rate_20_64')
const KINDS = ['unknown-parameter', 'repeated', 'malformed', 'not-found', 'no-data'] as const

test('a year without figures names the year that is shown instead', () => {
  const fault = { kind: 'no-data', parameter: 'year', found: '1850', expected: '' } as const
  expect(faultWords(fault, picture, sv)).toBe('Det finns inga uppgifter för 1850. Kartan visar 2023.')
})

test('an unknown parameter is named', () => {
  const fault = { kind: 'unknown-parameter', parameter: 'colour', found: 'red', expected: '' } as const
  expect(faultWords(fault, picture, en)).toContain('colour')
})

test('every fault has a sentence in both languages', () => {
  for (const words of [sv, en]) {
    for (const kind of KINDS) {
      for (const parameter of VIEW_PARAMETERS) {
        expect(faultWords({ kind, parameter, found: 'x', expected: '' }, picture, words)).toMatch(/^\p{Lu}.*\.$/u)
      }
    }
  }
})
