import { describe, expect, test } from 'vitest'
import { findAreas } from '#server/document/find-areas.ts'
import { toylandAtlas } from '../../toyland.ts'

const areas = [...(await toylandAtlas()).areas.values()]
const found = (query: string) => findAreas(areas, query).map(({ code }) => code)

describe('a search for an area', () => {
  test.each([
    ['Almby', ['0101']],
    ['almby', ['0101']],
    ['ALMBY KOMMUN', ['0101']],
    ['0101', ['0101']],
    ['03', ['03']],
    ['Öns län', ['03']],
    ['Ön county', ['03']],
    ['on cou', ['03']],
    ['gotby', ['0301']],
    ['angs', ['01']],
    ['o\u0308ns', ['03']],
  ])('%s means one', (query, codes) => {
    expect(found(query)).toEqual(codes)
  })

  test('may mean several, best first and then by name', () => {
    expect(found('lan')).toEqual(['02', '01', '03'])
  })

  test.each(['', ' ', 'zzz', '<script>', '(', '\\', '__proto__'])('"%s" means none', (query) => {
    expect(found(query)).toEqual([])
  })
})
