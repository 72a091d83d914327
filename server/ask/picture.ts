import type { Text } from '#core/model/text.ts'
import type { View } from '#core/model/view.ts'
import { pictureOf as compose } from '#core/picture/compose.ts'
import type { Picture } from '#core/picture/picture.ts'
import { territoryRows } from '#core/picture/territory-rows.ts'
import type { Atlas } from '#server/atlas/memory.ts'
import type { Edition } from '../edition.ts'
import { askingOnce } from './ask.ts'
import { figureIn, type Grounds } from './territory.ts'

/** The picture of a view that was read without a fault, or from which the faults were dropped. */
export function pictureOf(edition: Pick<Edition, 'atlas' | 'ground' | 'knowledge' | 'ask'>, view: View): Picture {
  const { atlas, knowledge, ask } = edition
  return withTerritories(edition, compose(view, knowledge, askingOnce(ask), withinName(atlas, view)))
}

/** The picture with what its territories come to, which no office publishes and the questions of a picture do not ask. */
export function withTerritories(grounds: Grounds, picture: Picture): Picture {
  if (picture.view.territories.length === 0) return picture
  const territories = territoryRows(picture, (territory, indicator, year) =>
    figureIn(grounds, territory, indicator, year),
  )
  return { ...picture, territories }
}

function withinName(atlas: Atlas, { within }: View): Text | null {
  if (within === null) return null
  const group = atlas.divisions.get(within.division)?.groups.find(({ id }) => id === within.group)
  if (group === undefined) {
    throw new Error(`view: expected a group of the atlas, found ${within.division}:${within.group}`)
  }
  return group.name
}
