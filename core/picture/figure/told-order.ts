/** The rows of a table: in their order, with each territory where its value lies among them. */
import type { Picture, ToldRow } from '../picture.ts'
import { rowOrder } from './row-order.ts'

export function toldOrder(picture: Picture): ToldRow[] {
  const rows: ToldRow[] = rowOrder(picture)
  const falls = isFalling(rows)
  for (const territory of picture.territories ?? []) {
    const place = isByValue(picture) ? rows.findIndex((row) => isBeyond(row, territory, falls)) : -1
    rows.splice(place < 0 ? rows.length : place, 0, territory)
  }
  return rows
}

/** By kind, or by what each has in difference from its own reference, there is no place for whoever has neither. */
function isByValue({ detail, classed }: Picture): boolean {
  return detail.kind !== 'typology' && classed === 'value'
}

function isFalling(rows: readonly ToldRow[]): boolean {
  const known = rows.flatMap(({ value }) => value ?? [])
  return (known[0] ?? 0) >= (known.at(-1) ?? 0)
}

function isBeyond(row: ToldRow, { value }: ToldRow, falls: boolean): boolean {
  if (value === null) return false
  return row.value === null || (falls ? row.value < value : row.value > value)
}
