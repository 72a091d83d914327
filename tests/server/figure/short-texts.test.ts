/** What stands for a figure where there is room for a sentence or two: what it is, and one thing that it shows. */
import { expect, test } from 'vitest'
import { andMore } from '#core/picture/describe/number-words.ts'
import { figureAt, toyEdition } from './toy-edition.ts'

const edition = await toyEdition()
const altOf = (query: string) => figureAt(edition, query).alt

test.each([
  ['kind=line&indicator=emissions_per_person&level=county&area=01', /\. Ängs län från 10,00 till 7,50\u00a0ton\.$/],
  [
    'kind=line&indicator=emissions_per_person&level=county&area=01&lang=en',
    / Äng county from 10\.00 to 7\.50\u00a0tonnes\.$/,
  ],
  ['kind=multiples&indicator=population_total&level=county', /\. 2023: Lägst är .+ och högst .+\.$/],
  ['kind=chart&mode=two&indicator=employment_rate_20_64&second=median_rent', /\. Korrelation \(Pearson\): .+\.$/],
])('of %s ends with a finding', (query, said) => {
  expect(altOf(query).short).toMatch(said)
})

test('a long text of lines begins each sentence with a capital', () => {
  expect(altOf('kind=line&indicator=emissions_per_person&level=county&area=01').long).toMatch(/\. Riket: 6,50/)
})

test('the median of two areas is nobody’s, and is not told', () => {
  const { long } = altOf('kind=compare&indicator=employment_rate_20_64&area=0101&area=0102')
  expect(long).not.toContain('Medianen')
  expect(long).toMatch(/\. Riket \d/)
})

test('how many more is a word up to twelve', () => {
  expect([0, 1, 12].map((count) => andMore(count, 'sv'))).toEqual(['', ' och en till', ' och tolv till'])
  expect([1, 13].map((count) => andMore(count, 'en'))).toEqual([' and one more', ' and 13 more'])
})
