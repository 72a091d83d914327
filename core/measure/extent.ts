/**
 * What a cut area is cut by. Figures about people go by the share of its people, figures about land by the share of its
 * land (method, section 3); in a formula each term goes by its own, and a product by land where any factor is about land.
 */
import { type Formula, parseFormula } from '#core/model/formula.ts'
import type { Indicator } from '#core/model/indicator.ts'

/** One area of a group. */
export interface Part {
  readonly code: string
  /**
   * Share of the area that belongs to the group, in (0, 1]: of its people, where it is cut. 0 only beside a share of land:
   * the group touches it, and nobody lives inside.
   */
  readonly share: number
  /** Share of its land; as `share` unless given. 0 only beside a share of people: they live inside, on no land that is drawn. */
  readonly landShare?: number
}

export type Extent = 'people' | 'land'

/** What must be known of cut areas; of groups of whole areas none of it matters. */
export interface Cutting {
  /** Whether the figures of an indicator are about land. */
  readonly aboutLand: (indicator: string) => boolean
  /** False where a drawing is so small that shares by people mean nothing. */
  readonly reliable: boolean
}
export const UNCUT: Cutting = { aboutLand: () => false, reliable: true }

/** Throws on shares that are none: a bug of whoever made them. */
export function checkPart({ code, share, landShare = share }: Part): void {
  const inUnit = (found: number) => found >= 0 && found <= 1
  if (inUnit(share) && inUnit(landShare) && share + landShare > 0) return
  throw new Error(
    `part ${code}: expected a share in (0, 1], or one of people and one of land from 0 to 1, found ${share} and ${landShare}`,
  )
}

/** Cut: an area whose people may all live inside is still cut, for where they live is a model. */
export function isCut({ share, landShare = share }: Part): boolean {
  return share < 1 || landShare < 1
}

export function shareBy({ share, landShare = share }: Part, extent: Extent): number {
  return extent === 'land' ? landShare : share
}

/** A formula taken apart by what its terms are about; empty where none is. */
export type Extents = Readonly<Record<Extent, Formula>>

export function extentsIn(text: string, aboutLand: Cutting['aboutLand']): Extents {
  const formula = parseFormula(text)
  const land = formula.filter(({ factors }) => factors.some(aboutLand))
  return land.length === 0
    ? { people: formula, land }
    : { people: formula.filter((term) => !land.includes(term)), land }
}

/** What the weights of an indicator go by: land alone where the indicator is about land, so that it stays a mean. */
export function weightExtents(indicator: Indicator, by: string, aboutLand: Cutting['aboutLand']): Extents {
  return isAboutLand(indicator, aboutLand) ? { people: [], land: parseFormula(by) } : extentsIn(by, aboutLand)
}

/** The extents that the shares of an indicator's parts are taken by. */
export function extentsOf(indicator: Indicator, aboutLand: Cutting['aboutLand']): readonly Extent[] {
  const { aggregation } = indicator
  const used = (formulas: readonly Extents[]) =>
    (['people', 'land'] as const).filter((extent) => formulas.some((formula) => formula[extent].length > 0))
  switch (aggregation.kind) {
    case 'sum':
    case 'none':
      return [isAboutLand(indicator, aboutLand) ? 'land' : 'people']
    case 'ratio':
      return used([extentsIn(aggregation.numerator, aboutLand), extentsIn(aggregation.denominator, aboutLand)])
    case 'weighted':
      return used([weightExtents(indicator, aggregation.by, aboutLand)])
  }
}

function isAboutLand({ id, extent }: Indicator, aboutLand: Cutting['aboutLand']): boolean {
  return extent === 'land' || aboutLand(id)
}
