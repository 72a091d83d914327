import { expect, test } from 'vitest'
import { withinOptions } from '#client/panels/within-options.ts'
import { toylandAtlas } from '../../toyland.ts'

const { areas, divisions } = await toylandAtlas()

test('before the divisions are here, the counties are', () => {
  const [counties, ...rest] = withinOptions(areas.values(), [], 'sv', 'Län')
  expect(rest).toEqual([])
  expect(counties?.options.map(({ value, name }) => `${value} ${name}`)).toEqual([
    '02 Bergs län',
    '01 Ängs län',
    '03 Öns län',
  ])
})

test('then every division is, under its own name', () => {
  const groups = withinOptions(areas.values(), [...divisions.values()], 'sv', 'Län')
  expect(groups).toHaveLength(divisions.size)
  expect(groups.flatMap(({ options }) => options.map(({ value }) => value))).toContain('02')
  expect(
    groups.flatMap(({ options }) => options.map(({ value }) => value)).some((value) => value.startsWith('fa:')),
  ).toBe(true)
})
