import { addressIn } from '#core/model/destination.ts'
import { writeTerritory } from '#core/model/territory.ts'
import type { View } from '#core/model/view.ts'

/** The page that tells everything of one territory; the others come along, to be set against it. */
export function profileAddress({ territories, indicator, year, lang }: View, place: number): string {
  const first = territories.slice(place, place + 1)
  const others = territories.filter((_, i) => i !== place)
  return addressIn('/territory', lang, [
    ...[...first, ...others].map((each, i) => ['t', writeTerritory(each, i)] as const),
    ['indicator', indicator],
    ...(year === null ? [] : [['year', String(year)] as const]),
  ])
}
