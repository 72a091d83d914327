import { sampleCorrelation, sampleRankCorrelation } from 'simple-statistics'
import { allEqual, completePairs, LEAST_PAIRS } from './complete-pairs.ts'

/** How far two measures of the same areas go together. It says nothing about causes, and every area counts alike. */
export type Correlation =
  | {
      readonly kind: 'known'
      /** Areas that have both figures. */
      readonly n: number
      /** Pearson's r, −1 to 1: how well a straight line describes the pairs. Same as `scipy.stats.pearsonr`. */
      readonly pearson: number
      /** Spearman's ρ, −1 to 1: Pearson's r of the ranks, ties sharing their mean rank. Same as `scipy.stats.spearmanr`. */
      readonly spearman: number
    }
  | { readonly kind: 'missing'; readonly n: number; readonly reason: 'too-few-pairs' | 'no-variation' }

/** Columns run alongside each other, null where missing; a pair with a missing side is left out. O(n log n). */
export function correlation(x: readonly (number | null)[], y: readonly (number | null)[]): Correlation {
  const pairs = completePairs(x, y)
  const n = pairs.length
  if (n < LEAST_PAIRS) return { kind: 'missing', n, reason: 'too-few-pairs' }
  const xs = pairs.map(([a]) => a)
  const ys = pairs.map(([, b]) => b)
  if (allEqual(xs) || allEqual(ys)) return { kind: 'missing', n, reason: 'no-variation' }
  const pearson = sampleCorrelation(rescaled(xs), rescaled(ys))
  const spearman = sampleRankCorrelation(xs, ys)
  if (!Number.isFinite(pearson) || !Number.isFinite(spearman)) return { kind: 'missing', n, reason: 'no-variation' }
  return { kind: 'known', n, pearson: withinOne(pearson), spearman: withinOne(spearman) }
}

/** Measured from the first value, the farthest at 1: r stays what it is, and no square vanishes or overflows. */
function rescaled(values: readonly number[]): number[] {
  const first = values[0] ?? 0
  const widest = Math.max(...values.map((value) => Math.abs(value - first)))
  return values.map((value) => (value - first) / widest)
}

/** Rounding may carry a perfect correlation to 1.0000000000000002, which no reader should see. */
function withinOne(r: number): number {
  return Math.max(-1, Math.min(1, r))
}
