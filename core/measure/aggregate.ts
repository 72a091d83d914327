/**
 * The value of a group of areas (method, section 2). A group never lies: rates are recomputed from their parts and
 * never averaged, what cannot be combined says so, and missing parts are told as coverage and never count as 0.
 */
import { evaluate, formulaInputs, parseFormula } from '#core/model/formula.ts'
import type { Indicator } from '#core/model/indicator.ts'
import type { MissingReason } from '#core/model/value.ts'
import {
  type Cutting,
  checkPart,
  type Extent,
  type Extents,
  extentsIn,
  extentsOf,
  isCut,
  type Part,
  shareBy,
  UNCUT,
  weightExtents,
} from './extent.ts'

export type { Cutting, Part } from './extent.ts'

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
  /** Parts with data, and all parts that count: not those that are only touched, where nobody lives inside. */
  readonly areas: readonly [having: number, of: number]
  /** Share of the group's people who live in the parts with data, 0–1. */
  readonly population: number
}

type Span = readonly [lowest: number, highest: number]

export type Aggregate = {
  readonly coverage: Coverage
  /** Lowest and highest value among the parts with data; null when none has any. */
  readonly range: Span | null
  /**
   * Sums over cut areas: the true value lies here whatever the distribution inside them. Null where a part has no data,
   * and of balances, of which nothing is certain inside an area.
   */
  readonly interval: Span | null
} & (
  | {
      readonly kind: 'known'
      readonly value: number
      /** True where a stand-in weight was used, or a share of a cut area; the screen says "approximation". */
      readonly approximation: boolean
      /** The year the weights are of, where a backing gave them and they had a say; else null. */
      readonly weightYear: number | null
    }
  | {
      readonly kind: 'missing'
      readonly reason: Extract<MissingReason, 'coverage' | 'not-summable' | 'not-in-data' | 'not-reliable'>
    }
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
  cutting: Cutting = UNCUT,
): Aggregate {
  for (const part of parts) checkPart(part)
  const extents = extentsOf(indicator, cutting.aboutLand)
  const { kind } = indicator.aggregation
  const bounded = isBounded(indicator)
  const hasData = dataTest(indicator, lookup, backing)
  const [cut, complete] = [parts.some(isCut), parts.every(({ code }) => hasData(code))]
  const counted = cut ? parts.filter((part) => extents.some((extent) => shareBy(part, extent) > 0)) : parts
  const having = counted.filter(({ code }) => hasData(code))
  const values = (counted.length > 0 ? having : parts).flatMap(({ code }) => lookup(indicator.id, code) ?? [])
  const common = {
    // Where nobody lives inside, nobody is left out.
    coverage:
      counted.length === 0 && parts.length > 0
        ? ({ areas: [0, 0], population: complete ? 1 : 0 } as const)
        : coverageOf(counted, having, backing.people?.lookup ?? lookup),
    range: values.length > 0 ? ([Math.min(...values), Math.max(...values)] as const) : null,
    interval: bounded && cut && complete ? sumInterval(indicator.id, parts, lookup) : null,
  }
  const missing = (reason: Extract<Aggregate, { kind: 'missing' }>['reason']): Aggregate => ({
    kind: 'missing',
    reason,
    ...common,
  })
  if (kind === 'none') return missing('not-summable')
  if (!parts.some(({ code }) => hasData(code))) return missing('not-in-data')
  if (cut && !cutting.reliable && extents.includes('people')) return missing('not-reliable')
  if (common.coverage.population < LEAST_COVERAGE) return missing('coverage')
  const combined = combine(indicator, having, lookup, backing, cutting)
  if (combined === null) return missing('not-in-data')
  const { value, approximation, weightYear } = combined
  return { kind: 'known', value, approximation: approximation || cut, weightYear, ...common }
}

interface Combined {
  value: number
  approximation: boolean
  weightYear: number | null
}

function combine(
  indicator: Indicator,
  parts: readonly Part[],
  lookup: Lookup,
  { weights }: Backing,
  { aboutLand }: Cutting,
): Combined | null {
  const { aggregation, id } = indicator
  switch (aggregation.kind) {
    case 'sum': {
      const [extent = 'people'] = extentsOf(indicator, aboutLand)
      const value = weigh(parts, extent, (code) => lookup(id, code))
      return { value, approximation: false, weightYear: null }
    }
    case 'ratio': {
      const numerator = weighFormula(parts, extentsIn(aggregation.numerator, aboutLand), lookup)
      const denominator = weighFormula(parts, extentsIn(aggregation.denominator, aboutLand), lookup)
      if (denominator === 0) return null
      return { value: (aggregation.factor * numerator) / denominator, approximation: false, weightYear: null }
    }
    case 'weighted': {
      const by = weightExtents(indicator, aggregation.by, aboutLand)
      const weight = weights?.lookup ?? lookup
      const total = weighFormula(parts, by, weight)
      if (total === 0) return null
      const sum = weighFormula(parts, by, weight, (code) => lookup(id, code) ?? 0)
      // One area alone is its own mean, whatever the weight.
      const approximation = parts.length > 1
      return { value: sum / total, approximation, weightYear: approximation ? (weights?.year ?? null) : null }
    }
    case 'none':
      return null
  }
}

/** Whether a part of an area can have no more than the area, and no less than nothing: of counts, but not of balances. */
export function isBounded({ aggregation }: Indicator): boolean {
  return aggregation.kind === 'sum' && aggregation.balance !== true
}

/** From what lies in the whole parts to what lies in all that are touched. */
function sumInterval(id: string, parts: readonly Part[], lookup: Lookup): Span {
  let lowest = 0
  let highest = 0
  for (const part of parts) {
    const figure = lookup(id, part.code) ?? 0
    lowest += isCut(part) ? 0 : figure
    highest += figure
  }
  return [lowest, highest]
}

/** Σ share·quantity over parts that all have the quantity. */
function weigh(parts: readonly Part[], extent: Extent, quantity: (code: string) => number | null): number {
  return parts.reduce((sum, part) => sum + shareBy(part, extent) * (quantity(part.code) ?? 0), 0)
}

/** Σ share·formula·times, each term of the formula with the share it goes by. */
function weighFormula(
  parts: readonly Part[],
  { people, land }: Extents,
  lookup: Lookup,
  times: (code: string) => number = () => 1,
): number {
  const by = (extent: Extent, formula: Extents[Extent]) =>
    formula.length === 0
      ? 0
      : weigh(parts, extent, (code) => (evaluate(formula, (id) => lookup(id, code)) ?? 0) * times(code))
  return by('people', people) + by('land', land)
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
  const people = (some: readonly Part[]) => weigh(some, 'people', (code) => lookup(POPULATION, code))
  const all = people(parts)
  return {
    areas: [having.length, parts.length],
    // Without population figures for the year the share of areas has to do.
    population: all > 0 ? people(having) / all : parts.length > 0 ? having.length / parts.length : 0,
  }
}
