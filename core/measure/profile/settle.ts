/** What sums come to: a value, or the reason why there is none. The rules of `aggregate`, in its order. */
import { type Aggregate, LEAST_COVERAGE } from '../aggregate.ts'
import type { Compiled } from './compiled.ts'
import { hasData } from './has-data.ts'
import type { PlacedParts, Row } from './placed-parts.ts'
import type { Tally } from './tally.ts'

type Reason = Extract<Aggregate, { kind: 'missing' }>['reason']

/** Known, or missing for a reason; a tally holds the place in this list. */
export const OUTCOMES = ['known', 'not-summable', 'not-in-data', 'not-reliable', 'coverage'] as const satisfies (
  | 'known'
  | Reason
)[]
type Outcome = (typeof OUTCOMES)[number]

/** Settles one year, whose sums stand at a place of the tally. `row`: the parts that count. */
export function settleYear(
  tally: Tally,
  at: number,
  compiled: Compiled,
  y: number,
  parts: PlacedParts,
  row: Row,
): void {
  const { kind, factor } = compiled
  const counted = row.places.length
  const having = tally.having[at] ?? 0
  tally.low[at] = Number.NaN
  tally.high[at] = Number.NaN
  if (compiled.bounded && parts.anyCut) boundSum(tally, at, compiled, y, parts)
  if (counted > 0) tally.population[at] = having === counted ? 1 : coveredPeople(compiled, y, row, having)
  else aroundNobody(tally, at, compiled, y, parts.places)
  const [above, below] = [tally.above[at] ?? 0, tally.below[at] ?? 0]
  tally.value[at] = kind === 'sum' ? above : kind === 'ratio' ? (factor * above) / below : above / below
  tally.outcome[at] = OUTCOMES.indexOf(outcomeOf(tally, at, compiled, y, parts))
}

function outcomeOf(tally: Tally, at: number, compiled: Compiled, y: number, parts: PlacedParts): Outcome {
  const { kind, extents } = compiled
  if (kind === 'none') return 'not-summable'
  if (tally.having[at] === 0 && !anyHasData(compiled, y, parts.places)) return 'not-in-data'
  if (parts.anyCut && !parts.reliable && extents.includes('people')) return 'not-reliable'
  if ((tally.population[at] ?? 0) < LEAST_COVERAGE) return 'coverage'
  return kind !== 'sum' && tally.below[at] === 0 ? 'not-in-data' : 'known'
}

/** From what lies in the whole parts to what lies in all that are touched. */
function boundSum(
  tally: Tally,
  at: number,
  { figures, years: { length } }: Compiled,
  y: number,
  { places, cut }: PlacedParts,
): void {
  let low = 0
  let high = 0
  for (let i = 0; i < places.length; i++) {
    const figure = figures[(places[i] ?? 0) * length + y] ?? Number.NaN
    low += cut[i] === 1 ? 0 : figure
    high += figure
  }
  // One part without data, and the highest is NaN: then there is no interval.
  tally.low[at] = low
  tally.high[at] = high
}

/** Where nobody lives inside, what is only touched says between what figures it lies, and nobody is left out. */
function aroundNobody(tally: Tally, at: number, compiled: Compiled, y: number, places: Uint16Array): void {
  const { figures, years } = compiled
  let [lowest, highest] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  let complete = places.length > 0
  for (const place of places) {
    const figure = figures[place * years.length + y] ?? Number.NaN
    if (figure < lowest) lowest = figure
    if (figure > highest) highest = figure
    complete &&= hasData(compiled, place * years.length + y)
  }
  tally.lowest[at] = lowest
  tally.highest[at] = highest
  tally.population[at] = complete ? 1 : 0
}

function anyHasData(compiled: Compiled, y: number, places: Uint16Array): boolean {
  return places.some((place) => hasData(compiled, place * compiled.years.length + y))
}

/** Only where somebody is left out: a second walk over the parts. */
function coveredPeople(compiled: Compiled, y: number, { places, shares }: Row, having: number): number {
  const people = compiled.people[y]
  let [all, covered] = [0, 0]
  for (let i = 0; i < places.length; i++) {
    const place = places[i] ?? 0
    const living = people?.[place] ?? Number.NaN
    const here = (shares.people[i] ?? 0) * (Number.isNaN(living) ? 0 : living)
    all += here
    if (hasData(compiled, place * compiled.years.length + y)) covered += here
  }
  // Without population figures for the year the share of areas has to do.
  return all > 0 ? covered / all : having / places.length
}
