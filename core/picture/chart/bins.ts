/** The bins of a histogram that never part a class: each class is cut into bins of one width. */
import { quartiles } from './distribution.ts'

export interface Bin {
  readonly from: number
  readonly to: number
  readonly count: number
  /** Areas there would be, were all bins as wide as the whole range: bins differ in width, so height follows density and the area the count. */
  readonly density: number
  /** Index of the class it lies in. */
  readonly class: number
}

/** More than this many, and bars are too thin to see. */
const MOST = 48
/** A class as narrow as one value would dwarf all others: no bar is drawn for less than this share of the range. */
const LEAST_SHARE = 1 / 250

/**
 * Widths after Freedman and Diaconis (On the histogram as a density estimator, 1981), 2 · IQR · n^(−1/3), but half as
 * wide, for the reader is to see what the classes hide; rounded per class to a whole number of bins. `breaks` with both
 * ends, ascending; values outside them widen the outermost class.
 */
export function binsOf(values: readonly number[], breaks: readonly number[]): Bin[] {
  const middle = quartiles(values)
  if (middle === null) return []
  const edges = widened(values, breaks)
  const range = (edges.at(-1) ?? 0) - (edges[0] ?? 0)
  const wanted = (middle[2] - middle[0]) / Math.cbrt(values.length)
  // Half of all values alike, and the quartiles say nothing: Sturges' number of bins instead.
  const sturges = range / (Math.log2(values.length) + 1)
  const width = Math.max(wanted > 0 ? wanted : sturges, range / MOST)
  return edges.slice(0, -1).flatMap((from, i) => {
    const to = edges[i + 1] ?? from
    const count = to > from ? Math.max(1, Math.round((to - from) / width)) : 1
    const cuts = Array.from({ length: count + 1 }, (_, cut) =>
      cut === count ? to : from + ((to - from) * cut) / count,
    )
    return cuts.slice(0, -1).map((start, cut): Bin => {
      const end = cuts[cut + 1] ?? to
      const isLast = i === edges.length - 2 && cut === count - 1
      const held = values.filter((value) => value >= start && (isLast ? value <= end : value < end)).length
      return {
        from: start,
        to: end,
        count: held,
        density: held / Math.max(range === 0 ? 1 : (end - start) / range, LEAST_SHARE),
        class: i,
      }
    })
  })
}

function widened(values: readonly number[], breaks: readonly number[]): number[] {
  const [least, most] = [Math.min(...values), Math.max(...values)]
  const inner = breaks.slice(1, -1)
  return [Math.min(least, breaks[0] ?? least), ...inner, Math.max(most, breaks.at(-1) ?? most)]
}
