/** Breaks that are easy to say and to remember ("jämna gränser"). */
import { quantile } from '#core/measure/quantile.ts'
import { innerMultiples, niceStep } from './nice-step.ts'

/** A class that holds more of the values than this tells next to nothing of most areas. */
const MOST_IN_ONE = 0.75

/**
 * Multiples of a round step. Where that would put nearly all values in one class, as with people per km², round numbers
 * near the quantiles instead: the steps are then uneven, but each class has something to tell.
 */
export function roundedBreaks(sorted: readonly number[], classes: number): number[] {
  const even = evenMultiples(sorted[0] ?? 0, sorted.at(-1) ?? 0, classes)
  return isCrowded(sorted, even) ? roundQuantiles(sorted, classes) : even
}

/** Whether breaks leave most of the values in one class. */
export function isCrowded(sorted: readonly number[], breaks: readonly number[]): boolean {
  const ends = [...breaks, Number.POSITIVE_INFINITY].map((end) => sorted.filter((value) => value < end).length)
  return ends.some((end, i) => end - (ends[i - 1] ?? 0) > MOST_IN_ONE * sorted.length)
}

/** As few multiples as make at most `classes` classes, and at least one break. */
function evenMultiples(lowest: number, highest: number, classes: number): number[] {
  if (!(highest > lowest)) return []
  for (let wanted = classes; ; wanted++) {
    const multiples = innerMultiples(lowest, highest, niceStep((highest - lowest) / wanted))
    // A range between two multiples has none inside: a finer step has.
    if (multiples.length > 0 || wanted > 4 * classes) return multiples.slice(0, classes - 1)
  }
}

/** Each quantile in as few digits as keep it nearer to itself than to the next one. */
function roundQuantiles(sorted: readonly number[], classes: number): number[] {
  const exact = Array.from({ length: classes + 1 }, (_, i) => quantile(sorted, i / classes))
  const distinct = exact.filter((value, i) => i === 0 || value > (exact[i - 1] ?? value))
  return distinct.slice(1, -1).map((value, i) => {
    const [from, to] = [((distinct[i] ?? value) + value) / 2, (value + (distinct[i + 2] ?? value)) / 2]
    for (let digits = 1; digits <= 15; digits++) {
      const rounded = Number(value.toPrecision(digits))
      if (rounded > from && rounded < to) return rounded
    }
    return value
  })
}
