import { linearRegression, linearRegressionLine, mean, rSquared } from 'simple-statistics'
import { allEqual, completePairs, LEAST_PAIRS } from './complete-pairs.ts'

/** The straight line through a scatter, by ordinary least squares of y on x; every area counts alike. */
export type Regression =
  | {
      readonly kind: 'known'
      /** Areas that have both figures. */
      readonly n: number
      /** Units of y per unit of x. */
      readonly slope: number
      /** y where x is 0, in units of y. */
      readonly intercept: number
      /** Share of the variance of y that the line describes, 0–1: Pearson's r squared. */
      readonly rSquared: number
    }
  | { readonly kind: 'missing'; readonly n: number; readonly reason: 'too-few-pairs' | 'no-variation' }

/**
 * Columns run alongside each other, null where missing. Same as `scipy.stats.linregress`. O(n).
 *
 * Where all y are equal there is a line but no r², where all x are equal there is no line: both are `no-variation`.
 */
export function regression(x: readonly (number | null)[], y: readonly (number | null)[]): Regression {
  const points = completePairs(x, y)
  const n = points.length
  if (n < LEAST_PAIRS) return { kind: 'missing', n, reason: 'too-few-pairs' }
  if (allEqual(points.map(([a]) => a)) || allEqual(points.map(([, b]) => b))) {
    return { kind: 'missing', n, reason: 'no-variation' }
  }
  // Around the middle: far from zero the sums of squares would swallow the differences between the values.
  const [middleX, middleY] = [mean(points.map(([a]) => a)), mean(points.map(([, b]) => b))]
  const centred = points.map(([a, b]) => [a - middleX, b - middleY])
  const { m: slope, b: offset } = linearRegression(centred)
  const explained = rSquared(centred, linearRegressionLine({ m: slope, b: offset }))
  if (!Number.isFinite(slope) || !Number.isFinite(explained)) return { kind: 'missing', n, reason: 'no-variation' }
  const intercept = middleY + offset - slope * middleX
  return { kind: 'known', n, slope, intercept, rSquared: Math.max(0, Math.min(1, explained)) }
}
