import { KNOWN, levelOfRow } from '#core/model/observations.ts'
import type { Table } from './data-folder.ts'

export interface Cell {
  /** NaN where there is none. */
  readonly figure: number
  readonly reason: number
}

/** What a table says about one area in one year; undefined where it has no such cell. */
export function cellOf({ observations, rows }: Table, code: string, year: number): Cell | undefined {
  const row = rows.get(code)
  const column = observations.years.indexOf(year)
  if (row === undefined || column < 0) return undefined
  const at = row * observations.years.length + column
  const figure = observations.figures[at]
  const reason = observations.reasons[at]
  return figure === undefined || reason === undefined ? undefined : { figure, reason }
}

/** The figure of one area in one year, or null. */
export function figureOf(table: Table | undefined, code: string, year: number): number | null {
  const cell = table && cellOf(table, code, year)
  return cell?.reason === KNOWN ? cell.figure : null
}

/** Line of an area in the file of its table; 0 where it has none. */
export function lineOf({ rows }: Table, code: string): number {
  const row = rows.get(code)
  return row === undefined ? 0 : row + 2
}

/** Every figure of a table with where it stands. */
export function* figuresOf({ observations }: Table): Generator<{ code: string; year: number; figure: number }> {
  for (const [row, code] of observations.codes.entries()) {
    for (const [column, year] of observations.years.entries()) {
      const figure = observations.figures[row * observations.years.length + column]
      if (figure !== undefined && !Number.isNaN(figure)) yield { code, year, figure }
    }
  }
}

/** Whether any county has a figure in any year. */
export function hasCountyFigures(table: Table | undefined): boolean {
  if (table === undefined) return false
  for (const { code } of figuresOf(table)) if (levelOfRow(code) === 'county') return true
  return false
}
