import { expect, test } from 'vitest'
import { entryOf, pickerEntries, searchEntries, variantOf } from '#client/panels/picker-entries.ts'
import { toylandAtlas } from '../../toyland.ts'

const { indicators } = await toylandAtlas()
const groups = pickerEntries(indicators.values())
const find = (query: string, lang: 'sv' | 'en' = 'sv') =>
  searchEntries(groups, query, null, lang).flatMap(({ found }) => found.map(({ id }) => id))

test('every indicator is in one entry, every family is one entry, themes stand in their order', () => {
  const variants = groups.flatMap(({ entries }) => entries.flatMap((entry) => entry.variants))
  expect(variants.map(({ id }) => id).sort()).toEqual([...indicators.keys()].sort())
  expect(groups.map(({ theme }) => theme)).toEqual(['labour', 'housing', 'population', 'skills', 'welfare', 'climate'])
  expect(groups[0]?.entries.map(({ head }) => head.id)).toEqual(['employment_rate_20_64', 'employed_20_64'])
})

test('the switch finds the variant by sex, and nothing where there is none', () => {
  const women = indicators.get('employment_rate_20_64_women')
  if (!women) throw new Error('test: expected the women’s series')
  const entry = entryOf(groups, women)
  expect(entry.head.id).toBe('employment_rate_20_64')
  expect(variantOf(entry, 'men', null)?.id).toBe('employment_rate_20_64_men')
  expect(variantOf(entry, null, 'foreign-born')).toBeNull()
})

test('searches without case and diacritics, and lists a family once', () => {
  expect(find('SYSSELSATT')).toEqual(['employment_rate_20_64', 'employed_20_64'])
  expect(find('folkmangd')).toEqual(['population_total', 'population_20_64'])
})

test('a query that only a variant answers finds that variant', () => {
  expect(find('sysselsättningsgrad kvinnor')).toEqual(['employment_rate_20_64_women'])
})

test('names lead; ids and definitions follow; the language is the reader’s', () => {
  expect(find('median_rent')).toEqual(['median_rent'])
  expect(find('folkmängd', 'en')).toEqual([])
  expect(find('zzz')).toEqual([])
})

test('a theme narrows the list', () => {
  const found = searchEntries(groups, '', 'housing', 'sv')
  expect(found.map(({ theme }) => theme)).toEqual(['housing'])
})
