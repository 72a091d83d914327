/** Where one area stands among its peers, the areas of its level, in one indicator. */
import type { ReferenceValue } from '#core/measure/reference.ts'
import type { Area, Level } from '#core/model/area.ts'
import type { Indicator } from '#core/model/indicator.ts'
import type { MissingReason } from '#core/model/value.ts'
import { figureOf, reasonOf } from '../ask/column.ts'
import type { Atlas } from '../atlas/memory.ts'

export interface Standing {
  readonly kind: 'known'
  readonly indicator: Indicator
  readonly value: number
  /** The latest year the area has a figure for, and the latest its level has. */
  readonly year: number
  readonly latest: number
  /** Rank by the direction of the indicator, among those with a figure that year. */
  readonly rank: number
  readonly of: number
  /** Peers with a lower figure, and with a higher one. */
  readonly lower: number
  readonly higher: number
  /** Lowest and highest of the peers. */
  readonly lowest: number
  readonly highest: number
  /** How far from the middle of its peers, 0–50: the mid-rank percentile (`positionAmong`) less 50, without sign. */
  readonly unlikeness: number
  /** The country's, and how far above it the area lies. */
  readonly reference: ReferenceValue | null
  readonly difference: number | null
  /** The figures of all peers that year, in area order, itself included; NaN where there is none. The atlas's own. */
  readonly peers: Float64Array
  readonly years: readonly number[]
  /** Alongside `years`. */
  readonly series: readonly (number | null)[]
}

/** An indicator that its peers have figures for, and it has none in any year. */
export interface Absence {
  readonly kind: 'missing'
  readonly indicator: Indicator
  readonly reason: MissingReason
}

/** The country's value of an indicator, by level and year; kept by whoever asks for many (nations.ts). */
export type NationOf = (indicator: Indicator, level: Level, year: number) => ReferenceValue | null

export function standingOf(
  atlas: Atlas,
  nationOf: NationOf,
  { code, level }: Area,
  indicator: Indicator,
): Standing | Absence {
  const { id } = indicator
  const found = atlas.series(id, code)
  const years = found?.years ?? []
  const series = years.map((_, i) => figureOf(found?.figures[i]))
  const place = series.findLastIndex((figure) => figure !== null)
  const [value, year, latest] = [series[place] ?? null, years[place], years.at(-1)]
  if (value === null || year === undefined || latest === undefined) {
    return { kind: 'missing', indicator, reason: reasonOf(found?.reasons.at(-1)) ?? 'not-in-data' }
  }
  const peers = atlas.column(id, level, year)?.figures ?? new Float64Array()
  const { lower, higher, of, lowest, highest } = placeAmong(value, peers)
  const reference = nationOf(indicator, level, year)
  return {
    kind: 'known',
    indicator,
    value,
    year,
    latest,
    // What `rank` (core/measure) gives this one area, without sorting all the others.
    rank: 1 + (indicator.direction === 'lower' ? lower : higher),
    of,
    lower,
    higher,
    lowest,
    highest,
    unlikeness: Math.abs((100 * (lower + (of - lower - higher) / 2)) / of - 50),
    reference,
    difference: reference === null ? null : value - reference.value,
    peers,
    years,
    series,
  }
}

/** One pass over the peers: a page does this two hundred times, and lists of their own would be most of its cost. */
function placeAmong(value: number, peers: Float64Array) {
  let [lower, higher, of] = [0, 0, 0]
  let [lowest, highest] = [value, value]
  for (const peer of peers) {
    if (Number.isNaN(peer)) continue
    of += 1
    if (peer < value) lower += 1
    else if (peer > value) higher += 1
    if (peer < lowest) lowest = peer
    if (peer > highest) highest = peer
  }
  return { lower, higher, of, lowest, highest }
}
