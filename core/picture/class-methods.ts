/** The rules by which values are cut into classes, without a pivot (method, section 4). */
import { ckmeans } from 'simple-statistics'
import { quantile } from '#core/measure/quantile.ts'
import type { Method } from '#core/model/view.ts'
import { roundedBreaks } from './rounded-breaks.ts'

/** Breaks between the lowest and the highest of some sorted values, ascending: at most `wanted` − 1. */
export function innerBreaks(sorted: readonly number[], method: Method, wanted: number): number[] {
  const k = Math.min(wanted, countDistinct(sorted))
  const [lowest, highest] = [sorted[0] ?? 0, sorted.at(-1) ?? 0]
  if (k < 2) return []
  switch (method) {
    case 'quantile':
      return parting(
        range(1, k).map((i) => quantile(sorted, i / k)),
        sorted,
      )
    case 'equal':
      return range(1, k).map((i) => lowest + ((highest - lowest) * i) / k)
    case 'natural':
      // Optimal one-dimensional k-means (Wang & Song 2011). Any number between two clusters parts them: the roundest does.
      return ckmeans([...sorted], k)
        .slice(1)
        .map((cluster) => insideGap(cluster[0] ?? highest, sorted))
    case 'rounded':
      return roundedBreaks(sorted, k)
    case 'deviation': {
      const mean = sorted.reduce((sum, value) => sum + value, 0) / sorted.length
      const sigma = deviationFrom(mean, sorted)
      return range(1, k).map((i) => mean + (i - k / 2) * sigma)
    }
    case 'manual':
      throw new Error('classes by hand: expected their breaks, not a rule to make them')
  }
}

/** Root mean square distance from a centre: the population's standard deviation where the centre is the mean. */
export function deviationFrom(centre: number, values: readonly number[]): number {
  return Math.sqrt(values.reduce((sum, value) => sum + (value - centre) ** 2, 0) / values.length)
}

/** The roundest number near the middle between a value and the one below it, so that it parts the two. */
export function insideGap(value: number, sorted: readonly number[]): number {
  const below = sorted.findLast((each) => each < value) ?? value
  const middle = (below + value) / 2
  for (let digits = 1; digits <= 15; digits++) {
    const rounded = Number(middle.toPrecision(digits))
    if (rounded > below && rounded < value) return rounded
  }
  return value
}

export function countDistinct(sorted: readonly number[]): number {
  return sorted.reduce((count, value, i) => (i > 0 && value === sorted[i - 1] ? count : count + 1), 0)
}

/** Only breaks that part values from one another: where many values are the same, quantiles fall between the same two. */
function parting(breaks: readonly number[], sorted: readonly number[]): number[] {
  const firstAbove = breaks.map((value) => sorted.findIndex((each) => each >= value))
  return breaks.filter((_, i) => (firstAbove[i] ?? 0) > 0 && firstAbove[i] !== firstAbove[i - 1])
}

/** `from` up to but not including `to`. */
function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i)
}
