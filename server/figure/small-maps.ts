import type { View } from '#core/model/view.ts'
import { multiplesOf, panelsOf } from '#core/picture/multiples.ts'
import type { SmallMap } from '#core/picture/multiples-draw.ts'
import { askingOnce } from '../ask/ask.ts'
import { withTerritories } from '../ask/picture.ts'
import type { Edition } from '../edition.ts'

/** The small maps of a view, each with its heading. */
export function smallMaps(edition: Edition, view: View): SmallMap[] {
  const { knowledge, ask } = edition
  const { within } = view
  const name = within && (knowledge.group(within.division, within.group)?.name ?? null)
  const pictures = multiplesOf(view, knowledge, askingOnce(ask), name).map((each) => withTerritories(edition, each))
  return panelsOf(view, knowledge).flatMap(({ heading }, i): SmallMap[] => {
    const picture = pictures[i]
    return picture === undefined ? [] : [{ picture, heading }]
  })
}
