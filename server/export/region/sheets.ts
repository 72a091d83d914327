/** The sheets of a region's file, in the order they are read in. */
import type { Sheet, SheetCell } from '../territory/sheet.ts'
import { aboutSheet } from './about.ts'
import { figuresSheets } from './figures-sheets.ts'
import { needSheets } from './need-sheets.ts'
import { othersSheets } from './others-sheets.ts'
import { rowsSheet } from './rows-sheet.ts'
import { sourcesSheet } from './sources-sheet.ts'
import { statusSheets } from './status-sheets.ts'
import type { Told } from './told.ts'

/** Only a profile has targets inside, and nobody is named where the country is compared with. */
const MAY_BE_EMPTY: readonly string[] = ['inside', 'compared']

export function regionSheets(told: Told): Sheet[] {
  const all = [
    aboutSheet(told),
    rowsSheet(told),
    ...statusSheets(told),
    ...figuresSheets(told),
    ...needSheets(told),
    ...othersSheets(told),
    sourcesSheet(told),
  ]
  return all
    .filter(({ key, pieces }) => !MAY_BE_EMPTY.includes(key) || [...pieces].some((rows) => rows.length > 0))
    .map((sheet) => ({ ...sheet, pieces: [...sheet.pieces].map((rows) => rows.map((row) => row.map(clean))) }))
}

/** Twelve digits: all that any source has, without the noise of arithmetic on floating point. */
function clean(cell: SheetCell): SheetCell {
  return typeof cell === 'number' ? Number(cell.toPrecision(12)) : cell
}

/** How many lines they have. */
export function linesOf(sheets: readonly Sheet[]): number {
  return sheets.reduce((sum, { pieces }) => sum + [...pieces].flat().length, 0)
}
