/** What a figure says of rows that it has no room for. */
import type { Language } from '#core/model/text.ts'
import { countOfRows } from '../describe.ts'
import { formatNumber } from '../format.ts'
import type { Picture } from '../picture.ts'
import type { Picked } from './picked-rows.ts'

/** Px that the lines take under the rows. */
export const NOTES = 3 * 14 + 7

/** "… 135 kommuner till", "… 135 more municipalities". */
export function gapInWords(picture: Picture, count: number, lang: Language): string {
  const rows = countOfRows(count, picture, lang)
  return lang === 'sv' ? `… ${rows} till` : `… ${rows.replace(' ', ' more ')}`
}

/** "Visar 24 av 290 kommuner: de markerade, de första och de sista i ordningen. Alla finns i vyns tabell."; or nothing. */
export function leftOutInWords(picture: Picture, picked: readonly Picked<unknown>[], lang: Language): string {
  const left = picked.reduce((sum, each) => sum + (each.kind === 'gap' ? each.count : 0), 0)
  if (left === 0) return ''
  const shown = picture.rows.length - left
  const marked = picture.view.areas.some((code) => picture.rowOf.has(code)) || (picture.territories ?? []).length > 0
  const [count, all] = [formatNumber(shown, 0, lang), countOfRows(picture.rows.length, picture, lang)]
  return lang === 'sv'
    ? `Visar ${count} av ${all}: ${marked ? 'de markerade, ' : ''}de första och de sista i ordningen. Alla finns i vyns tabell.`
    : `Shows ${count} of ${all}: ${marked ? 'the marked, ' : ''}the first and the last in order. All are in the table of the view.`
}
