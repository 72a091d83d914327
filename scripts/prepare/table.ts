import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/** Rows as CSV: comma, LF, a heading, quotes only where a cell needs them; a blank cell for what is not known. */
export function tableText(headings: readonly string[], rows: readonly (readonly (string | number | null)[])[]): string {
  return [headings, ...rows].map((row) => `${row.map(cellText).join(',')}\n`).join('')
}

function cellText(value: string | number | null): string {
  const text = value === null ? '' : String(value)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

export function writeText(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}
