/** What a figure says of rows that it has no room for. */
import type { Language } from '#core/model/text.ts'
import { countOfRows } from '../describe.ts'
import type { SheetOptions } from '../figure-page.ts'
import { formatNumber } from '../format.ts'
import { LETTERINGS } from '../part.ts'
import type { Picture } from '../picture.ts'
import { textWidth } from '../text-width.ts'
import type { Picked } from './picked-rows.ts'

export interface RowsFigureOptions extends SheetOptions {
  /** Where all rows are, should they not all be shown. */
  readonly address: string
}

/** Px that the lines take under the rows. */
export const NOTES = 3 * 14 + 7

/** "… 135 kommuner till". */
export function gapInWords(picture: Picture, count: number, lang: Language): string {
  const rows = countOfRows(count, picture, lang)
  return lang === 'sv' ? `… ${rows} till` : `… ${rows} more`
}

/** "Visar 24 av 290 kommuner: de markerade, de första och de sista i ordningen. Alla finns i vyns tabell, /?…"; or nothing. */
export function leftOutInWords(
  picture: Picture,
  picked: readonly Picked<unknown>[],
  address: string,
  width: number,
  lang: Language,
): string {
  const shown = picked.filter(({ kind }) => kind === 'row').length
  if (shown === picture.rows.length) return ''
  const marked = picture.view.areas.some((code) => picture.rowOf.has(code))
  const [count, all] = [formatNumber(shown, 0, lang), countOfRows(picture.rows.length, picture, lang)]
  // An address has no spaces to break at.
  const where = textWidth(address, LETTERINGS['chart-tick'].size) <= width ? `, ${address}` : ''
  return lang === 'sv'
    ? `Visar ${count} av ${all}: ${marked ? 'de markerade, ' : ''}de första och de sista i ordningen. Alla finns i vyns tabell${where}`
    : `Shows ${count} of ${all}: ${marked ? 'the marked, ' : ''}the first and the last in order. All are in the table of the view${where}`
}
