import { expect, test } from 'vitest'
import { sv } from '#client/i18n/sv.ts'
import { compareAddress } from '#client/panels/compare-address.ts'
import { letGoWords } from '#client/panels/let-go-words.ts'
import { whoseReference } from '#client/panels/reference-words.ts'
import { toylandAtlas } from '../../toyland.ts'
import { toylandPicture } from './toyland-picture.ts'

const { areas } = await toylandAtlas()
const whose = async (query: string) =>
  whoseReference(await toylandPicture(`indicator=employment_rate_20_64&${query}`), areas, sv, 'sv')

test('the country needs no explanation', async () => {
  expect(await whose('')).toBeNull()
})

test('the county is that of the area chosen first', async () => {
  expect(await whose('reference=county&area=0101&area=0301')).toBe('Ängs län (60,0\u00a0%), för Almby valdes först.')
})

test('without an area each has its own, and one is told how to change that', async () => {
  expect(await whose('reference=county')).toBe(`${sv.ownReference.county} ${sv.ownReferenceHint}`)
})

test('what was let go is named as it was chosen, not as the link has it', () => {
  const fault = { kind: 'no-data', parameter: 'mode', found: 'gap', expected: '' } as const
  expect(letGoWords(fault, sv)).toContain(sv.modes.gap)
  expect(letGoWords({ ...fault, parameter: 'classes' }, sv)).toBe(sv.letGo.other)
})

test('side by side: the indicator, the year if one was chosen, at most six areas, the language', async () => {
  const { view } = await toylandPicture('indicator=employment_rate_20_64&year=2020&lang=en')
  const almby = areas.get('0101')
  if (!almby) throw new Error('test: expected area 0101')
  expect(compareAddress([almby], view)).toBe('/compare?indicator=employment_rate_20_64&year=2020&area=0101&lang=en')
  expect(compareAddress([...areas.values()], { ...view, year: null }).match(/area=/g)).toHaveLength(6)
})

test('side by side: the territories of the view go along, and the one that is the reference', async () => {
  const { view } = await toylandPicture(
    'indicator=employment_rate_20_64&t=Kusten~0102.0301&t=Inlandet~0101&reference=territory:2',
  )
  const almby = areas.get('0101')
  if (!almby) throw new Error('test: expected area 0101')
  expect(compareAddress([almby], view)).toBe(
    '/compare?indicator=employment_rate_20_64&area=0101&t=Kusten~0102.0301&t=Inlandet~0101&reference=territory%3A2',
  )
  // There is room for six: the areas that are asked for, then as many territories as fit.
  const five = [...areas.values()].slice(0, 5)
  expect(compareAddress(five, view)).toMatch(/area=\d+&t=Kusten~0102\.0301$/)
  expect(compareAddress([...areas.values()], view)).not.toContain('t=')
})
