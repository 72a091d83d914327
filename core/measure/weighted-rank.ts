/**
 * Areas in order of a weighted mean of their positions, and how firm that order is: whoever weighs otherwise gets another.
 * Stability by drawn weights, as in SMAA (Lahdelma, Hokkanen and Salminen 1998, European Journal of Operational Research
 * 106) and the uncertainty analysis of the OECD Handbook on Constructing Composite Indicators (2008).
 */
import { drawShares } from './dirichlet.ts'
import { withoutNoise } from './noise.ts'
import { rank } from './rank.ts'
import { seeded } from './seeded.ts'

export interface WeightedRank {
  /** Weighted mean position, 0–100, 100 best; null where the area has under half of the weight. Alongside the areas. */
  readonly scores: readonly (number | null)[]
  readonly ranks: readonly (number | null)[]
  readonly of: number
  /** The places of the ranked areas, best first; those that tie in the order given. */
  readonly order: readonly number[]
  readonly stability: Stability
}

export interface Stability {
  readonly draws: number
  /** The ranks that the middle nine of ten draws lie between, alongside the areas; null where not ranked. */
  readonly spans: readonly (readonly [best: number, worst: number] | null)[]
  /** Share of draws in which the area has the rank it has by the weights given, 0–1. */
  readonly keeps: readonly (number | null)[]
  /** Share of draws in which `order[i]` is not behind `order[i + 1]`; null of a tie, which has no order to keep. */
  readonly pairs: readonly (number | null)[]
  /** Share of draws in which every area keeps its rank; null where none is ranked. */
  readonly whole: number | null
}

const WEIGHT_DRAWS = 1_000
export const WEIGHT_SEED = 20_260_101
/** With less of the weight than this behind it an area is not ranked. */
const LEAST_WEIGHT_SHARE = 0.5
const TAIL = 0.05

/** `positions`: per indicator, alongside the areas; `weights` alongside the indicators, 0 and above. */
export function weightedRank(
  positions: readonly (readonly (number | null)[])[],
  weights: readonly number[],
  seed = WEIGHT_SEED,
): WeightedRank {
  if (positions.length !== weights.length) {
    throw new Error(`weighted rank: expected ${positions.length} weights, found ${weights.length}`)
  }
  const wrong = weights.find((weight) => !(weight >= 0 && Number.isFinite(weight)))
  if (wrong !== undefined) throw new Error(`weighted rank: expected weights of 0 and above, found ${wrong}`)
  const areas = positions[0]?.length ?? 0
  const uneven = positions.find(({ length }) => length !== areas)
  // A column of other areas would be read as one of these areas lacking.
  if (uneven) throw new Error(`weighted rank: expected positions of ${areas} areas, found ${uneven.length}`)
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const places = Array.from({ length: areas }, (_, place) => place)
  const [table, given] = [tableOf(positions, places), Float64Array.from(weights)]
  const scores = places.map((place) =>
    total > 0 && weightKnown(table, place, given) >= LEAST_WEIGHT_SHARE * total ? scoreOf(table, place, given) : null,
  )
  const { ranks, of } = rank(scores, 'higher')
  const order = ranks
    .flatMap((rank, place) => (rank === null ? [] : [{ rank, place }]))
    .sort((a, b) => a.rank - b.rank)
    .map(({ place }) => place)
  return { scores, ranks, of, order, stability: stabilityOf(tableOf(positions, order), weights, ranks, order, seed) }
}

/** Positions area by area, the indicators of an area beside each other: 0 where `has` is 0, else `has` is 1. */
interface Table {
  readonly indicators: number
  readonly positions: Float64Array
  readonly has: Uint8Array
}

function tableOf(columns: readonly (readonly (number | null)[])[], places: readonly number[]): Table {
  const indicators = columns.length
  const positions = new Float64Array(places.length * indicators)
  const has = new Uint8Array(places.length * indicators)
  for (const [row, place] of places.entries()) {
    for (const [i, column] of columns.entries()) {
      const position = column[place] ?? null
      positions[row * indicators + i] = position ?? 0
      has[row * indicators + i] = position === null ? 0 : 1
    }
  }
  return { indicators, positions, has }
}

/** A missing position is left out with its weight: the others then count for all. NaN where no weight is left. */
function scoreOf({ indicators, positions, has }: Table, row: number, weights: Float64Array): number {
  let sum = 0
  let known = 0
  for (let i = 0, at = row * indicators; i < indicators; i++, at++) {
    const weight = weights[i] ?? 0
    sum += weight * (positions[at] ?? 0)
    known += weight * (has[at] ?? 0)
  }
  return withoutNoise(sum / known)
}

function weightKnown({ indicators, has }: Table, row: number, weights: Float64Array): number {
  let known = 0
  for (let i = 0; i < indicators; i++) known += (weights[i] ?? 0) * (has[row * indicators + i] ?? 0)
  return known
}

/**
 * Weights drawn around those given: Dirichlet with the shapes weight / mean weight. Their mean is the weights given; where
 * all are alike the shapes are 1, and every set of weights is equally likely. An indicator of weight 0 stays out.
 */
function stabilityOf(
  table: Table,
  weights: readonly number[],
  ranks: readonly (number | null)[],
  order: readonly number[],
  seed: number,
): Stability {
  const above = weights.filter((weight) => weight > 0)
  const mean = above.reduce((sum, weight) => sum + weight, 0) / above.length
  const shapes = weights.map((weight) => (weight > 0 ? weight / mean : 0))
  const [n, random] = [order.length, seeded(seed)]
  const givenRanks = order.map((place) => ranks[place] ?? 0)
  // Everything below runs alongside `order`; how often each area had each rank lies row by row.
  const tally = new Uint16Array(n * n)
  const pairs = new Uint16Array(n)
  const scores = new Float64Array(n)
  const ascending = new Float64Array(n)
  const drawn = new Float64Array(weights.length)
  let whole = 0
  for (let draw = 0; n > 0 && draw < WEIGHT_DRAWS; draw++) {
    drawShares(shapes, random, drawn)
    for (let i = 0; i < n; i++) scores[i] = scoreOf(table, i, drawn)
    ascending.set(scores)
    ascending.sort()
    let kept = 0
    for (let i = 0; i < n; i++) {
      const score = scores[i] ?? 0
      const rank = 1 + countAbove(ascending, score)
      const at = i * n + rank - 1
      tally[at] = (tally[at] ?? 0) + 1
      if (rank === givenRanks[i]) kept += 1
      if (i + 1 < n && score >= (scores[i + 1] ?? 0)) pairs[i] = (pairs[i] ?? 0) + 1
    }
    if (kept === n) whole += 1
  }
  const spans: (readonly [number, number] | null)[] = ranks.map(() => null)
  const keeps: (number | null)[] = ranks.map(() => null)
  for (const [i, place] of order.entries()) {
    const counts = tally.subarray(i * n, (i + 1) * n)
    spans[place] = [rankAt(counts, TAIL), rankAt(counts, 1 - TAIL)]
    keeps[place] = (counts[(givenRanks[i] ?? 0) - 1] ?? 0) / WEIGHT_DRAWS
  }
  return {
    draws: WEIGHT_DRAWS,
    spans,
    keeps,
    pairs: order.slice(1).map((_, i) => (givenRanks[i] === givenRanks[i + 1] ? null : (pairs[i] ?? 0) / WEIGHT_DRAWS)),
    whole: n > 0 ? whole / WEIGHT_DRAWS : null,
  }
}

/** How many of the ascending scores are higher. O(log n). */
function countAbove(ascending: Float64Array, score: number): number {
  let [low, high] = [0, ascending.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ascending[middle] ?? 0) > score) high = middle
    else low = middle + 1
  }
  return ascending.length - low
}

/** The best rank that at least this share of the draws reach: a rank that was had, never one between two. */
function rankAt(counts: Uint16Array, share: number): number {
  let reached = 0
  for (let i = 0; i < counts.length; i++) {
    reached += counts[i] ?? 0
    if (reached >= share * WEIGHT_DRAWS) return i + 1
  }
  return counts.length
}
