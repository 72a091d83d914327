import type { Language, Text } from '#core/model/text.ts'
import type { Picture } from '#core/picture/picture.ts'
import { toldRows } from '#core/picture/territory-rows.ts'
import type { Cell } from './field.ts'
import { fieldsOf } from './fields.ts'
import { provenanceColumns } from './provenance.ts'

/** How a file of comma-separated values is written. */
export interface Dialect {
  readonly separator: ',' | ';'
  readonly decimal: '.' | ','
  /** Excel reads UTF-8 only where the file begins with it. */
  readonly mark: '' | '\ufeff'
  /** Whether headings are for people, or keys for programs. */
  readonly headings: 'keys' | 'words'
}

/** RFC 4180, for R, Python and whatever else: keys that hold in every language. */
export const PLAIN: Dialect = { separator: ',', decimal: '.', mark: '', headings: 'keys' }
/** What Excel set to Swedish opens by a double click. */
export const SWEDISH: Dialect = { separator: ';', decimal: ',', mark: '\ufeff', headings: 'words' }

/**
 * Pictures of one view under one another, a row each per area and year. Where it comes from stands in the last columns and
 * is the same on every row: so it survives filtering and joining, and no line needs to be skipped to read the file.
 */
export function csv(pictures: Iterable<Picture>, lang: Language, dialect: Dialect): string {
  const called = (column: { readonly key: string; readonly heading: Text }) =>
    dialect.headings === 'keys' ? column.key : column.heading[lang]
  const lines: Cell[][] = []
  for (const picture of pictures) {
    const fields = fieldsOf(picture)
    const provenance = provenanceColumns(picture, lang)
    if (lines.length === 0) lines.push([...fields, ...provenance].map(called))
    const texts = provenance.map(({ text }) => text)
    for (const row of toldRows(picture)) lines.push([...fields.map(({ cell }) => cell(row, lang)), ...texts])
  }
  return csvTable(lines, lang, dialect)
}

/** Rows of cells, the headings among them. */
export function csvTable(rows: Iterable<readonly Cell[]>, lang: Language, dialect: Dialect): string {
  let text: string = dialect.mark
  for (const cells of rows) {
    text += `${cells.map((cell) => written(cell, lang, dialect)).join(dialect.separator)}\r\n`
  }
  return text
}

function written(cell: Cell, lang: Language, { separator, decimal, headings }: Dialect): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return plainNumber(cell).replace('.', decimal)
  if (typeof cell === 'boolean') return headings === 'keys' ? String(cell) : YES_NO[lang][cell ? 0 : 1]
  const text = guarded(cell)
  return text.includes(separator) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

const YES_NO: Record<Language, readonly [yes: string, no: string]> = { sv: ['ja', 'nej'], en: ['yes', 'no'] }

/** Without an exponent, which Excel in Swedish reads as text when it has a decimal comma before it. */
function plainNumber(value: number): string {
  const text = String(value)
  return text.includes('e') ? value.toFixed(20).replace(/\.?0+$/, '') : text
}

/** A text that a spreadsheet would run as a formula gets an apostrophe before it (OWASP, CSV injection). */
export function guarded(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
}
