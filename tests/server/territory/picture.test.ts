/** What the page of territories is as a figure, and when it is none. */
import { expect, test } from 'vitest'
import { readTerritories } from '#core/model/address-reading.ts'
import { partsOf } from '#server/ask/territory.ts'
import { figureFault } from '#server/figure/figure-of.ts'
import { territoryPicture } from '#server/territory/picture.ts'
import { toyEdition } from '../figure/toy-edition.ts'

const edition = await toyEdition()

function pictureOf(written: readonly string[]) {
  const territories = readTerritories(written, edition.knowledge, [])
  expect(territories).toHaveLength(written.length)
  const shown = territories.map((territory, place) => {
    return { territory, place, answer: partsOf(edition, territory), people: null, map: '' }
  })
  return territoryPicture(edition, shown, { territories, at: null, lang: 'sv' })
}

const MADE: readonly (readonly [written: string[], kind: string | null, within: string | null])[] = [
  [['Ett~0101.0102'], null, 'county:01'],
  [['Ett~0102.0202'], null, 'nuts2:SE11'],
  [['Ett~0102.0301'], null, null],
  [['Ett~0101', 'Två~0202'], 'compare', null],
  // One of them lies at sea.
  [['Ett~0101', 'Två~*30_60_5'], 'compare', null],
]

test.each(MADE)('%#: it can be drawn, and is told by the names of all', (written, kind, within) => {
  const picture = pictureOf(written)
  if (picture === undefined) throw new Error(`${written}: expected a figure, found none`)
  const { view, setting, about } = picture
  expect(setting.kind).toBe(kind)
  expect(view.within && `${view.within.division}:${view.within.group}`).toBe(within)
  expect(about).toBe(written.length === 1 ? 'Ett' : 'Ett och Två')
  expect(figureFault(edition, view, setting)).toBeNull()
})

test('where they touch no land there is none', () => {
  expect(pictureOf(['Till sjöss~*30_60_5'])).toBeUndefined()
})
