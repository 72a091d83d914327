import type { PictureRow } from '#core/picture/picture.ts'

export type Column = 'name' | 'value' | 'first' | 'second' | 'rank' | 'difference' | 'slope' | 'second-slope'
export interface Order {
  readonly column: Column
  readonly descending: boolean
}

/** Swedish in both languages: the names are Swedish, and å, ä, ö stand last in every list of them. */
const collator = new Intl.Collator('sv')

/** Rows in order; those without a value last whichever way, and ties by name. */
export function sortRows(rows: readonly PictureRow[], order: Order): PictureRow[] {
  const byName = (a: PictureRow, b: PictureRow) => collator.compare(a.name, b.name)
  const sign = order.descending ? -1 : 1
  const { column } = order
  if (column === 'name') return [...rows].sort((a, b) => sign * byName(a, b))
  return [...rows].sort((a, b) => {
    const [left, right] = [figure(a, column), figure(b, column)]
    if (left === null || right === null) {
      if (left === right) return byName(a, b)
      return left === null ? 1 : -1
    }
    return sign * (left - right) || byName(a, b)
  })
}

function figure(row: PictureRow, column: Exclude<Column, 'name'>): number | null {
  switch (column) {
    case 'value':
      return row.value
    case 'first':
      return row.parts?.[0] ?? null
    case 'second':
      return row.parts?.[1] ?? null
    case 'rank':
      return row.rank
    case 'difference':
      return row.referenceDifference
    case 'slope':
      return row.slopes?.[0] ?? null
    case 'second-slope':
      return row.slopes?.[1] ?? null
  }
}

/** What pressing a heading does: the other way round if it leads already, else its usual way (names up, figures down). */
export function nextOrder(order: Order, pressed: Column): Order {
  if (order.column === pressed) return { column: pressed, descending: !order.descending }
  return { column: pressed, descending: pressed !== 'name' && pressed !== 'rank' }
}
