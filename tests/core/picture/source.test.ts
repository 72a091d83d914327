import { expect, test } from 'vitest'
import { authorityText, sourceText, tableText } from '#core/picture/describe/source.ts'
import { RATES } from '#tests/fixtures/toy-pictures.ts'

const of = (authority: string, table?: string) => {
  const { table: _, ...source } = RATES.indicator.source
  return table === undefined ? { ...source, authority } : { ...source, authority, table }
}

test.each([
  ['Arbetsförmedlingen och SCB', 'Arbetsförmedlingen and SCB'],
  ['Migrationsverket, SKR och SCB', 'Migrationsverket, SKR and SCB'],
  ['SMHI, Nationella emissionsdatabasen, och SCB', 'SMHI, Nationella emissionsdatabasen, and SCB'],
  ['SCB, RAMS till 2021, därefter BAS', 'SCB, RAMS until 2021, then BAS'],
])('%s: what joins names is English on an English page', (authority, english) => {
  expect(authorityText(of(authority), 'en')).toBe(english)
  expect(authorityText(of(authority), 'sv')).toBe(authority)
})

test.each([
  'SCB, Inkomster och skatter',
  'Post- och telestyrelsen, Bredbandskartläggningen',
  'Sveriges Kommuner och Regioner (SKR), Insikt',
  'Trafikanalys, Fordon i län och kommuner',
])('%s is a name in every language', (authority) => {
  expect(authorityText(of(authority), 'en')).toBe(authority)
})

test('the table follows, where there is one', () => {
  expect(sourceText(of('Trafikanalys', 'Tabell 4'), 'en')).toBe('Trafikanalys, Table 4')
  expect(sourceText(of('Trafikanalys', 'Tabell 4'), 'sv')).toBe('Trafikanalys, Tabell 4')
  expect(sourceText(of('SCB'), 'en')).toBe('SCB')
  expect(tableText(of('SCB', 'UF0506'), 'en')).toBe('UF0506')
})
