/**
 * The sums over the parts of a territory, for some years of an indicator at once. These loops are walked a hundred
 * thousand times for one profile, so they read plain columns and nothing else.
 */
import type { Compiled, Matrix } from './compiled.ts'
import { hasData } from './has-data.ts'
import type { Row } from './placed-parts.ts'

/** Figures of a territory as columns, a place each for every year of every indicator asked for. */
export interface Tally {
  /** Parts with data. */
  readonly having: Uint16Array
  /** Of their own figures; infinite where there is none. */
  readonly lowest: Float64Array
  readonly highest: Float64Array
  /** Σ share·numerator, and Σ share·denominator. */
  readonly above: Float64Array
  readonly below: Float64Array
  /** What they come to (settle.ts). */
  readonly value: Float64Array
  /** Place in OUTCOMES. */
  readonly outcome: Uint8Array
  /** Share of the people who live in parts with data. */
  readonly population: Float64Array
  /** Between what a sum over cut areas lies; NaN where that is not known. */
  readonly low: Float64Array
  readonly high: Float64Array
}

export function emptyTally(size: number): Tally {
  const column = () => new Float64Array(size)
  return {
    having: new Uint16Array(size),
    lowest: column(),
    highest: column(),
    above: column(),
    below: column(),
    value: column(),
    outcome: new Uint8Array(size),
    population: column(),
    low: column(),
    high: column(),
  }
}

/** All sums of one year over the parts that count, written to a place of the tally. */
export function tallyYear(tally: Tally, at: number, compiled: Compiled, y: number, row: Row): void {
  const { kind, extents, upper, lower } = compiled
  const [extent = 'people', second] = extents
  const [above, below] = [upper?.[extent], lower?.[extent]]
  const { places } = row
  const shares = row.shares[extent]
  if (kind === 'sum' || kind === 'none') addSum(tally, at, compiled, y, places, shares)
  else if (second !== undefined) addMixed(tally, at, compiled, y, row)
  else if (kind === 'ratio' && above && below) addRatio(tally, at, compiled, y, above, below, places, shares)
  else if (kind === 'weighted' && above) addMean(tally, at, compiled, y, above, places, shares)
  else addMixed(tally, at, compiled, y, row)
}

function addSum(
  tally: Tally,
  to: number,
  { figures, years: { length } }: Compiled,
  y: number,
  places: Uint16Array,
  shares: Float64Array,
): void {
  let having = 0
  let lowest = Number.POSITIVE_INFINITY
  let highest = Number.NEGATIVE_INFINITY
  let above = 0
  for (let i = 0; i < places.length; i++) {
    const figure = figures[(places[i] ?? 0) * length + y] ?? Number.NaN
    if (Number.isNaN(figure)) continue
    having++
    if (figure < lowest) lowest = figure
    if (figure > highest) highest = figure
    above += (shares[i] ?? 0) * figure
  }
  write(tally, to, having, lowest, highest, above, 0)
}

function addRatio(
  tally: Tally,
  to: number,
  { figures, years: { length } }: Compiled,
  y: number,
  numerators: Matrix,
  denominators: Matrix,
  places: Uint16Array,
  shares: Float64Array,
): void {
  let having = 0
  let lowest = Number.POSITIVE_INFINITY
  let highest = Number.NEGATIVE_INFINITY
  let above = 0
  let below = 0
  for (let i = 0; i < places.length; i++) {
    const at = (places[i] ?? 0) * length + y
    const numerator = numerators[at] ?? Number.NaN
    const denominator = denominators[at] ?? Number.NaN
    if (Number.isNaN(numerator) || Number.isNaN(denominator)) continue
    const figure = figures[at] ?? Number.NaN
    const share = shares[i] ?? 0
    having++
    if (figure < lowest) lowest = figure
    if (figure > highest) highest = figure
    above += share * numerator
    below += share * denominator
  }
  write(tally, to, having, lowest, highest, above, below)
}

function addMean(
  tally: Tally,
  to: number,
  { figures, years: { length } }: Compiled,
  y: number,
  weights: Matrix,
  places: Uint16Array,
  shares: Float64Array,
): void {
  let having = 0
  let lowest = Number.POSITIVE_INFINITY
  let highest = Number.NEGATIVE_INFINITY
  let above = 0
  let below = 0
  for (let i = 0; i < places.length; i++) {
    const at = (places[i] ?? 0) * length + y
    const figure = figures[at] ?? Number.NaN
    const weight = weights[at] ?? Number.NaN
    if (Number.isNaN(figure) || Number.isNaN(weight)) continue
    const share = shares[i] ?? 0
    having++
    if (figure < lowest) lowest = figure
    if (figure > highest) highest = figure
    above += share * (weight * figure)
    below += share * weight
  }
  write(tally, to, having, lowest, highest, above, below)
}

function write(
  tally: Tally,
  to: number,
  having: number,
  lowest: number,
  highest: number,
  above: number,
  below: number,
): void {
  tally.having[to] = having
  tally.lowest[to] = lowest
  tally.highest[to] = highest
  tally.above[to] = above
  tally.below[to] = below
}

/** Some terms by people and some by land, as a density has: each by its own share, and added in the end. */
function addMixed(tally: Tally, to: number, compiled: Compiled, y: number, { places, shares }: Row): void {
  const { kind, figures, upper, lower, years } = compiled
  let having = 0
  let [lowest, highest] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  const above = { people: 0, land: 0 }
  const below = { people: 0, land: 0 }
  for (const [i, place] of places.entries()) {
    const at = place * years.length + y
    if (!hasData(compiled, at)) continue
    having++
    const figure = figures[at] ?? Number.NaN
    if (figure < lowest) lowest = figure
    if (figure > highest) highest = figure
    for (const extent of ['people', 'land'] as const) {
      const [share, term] = [shares[extent][i] ?? 0, upper?.[extent]?.[at] ?? 0]
      above[extent] += share * (kind === 'weighted' ? term * figure : term)
      below[extent] += share * (kind === 'weighted' ? term : (lower?.[extent]?.[at] ?? 0))
    }
  }
  write(tally, to, having, lowest, highest, above.people + above.land, below.people + below.land)
}
