/** A part of a download: rows under columns, of which each has a name in every language. */
import type { Text } from '#core/model/text.ts'
import type { Cell } from '../field.ts'

export interface Column {
  /** The same in every language and sheet, for programs that read the file. */
  readonly key: string
  readonly heading: Text
  /** Null where it holds text; numbers are written in full, and shown in a workbook with so many decimals. */
  readonly decimals: number | null
}

/** A cell that a workbook computes from others; elsewhere it is left out. */
export interface Live {
  readonly formula: string
}
export type SheetCell = Cell | Live

export type SheetRow = readonly SheetCell[]

export interface SheetHead {
  readonly key: string
  readonly name: Text
  readonly columns: readonly Column[]
}

/** Rows come in pieces of some hundred, each made when it is asked for: others are answered in between. */
export interface Sheet extends SheetHead {
  readonly pieces: Iterable<readonly SheetRow[]>
}

/** With all its rows, as a workbook needs it. */
export interface WholeSheet extends SheetHead {
  readonly rows: readonly SheetRow[]
}

export function isLive(cell: SheetCell): cell is Live {
  return typeof cell === 'object' && cell !== null
}

export function textColumn(key: string, sv: string, en: string): Column {
  return { key, heading: { sv, en }, decimals: null }
}

export function numberColumn(key: string, sv: string, en: string, decimals: number): Column {
  return { key, heading: { sv, en }, decimals }
}
