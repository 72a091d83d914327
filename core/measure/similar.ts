import { mean, standardDeviation } from 'simple-statistics'
import { allEqual } from './complete-pairs.ts'

/** What an area is compared by: an indicator, or one divided by another (`per`), such as people by km². */
export interface SimilarityMeasure {
  readonly indicator: string
  readonly per: string | null
  /** Skewed by magnitude (a city of a million beside a parish of three thousand): compared by log10. */
  readonly logScale: boolean
  /** How much the measure counts; 1 for all is plain Euclidean distance. */
  readonly weight: number
}

/**
 * The default set (method, section 6). All have figures for all 21 counties and 290 municipalities up to 2022.
 *
 * Density stands in no column of its own and is people by land area. Income is the median after tax, for the tax base has
 * no county figures. Unemployment is a share of the population, for the share of the labour force has counties only.
 */
export const SIMILARITY_DEFAULT: readonly SimilarityMeasure[] = [
  { indicator: 'population_total', per: null, logScale: true, weight: 1 },
  { indicator: 'population_total', per: 'land_area_km2', logScale: true, weight: 1 },
  { indicator: 'population_share_65_plus', per: null, logScale: false, weight: 1 },
  { indicator: 'postsecondary_share_25_64', per: null, logScale: false, weight: 1 },
  { indicator: 'median_net_income_20plus', per: null, logScale: false, weight: 1 },
  { indicator: 'unemployment_18_65_share_pop', per: null, logScale: false, weight: 1 },
]

export const SIMILAR_COUNT = 7

/** The figures of one measure for all areas of a level, alongside their codes; null where missing. */
export interface SimilarityColumn extends Pick<SimilarityMeasure, 'logScale' | 'weight'> {
  readonly name: string
  readonly values: readonly (number | null)[]
}

/** An area that cannot be compared, and the names of the columns it has no usable value in. */
export interface Uncomparable {
  readonly code: string
  readonly lacks: readonly string[]
}

export type Similar =
  | {
      readonly kind: 'known'
      /** The nearest first, equally near ones by code. Distance has no unit: 1 is one standard deviation in one measure. */
      readonly areas: readonly { readonly code: string; readonly distance: number }[]
      readonly leftOut: readonly Uncomparable[]
    }
  | { readonly kind: 'missing'; readonly reason: 'area-lacks-values'; readonly lacks: readonly string[] }

/** Columns as z-scores, ready to measure distances by. */
export interface Scored {
  readonly codes: readonly string[]
  readonly columns: readonly {
    readonly name: string
    readonly weight: number
    readonly scores: readonly (number | null)[]
  }[]
}

/**
 * z-scores by mean and population standard deviation over every area that has the value, as `scipy.stats.zscore`, also
 * over those left out for another column. A column in which all areas agree tells none of them apart and counts for
 * nothing. A value of 0 or below has no logarithm and is lacking where `logScale` is set.
 */
export function scoreAreas(codes: readonly string[], columns: readonly SimilarityColumn[]): Scored {
  if (columns.length === 0) throw new Error('similar areas: expected at least one column, found none')
  return {
    codes,
    columns: columns.map((column) => ({
      name: column.name,
      weight: column.weight,
      scores: scoresOf(column, codes.length),
    })),
  }
}

/** The `count` areas most like one of them: √Σ weight·(difference of z-scores)². O(areas × columns). */
export function similarAmong({ codes, columns }: Scored, to: string, count: number = SIMILAR_COUNT): Similar {
  const lacks = (row: number) => columns.filter(({ scores }) => scores[row] === null).map(({ name }) => name)
  const self = codes.indexOf(to)
  if (self < 0) throw new Error(`similar areas: expected an area among ${codes.length}, found "${to}"`)
  const lacking = lacks(self)
  if (lacking.length > 0) return { kind: 'missing', reason: 'area-lacks-values', lacks: lacking }

  const areas: { code: string; distance: number }[] = []
  const leftOut: Uncomparable[] = []
  for (const [row, code] of codes.entries()) {
    if (row === self) continue
    const lacking = lacks(row)
    if (lacking.length > 0) {
      leftOut.push({ code, lacks: lacking })
      continue
    }
    let squares = 0
    for (const { scores, weight } of columns) squares += weight * ((scores[row] ?? 0) - (scores[self] ?? 0)) ** 2
    areas.push({ code, distance: Math.sqrt(squares) })
  }
  areas.sort((a, b) => a.distance - b.distance || (a.code < b.code ? -1 : 1))
  return { kind: 'known', areas: areas.slice(0, count), leftOut }
}

function scoresOf({ name, values, logScale, weight }: SimilarityColumn, length: number): (number | null)[] {
  if (values.length !== length) throw new Error(`column ${name}: expected ${length} values, found ${values.length}`)
  if (!(weight > 0 && weight < Infinity)) throw new Error(`column ${name}: expected a weight above 0, found ${weight}`)
  const scaled = values.map((value) => (value !== null && logScale ? logOf(value) : value))
  const present = scaled.filter((value) => value !== null)
  if (allEqual(present)) return scaled.map((value) => (value === null ? null : 0))
  const centre = mean(present)
  const deviation = standardDeviation(present)
  return scaled.map((value) => (value === null ? null : (value - centre) / deviation))
}

function logOf(value: number): number | null {
  return value > 0 ? Math.log10(value) : null
}
