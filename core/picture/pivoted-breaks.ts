/** Breaks on both sides of a pivot: the value where colours turn is one of them, and no class reaches across it. */
import type { Method } from '#core/model/view.ts'
import { countDistinct, deviationFrom, innerBreaks } from './class-methods.ts'
import { innerMultiples, niceStep } from './nice-step.ts'
import { isCrowded } from './rounded-breaks.ts'

/** For a pivot strictly between the lowest and the highest of some sorted values. */
export function pivotedBreaks(sorted: readonly number[], pivot: number, method: Method, wanted: number): number[] {
  switch (method) {
    case 'quantile':
    case 'natural':
    case 'manual':
      return sideBySide(sorted, pivot, method, wanted)
    case 'equal':
      return steps(sorted, pivot, evenStep(sorted, pivot, wanted))
    case 'deviation': {
      // Half the classes on each side: farther out than that, the outermost classes hold the rest.
      const most = Math.max(1, Math.floor(wanted / 2)) - 1
      const sigma = deviationFrom(pivot, sorted)
      return Array.from({ length: 2 * most + 1 }, (_, i) => pivot + (i - most) * sigma)
    }
    case 'rounded': {
      const even = roundSteps(sorted, pivot, wanted)
      return isCrowded(sorted, even) ? sideBySide(sorted, pivot, method, wanted) : even
    }
  }
}

/** Each side by itself, with its share of the classes. */
function sideBySide(sorted: readonly number[], pivot: number, method: Method, wanted: number): number[] {
  const under = sorted.filter((value) => value < pivot)
  const over = sorted.filter((value) => value >= pivot)
  const [below, above] = sharesOf(countDistinct(under), countDistinct(over), wanted)
  return [...innerBreaks(under, method, below), pivot, ...innerBreaks(over, method, above)]
}

/** How many classes each side gets: as even as the values allow, the odd one to the side with more of them. */
function sharesOf(under: number, over: number, wanted: number): [below: number, above: number] {
  const half = under > over ? Math.ceil(wanted / 2) : Math.floor(wanted / 2)
  const below = Math.max(1, Math.min(half, under))
  const above = Math.max(1, Math.min(wanted - below, over))
  return [Math.min(under, Math.max(below, wanted - above)), above]
}

/** The shortest step out from the pivot that reaches both ends in as many classes as are wanted. */
function evenStep(sorted: readonly number[], pivot: number, wanted: number): number {
  const reaches = [pivot - (sorted[0] ?? pivot), (sorted.at(-1) ?? pivot) - pivot]
  const candidates = reaches.flatMap((reach) => Array.from({ length: wanted }, (_, i) => reach / (i + 1)))
  const classes = (step: number) => reaches.reduce((sum, reach) => sum + Math.ceil(reach / step - 1e-9), 0)
  return candidates.sort((a, b) => a - b).find((step) => classes(step) <= wanted) ?? Math.max(...reaches)
}

/** Equal steps out from the pivot, so that equal colours mean equal distances. */
function steps(sorted: readonly number[], pivot: number, step: number): number[] {
  const [lowest, highest] = [sorted[0] ?? pivot, sorted.at(-1) ?? pivot]
  const [down, up] = [pivot - lowest, highest - pivot].map((reach) => Math.ceil(reach / step - 1e-9) - 1)
  return Array.from({ length: (down ?? 0) + (up ?? 0) + 1 }, (_, i) => pivot + (i - (down ?? 0)) * step)
}

/** Round numbers around the pivot, which need not be round itself; those that lie close beside it give way. */
function roundSteps(sorted: readonly number[], pivot: number, wanted: number): number[] {
  const [lowest, highest] = [sorted[0] ?? pivot, sorted.at(-1) ?? pivot]
  for (let step = niceStep(evenStep(sorted, pivot, wanted)); ; step = niceStep(step * 1.01)) {
    const round = innerMultiples(lowest, highest, step).filter((value) => Math.abs(value - pivot) >= step / 2)
    if (round.length + 2 <= wanted) return [...round, pivot].sort((a, b) => a - b)
  }
}
