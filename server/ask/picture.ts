import type { Text } from '#core/model/text.ts'
import type { View } from '#core/model/view.ts'
import { pictureOf as compose } from '#core/picture/compose.ts'
import type { Picture } from '#core/picture/picture.ts'
import type { Atlas } from '#server/atlas/memory.ts'
import type { Edition } from '../edition.ts'
import { askingOnce } from './ask.ts'

/** The picture of a view that was read without a fault, or from which the faults were dropped. */
export function pictureOf(
  { atlas, knowledge, ask }: Pick<Edition, 'atlas' | 'knowledge' | 'ask'>,
  view: View,
): Picture {
  return compose(view, knowledge, askingOnce(ask), withinName(atlas, view))
}

function withinName(atlas: Atlas, { within }: View): Text | null {
  if (within === null) return null
  const group = atlas.divisions.get(within.division)?.groups.find(({ id }) => id === within.group)
  if (group === undefined) {
    throw new Error(`view: expected a group of the atlas, found ${within.division}:${within.group}`)
  }
  return group.name
}
