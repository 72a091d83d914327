import { breaksInside, type Span } from './change.ts'
import { quantile } from './quantile.ts'

/** Which way an area has been going, without saying whether that is good (method, section 7). */
export type Trend =
  | {
      readonly kind: 'assessed'
      /** The first and last of the years read. */
      readonly span: Span
      /** Years read: those with data. */
      readonly observations: number
      readonly course: 'rising' | 'falling' | 'no-clear-change'
      /** Units per year: the median slope of all pairs of years. */
      readonly slope: number
      /** Shares of the pairs of years in which the later value is higher, and lower; what is left did not move. */
      readonly rising: number
      readonly falling: number
    }
  | {
      readonly kind: 'not-assessable'
      readonly reason: 'too-few-years' | 'series-break'
      readonly observations: number
      /** The breaks among the years read, ascending. */
      readonly breaks: readonly number[]
    }

/** A trend reads this many of the latest years with data, and needs at least so many. */
export const TREND_YEARS = 6
export const LEAST_TREND_YEARS = 4

/** At least three of four comparisons of two years must point the same way for a change to be called clear. */
export const CLEAR_SHARE = 0.75

/**
 * Theil–Sen slope (Sen 1968, J. Am. Stat. Assoc. 63; same as `scipy.stats.theilslopes`) and the clear-change rule.
 *
 * The median of all slopes between two years: one odd year (a pandemic, a changed form) moves it little, where a line by
 * least squares would follow. `values` runs alongside `years`, null where missing; years ascend and may have gaps.
 */
export function trend(years: readonly number[], values: readonly (number | null)[], breaks: readonly number[]): Trend {
  const latest = observationsOf(years, values).slice(-TREND_YEARS)
  const first = latest[0]
  const last = latest.at(-1)
  const observations = latest.length
  if (!first || !last || observations < LEAST_TREND_YEARS) {
    return { kind: 'not-assessable', reason: 'too-few-years', observations, breaks: [] }
  }
  const span = { from: first.year, to: last.year }
  const inside = breaksInside(breaks, span)
  if (inside.length > 0) return { kind: 'not-assessable', reason: 'series-break', observations, breaks: inside }

  const slopes = latest.flatMap((later, i) =>
    latest.slice(0, i).map((earlier) => (later.value - earlier.value) / (later.year - earlier.year)),
  )
  const rising = slopes.filter((slope) => slope > 0).length / slopes.length
  const falling = slopes.filter((slope) => slope < 0).length / slopes.length
  return {
    kind: 'assessed',
    span,
    observations,
    course: rising >= CLEAR_SHARE ? 'rising' : falling >= CLEAR_SHARE ? 'falling' : 'no-clear-change',
    slope: quantile(
      slopes.sort((a, b) => a - b),
      0.5,
    ),
    rising,
    falling,
  }
}

interface Observation {
  readonly year: number
  readonly value: number
}

function observationsOf(years: readonly number[], values: readonly (number | null)[]): Observation[] {
  if (years.length !== values.length) {
    throw new Error(`trend: expected a value or null for each of ${years.length} years, found ${values.length}`)
  }
  return years.flatMap((year, i) => {
    const before = years[i - 1]
    if (before !== undefined && before >= year) throw new Error(`trend: expected a year after ${before}, found ${year}`)
    const value = values[i] ?? null
    return value === null ? [] : [{ year, value }]
  })
}
