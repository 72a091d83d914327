import { addressIn } from '#core/model/destination.ts'
import { writeTerritory } from '#core/model/territory.ts'
import type { View } from '#core/model/view.ts'
import { frozenPairs } from '../frozen-pairs.ts'

/** The page that tells everything of one territory; the others come along, to be set against it. */
export function profileAddress(view: View, place: number): string {
  const { territories, indicator, year, lang } = view
  const first = territories.slice(place, place + 1)
  const others = territories.filter((_, i) => i !== place)
  return addressIn('/territory', lang, [
    ...[...first, ...others].map((each, i) => ['t', writeTerritory(each, i)] as const),
    ['indicator', indicator],
    ...(year === null ? [] : [['year', String(year)] as const]),
    ...frozenPairs(view),
  ])
}
