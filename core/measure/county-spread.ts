/** How the municipalities of each county lie, all counties at once: each is told beside the others (method, section 9). */

import type { Indicator } from '#core/model/indicator.ts'
import type { SpreadReason } from '#core/model/region/county-spread.ts'
import { type Holder, theil } from './inequality.ts'
import { withoutNoise } from './noise.ts'
import { quantile } from './quantile.ts'
import { rank } from './rank.ts'

/** One county in one year: figures alongside its municipalities in code order, null where missing. */
export interface CountyFigures {
  readonly code: string
  /** The county's own figure. */
  readonly own: number | null
  readonly values: readonly (number | null)[]
  /** What the municipalities weigh in Theil's T. */
  readonly people: readonly (number | null)[]
}

export type Spread = {
  /** Municipalities with a figure, and all. */
  readonly n: number
  readonly of: number
  /** Between the quartiles; null where there is no spread, and of a count, which follows the size of places. */
  readonly width: number | null
  /** 1 is the county with the largest width; null where fewer than two counties have one, or this one has none. */
  readonly widthRank: number | null
  readonly widthOf: number
} & (
  | { readonly missing: Exclude<SpreadReason, 'is-a-municipality'> }
  | ({
      readonly missing: null
      /** Lowest, lower quartile, median, upper quartile, highest; every municipality counts alike. */
      readonly five: readonly [number, number, number, number, number]
      /** Where in the list of municipalities the lowest and the highest stand: the first of those that tie. */
      readonly lowest: number
      readonly highest: number
    } & CountyTheil)
)

/** In the order given. `bounds`: the ends of the scale, where a figure may be everybody's without being copied. */
export function countySpread(
  { kind, bounds }: Pick<Indicator, 'kind' | 'bounds'>,
  counties: readonly CountyFigures[],
): Spread[] {
  const missing = counties.map((county) => reasonOf(county, bounds))
  const ascending = counties.map(({ values }) => knownOf(values).sort((a, b) => a - b))
  const widths = ascending.map((sorted, i) => (kind === 'count' || missing[i] !== null ? null : widthOf(sorted)))
  const { ranks, of: widthsOf } = rank(widths, 'higher')
  const theils = kind === 'rate' ? theilByCounty(counties) : NO_THEILS
  return counties.map(({ code, values }, i) => {
    const sorted = ascending[i] ?? []
    const width = widths[i] ?? null
    const widthRank = widthsOf > 1 ? (ranks[i] ?? null) : null
    const common = { n: sorted.length, of: values.length, width, widthRank, widthOf: widthsOf }
    const reason = missing[i] ?? null
    if (reason !== null) return { missing: reason, ...common }
    const at = (share: number) => quantile(sorted, share)
    const [min, max] = [at(0), at(1)]
    return {
      missing: null,
      ...common,
      five: [min, at(0.25), at(0.5), at(0.75), max],
      lowest: values.indexOf(min),
      highest: values.indexOf(max),
      ...(theils.get(code) ?? NO_THEIL),
    }
  })
}

/**
 * Between the quartiles of ascending values, and not between the ends: of more municipalities the lowest is lower and the
 * highest higher, and the order would be that of their number.
 */
function widthOf(sorted: readonly number[]): number {
  return withoutNoise(quantile(sorted, 0.75) - quantile(sorted, 0.25))
}

/** All null but for rates. */
interface CountyTheil {
  /** Theil's T among the municipalities of the county, and its part of T among all of the country: sumShare·theil / theilAll. */
  readonly theil: number | null
  readonly theilShare: number | null
  readonly theilAll: number | null
  /** The county's share of the sum of people · value over all municipalities. */
  readonly sumShare: number | null
}

const NO_THEIL: CountyTheil = { theil: null, theilShare: null, theilAll: null, sumShare: null }
const NO_THEILS: ReadonlyMap<string, CountyTheil> = new Map()

/** share·T_g / T: what a county's inside adds to the whole, which also holds what lies between counties. */
function theilByCounty(counties: readonly CountyFigures[]): ReadonlyMap<string, CountyTheil> {
  const holders = counties.flatMap(({ code, values, people }) =>
    values.map((value, i): Holder => ({ value, people: people[i] ?? null, group: code })),
  )
  const whole = theil(holders)
  if (whole.kind === 'missing') return NO_THEILS
  return new Map(
    whole.groups.map(({ group, theil, share }) => [
      group,
      {
        theil,
        theilShare: whole.theil > 0 ? Math.min(1, (share * theil) / whole.theil) : null,
        theilAll: whole.theil,
        sumShare: share,
      },
    ]),
  )
}

function reasonOf(
  county: CountyFigures,
  bounds: Indicator['bounds'],
): Exclude<SpreadReason, 'is-a-municipality'> | null {
  if (county.values.length === 1) return 'one-municipality'
  if (knownOf(county.values).length === 0) return 'no-municipal-figures'
  if (isCountyFigure(county, bounds)) return 'county-figures'
  return isTooFew(county) ? 'too-few-municipalities' : null
}

/** With fewer than this many figures nothing is told of how municipalities lie, unless the county has no more. */
const LEAST_FIGURES = 3

/** A few of many tell nothing of the others: surveys reach the large municipalities first. */
function isTooFew({ values }: CountyFigures): boolean {
  const known = knownOf(values).length
  return known < Math.min(LEAST_FIGURES, values.length) || 2 * known < values.length
}

/**
 * Several municipalities that all have exactly the county's figure have been given it: no two are that alike. But all may
 * truly stand at 0, or at the other end of a scale that ends.
 */
function isCountyFigure({ own, values }: CountyFigures, bounds: Indicator['bounds']): boolean {
  const known = knownOf(values)
  return (
    own !== null && own !== 0 && !bounds?.includes(own) && known.length > 1 && known.every((value) => value === own)
  )
}

function knownOf(values: readonly (number | null)[]): number[] {
  return values.filter((value) => value !== null)
}
