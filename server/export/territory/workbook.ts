import type { CellObject, Row } from 'write-excel-file/node'
import type { Language } from '#core/model/text.ts'
import { type Column, isLive, type SheetCell, type WholeSheet } from './sheet.ts'

/** Widths in characters. */
const WIDTHS = { text: 30, long: 100, number: 14 } as const

/** A sheet each. Values stand there as they were computed, and beside them a formula does it again from the inputs. */
export async function workbook(sheets: readonly WholeSheet[], lang: Language): Promise<Uint8Array> {
  // Loaded when the first file is asked for, for most servers write few.
  const { default: writeXlsxFile } = await import('write-excel-file/node')
  return writeXlsxFile(
    sheets.map(({ name, columns, rows }) => ({
      sheet: name[lang],
      stickyRowsCount: 1,
      columns: columns.map(({ key, decimals }) => ({
        width: decimals !== null ? WIDTHS.number : key === 'text' ? WIDTHS.long : WIDTHS.text,
      })),
      data: [
        columns.map(({ heading }) => ({ value: heading[lang], fontWeight: 'bold' as const, wrap: true })),
        ...rows.map((row): Row => columns.map((column, i) => cellOf(column, row[i] ?? null))),
      ],
    })),
  ).toBuffer()
}

function cellOf({ decimals, key }: Column, cell: SheetCell): CellObject | null {
  if (cell === null) return null
  if (isLive(cell)) return { value: cell.formula, type: 'Formula', format: formatOf(decimals ?? 0) }
  if (typeof cell === 'number') return { value: cell, type: Number, format: formatOf(decimals ?? 0) }
  if (typeof cell === 'boolean') return { value: cell, type: Boolean }
  return key === 'text' ? { value: cell, type: String, wrap: true } : { value: cell, type: String }
}

/** Plain digits: a year has no space between its thousands. No more zeros than the number has. */
function formatOf(decimals: number): string {
  return decimals === 0 ? '0' : `0.${'#'.repeat(decimals)}`
}
