import type { Method } from '#core/model/view.ts'
import { innerBreaks, insideGap } from './class-methods.ts'
import { pivotedBreaks } from './pivoted-breaks.ts'

/**
 * Classes of a map: `breaks` has one more entry than there are classes, ascending; class i holds
 * breaks[i] ≤ value < breaks[i + 1], and the last class is closed. A value on a break belongs to the upper class.
 * Two breaks are the same only where all values are, and at the ends of classes by hand that nothing fell in.
 */
export interface Classes {
  readonly breaks: readonly number[]
  /** Values per class, same order. */
  readonly counts: readonly number[]
  /** How many classes lie below the pivot; null where there is none, and where all values are the pivot itself. */
  readonly below: number | null
}

export interface ClassRule {
  readonly method: Method
  /** How many classes are wanted; fewer are made of fewer distinct values, and where breaks coincide. */
  readonly wanted: number
  /** A value that no class may reach across; null: none. */
  readonly pivot?: number | null
  /** Inner breaks of the method `manual`. */
  readonly inner?: readonly number[]
  /** The values that the breaks are made of, where they are others than those counted: figures of all years. */
  readonly from?: readonly number[]
}

export const NO_CLASSES: Classes = { breaks: [], counts: [], below: null }

/** No values: no classes. One distinct value: one class. Values outside the breaks, which only `from` can cause, count nowhere. */
export function classify(values: readonly number[], rule: ClassRule): Classes {
  const sorted = [...(rule.from ?? values)].sort((a, b) => a - b)
  const pivot = rule.pivot ?? null
  const breaks =
    rule.method === 'manual' ? manualBreaks(sorted, pivot, rule.inner ?? []) : madeBreaks(sorted, pivot, rule)
  if (breaks.length === 0) return NO_CLASSES
  return {
    breaks,
    counts: countInto(values, breaks),
    below: pivot === null ? null : belowPivot(breaks, pivot),
  }
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

function madeBreaks(sorted: readonly number[], pivot: number | null, { method, wanted }: ClassRule): number[] {
  const [lowest, highest] = [sorted[0], sorted.at(-1)]
  if (lowest === undefined || highest === undefined) return []
  // Where all values lie on one side of the pivot it parts nothing: colours tell which side, breaks tell how far.
  const parts = pivot !== null && pivot > lowest && pivot < highest
  const inner = parts ? pivotedBreaks(sorted, pivot, method, wanted) : innerBreaks(sorted, method, wanted)
  // A break at the highest value would leave it a class without width: it moves down to where no value lies.
  const clear = inner.map((value) => (value === highest ? insideGap(highest, sorted) : value))
  const kept = clear.filter((value) => value > lowest && value < highest)
  return [lowest, ...new Set(kept.sort((a, b) => a - b)), highest]
}

/** Breaks typed by hand all stand, though nothing may lie beyond them; the pivot joins them where it parts a class. */
function manualBreaks(sorted: readonly number[], pivot: number | null, inner: readonly number[]): number[] {
  if (sorted.length === 0) return []
  const kept = [...new Set(inner)].sort((a, b) => a - b)
  const ends = [...sorted, ...kept]
  const [from, to] = [Math.min(...ends), Math.max(...ends)]
  const parting = pivot !== null && pivot > from && pivot < to && !kept.includes(pivot) ? [pivot] : []
  return [from, ...[...kept, ...parting].sort((a, b) => a - b), to]
}

function countInto(values: readonly number[], breaks: readonly number[]): number[] {
  const counts = new Array<number>(breaks.length - 1).fill(0)
  for (const value of values) {
    const index = classOf(value, breaks)
    if (index !== null) counts[index] = (counts[index] ?? 0) + 1
  }
  return counts
}

/** Classes whose upper end lies at the pivot or under it. Null where all values are the pivot: none is on either side. */
function belowPivot(breaks: readonly number[], pivot: number): number | null {
  if (breaks.every((value) => value === pivot)) return null
  return breaks.slice(1).filter((upper) => upper <= pivot).length
}
