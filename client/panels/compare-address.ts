import { addressIn } from '#core/model/destination.ts'
import type { View } from '#core/model/view.ts'

/** Side by side, more than this cannot be told apart. */
export const MOST_COMPARED = 6

/** The page that sets areas side by side, by the indicator and year of the view; the first ones where they are too many. */
export function compareAddress(areas: readonly { readonly code: string }[], { indicator, year, lang }: View): string {
  return addressIn('/compare', lang, [
    ['indicator', indicator],
    ...(year === null ? [] : [['year', String(year)] as const]),
    ...areas.slice(0, MOST_COMPARED).map(({ code }) => ['area', code] as const),
  ])
}
