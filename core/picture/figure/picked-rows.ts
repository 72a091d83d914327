/** Which rows of many are shown: all, or those that are asked about with the first and the last of the order. */

export type Picked<T> = { readonly kind: 'row'; readonly row: T } | { readonly kind: 'gap'; readonly count: number }

/** More than these are a data set, and no table that anybody reads. */
export const MOST_ROWS = 40
/** Of each end where not all are shown. */
const EACH_END = 10

/** `rows` in the order they are shown in; `room`: how many fit, gaps counted as rows; null: as many as anybody reads. */
export function pickedRows<T>(
  rows: readonly T[],
  isAsked: (row: T) => boolean,
  room: number | null,
): readonly Picked<T>[] {
  const most = room ?? Number.POSITIVE_INFINITY
  if (rows.length <= Math.min(most, MOST_ROWS)) return rows.map((row) => ({ kind: 'row', row }))
  // Each that is asked about may lie by itself, with a gap after it; one row of each end and a gap stay.
  const places = rows.flatMap((row, i) => (isAsked(row) ? [i] : []))
  const asked = new Set(places.slice(0, Math.max(0, Math.floor((most - 3) / 2))))
  const each = Math.max(1, Math.min(EACH_END, Math.floor((most - 2 * asked.size - 1) / 2)))
  const picked: Picked<T>[] = []
  let left = 0
  for (const [i, row] of rows.entries()) {
    if (i >= each && i < rows.length - each && !asked.has(i)) {
      left++
      continue
    }
    if (left > 0) picked.push({ kind: 'gap', count: left })
    left = 0
    picked.push({ kind: 'row', row })
  }
  return picked
}
