/** How wide a drawing is: whether shares by people mean anything in it (method, section 3). */
import type { Basis, Shape } from '#core/model/territory.ts'

/** Kilometres. The points stand for some 25 km² each: in less than this it is chance which of them lie inside. */
export const LEAST_ACROSS = 5

/**
 * Kilometres. A drawing this narrow may fall into strips thinner than an address can tell, which count as nothing
 * (overlap/held.ts): on land, too, it then holds no municipality.
 */
const LEAST_TOLD = 0.05

/** Why a territory holds nothing: nobody can tell where so small a drawing lies, or none is mostly inside, or no land is. */
export type Emptiness = 'too-small' | 'none-mostly' | 'outside'

export function whyEmpty({ across, basis }: { readonly across: number | null; readonly basis: Basis }): Emptiness {
  if (across === null) return 'outside'
  if (across < LEAST_TOLD) return 'too-small'
  return basis === 'whole' ? 'none-mostly' : 'outside'
}

/**
 * Kilometres: four times the area by the outline, which of a circle is its diameter, and of a long strip twice its breadth.
 * All rings together, so that many small islands are small. `drawn`: m² and metres of what is enclosed. Null of a list,
 * which is not drawn.
 */
export function acrossOf(shape: Shape, drawn: { readonly area: number; readonly perimeter: number }): number | null {
  switch (shape.kind) {
    case 'areas':
      return null
    case 'circle':
      return 2 * shape.kilometres
    case 'drawn':
      return drawn.perimeter > 0 ? (4 * drawn.area) / drawn.perimeter / 1000 : 0
  }
}
