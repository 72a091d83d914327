import type { Direction } from '#core/model/indicator.ts'

/**
 * Competition ranks ("1224"): 1 is best, ties share the better rank, missing values (null) are not ranked.
 * Best is highest, except where lower is better; a neutral indicator is ordered from the highest.
 * Same as R `rank(-x, ties.method = "min")`. O(n log n).
 */
export function rank(
  values: readonly (number | null)[],
  direction: Direction,
): { ranks: (number | null)[]; of: number } {
  const sign = direction === 'lower' ? 1 : -1
  const order = values.flatMap((value, index) => (value === null ? [] : [{ value, index }]))
  order.sort((a, b) => sign * (a.value - b.value))
  const ranks: (number | null)[] = values.map(() => null)
  let current = 0
  order.forEach(({ value, index }, place) => {
    if (place === 0 || value !== order[place - 1]?.value) current = place + 1
    ranks[index] = current
  })
  return { ranks, of: order.length }
}
