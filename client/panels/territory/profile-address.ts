import { addressIn } from '#core/model/destination.ts'
import { writeTerritory } from '#core/model/territory.ts'
import type { View } from '#core/model/view.ts'
import { frozenPairs } from '../frozen-pairs.ts'

/**
 * The page that tells everything of one territory, at the row of the indicator shown; the others come along, to be set
 * against it. The page has every indicator in its newest year, and so reads neither an indicator nor a year.
 */
export function profileAddress(view: View, place: number): string {
  const { territories, indicator, lang } = view
  const first = territories.slice(place, place + 1)
  const others = territories.filter((_, i) => i !== place)
  const page = addressIn('/territory', lang, [
    ...[...first, ...others].map((each, i) => ['t', writeTerritory(each, i)] as const),
    ...frozenPairs(view),
  ])
  return `${page}#${indicator}`
}
