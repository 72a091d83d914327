/** The territories somebody has made, as rows of the table and marks of the chart: as far as their figures are here. */
import { useEffect } from 'preact/hooks'
import { figureOf, followTerritories } from '#client/state/territory-profiles.ts'
import type { Picture, TerritoryRow } from '#core/picture/picture.ts'
import { territoryRows } from '#core/picture/territory-rows.ts'

/** Fetches what is lacking for as long as somebody shows them. */
export function useOwnRows(picture: Picture): TerritoryRow[] {
  useEffect(followTerritories, [])
  return ownRows(picture)
}

/** Reading it follows the figures. */
export function ownRows(picture: Picture): TerritoryRow[] {
  return territoryRows(picture, (territory, { id }, year) => figureOf(territory, { indicator: id, year }))
}
