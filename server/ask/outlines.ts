import type { View } from '#core/model/view.ts'
import { type TerritoryLayer, territoryLayer } from '#core/picture/draw-territories.ts'
import { outlinesOf } from '#core/picture/territory-outlines.ts'
import type { Edition, Medium } from '../edition.ts'

/** The territories of a view for the layers it is drawn with. A list is of municipalities at every level. */
export function outlinesIn(
  { layers }: Pick<Edition, 'layers'>,
  medium: Medium,
  { territories, within }: Pick<View, 'territories' | 'within'>,
): TerritoryLayer | null {
  if (territories.length === 0) return null
  const municipalities = layers(medium, { level: 'municipality', within })
  return territoryLayer(outlinesOf(territories, municipalities), municipalities.drawing)
}
