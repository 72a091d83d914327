import { ckmeans } from 'simple-statistics'
import { quantile } from '#core/measure/quantile.ts'
import type { Method } from '#core/model/view.ts'

/**
 * Classes of a map: `breaks` has one more entry than there are classes, ascending; class i holds
 * breaks[i] ≤ value < breaks[i + 1], and the last class is closed. A value on a break belongs to the upper class.
 */
export interface Classes {
  readonly breaks: readonly number[]
  /** Values per class, same order. */
  readonly counts: readonly number[]
}

/**
 * Divides values into at most `wanted` classes, fewer when there are fewer distinct values or when breaks coincide.
 * No values: no classes. One distinct value: one class.
 */
export function classify(values: readonly number[], method: Method, wanted: number): Classes {
  const sorted = [...values].sort((a, b) => a - b)
  const lowest = sorted[0]
  const highest = sorted.at(-1)
  if (lowest === undefined || highest === undefined) return { breaks: [], counts: [] }
  const distinct = countDistinct(sorted)
  const inner = distinct === 1 ? [] : innerBreaks(sorted, method, Math.min(wanted, distinct))
  // A break at the lowest value would leave an empty class below it; two breaks at one value one between them.
  const kept = [...new Set(inner)].filter((value) => value > lowest)
  const breaks = [lowest, ...kept, highest]
  const counts = new Array<number>(breaks.length - 1).fill(0)
  for (const value of sorted) {
    const index = classOf(value, breaks)
    if (index !== null) counts[index] = (counts[index] ?? 0) + 1
  }
  return { breaks, counts }
}

/** The class a value falls in, or null when it lies outside the breaks. O(number of classes). */
export function classOf(value: number, breaks: readonly number[]): number | null {
  const lowest = breaks[0]
  const highest = breaks.at(-1)
  if (lowest === undefined || highest === undefined || !(value >= lowest && value <= highest)) return null
  let index = 0
  for (let i = 1; i < breaks.length - 1; i++) {
    if (value >= (breaks[i] ?? Number.POSITIVE_INFINITY)) index = i
  }
  return index
}

function innerBreaks(sorted: readonly number[], method: Method, k: number): number[] {
  switch (method) {
    case 'quantile':
      return range(1, k).map((i) => quantile(sorted, i / k))
    case 'equal': {
      const lowest = sorted[0] ?? 0
      const highest = sorted.at(-1) ?? 0
      return range(1, k).map((i) => lowest + ((highest - lowest) * i) / k)
    }
    case 'natural':
      // Optimal one-dimensional k-means (Wang & Song 2011): each cluster's lowest member opens its class.
      return ckmeans([...sorted], k)
        .slice(1)
        .flatMap((cluster) => cluster.slice(0, 1))
  }
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i)
}

function countDistinct(sorted: readonly number[]): number {
  return sorted.reduce((count, value, i) => (i > 0 && value === sorted[i - 1] ? count : count + 1), 0)
}
