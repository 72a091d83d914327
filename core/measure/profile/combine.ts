/**
 * The figures of a territory from compiled columns: the arithmetic of `aggregate`, in its order, on typed arrays. All
 * indicators over all years are a thousand figures each third of a millisecond; only those that are told become objects.
 */
import type { Aggregate } from '../aggregate.ts'
import type { Compiled } from './compiled.ts'
import type { PlacedParts, Row } from './placed-parts.ts'
import { OUTCOMES, settleYear } from './settle.ts'
import { emptyTally, type Tally, tallyYear } from './tally.ts'

/** Every year of every indicator, one after the other in the order given. */
export function tallyAll(compiled: readonly Compiled[], parts: PlacedParts): Tally {
  const tally = emptyTally(compiled.reduce((sum, { years }) => sum + years.length, 0))
  let at = 0
  for (const each of compiled) {
    const row = countedRow(each, parts)
    for (let y = 0; y < each.years.length; y++) fill(tally, at++, each, y, parts, row)
  }
  return tally
}

/** All years of an indicator, in the order of its years. */
export function combineSeries(compiled: Compiled, parts: PlacedParts): Aggregate[] {
  const tally = tallyAll([compiled], parts)
  return compiled.years.map((_, y) => aggregateAt(tally, y, compiled, y, parts))
}

const single = emptyTally(1)

/** One year, by its place among the years. */
export function combineYear(compiled: Compiled, y: number, parts: PlacedParts): Aggregate {
  fill(single, 0, compiled, y, parts, countedRow(compiled, parts))
  return aggregateAt(single, 0, compiled, y, parts)
}

function fill(tally: Tally, at: number, compiled: Compiled, y: number, parts: PlacedParts, row: Row): void {
  tallyYear(tally, at, compiled, y, row)
  settleYear(tally, at, compiled, y, parts, row)
}

/** The parts that have a share by what the indicator is about. */
function countedRow({ extents }: Compiled, { counted }: PlacedParts): Row {
  return counted[extents.length > 1 ? 'either' : (extents[0] ?? 'people')]
}

/** What stands at a place of a tally, as `aggregate` would say it. */
function aggregateAt(tally: Tally, at: number, compiled: Compiled, y: number, parts: PlacedParts): Aggregate {
  const having = tally.having[at] ?? 0
  const coverage = {
    areas: [having, countedRow(compiled, parts).places.length] as const,
    population: tally.population[at] ?? 0,
  }
  const range = spanOf(tally.lowest[at], tally.highest[at])
  const interval = spanOf(tally.low[at], tally.high[at])
  const outcome = OUTCOMES[tally.outcome[at] ?? 0] ?? 'known'
  if (outcome !== 'known') return { kind: 'missing', reason: outcome, coverage, range, interval }
  // One area alone is its own mean, whatever the weight.
  const weighted = compiled.kind === 'weighted' && having > 1
  const weightYear = weighted ? (compiled.weightYears[y] ?? null) : null
  const value = tally.value[at] ?? 0
  return { kind: 'known', value, approximation: parts.anyCut || weighted, weightYear, coverage, range, interval }
}

function spanOf(lowest = Number.NaN, highest = Number.NaN): readonly [number, number] | null {
  return lowest <= highest ? [lowest, highest] : null
}
