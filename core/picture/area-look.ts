import { hatchOf } from './hatch.ts'
import type { Picture, PictureRow } from './picture.ts'
import type { Skin } from './skin.ts'

/** The look of one area, also for a client that recolours what is drawn already. */
export function areaLook(picture: Picture, row: PictureRow, skin: Skin): string {
  if (row.missing !== null && row.class === null) return skin.areaMissing(hatchOf(row.missing))
  if (picture.mark === 'symbols' || row.class === null) return skin.areaGround()
  return skin.area(row.class, picture.scheme)
}
