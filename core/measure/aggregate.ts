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

/**
 * Figures that may be older than the value, because their series ends earlier: of the newest year not after the value's
 * (`newestCommonYear`), one year for all areas, so that no group is weighted by two years at once. Only what a value is
 * weighted with and what coverage is counted in: a sum or a ratio of different years would be a figure of no year.
 */
export interface Backing {
  /** For `weighted`: must answer for `weightInputs`. Without it the weights are of the value's own year. */
  readonly weights?: { readonly year: number; readonly lookup: Lookup }
  /** For coverage: must answer for `population_total`. Without it the people are of the value's own year. */
  readonly people?: { readonly year: number; readonly lookup: Lookup }
}

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
      /** The year the weights are of, where a backing gave them and they had a say; else null. */
      readonly weightYear: number | null
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
 * all of one year, but for what `backing` answers. Throws on a share outside (0, 1].
 */
export function aggregate(
  indicator: Indicator,
  parts: readonly Part[],
  lookup: Lookup,
  backing: Backing = {},
): Aggregate {
  for (const { code, share } of parts) {
    if (!(share > 0 && share <= 1)) throw new Error(`part ${code}: expected a share in (0, 1], found ${share}`)
  }
  const hasData = dataTest(indicator, lookup, backing)
  const having = parts.filter(({ code }) => hasData(code))
  const coverage = coverageOf(parts, having, backing.people?.lookup ?? lookup)
  const values = having.flatMap(({ code }) => lookup(indicator.id, code) ?? [])
  const range: [number, number] | null = values.length > 0 ? [Math.min(...values), Math.max(...values)] : null

  if (indicator.aggregation.kind === 'none') return { kind: 'missing', reason: 'not-summable', coverage, range }
  if (having.length === 0) return { kind: 'missing', reason: 'not-in-data', coverage, range }
  if (coverage.population < LEAST_COVERAGE) return { kind: 'missing', reason: 'coverage', coverage, range }
  const combined = combine(indicator, having, lookup, backing)
  if (combined === null) return { kind: 'missing', reason: 'not-in-data', coverage, range }
  return { kind: 'known', ...combined, coverage, range }
}

interface Combined {
  value: number
  approximation: boolean
  weightYear: number | null
  interval: [number, number] | null
}

function combine(indicator: Indicator, parts: readonly Part[], lookup: Lookup, { weights }: Backing): Combined | null {
  const { aggregation } = indicator
  switch (aggregation.kind) {
    case 'sum':
      return combineSum(indicator.id, parts, lookup)
    case 'ratio': {
      const numerator = weigh(parts, (code) => evaluateFor(aggregation.numerator, code, lookup))
      const denominator = weigh(parts, (code) => evaluateFor(aggregation.denominator, code, lookup))
      if (denominator === 0) return null
      const value = (aggregation.factor * numerator) / denominator
      return { value, approximation: false, weightYear: null, interval: null }
    }
    case 'weighted': {
      const weight = (code: string) => evaluateFor(aggregation.by, code, weights?.lookup ?? lookup)
      const total = weigh(parts, weight)
      if (total === 0) return null
      const sum = weigh(parts, (code) => (weight(code) ?? 0) * (lookup(indicator.id, code) ?? 0))
      // One area alone is its own mean, whatever the weight.
      const approximation = parts.length > 1
      return {
        value: sum / total,
        approximation,
        weightYear: approximation ? (weights?.year ?? null) : null,
        interval: null,
      }
    }
    case 'none':
      return null
  }
}

/** Σ share·value, with the interval over whole parts to all touched parts where areas are cut. */
function combineSum(id: string, parts: readonly Part[], lookup: Lookup): Combined {
  const value = weigh(parts, (code) => lookup(id, code))
  const cut = parts.filter((part) => part.share < 1)
  if (cut.length === 0) return { value, approximation: false, weightYear: null, interval: null }
  let lowest = 0
  let highest = 0
  for (const { code, share } of parts) {
    const whole = lookup(id, code) ?? 0
    // A cut area holds anything from none to all of its figure; a negative one (net migration) counts the other way.
    lowest += share === 1 ? whole : Math.min(0, whole)
    highest += share === 1 ? whole : Math.max(0, whole)
  }
  return { value, approximation: false, weightYear: null, interval: [lowest, highest] }
}

/** Σ share·quantity over parts that all have the quantity. */
function weigh(parts: readonly Part[], quantity: (code: string) => number | null): number {
  return parts.reduce((sum, { code, share }) => sum + share * (quantity(code) ?? 0), 0)
}

function evaluateFor(formula: string, code: string, lookup: Lookup): number | null {
  return evaluate(parseFormula(formula), (id) => lookup(id, code))
}

/** A part has data when everything its aggregation reads is there; half a rate is no rate. */
function dataTest(indicator: Indicator, lookup: Lookup, { weights }: Backing): (code: string) => boolean {
  // What is read is the same for every part: found once, for a whole country is hundreds of them.
  if (indicator.aggregation.kind !== 'weighted' || !weights) {
    const inputs = inputsOf(indicator)
    return (code) => inputs.every((id) => lookup(id, code) !== null)
  }
  const inputs = weightInputs(indicator)
  return (code) => lookup(indicator.id, code) !== null && inputs.every((id) => weights.lookup(id, code) !== null)
}

/** The ids of the indicators an aggregation reads; all of one year, but for the weights, which may be older. */
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
      return [...new Set([id, ...weightInputs(indicator)])]
  }
}

/** The ids of the indicators that weights are made of; none where nothing is weighted. */
export function weightInputs({ aggregation }: Indicator): string[] {
  return aggregation.kind === 'weighted' ? formulaInputs(parseFormula(aggregation.by)) : []
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
