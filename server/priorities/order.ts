import type { Sort } from './choice.ts'
import type { Placed } from './context.ts'

/**
 * The counties in the order asked for. Sorting is stable: those that are equally placed keep the order of their codes.
 * By emphasis those whose lists are not complete come last, for theirs may be another.
 */
export function ordered(placed: readonly Placed[], sort: Sort): Placed[] {
  switch (sort) {
    case 'county':
      return [...placed]
    case 'need':
      return placed.toSorted((a, b) => (b.cell.need ?? -1) - (a.cell.need ?? -1))
    case 'emphasis':
      return placed.toSorted(
        (a, b) =>
          Number(b.cell.complete) - Number(a.cell.complete) || (b.cell.emphasis ?? -1) - (a.cell.emphasis ?? -1),
      )
  }
}
