/**
 * Pseudo p-values from permutations: how often chance alone comes out as far on the side of what was observed. (Anselin
 * 1995, Geographical Analysis 27.)
 *
 * Two-sided, for nobody said beforehand on which side to look: twice the smaller tail, (r + 1)/(permutations + 1) with r
 * the draws at or beyond the observed one. By tails and not by distance from the mean, because figures such as incomes are
 * skewed: no draw lies as far below the mean as many lie above it, and low areas would hardly ever stand out. GeoDa, and
 * PySAL by default, give the smaller tail undoubled and so mark more areas.
 */

/** The number of permutations, and the seed that makes them the same ones every time. */
export const PERMUTATIONS = 999
export const SEED = 20_240_101

/** Draws counted so far, on each side of the observed statistic; one that equals it counts on both. */
export interface Tally {
  readonly observed: number
  /** The same numbers added in another order differ by less than this, and are equal. */
  readonly slack: number
  above: number
  below: number
}

/** `scale`: the size the statistic can reach. */
export function newTally(observed: number, scale: number): Tally {
  return { observed, slack: 1e-12 * scale, above: 0, below: 0 }
}

export function count(tally: Tally, drawn: number): void {
  if (drawn >= tally.observed - tally.slack) tally.above += 1
  if (drawn <= tally.observed + tally.slack) tally.below += 1
}

/** The observed map is one of those that chance could have drawn, hence + 1; so the least p is 0.002. */
export function pseudoP({ above, below }: Tally): number {
  return Math.min(1, (2 * (Math.min(above, below) + 1)) / (PERMUTATIONS + 1))
}
