/** The small map of a territory on its page: as fine as its extent asks for, from what other pages draw with. */
import type { TerritoryAnswer } from '#core/model/contract-territories.ts'
import type { Box } from '#core/model/plane.ts'
import type { Territory } from '#core/model/territory.ts'
import type { Language } from '#core/model/text.ts'
import type { View } from '#core/model/view.ts'
import type { Layers } from '#core/picture/layers.ts'
import { territoryBox, territoryMap } from '#core/picture/territory-map.ts'
import type { Edition, Medium } from '../edition.ts'
import { PARTS_WORDS } from './parts-words.ts'
import { percentText } from './percent.ts'

/** Metres: up to this wide or tall a territory is drawn as finely as a county on the page of the map. */
const NEAR = 150_000
const FAR = 600_000

/** SVG text; empty where the territory touches no land. */
export function drawMap(edition: Edition, territory: Territory, answer: TerritoryAnswer, lang: Language): string {
  const codes = answer.areas.map(({ code }) => code)
  const [first] = codes
  if (first === undefined) return ''
  const overview = edition.layers('small', { level: 'municipality', within: null })
  const box = territoryBox(overview, codes, territory.shape)
  if (box === null) return ''
  const parts = answer.areas.map(({ code, name, share }) => ({
    code,
    share,
    title: `${name}, ${percentText(share, lang)}`,
  }))
  return territoryMap(layersFor(edition, box, first), parts, territory, box, PARTS_WORDS[lang].map(answer.name))
}

function layersFor(edition: Edition, { west, south, east, north }: Box, code: string): Layers {
  const extent = Math.max(east - west, north - south)
  // Layers are prepared for the whole country or for something near; whose county it is makes no difference to them.
  const near: View['within'] = { division: 'county', group: code.slice(0, 2) }
  const of = (medium: Medium, within: View['within']) => edition.layers(medium, { level: 'municipality', within })
  if (extent <= NEAR) return of('page', near)
  return of('small', extent <= FAR ? near : null)
}
