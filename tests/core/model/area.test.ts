import { expect, test } from 'vitest'
import { areaIn, bothNames, fullName } from '#core/model/area.ts'
import { toylandAtlas } from '../../toyland.ts'

const { areas } = await toylandAtlas()
const [county, municipality] = [areas.get('01'), areas.get('0101')]
if (county === undefined || municipality === undefined) throw new Error('expected toyland to have 01 and 0101')

test('a county is called what the language calls it, a municipality the same in both', () => {
  expect(areaIn(county, 'en').name).toBe('Äng county')
  expect(areaIn(county, 'sv')).toEqual(county)
  expect(areaIn(municipality, 'en')).toBe(municipality)
})

test('whatever language an area is taken in, it is one area: both its names are known, and the way back', () => {
  for (const area of areas.values()) {
    const english = areaIn(area, 'en')
    expect(areaIn(english, 'sv')).toEqual(area)
    expect(bothNames(english)).toEqual(bothNames(area))
    expect(bothNames(area)).toEqual({ sv: area.name, en: english.name })
  }
})

test('by itself a municipality says what it is, and a county does in any case', () => {
  expect(fullName(municipality)).toBe('Almby kommun')
  expect(fullName(county)).toBe('Ängs län')
  expect(fullName(areaIn(county, 'en'))).toBe('Äng county')
})
