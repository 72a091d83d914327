import { expect, test } from 'vitest'
import { sv } from '#client/i18n/sv.ts'
import { classWords } from '#client/panels/class-words.ts'
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

test('a pair is named by its thirds, the first indicator before the second', async () => {
  const query = 'indicator=employment_rate_20_64&mode=two&second=birth_rate'
  const picture = await toylandPicture(query)
  expect(tableColumns(picture, sv, 'sv').map(({ name }) => name)).toContain('Tredjedel')
  const [row] = picture.rows
  if (row === undefined) throw new Error('test: expected a row')
  // Class 3 · (third of the second) + (third of the first).
  expect(classWords({ ...row, class: 2 }, picture, sv, 'sv')).toBe('hög / låg')
  expect(classWords({ ...row, class: 7 }, picture, sv, 'sv')).toBe('mellan / hög')
  expect(classWords({ ...row, class: null }, picture, sv, 'sv')).toBeNull()
})

test('groups have their coverage, and a way in', async () => {
  expect((await columns('by=group&division=fa')).slice(-2)).toEqual([sv.columns.coverage, sv.showOnlyShort])
})

test('kinds and patterns are named', async () => {
  expect(await columns('mode=typology&division=skr')).toContain('Grupp')
  expect(await columns('mode=pattern')).toContain('Mönster')
})

test('position and direction: how far, how fast, and what that makes', async () => {
  const course = await toylandPicture('indicator=emissions_per_person&mode=course')
  expect(tableColumns(course, sv, 'sv').map(({ name }) => name)).toEqual([
    'Värde',
    'Plats',
    'Läge och riktning',
    'Mot riket',
    'Förändring (ton per år)',
  ])
  const conflict = await toylandPicture('indicator=emissions_per_person&second=school_completion&mode=conflict')
  expect(tableColumns(conflict, sv, 'sv').map(({ cell }) => cell)).toEqual([
    'first',
    'second',
    'class',
    'slope',
    'second-slope',
  ])
})

test('a count has its share of the country', async () => {
  const picture = await toylandPicture('indicator=population_total')
  expect(tableColumns(picture, sv, 'sv').map(({ name }) => name)).toEqual(['Värde', 'Plats', 'Andel av riket'])
})

test('what cannot be combined has no rank and no class to show', async () => {
  const picture = await toylandPicture('indicator=median_rent&by=group&division=fa')
  expect(tableColumns(picture, sv, 'sv').map(({ cell }) => cell)).toEqual(['value', 'coverage', 'only'])
})
