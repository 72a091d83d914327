/** What each part of a territory brings into a ratio or a weighted mean, one row per part and sort of share. */
import type { Extent } from '../extent.ts'
import type { Compiled } from './compiled.ts'
import { hasData } from './has-data.ts'
import type { PlacedParts } from './placed-parts.ts'

export interface Portion {
  /** Place of the part in the territory, and of the area in its level. */
  readonly part: number
  readonly place: number
  readonly extent: Extent
  readonly share: number
  /** Of the whole area: the figure itself of a sum, weight times figure of a weighted mean. Null where there is none. */
  readonly numerator: number | null
  /** Null of a sum, and where there is none. */
  readonly denominator: number | null
}

/**
 * The rows of one year, by its place among the years, whose sums are the value: `factor · Σ share·numerator / Σ share·denominator`, of a sum `Σ share·numerator`. A
 * part without data has null for both in every row; so it takes no part.
 */
export function portionsOf(compiled: Compiled, y: number, { places, shares }: PlacedParts): Portion[] {
  const { extents, years } = compiled
  return Array.from(places).flatMap((place, part) =>
    extents.map((extent) => ({
      part,
      place,
      extent,
      share: shares[extent][part] ?? 0,
      ...fractionOf(compiled, place * years.length + y, extent),
    })),
  )
}

const NOTHING = { numerator: null, denominator: null }

function fractionOf(compiled: Compiled, at: number, extent: Extent): Pick<Portion, 'numerator' | 'denominator'> {
  const { kind, upper, lower } = compiled
  if (!hasData(compiled, at)) return NOTHING
  const [above, below] = [upper?.[extent]?.[at] ?? null, lower?.[extent]?.[at] ?? null]
  const figure = compiled.figures[at] ?? null
  switch (kind) {
    case 'sum':
      return { numerator: figure, denominator: null }
    case 'ratio':
      return { numerator: above, denominator: below }
    case 'weighted':
      return { numerator: above === null || figure === null ? null : above * figure, denominator: above }
    case 'none':
      return NOTHING
  }
}
