import { expect, test } from 'vitest'
import { sv } from '#client/i18n/sv.ts'
import { tableColumns } from '#client/panels/table-columns.ts'
import { toylandPicture } from './toyland-picture.ts'

async function columns(query: string): Promise<string[]> {
  const picture = await toylandPicture(`indicator=employment_rate_20_64&${query}`)
  return tableColumns(picture, sv, 'sv').map(({ name }) => name)
}

test('a value has a rank, a class and a difference, whose heading names what it is to', async () => {
  expect(await columns('')).toEqual(['Värde', 'Plats', 'Klass', 'Mot riket'])
  expect(await columns('reference=county&area=0101')).toContain('Mot Ängs län')
})

test('what comes from two figures shows them', async () => {
  expect(await columns('mode=change&since=2020')).toEqual([
    'Förändring',
    '2020 (%)',
    '2023 (%)',
    'Plats',
    'Klass',
    'Mot riket',
  ])
  expect(await columns('mode=gap')).toEqual(expect.arrayContaining(['Skillnad', 'Kvinnor (%)', 'Män (%)']))
  expect(await columns('mode=two&second=birth_rate')).not.toContain('Plats')
})

test('groups have their coverage, and a way in', async () => {
  expect((await columns('by=group&division=fa')).slice(-2)).toEqual([sv.columns.coverage, sv.showOnlyShort])
})

test('kinds and patterns are named', async () => {
  expect(await columns('mode=typology&division=skr')).toContain('Grupp')
  expect(await columns('mode=pattern')).toContain('Mönster')
})

test('a count has its share of the country', async () => {
  const picture = await toylandPicture('indicator=population_total')
  expect(tableColumns(picture, sv, 'sv').map(({ name }) => name)).toEqual(['Värde', 'Plats', 'Andel av riket'])
})

test('what cannot be combined has no rank and no class to show', async () => {
  const picture = await toylandPicture('indicator=median_rent&by=group&division=fa')
  expect(tableColumns(picture, sv, 'sv').map(({ cell }) => cell)).toEqual(['value', 'coverage', 'only'])
})
