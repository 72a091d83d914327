import { expect, test } from 'vitest'
import { announcement } from '#client/panels/announcement.ts'
import { toylandPicture } from './toyland-picture.ts'

const before = await toylandPicture('indicator=employment_rate_20_64')

test('another picture is announced by its title', async () => {
  const now = await toylandPicture('indicator=population_total&year=2020')
  expect(announcement(before, now, 'sv')).toBe('Folkmängd, 2020. personer, 7 kommuner.')
})

test('a chosen area is announced with its value; letting one go is not', () => {
  const code = before.rows.find((row) => row.name === 'Götby')?.members[0]
  if (!code) throw new Error('test: expected Götby')
  const now = { ...before, view: { ...before.view, areas: [code] } }
  expect(announcement(before, now, 'sv')).toMatch(/^Götby: 80,0\u00a0%; .*plats 1 av 7\.$/)
  expect(announcement(now, before, 'sv')).toBeNull()
})
