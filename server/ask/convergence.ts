import { betaConvergence, sigmaConvergence } from '#core/measure/convergence.ts'
import type { AreaCode, Level } from '#core/model/area.ts'
import type { ConvergenceAnswer } from '#core/model/contract-statistics.ts'
import { type Indicator, isPercentage } from '#core/model/indicator.ts'
import type { Atlas } from '#server/atlas/memory.ts'
import { figureOf } from './column.ts'

/** A year in which fewer areas have a figure would empty the panel of areas that have one in every year. */
const LEAST_SHARE = 0.9

/** Whether the areas of a level grow more alike, over the years since the series last began to mean something else. */
export function convergenceOf(atlas: Atlas, indicator: Indicator, level: Level): ConvergenceAnswer {
  const codes = atlas.areasAt(level).map(({ code }) => code)
  const lastBreak = Math.max(Number.NEGATIVE_INFINITY, ...indicator.breaks)
  const columns = indicator.levels[level]
    .filter((year) => year >= lastBreak)
    .map((year) => ({ year, values: Array.from(atlas.column(indicator.id, level, year)?.figures ?? [], figureOf) }))
    .filter(({ values }) => values.filter((value) => value !== null).length >= LEAST_SHARE * codes.length)
  const share = isPercentage(indicator)
  const { scale, n, leftOut, spread } = sigmaConvergence(
    columns.map(({ values }) => values),
    share,
  )
  return {
    version: atlas.version,
    indicator: indicator.id,
    level,
    years: columns.map(({ year }) => year),
    scale: { ...scale },
    sigma: { n, spread: [...spread], leftOut: leftOut.flatMap((place) => codes[place] ?? []) },
    beta: betaOf(codes, columns, share),
  }
}

interface YearColumn {
  readonly year: number
  readonly values: readonly (number | null)[]
}

function betaOf(codes: readonly AreaCode[], columns: readonly YearColumn[], share: boolean): ConvergenceAnswer['beta'] {
  const [first, last] = [columns[0], columns.at(-1)]
  if (first === undefined || last === undefined || first === last) return null
  const span = { from: first.year, to: last.year }
  const { start, growth, line } = betaConvergence(first.values, last.values, span, share)
  const known = line.kind === 'known'
  return {
    ...span,
    codes: [...codes],
    start: [...start],
    growth: [...growth],
    n: line.n,
    slope: known ? line.slope : null,
    intercept: known ? line.intercept : null,
    rSquared: known ? line.rSquared : null,
  }
}
