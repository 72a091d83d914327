/**
 * The value of a group of areas (method, section 2). A group never lies: rates are recomputed from their parts and
 * never averaged, what cannot be combined says so, and missing parts are told as coverage and never count as 0.
 */
import { evaluate, formulaInputs, parseFormula } from '#core/model/formula.ts'
import type { Indicator } from '#core/model/indicator.ts'
import type { MissingReason } from '#core/model/value.ts'

/** One area of a group. */
export interface Part {
  readonly code: string
  /** Share of the area that belongs to the group, in (0, 1]. */
  readonly share: number
}

/** The value of an indicator for an area in the year asked about, null where missing. */
export type Lookup = (indicator: string, code: string) => number | null

export interface Coverage {
  /** Parts with data, and all parts. */
  readonly areas: readonly [having: number, of: number]
  /** Share of the group's people who live in the parts with data, 0–1. */
  readonly population: number
}

export type Aggregate = {
  readonly coverage: Coverage
  /** Lowest and highest value among the parts with data; null when none has any. */
  readonly range: readonly [number, number] | null
} & (
  | {
      readonly kind: 'known'
      readonly value: number
      /** True where a stand-in weight was used; the screen says "approximation". */
      readonly approximation: boolean
      /** Sums over cut areas: the true value lies here whatever the distribution inside them. */
      readonly interval: readonly [number, number] | null
    }
  | { readonly kind: 'missing'; readonly reason: Extract<MissingReason, 'coverage' | 'not-summable' | 'not-in-data'> }
)

/** Below this share of people with data no value is given (method, section 2). */
export const LEAST_COVERAGE = 0.9

/** The indicator that tells how many people each part holds. */
export const POPULATION = 'population_total'

/**
 * Combines parts. `lookup` must answer for the indicator itself, for its formula inputs and for `population_total`,
 * all of one year. Throws on a share outside (0, 1].
 */
export function aggregate(indicator: Indicator, parts: readonly Part[], lookup: Lookup): Aggregate {
  for (const { code, share } of parts) {
    if (!(share > 0 && share <= 1)) throw new Error(`part ${code}: expected a share in (0, 1], found ${share}`)
  }
  const having = parts.filter((part) => partHasData(indicator, part, lookup))
  const coverage = coverageOf(parts, having, lookup)
  const values = having.flatMap(({ code }) => lookup(indicator.id, code) ?? [])
  const range: [number, number] | null = values.length > 0 ? [Math.min(...values), Math.max(...values)] : null

  if (indicator.aggregation.kind === 'none') return { kind: 'missing', reason: 'not-summable', coverage, range }
  if (having.length === 0) return { kind: 'missing', reason: 'not-in-data', coverage, range }
  if (coverage.population < LEAST_COVERAGE) return { kind: 'missing', reason: 'coverage', coverage, range }
  const combined = combine(indicator, having, lookup)
  if (combined === null) return { kind: 'missing', reason: 'not-in-data', coverage, range }
  return { kind: 'known', ...combined, coverage, range }
}

type Combined = { value: number; approximation: boolean; interval: [number, number] | null }

function combine(indicator: Indicator, parts: readonly Part[], lookup: Lookup): Combined | null {
  const { aggregation } = indicator
  switch (aggregation.kind) {
    case 'sum':
      return combineSum(indicator.id, parts, lookup)
    case 'ratio': {
      const numerator = weigh(parts, (code) => evaluateFor(aggregation.numerator, code, lookup))
      const denominator = weigh(parts, (code) => evaluateFor(aggregation.denominator, code, lookup))
      if (denominator === 0) return null
      return { value: (aggregation.factor * numerator) / denominator, approximation: false, interval: null }
    }
    case 'weighted': {
      const weight = (code: string) => evaluateFor(aggregation.by, code, lookup)
      const total = weigh(parts, weight)
      if (total === 0) return null
      const sum = weigh(parts, (code) => (weight(code) ?? 0) * (lookup(indicator.id, code) ?? 0))
      return { value: sum / total, approximation: parts.length > 1, interval: null }
    }
    case 'none':
      return null
  }
}

/** Σ share·value, with the interval over whole parts to all touched parts where areas are cut. */
function combineSum(id: string, parts: readonly Part[], lookup: Lookup): Combined {
  const value = weigh(parts, (code) => lookup(id, code))
  const cut = parts.filter((part) => part.share < 1)
  if (cut.length === 0) return { value, approximation: false, interval: null }
  let lowest = 0
  let highest = 0
  for (const { code, share } of parts) {
    const whole = lookup(id, code) ?? 0
    // A cut area holds anything from none to all of its figure; a negative one (net migration) counts the other way.
    lowest += share === 1 ? whole : Math.min(0, whole)
    highest += share === 1 ? whole : Math.max(0, whole)
  }
  return { value, approximation: false, interval: [lowest, highest] }
}

/** Σ share·quantity over parts that all have the quantity. */
function weigh(parts: readonly Part[], quantity: (code: string) => number | null): number {
  return parts.reduce((sum, { code, share }) => sum + share * (quantity(code) ?? 0), 0)
}

function evaluateFor(formula: string, code: string, lookup: Lookup): number | null {
  return evaluate(parseFormula(formula), (id) => lookup(id, code))
}

/** A part has data when everything its aggregation reads is there; half a rate is no rate. */
function partHasData(indicator: Indicator, part: Part, lookup: Lookup): boolean {
  return inputsOf(indicator).every((id) => lookup(id, part.code) !== null)
}

/** The ids of the indicators an aggregation reads, of one and the same year. */
export function inputsOf(indicator: Indicator): string[] {
  const { aggregation, id } = indicator
  switch (aggregation.kind) {
    case 'sum':
    case 'none':
      return [id]
    case 'ratio':
      return [
        ...new Set(
          [aggregation.numerator, aggregation.denominator].flatMap((text) => formulaInputs(parseFormula(text))),
        ),
      ]
    case 'weighted':
      return [id, ...formulaInputs(parseFormula(aggregation.by))]
  }
}

function coverageOf(parts: readonly Part[], having: readonly Part[], lookup: Lookup): Coverage {
  const people = (some: readonly Part[]) => weigh(some, (code) => lookup(POPULATION, code))
  const all = people(parts)
  return {
    areas: [having.length, parts.length],
    // Without population figures for the year the share of areas has to do.
    population: all > 0 ? people(having) / all : parts.length > 0 ? having.length / parts.length : 0,
  }
}
