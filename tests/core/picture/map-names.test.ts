import * as v from 'valibot'
import { expect, test } from 'vitest'
import { AreaCodeSchema } from '#core/model/area.ts'
import { fitBox } from '#core/picture/camera.ts'
import { homeBox } from '#core/picture/map-content.ts'
import { mapNames } from '#core/picture/map-names.ts'
import { pageSkin } from '#core/picture/page-skin.ts'
import { COUNTS, RATES, toyLayers, toyPicture } from '#tests/fixtures/toy-pictures.ts'

const LAYERS = toyLayers()
const SIZE = { width: 600, height: 600 }
const NEAR = fitBox(homeBox(LAYERS, RATES), SIZE)
const FAR = { ...NEAR, scale: NEAR.scale / 4 }

function names(svg: string): string[] {
  return [...svg.matchAll(/<text[^>]*>(.*?)<\/text>/g)].map(([, text = '']) => text.replaceAll(/<[^>]*>/g, ' ')).sort()
}

test('near by, the municipalities are named; from afar, the counties', () => {
  expect(names(mapNames(LAYERS, RATES, pageSkin, NEAR, SIZE))).toEqual(['Almby', 'Dalby', 'Ekby', 'Ö &amp; Ås'])
  expect(names(mapNames(LAYERS, RATES, pageSkin, FAR, SIZE))).toEqual(['Västra län', 'Östra län'])
})

test('a chosen municipality has its own name, and no county is named on it', () => {
  const chosen = toyPicture({
    cells: [50, 60, 80, 'secrecy'],
    view: { areas: v.parse(v.array(AreaCodeSchema), ['0101']) },
  })
  expect(names(mapNames(LAYERS, chosen, pageSkin, FAR, SIZE))).toContain('Almby')
})

test('counties are named as counties at any distance', () => {
  const counties = toyPicture({ level: 'county', cells: [1, 2] })
  expect(names(mapNames(toyLayers('county'), counties, pageSkin, NEAR, SIZE))).toEqual(['Västra län', 'Östra län'])
})

test('a county is named by its municipalities however far away it is', () => {
  const west = toyPicture({ cells: [1, 2], within: '01' })
  expect(names(mapNames(LAYERS, west, pageSkin, FAR, SIZE))).toEqual(['Almby', 'Ö &amp; Ås'])
})

test('only what is in the picture is named, and only what is in sight', () => {
  const west = toyPicture({ cells: [1, 2], within: '01' })
  expect(names(mapNames(LAYERS, west, pageSkin, NEAR, SIZE))).toEqual(['Almby', 'Ö &amp; Ås'])
  const elsewhere = { centre: [300_000, 7_000_000], scale: NEAR.scale } as const
  expect(mapNames(LAYERS, RATES, pageSkin, elsewhere, SIZE)).toBe('')
})

test('a name on its own fill is written for that fill; on a hatch or under circles it is not', () => {
  const drawn = mapNames(LAYERS, RATES, pageSkin, NEAR, SIZE)
  expect(drawn).toMatch(/<text class="area-name on-class class-3-2"[^>]*>Dalby/)
  expect(drawn).toMatch(/<text x="\d+" y="\d+">Ekby/)
  expect(mapNames(LAYERS, COUNTS, pageSkin, NEAR, SIZE)).not.toContain('on-class')
})
