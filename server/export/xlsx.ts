import type { CellObject, Row } from 'write-excel-file/node'
import type { Language } from '#core/model/text.ts'
import type { Picture } from '#core/picture/picture.ts'
import { toldRows } from '#core/picture/territory-rows.ts'
import { aboutLines } from './about-sheet.ts'
import type { Field } from './field.ts'
import { fieldsOf } from './fields.ts'

/** Widths in characters. */
const WIDTHS = { name: 26, text: 22, number: 14, label: 28, about: 100 } as const

const SHEETS: Record<Language, readonly [data: string, about: string]> = { sv: ['Data', 'Om'], en: ['Data', 'About'] }

/**
 * A workbook of two sheets: the figures as real numbers under a header that stays, and what they are. Cells have types, so
 * a text that begins with = is no formula here and needs no apostrophe.
 */
export async function xlsx(pictures: Iterable<Picture>, lang: Language): Promise<Buffer> {
  let first: Picture | undefined
  const rows: Row[] = []
  for (const picture of pictures) {
    first ??= picture
    const columns = fieldsOf(picture)
    for (const row of toldRows(picture)) rows.push(columns.map((field) => cellOf(field, field.cell(row, lang))))
  }
  if (first === undefined) throw new Error('xlsx: expected at least one picture, found none')
  const fields = fieldsOf(first)
  const header: Row = fields.map(({ heading }) => ({ value: heading[lang], fontWeight: 'bold', wrap: true }))
  const about = aboutLines(first, lang).map(
    ([label, text]): Row => [
      { value: label, fontWeight: 'bold', alignVertical: 'top' },
      typeof text === 'number'
        ? { value: text, type: Number, align: 'left' }
        : { value: text, type: String, wrap: true },
    ],
  )
  const [data, sheet] = SHEETS[lang]
  // Loaded when the first file is asked for, for most servers write few.
  const { default: writeXlsxFile } = await import('write-excel-file/node')
  return writeXlsxFile([
    {
      data: [header, ...rows],
      sheet: data,
      columns: fields.map((field) => ({ width: widthOf(field) })),
      stickyRowsCount: 1,
    },
    { data: about, sheet, columns: [{ width: WIDTHS.label }, { width: WIDTHS.about }] },
  ]).toBuffer()
}

function cellOf({ decimals }: Field, value: string | number | boolean | null): CellObject | null {
  if (value === null) return null
  if (typeof value === 'number') return { value, type: Number, format: formatOf(decimals ?? 0) }
  return typeof value === 'boolean' ? { value, type: Boolean } : { value, type: String }
}

/** A year has no space between its thousands, and a count that has would read as text elsewhere: plain digits. */
function formatOf(decimals: number): string {
  return decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`
}

function widthOf({ key, decimals }: Field): number {
  if (key === 'name') return WIDTHS.name
  return decimals === null ? WIDTHS.text : WIDTHS.number
}
