import type { Language } from '#core/model/text.ts'
import { MISSING_NAMES } from '#core/model/value.ts'
import { formatNumber, formatValue } from '#core/picture/format.ts'
import type { Picture, PictureArea } from '#core/picture/picture.ts'
import { MAP_WORDS } from './words.ts'

export interface TooltipText {
  readonly name: string
  /** The value with its unit, or why there is none. */
  readonly value: string
  /** Class and rank; nothing where the value is missing. */
  readonly details: readonly string[]
}

/** What the tooltip says of one area of a picture. */
export function tooltipText(picture: Picture, row: PictureArea, lang: Language): TooltipText {
  if (row.value === null) {
    return { name: row.name, value: MISSING_NAMES[row.missing ?? 'not-in-data'][lang], details: [] }
  }
  const words = MAP_WORDS[lang]
  const details: string[] = []
  const range = classRange(picture, row, lang)
  if (range) details.push(words.classRange(...range))
  if (row.rank !== null) {
    details.push(words.rank(formatNumber(row.rank, 0, lang), formatNumber(picture.ranked, 0, lang)))
  }
  return { name: row.name, value: formatValue(row.value, picture.indicator, lang), details }
}

/** Symbols have no classes: their size is the value. */
function classRange(picture: Picture, row: PictureArea, lang: Language): [string, string] | null {
  if (picture.mark === 'symbols' || row.class === null) return null
  const from = picture.classes.breaks[row.class]
  const to = picture.classes.breaks[row.class + 1]
  if (from === undefined || to === undefined) return null
  const { decimals } = picture.indicator
  return [formatNumber(from, decimals, lang), formatNumber(to, decimals, lang)]
}
