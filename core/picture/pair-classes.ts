/** Two indicators at once: each cut in thirds, and the nine ways they meet (Trumbo 1981; method, section 4). */
import { classify, classOf } from './classify.ts'

export interface PairClasses {
  /** Lowest, a third, two thirds, highest; fewer where values coincide. */
  readonly firstBreaks: readonly number[]
  readonly secondBreaks: readonly number[]
  /** 3 · (third of the second) + (third of the first), 0–8; null where either is missing. */
  classOf(first: number | null, second: number | null): number | null
}

export function pairClasses(pairs: readonly (readonly [number | null, number | null])[]): PairClasses {
  const whole = pairs.flatMap(([a, b]) => (a === null || b === null ? [] : [[a, b] as const]))
  const thirds = (values: number[]) => classify(values, { method: 'quantile', wanted: 3 }).breaks
  const firstBreaks = thirds(whole.map(([a]) => a))
  const secondBreaks = thirds(whole.map(([, b]) => b))
  return {
    firstBreaks,
    secondBreaks,
    classOf(first, second) {
      if (first === null || second === null) return null
      const [a, b] = [classOf(first, firstBreaks), classOf(second, secondBreaks)]
      return a === null || b === null ? null : 3 * b + a
    },
  }
}
