import { expect, test } from 'vitest'
import { findAreas } from '#client/panels/find-areas.ts'
import { toylandAtlas } from '../../toyland.ts'

const areas = [...(await toylandAtlas()).areas.values()]
const find = (query: string) =>
  findAreas(areas, query).map(({ level, found }) => [level, found.map(({ name }) => name)])

test('by name without diacritics, by code, and everything for nothing', () => {
  expect(find('bjork')).toEqual([['municipality', ['Björkby']]])
  expect(find('0301')).toEqual([['municipality', ['Götby']]])
  expect(find('ons')).toEqual([['county', ['Öns län']]])
  expect(find('').flatMap(([, found]) => found)).toHaveLength(10)
})

test('names that begin with the query come before names that hold it', () => {
  expect(find('by')).toEqual([['municipality', ['Almby', 'Björkby', 'Cederby', 'Dalby', 'Ekby', 'Furuby', 'Götby']]])
  expect(find('b')[1]?.[1]?.[0]).toBe('Björkby')
})

test('a county by either name', () => {
  expect(find('berg county')).toEqual([['county', ['Bergs län']]])
  expect(find('bergs lan')).toEqual([['county', ['Bergs län']]])
})
