import { addressIn } from '#core/model/destination.ts'
import { writeTerritory } from '#core/model/territory.ts'
import { referenceTerritory, type View } from '#core/model/view.ts'
import { frozenPairs } from './frozen-pairs.ts'

/** Side by side, more than this cannot be told apart. */
const MOST_COMPARED = 6

/** How many the page would set side by side: areas first, and as many territories as there is room for. */
export function countCompared(areas: readonly unknown[], { territories }: Pick<View, 'territories'>): number {
  return Math.min(MOST_COMPARED, areas.length + territories.length)
}

/**
 * The page that sets areas side by side, by the indicator and year of the view, and the territories of the view with
 * them: the first ones where they are too many.
 */
export function compareAddress(areas: readonly { readonly code: string }[], view: View): string {
  const { indicator, year, reference, lang } = view
  const territories = view.territories.slice(0, Math.max(0, MOST_COMPARED - areas.length))
  const place = referenceTerritory(reference)
  return addressIn('/compare', lang, [
    ['indicator', indicator],
    ...(year === null ? [] : [['year', String(year)] as const]),
    ...areas.slice(0, MOST_COMPARED).map(({ code }) => ['area', code] as const),
    ...territories.map((territory, i) => ['t', writeTerritory(territory, i)] as const),
    ...(place !== null && place < territories.length ? [['reference', reference] as const] : []),
    ...frozenPairs(view),
  ])
}
