/**
 * An indicator laid out for sums: what its aggregation reads, as columns over the areas of a level. Formulas are worked
 * out once for all areas; then a territory, whatever it is, costs a few additions per part and year. Says the same as
 * `aggregate` to the last bit (compiled.test.ts), for hundreds of indicators over decades at a time.
 */
import { evaluate, type Formula, formulaInputs } from '#core/model/formula.ts'
import type { Indicator } from '#core/model/indicator.ts'
import { isBounded, POPULATION, weightInputs } from '../aggregate.ts'
import { type Cutting, type Extent, type Extents, extentsIn, extentsOf, weightExtents } from '../extent.ts'
import { newestCommonYear } from '../newest-year.ts'

/** The figures of a level. */
export interface Columns {
  /** How many areas there are. */
  readonly size: number
  /** The years an indicator has figures for, ascending; none for one that is unknown. */
  years(id: string): readonly number[]
  /** A figure per area, NaN where there is none; undefined where no area has one. */
  figures(id: string, year: number): Float64Array | undefined
}

/**
 * Figures of all areas and years, the years of an area beside each other: a territory holds few areas and is asked for
 * many years, and memory is read by the line. NaN where there is none.
 */
export type Matrix = Float64Array

/** A formula over all areas and years, by what its terms are about; null where none is. NaN where an input is missing. */
export type Measured = Readonly<Record<Extent, Matrix | null>>

export interface Compiled {
  readonly kind: Indicator['aggregation']['kind']
  /** True of sums that lie between two numbers where areas are cut: counts, but no balances. */
  readonly bounded: boolean
  /** Of a ratio. */
  readonly factor: number
  readonly extents: readonly Extent[]
  /** Ascending. */
  readonly years: readonly number[]
  readonly figures: Matrix
  /** Numerator of a ratio, or weights. */
  readonly upper: Measured | null
  /** Denominator of a ratio. */
  readonly lower: Measured | null
  /** By year: the one the weights are of, where it is an earlier one. */
  readonly weightYears: readonly (number | null)[]
  /** By year: whom coverage is counted in, a figure per area. */
  readonly people: readonly Float64Array[]
}

/** Compiles indicators over the same columns: what several are weighted or divided by is worked out once. */
export function compiler(columns: Columns, aboutLand: Cutting['aboutLand']): (indicator: Indicator) => Compiled {
  const nothing = new Float64Array(columns.size).fill(Number.NaN)
  const figuresOf = (id: string, year: number) => columns.figures(id, year) ?? nothing
  const worked = new Map<string, Matrix>()

  const matrix = (name: string, years: readonly number[], columnOf: (year: number) => Float64Array): Matrix => {
    const known = worked.get(`${name} ${years.join()}`)
    if (known) return known
    const made = new Float64Array(columns.size * years.length)
    for (const [y, year] of years.entries()) {
      for (const [place, figure] of columnOf(year).entries()) made[place * years.length + y] = figure
    }
    worked.set(`${name} ${years.join()}`, made)
    return made
  }
  const work = (formula: Formula, years: readonly number[]): Matrix | null => {
    if (formula.length === 0) return null
    const name = formula.map(({ sign, factors }) => `${sign}${factors.join('*')}`).join(' ')
    return matrix(name, years, (year) => {
      const inputs = new Map(formulaInputs(formula).map((input) => [input, figuresOf(input, year)]))
      return Float64Array.from({ length: columns.size }, (_, place) => {
        const value = evaluate(formula, (input) => knownOf(inputs.get(input)?.[place]))
        return value ?? Number.NaN
      })
    })
  }
  const measure = ({ people, land }: Extents, years: readonly number[]): Measured => ({
    people: work(people, years),
    land: work(land, years),
  })
  const newest = (ids: readonly string[], year: number) =>
    newestCommonYear(
      ids.map((id) => columns.years(id)),
      year,
    ) ?? year
  const formulasOf = (indicator: Indicator, years: readonly number[]): Pick<Compiled, 'upper' | 'lower'> => {
    const { aggregation } = indicator
    switch (aggregation.kind) {
      case 'sum':
      case 'none':
        return { upper: null, lower: null }
      case 'ratio':
        return {
          upper: measure(extentsIn(aggregation.numerator, aboutLand), years),
          lower: measure(extentsIn(aggregation.denominator, aboutLand), years),
        }
      case 'weighted': {
        const by = weightExtents(indicator, aggregation.by, aboutLand)
        const weighed = years.map((year) => newest(weightInputs(indicator), year))
        return { upper: measure(by, weighed), lower: null }
      }
    }
  }

  return (indicator) => {
    const { aggregation, id } = indicator
    const years = columns.years(id)
    const weights = weightInputs(indicator)
    return {
      kind: aggregation.kind,
      bounded: isBounded(indicator),
      factor: aggregation.kind === 'ratio' ? aggregation.factor : 1,
      extents: extentsOf(indicator, aboutLand),
      years,
      figures: matrix(`+${id}`, years, (year) => figuresOf(id, year)),
      ...formulasOf(indicator, years),
      weightYears: years.map((year) => {
        const weighed = weights.length === 0 ? year : newest(weights, year)
        return weighed === year ? null : weighed
      }),
      people: years.map((year) => figuresOf(POPULATION, newest([POPULATION], year))),
    }
  }
}

function knownOf(figure: number | undefined): number | null {
  return figure === undefined || Number.isNaN(figure) ? null : figure
}
