import { expect, test } from 'vitest'
import { DIVISIONS } from '#core/model/division.ts'
import { LANGUAGES } from '#core/model/text.ts'
import { MODES, VIEW_PARAMETERS } from '#core/model/view.ts'
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

test('counties are told with whom they are compared, not that there are no figures', () => {
  const fault = { kind: 'no-data', parameter: 'reference', found: 'county', expected: '' } as const
  expect(describeFault(fault, RATES, 'sv')).toBe(
    'Län jämförs med riket eller med de län som liknar dem mest, inte med något som kommuner ingår i. Kartan jämför med riket.',
  )
})

test('a choice that is understood but cannot be had is told without its name in addresses', () => {
  const asked = [
    ...MODES.filter((mode) => mode !== 'value').map((mode) => ['mode', mode] as const),
    ...DIVISIONS.map((division) => ['division', division] as const),
    ['within', 'fa:12'],
    ['by', 'group'],
    ['reference', 'county'],
    ['reference', 'fa'],
    ['second', 'median_rent'],
    ['panel', 'median_rent'],
  ] as const
  for (const lang of LANGUAGES) {
    for (const [parameter, found] of asked) {
      const told = describeFault({ kind: 'no-data', parameter, found, expected: '' }, RATES, lang)
      expect(told).toMatch(/^\p{Lu}.*\.$/u)
      expect(told).not.toMatch(/[”“:_]|typology|nuts2/)
      if (lang === 'sv') expect(told).not.toMatch(new RegExp(`\\b${found}\\b`))
    }
  }
})

test.each([
  ['malformed', 't', 'A~x', 'Något i ett territorium i länken går inte att läsa: ”A~x”. Det har hoppats över.'],
  ['not-found', 't', '9999', 'Ett territorium i länken nämner ”9999”, som inget område heter. Det har hoppats över.'],
  ['repeated', 't', '0180', 'Ett territorium i länken nämner 0180 mer än en gång. Det räknas en gång.'],
  ['repeated', 't', 'A', 'Två territorier i länken heter ”A”. Det senare har fått ett nummer.'],
  [
    'not-found',
    'reference',
    'territory:3',
    'Länken jämför med territorium 3, som inte finns eller inte går att läsa. Kartan jämför med riket.',
  ],
  [
    'malformed',
    'saved',
    'x',
    'Länken pekar på en sparad plats som inte går att läsa. De territorier som står i länken visas.',
  ],
] as const)('of territories: %s %s %s', (kind, parameter, found, expected) => {
  expect(describeFault({ kind, parameter, found, expected: '' }, RATES, 'sv')).toBe(expected)
  expect(describeFault({ kind, parameter, found, expected: '' }, RATES, 'en')).toMatch(/^\p{Lu}.*\.$/u)
})

test('a code that was probably meant is offered, for whoever lost a zero or kept an old list', () => {
  const fault = { kind: 'not-found', parameter: 't' } as const
  const lost = { ...fault, found: '180', expected: '0180, with its leading zero' }
  expect(describeFault(lost, RATES, 'sv')).toMatch(/Menades 0180\?$/)
  const old = { ...fault, found: '1917', expected: '0331, which took its place in 2007' }
  expect(describeFault(old, RATES, 'en')).toMatch(/Was 0331 meant\?$/)
  const none = { ...fault, found: '9999', expected: 'codes listed at /api/areas' }
  expect(describeFault(none, RATES, 'sv')).not.toContain('Menades')
})
