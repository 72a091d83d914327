import type { Area } from '#core/model/area.ts'
import type { Language } from '#core/model/text.ts'
import { rowLabel } from '#core/picture/describe/row.ts'
import { isGroupCode, type Picture, type PictureRow } from '#core/picture/picture.ts'
import { MAP_WORDS } from './words.ts'

/**
 * What is said where a walk has come to: name, value, class and rank, and whether the area is chosen. Among areas of one
 * group only the first tells of the group; the rest say their names.
 */
export function stepWords(picture: Picture, area: Area, row: PictureRow, toldBefore: boolean, lang: Language): string {
  const label = rowLabel(picture, row, lang)
  const words = isGroupCode(row.code) ? (toldBefore ? `${area.name}.` : `${area.name}. ${label}`) : label
  return picture.view.areas.includes(area.code) ? `${words} ${MAP_WORDS[lang].isChosen}` : words
}
