/** The anchor of a row, and its name in the address: one indicator may follow several priorities. */
import type { RegionPriority, RegionRow } from '#core/model/contract-regions.ts'

export function rowId(priority: Pick<RegionPriority, 'id'>, row: Pick<RegionRow, 'id'>): string {
  return `${priority.id}.${row.id}`
}
