import { expect, test } from 'vitest'
import { sv } from '#client/i18n/sv.ts'
import { rankText, standing } from '#client/panels/standing.ts'
import type { Picture } from '#core/picture/picture.ts'
import { toylandAtlas } from '../../toyland.ts'
import { toylandPicture } from './toyland-picture.ts'

const { areas } = await toylandAtlas()

function stand(picture: Picture, code: string, elsewhere?: Parameters<typeof standing>[2]) {
  const area = areas.get(code)
  if (!area) throw new Error(`test: expected area ${code}`)
  return standing(picture, area, elsewhere, sv, 'sv')
}

test('a rate: value, rank and difference to the country in percentage points', async () => {
  const picture = await toylandPicture('indicator=employment_rate_20_64')
  // 0301 has 80 %, the highest of seven; the nation 71 %.
  expect(stand(picture, '0301')).toEqual({
    value: '80,0\u00a0%',
    when: '2023',
    missing: null,
    group: null,
    parts: [],
    rank: 'plats 1 av 7',
    difference: { sign: '▲', text: '9,0\u00a0procentenheter över riket (71,0\u00a0%)' },
  })
})

test('a count is told as a share of the country, without a sign', async () => {
  const picture = await toylandPicture('indicator=population_total')
  // 8 000 of 20 000.
  expect(stand(picture, '0301').difference).toEqual({ sign: null, text: '40,0\u00a0% av riket' })
})

test('a missing value says why and has no rank', async () => {
  const picture = await toylandPicture('indicator=median_rent&year=2021')
  expect(stand(picture, '0202')).toEqual({
    value: null,
    when: '2021',
    missing: 'Värde saknas: inte tillämpligt.',
    group: null,
    parts: [],
    rank: null,
    difference: null,
  })
})

test('an area that the map does not show has its value and no rank', async () => {
  const picture = await toylandPicture('indicator=employment_rate_20_64')
  expect(stand(picture, '02', { value: 70, missing: null })).toMatchObject({
    value: '70,0\u00a0%',
    rank: 'Kartan visar kommuner, så området har ingen plats bland dem.',
    difference: { sign: '▼' },
  })
  expect(stand(picture, '02')).toMatchObject({ value: null, missing: null, difference: null })
})

test('equal to the decimals shown is equal', async () => {
  const picture = await toylandPicture('indicator=employment_rate_20_64')
  expect(stand(picture, '02', { value: 71.04, missing: null }).difference).toEqual({
    sign: '▬',
    text: 'samma som riket (71,0\u00a0%)',
  })
})

test('a change tells from what to what; a gap tells both sides', async () => {
  const change = await toylandPicture('indicator=employment_rate_20_64&mode=change&since=2020')
  expect(stand(change, '0301').parts).toEqual([expect.stringMatching(/^\d\d,0\u00a0% 2020, 80,0\u00a0% 2023$/)])
  const gap = await toylandPicture('indicator=employment_rate_20_64&mode=gap')
  // Women are two per cent units below the rate of all, men two above.
  expect(stand(gap, '0301')).toMatchObject({
    value: '\u22124,0\u00a0procentenheter',
    parts: ['kvinnor 78,0\u00a0% mot män 82,0\u00a0%'],
  })
})

test('by groups an area has the value of its group, and that is said', async () => {
  const picture = await toylandPicture('indicator=employment_rate_20_64&by=group&division=county')
  expect(stand(picture, '0102')).toMatchObject({
    value: '60,0\u00a0%',
    group: 'Värdet gäller hela Ängs län.',
    rank: 'plats 3 av 3',
  })
})

test('a region is not taken for the municipality it is named after', async () => {
  const picture = await toylandPicture('indicator=employment_rate_20_64&by=group&division=fa')
  expect(stand(picture, '0102').group).toMatch(/^Värdet gäller hela FA-region /)
})

test('where a group cannot be summed, what its areas span is told', async () => {
  const picture = await toylandPicture('indicator=median_rent&by=group&division=fa')
  expect(stand(picture, '0101')).toMatchObject({
    value: null,
    // 5 200, 6 100 and 5 500 in 2023; the fourth of the west has none.
    missing: 'Värde saknas: kan inte summeras, delarna har 5\u00a0200\u00a0kronor till 6\u00a0100\u00a0kronor.',
  })
})

test('a change belongs to its two years; the value of an area that the map does not show to one', async () => {
  const picture = await toylandPicture('indicator=employment_rate_20_64&mode=change&since=2020')
  expect(stand(picture, '0301').when).toBe('2020–2023')
  expect(stand(picture, '02', { value: 70, missing: null }).when).toBe('2023')
})

test('where each is compared with its own, a rank says among how many', async () => {
  const own = await toylandPicture('indicator=employment_rate_20_64&reference=county')
  const texts = (picture: Picture) => picture.rows.map((row) => rankText(row, picture, sv, 'sv'))
  // 80, 50 and 60 % in the first county; 75, 60 and 60 in the second; 0301 is alone in its own.
  expect(texts(own)).toEqual(['1 av 3', '3 av 3', '2 av 3', '1 av 3', '2 av 3', '2 av 3', '1 av 1'])
  const nation = await toylandPicture('indicator=employment_rate_20_64')
  expect(texts(nation).at(-1)).toBe('1')
})

test('two indicators have no order, so no rank', async () => {
  const picture = await toylandPicture('indicator=employment_rate_20_64&mode=two&second=birth_rate')
  expect(stand(picture, '0301')).toMatchObject({ value: null, rank: null, difference: null })
})
