import type { Language } from '#core/model/text.ts'
import { type RowWords, rowWords } from '#core/picture/describe/row.ts'
import { isGroupCode, type Picture, type PictureRow } from '#core/picture/picture.ts'

export interface TooltipText extends RowWords {
  /** The area one points at, where the row is that of its group. */
  readonly area?: string
}

/** What is said of an area of a picture where somebody points at it. */
export function tooltipText(picture: Picture, row: PictureRow, areaName: string, lang: Language): TooltipText {
  const words = rowWords(picture, row, lang)
  return isGroupCode(row.code) ? { ...words, area: areaName } : words
}
