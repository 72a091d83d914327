/**
 * Local Moran (LISA): where on the map neighbours are alike. (Anselin 1995, Geographical Analysis 27, eq. 12.)
 *
 * Iᵢ = zᵢ·lagᵢ / m₂, with m₂ = Σ z²/n, so that the Iᵢ add up to n·I. Whether an area stands out is told by 999
 * conditional permutations: it keeps its value, and its neighbours get values drawn from all others without replacement.
 *
 * One in twenty areas stands out at 0.05 by chance alone (and on a map the tests are not independent): it is a map of where
 * to look, not of what has been shown.
 */
import type { Adjacency } from '#core/model/adjacency.ts'
import { count, newTally, PERMUTATIONS, pseudoP, SEED } from './permutation.ts'
import { type Random, seeded } from './seeded.ts'
import { type LeftOut, type NoField, type SpatialField, spatialField, sumOfSquares } from './spatial-field.ts'

/** The area itself among its neighbours, each above or below the mean of the map; `unsure` where chance would do. */
export type LocalPattern = 'high-high' | 'low-low' | 'high-low' | 'low-high' | 'unsure'

export interface LocalArea {
  readonly code: string
  readonly pattern: LocalPattern
  /** Iᵢ: above 0 like its neighbours, below 0 unlike them. */
  readonly moran: number
  /** Two-sided pseudo p, from 0.002. */
  readonly p: number
  /** Unweighted mean of the neighbours' values, in the unit: the upright axis of a Moran scatter. */
  readonly neighbourMean: number
}

export type LocalMoran =
  | { readonly kind: 'known'; readonly areas: readonly LocalArea[]; readonly leftOut: readonly LeftOut[] }
  | NoField

const SIGNIFICANCE = 0.05

/** `values` runs alongside `codes`, null where missing. O(areas × neighbours × permutations): about 60 ms for 290 areas. */
export function localMoran(
  codes: readonly string[],
  values: readonly (number | null)[],
  adjacency: Adjacency,
  seed: number = SEED,
): LocalMoran {
  const field = spatialField(codes, values, adjacency)
  if (field.kind === 'missing') return field
  const moment = sumOfSquares(field) / field.codes.length
  const widest = field.deviations.reduce((most, z) => Math.max(most, Math.abs(z)), 0)
  const urn = Int32Array.from(field.codes.keys())
  const random = seeded(seed)
  const areas = field.codes.map((code, i): LocalArea => {
    const own = field.deviations[i] ?? 0
    const from = field.starts[i] ?? 0
    const to = field.starts[i + 1] ?? from
    let around = 0
    for (let at = from; at < to; at++) around += field.deviations[field.neighbours[at] ?? 0] ?? 0
    // An area at the mean has Iᵢ = 0 whatever surrounds it.
    const p = own === 0 ? 1 : permutedP(field, i, around, to - from, urn, widest, random)
    const lag = around / (to - from)
    return { code, pattern: patternOf(own, lag, p), moran: (own * lag) / moment, p, neighbourMean: field.mean + lag }
  })
  return { kind: 'known', areas, leftOut: field.leftOut }
}

/** Its own value stays, so the sum over the neighbours is as good a statistic as Iᵢ. */
function permutedP(
  { deviations }: SpatialField,
  self: number,
  observed: number,
  degree: number,
  urn: Int32Array,
  widest: number,
  random: Random,
): number {
  const others = urn.length - 1
  swap(urn, urn.indexOf(self), others)
  const tally = newTally(observed, widest * degree)
  for (let round = 0; round < PERMUTATIONS; round++) {
    let drawn = 0
    // The first steps of Fisher–Yates: any order left by the round before is as good a start as any other.
    for (let place = 0; place < degree; place++) {
      swap(urn, place, place + Math.floor(random() * (others - place)))
      drawn += deviations[urn[place] ?? 0] ?? 0
    }
    count(tally, drawn)
  }
  return pseudoP(tally)
}

function swap(values: Int32Array, a: number, b: number): void {
  const kept = values[a] ?? 0
  values[a] = values[b] ?? 0
  values[b] = kept
}

function patternOf(own: number, lag: number, p: number): LocalPattern {
  if (p > SIGNIFICANCE) return 'unsure'
  if (own > 0) return lag > 0 ? 'high-high' : 'high-low'
  return lag > 0 ? 'low-high' : 'low-low'
}
