/** The territories somebody has made, as rows of the table: of what their panel has been told already, and else none. */
import { profileOf } from '#client/state/territory-profiles.ts'
import type { Picture, TerritoryRow } from '#core/picture/picture.ts'
import { territoryRows } from '#core/picture/territory-rows.ts'

/** The panel knows the plain value of one year: changes, gaps and pairs have no row. Reading it follows the profiles. */
export function ownRows(picture: Picture): TerritoryRow[] {
  return territoryRows(picture, (territory, indicator, year) => {
    const value = profileOf(territory)?.value ?? null
    return value !== null && value.indicator === indicator.id && value.year === year ? value : null
  })
}
