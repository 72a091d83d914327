import type { View } from '#core/model/view.ts'
import { type PeopleLayer, peopleLayer } from '#core/picture/people.ts'
import type { Atlas } from '#server/atlas/memory.ts'
import { hexagonsOf } from './hexagons.ts'

/** Where people live, as a view shows it; null where it does not. */
export function peopleOf(atlas: Atlas, view: View): PeopleLayer | null {
  if (view.people === 'none') return null
  return peopleLayer(hexagonsOf(atlas, view.within), view, () => true)
}
