/** How many people (or households, cars, jobs) the rate of an area is a share of: of few, it jumps from year to year. */
import { evaluate, type Formula, formulaInputs, parseFormula } from '#core/model/formula.ts'
import { type Indicator, isPercentage } from '#core/model/indicator.ts'
import { newestCommonYear } from './newest-year.ts'

/** What is known of one area: the catalogue, the years of its level and its figures. */
export interface AreaFigures {
  indicator(id: string): Indicator | undefined
  years(id: string): readonly number[]
  figure(id: string, year: number): number | null
}

/**
 * Read from how groups are combined: what a ratio is divided by, or what stands in for it as weight, of the year of the
 * value or the newest before it. Null where the catalogue knows of none (sums, medians), or where what weighs is land or money.
 */
export function denominatorOf(indicator: Indicator, year: number, area: AreaFigures): number | null {
  const text = formulaTextOf(indicator)
  if (text === null) return null
  const formula = parseFormula(text)
  if (!isOfCounted(formula, area)) return null
  const inputs = formulaInputs(formula)
  const newest = newestCommonYear(
    inputs.map((id) => area.years(id)),
    year,
  )
  if (newest === null) return null
  return evaluate(formula, (id) => {
    const figure = area.figure(id, newest)
    const input = area.indicator(id)
    return figure !== null && input !== undefined && isPercentage(input) ? figure / 100 : figure
  })
}

function formulaTextOf({ aggregation }: Indicator): string | null {
  switch (aggregation.kind) {
    case 'ratio':
      return aggregation.denominator
    case 'weighted':
      return aggregation.by
    case 'sum':
    case 'none':
      return null
  }
}

/** Every term counts something once, and all else in it is a share of that: people, or people · per cent. */
function isOfCounted(formula: Formula, area: AreaFigures): boolean {
  return formula.every(({ factors }) => {
    const inputs = factors.map((id) => area.indicator(id))
    const counted = inputs.filter((input) => input?.kind === 'count' && input.unit.sv !== 'km²')
    const shares = inputs.filter((input) => input !== undefined && input.kind === 'rate' && isPercentage(input))
    return counted.length === 1 && counted.length + shares.length === factors.length
  })
}
