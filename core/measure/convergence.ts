/**
 * Whether areas grow more alike, in the two senses of Barro & Sala-i-Martin (1992, J. Political Economy 100): σ, the
 * spread between them shrinks; β, those that started low rise faster. β without σ is possible, and the other way is not.
 * Every area counts alike, as in that literature: it is about places, where Gini and Theil are about people.
 */
import { mean, standardDeviation } from 'simple-statistics'
import type { Span } from './change.ts'
import { type Regression, regression } from './regression.ts'

/**
 * How spread and growth are told: `relative` for amounts, whose unit grows with prices or people; `points` for shares,
 * where 2 → 4 % is two points and no doubling, and for whatever may be 0 or negative, which has no logarithm.
 */
export type ConvergenceScale =
  | { readonly kind: 'relative'; readonly why: 'amount' }
  | { readonly kind: 'points'; readonly why: 'share' | 'not-positive' }

function convergenceScale(isShare: boolean, values: Iterable<number | null>): ConvergenceScale {
  if (isShare) return { kind: 'points', why: 'share' }
  for (const value of values) if (value !== null && value <= 0) return { kind: 'points', why: 'not-positive' }
  return { kind: 'relative', why: 'amount' }
}

export interface SigmaConvergence {
  readonly scale: ConvergenceScale
  /** Areas with a figure in every year: the same ones throughout, else a newcomer would pass for divergence. */
  readonly n: number
  /** Positions of the areas that lack a figure in some year. */
  readonly leftOut: readonly number[]
  /**
   * Spread per year, alongside the years; null where fewer than two areas remain. `relative`: coefficient of variation
   * (population standard deviation over mean, no unit). `points`: population standard deviation, in the unit.
   */
  readonly spread: readonly (number | null)[]
}

/** `columns` holds one column per year, in order of years; columns run alongside each other by area. */
export function sigmaConvergence(columns: readonly (readonly (number | null)[])[], isShare: boolean): SigmaConvergence {
  const areas = columns[0]?.length ?? 0
  const other = columns.find((column) => column.length !== areas)
  if (other) throw new Error(`σ-convergence: expected ${areas} values in every year, found ${other.length}`)
  const rows = Array.from({ length: areas }, (_, row) => row)
  const kept = rows.filter((row) => columns.every((column) => column[row] !== null))
  const panel = columns.map((column) => kept.flatMap((row) => column[row] ?? []))
  const scale = convergenceScale(isShare, panel.flat())
  return {
    scale,
    n: kept.length,
    leftOut: rows.filter((row) => columns.some((column) => column[row] === null)),
    spread: panel.map((values) => (values.length < 2 ? null : spreadOf(values, scale))),
  }
}

function spreadOf(values: readonly number[], scale: ConvergenceScale): number {
  const deviation = standardDeviation(values)
  switch (scale.kind) {
    case 'relative':
      return deviation / mean(values)
    case 'points':
      return deviation
  }
}

export interface BetaConvergence {
  readonly scale: ConvergenceScale
  /** Start (x) and yearly change (y) of each area, as regressed; null where the area lacks either year. */
  readonly start: readonly (number | null)[]
  readonly growth: readonly (number | null)[]
  /** A slope below 0 is β-convergence. */
  readonly line: Regression
}

/**
 * Yearly change regressed on the starting level. `relative`: ln(last/first)/years on ln(first), Barro & Sala-i-Martin's
 * equation without conditions. `points`: (last − first)/years on first, both in the unit.
 *
 * Mind Galton's fallacy (Quah 1993, Scand. J. Economics 95): chance highs fall back by themselves, so where figures
 * jump from year to year a negative slope alone shows nothing. Read it beside σ.
 */
export function betaConvergence(
  first: readonly (number | null)[],
  last: readonly (number | null)[],
  span: Span,
  isShare: boolean,
): BetaConvergence {
  const years = span.to - span.from
  if (!(years > 0)) throw new Error(`β-convergence: expected a span to a later year, found ${span.from} to ${span.to}`)
  if (first.length !== last.length) {
    throw new Error(`β-convergence: expected columns of one length, found ${first.length} and ${last.length}`)
  }
  const both = first.map((value, i) => value !== null && last[i] !== null)
  const present = [...first, ...last].filter((_, i) => both[i % first.length])
  const scale = convergenceScale(isShare, present)
  const level = (value: number | null | undefined, i: number) => {
    if (value === null || value === undefined || !both[i]) return null
    return scale.kind === 'relative' ? Math.log(value) : value
  }
  const start = first.map(level)
  const growth = start.map((from, i) => {
    const to = level(last[i], i)
    return from === null || to === null ? null : (to - from) / years
  })
  return { scale, start, growth, line: regression(start, growth) }
}
