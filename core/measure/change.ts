import { withoutNoise } from './noise.ts'

/** From one year to a later one. */
export interface Span {
  readonly from: number
  readonly to: number
}

export interface Change {
  /** Last − first in the unit of the indicator: for shares that is percentage points, never per cent. */
  readonly total: number
  /** The same spread evenly over the years between, whatever happened in them. */
  readonly perYear: number
}

/** How far a figure moved (method, section 7); null where either end is missing. Throws on a span that goes nowhere. */
export function change(first: number | null, last: number | null, span: Span): Change | null {
  const years = span.to - span.from
  if (!(years > 0)) throw new Error(`change: expected a span to a later year, found ${span.from} to ${span.to}`)
  if (first === null || last === null) return null
  // Two areas that moved equally far in the figures that are published moved equally far: 5.2 − 5.1 is to be 5.3 − 5.2.
  return { total: withoutNoise(last - first), perYear: withoutNoise((last - first) / years) }
}

/**
 * The series breaks inside a span, ascending; where there is one, the two ends measure different things.
 *
 * A break in year b means that the series starts to mean something else in b, so it lies in (from, to]: from b itself
 * onwards the figures agree with each other again.
 */
export function breaksInside(breaks: readonly number[], { from, to }: Span): number[] {
  return breaks.filter((year) => from < year && year <= to).sort((a, b) => a - b)
}
