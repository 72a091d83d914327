import type { SpreadReason } from '#core/model/region/county-spread.ts'
import type { RegionRow } from '#core/model/region/row.ts'

/** Whether it is the area that has no spread to show, whatever the row: such a reason is told once, before the rows. */
export function isOfArea(reason: SpreadReason): boolean {
  return reason === 'one-municipality' || reason === 'is-a-municipality'
}

/** Null where every row has a spread, or a reason of its own. */
export function areaReason(rows: readonly Pick<RegionRow, 'spread'>[]): SpreadReason | null {
  return rows.map(({ spread }) => spread.missing).find((reason) => reason !== null && isOfArea(reason)) ?? null
}
