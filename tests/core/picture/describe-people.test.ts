import { expect, test } from 'vitest'
import { alt } from '#core/picture/describe/alt.ts'
import { altWithPeople, peopleInWords, peopleOfHexagon } from '#core/picture/describe-people.ts'
import { subtitleWithPeople, titleWithPeople } from '#core/picture/people-title.ts'
import { toyPeople } from '#tests/fixtures/toy-people.ts'
import { RATES, toyPicture } from '#tests/fixtures/toy-pictures.ts'

test('the layer in words', () => {
  expect(peopleInWords(toyPeople(), 'sv')).toBe(
    'Prickar visar var människor bor 2023: 6 hexagoner med invånare. Hälften av alla bor i 1 av dem; 2 har färre än 10 personer.',
  )
  expect(peopleInWords(toyPeople('columns'), 'en')).toBe(
    'Columns show where people live in 2023: 6 hexagons with inhabitants. Half of all people live in 1 of them; 2 have fewer than 10 people.',
  )
  expect(
    peopleInWords(
      toyPeople('dots', 'fills', () => false),
      'sv',
    ),
  ).toBe('Här finns ingen bebodd hexagon 2023.')
})

test('over the fills the alt text goes on; instead of them it is another', () => {
  const { short, long } = alt(RATES, 'sv')
  expect(altWithPeople(RATES, null, 'sv')).toEqual({ short, long })
  const over = altWithPeople(RATES, toyPeople(), 'sv')
  expect(over.short).toBe(short)
  expect(over.long).toBe(`${long} ${peopleInWords(toyPeople(), 'sv')}`)
  const bare = altWithPeople(RATES, toyPeople('dots', 'bare'), 'sv')
  expect(bare.long).not.toContain('Andel i arbete')
  expect(bare.long).toMatch(/^.*Prickar visar/)
})

test('title and subtitle are of what is shown', () => {
  const county = toyPicture({ cells: [1, 2], within: '01' })
  const layer = toyPeople('dots', 'bare', (code) => code.startsWith('01'))
  expect(titleWithPeople(RATES, toyPeople(), 'sv')).toBe('Andel i arbete, 2023')
  expect(titleWithPeople(county, layer, 'en')).toBe('Where people live, 2023')
  const bare = { ...RATES, view: { ...RATES.view, people: 'dots', ground: 'bare' } as const }
  expect(titleWithPeople(bare, null, 'sv')).toBe('Var människor bor')
  expect(subtitleWithPeople(bare, null, 'en')).toBe('people per hexagon')
  expect(subtitleWithPeople(county, layer, 'sv')).toMatch(/^personer per hexagon, 4 hexagoner i /)
})

test('a hexagon of few people never says how many', () => {
  expect(peopleOfHexagon(null, 'sv')).toBe('färre än 10 personer')
  expect(peopleOfHexagon(null, 'en')).toBe('fewer than 10 people')
  expect(peopleOfHexagon(12_345, 'sv')).toBe('12\u00a0345 personer')
})
