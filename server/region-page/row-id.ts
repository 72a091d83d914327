/** The anchor of a row, and its name in the address: one indicator may follow several priorities. */
import type { RegionPriority } from '#core/model/region/priority.ts'
import type { RegionRow } from '#core/model/region/row.ts'

export function rowId(priority: Pick<RegionPriority, 'id'>, row: Pick<RegionRow, 'id'>): string {
  return `${priority.id}.${row.id}`
}
