/** The counties by the class of their need and emphasis in the chosen area: what the map and the square both show. */
import { type EmphasisClass, emphasisClassOf, medianEmphasis, type NeedClass, needClassOf } from './classes.ts'
import { type Placed, type PrioritiesContext, placedIn } from './context.ts'

export interface Classed extends Placed {
  /** Null where no need is known. */
  readonly need: NeedClass | null
  /** Null where the list of priorities is not complete. */
  readonly emphasis: EmphasisClass | null
}

export interface ClassedArea {
  readonly counties: readonly Classed[]
  /** Of the emphases above none, 0–1; null where nobody has any. */
  readonly median: number | null
}

export function classedArea(context: PrioritiesContext): ClassedArea {
  const placed = placedIn(context)
  const median = medianEmphasis(placed.map(({ cell }) => cell))
  const counties = placed.map(({ region, cell }) => ({
    region,
    cell,
    need: needClassOf(cell),
    emphasis: emphasisClassOf(cell, median),
  }))
  return { counties, median }
}
