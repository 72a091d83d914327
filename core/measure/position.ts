import type { Direction } from '#core/model/indicator.ts'

/**
 * Where a value stands in a reference set, 0–100: the share with a worse value plus half of those equal (method,
 * section 5). The mid-rank percentile: same as `scipy.stats.percentileofscore(…, kind='mean')`.
 *
 * Worse is lower, except where lower is better; a neutral indicator is read from the lowest. A member of the set meets
 * itself among those equal, so the best of 290 stands at 99.8 and one alone at 50. Null when nobody has a value. O(n).
 */
export function positionAmong(
  value: number,
  reference: readonly (number | null)[],
  direction: Direction,
): number | null {
  let [worse, equal, of] = [0, 0, 0]
  for (const other of reference) {
    if (other === null) continue
    of += 1
    if (other === value) equal += 1
    else if (direction === 'lower' ? other > value : other < value) worse += 1
  }
  return of === 0 ? null : (100 * (worse + equal / 2)) / of
}

/** The position of every value among all of them; null where missing. O(n²): 290 areas take well under a millisecond. */
export function positions(values: readonly (number | null)[], direction: Direction): (number | null)[] {
  return values.map((value) => (value === null ? null : positionAmong(value, values, direction)))
}
