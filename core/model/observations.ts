import * as v from 'valibot'
import { AreaCodeSchema, levelOf, NATION, type ObservedLevel } from './area.ts'
import { MISSING_REASONS } from './value.ts'

/**
 * The observations of one indicator, as kept in `data/indicators/observations/<id>.csv`:
 *
 *     code,2010,2011
 *     SE,12.5,12.75
 *     01,11,
 *     0114,not-applicable,9
 *
 * One line per area (the nation first, then counties, then municipalities, each in code order) and one column per year,
 * so that a revision shows up as the cells that changed. A cell is a number, the reason why there is none, or empty:
 * missing for the reason the catalogue gives for the indicator.
 */
export interface Observations {
  readonly kind: 'observations'
  /** Ascending. */
  readonly years: readonly number[]
  /** `SE`, county and municipality codes, in file order; code `i` stands on line `i + 2`. */
  readonly codes: readonly string[]
  /** Row by row, `codes.length × years.length`; NaN where there is no figure. */
  readonly figures: Float64Array
  /** Laid out as `figures`: KNOWN, 1 + the position in MISSING_REASONS, or UNSAID. */
  readonly reasons: Uint8Array
}

/** Where the text is not what the form above says; `column` is the heading: "code" or a year. */
export interface ObservationsFault {
  readonly kind: 'fault'
  /** 1 is the heading. */
  readonly line: number
  readonly column: string
  readonly expected: string
  readonly found: string
}

export const KNOWN = 0
/** The cell is empty: no figure, and no reason of its own. */
export const UNSAID = 255

const REASON_CODES = new Map<string, number>(MISSING_REASONS.map((reason, position) => [reason, position + 1]))
const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/

export function levelOfRow(code: string): ObservedLevel {
  return code === NATION ? 'nation' : levelOf(v.parse(AreaCodeSchema, code))
}

/** Nation, counties, municipalities; codes ascending within each. */
export function compareRows(a: string, b: string): number {
  return rowKey(a) < rowKey(b) ? -1 : rowKey(a) > rowKey(b) ? 1 : 0
}

function rowKey(code: string): string {
  return code === NATION ? '' : `${code.length} ${code}`
}

/** Reads one file of observations; the first thing wrong with it, if any, is told by line and column. */
export function parseObservations(text: string): Observations | ObservationsFault {
  const lines = text.split('\n')
  if (lines.pop() !== '') return fault(lines.length + 1, 'code', 'a line feed at the end of the file', 'none')
  const heading = lines[0]?.split(',') ?? []
  if (heading[0] !== 'code') return fault(1, 'code', 'the heading "code"', heading[0] ?? 'an empty file')
  const years = heading.slice(1).map(Number)
  for (const [i, year] of years.entries()) {
    const found = heading[i + 1] ?? ''
    if (!/^\d{4}$/.test(found)) return fault(1, found, 'a year of four digits', found)
    if (i > 0 && year <= (years[i - 1] ?? 0)) return fault(1, found, `a year after ${years[i - 1]}`, found)
  }
  if (years.length === 0) return fault(1, 'code', 'at least one year', 'none')

  const codes: string[] = []
  const size = (lines.length - 1) * years.length
  const figures = new Float64Array(size).fill(Number.NaN)
  const reasons = new Uint8Array(size)
  for (let row = 0; row < lines.length - 1; row++) {
    const cells = (lines[row + 1] ?? '').split(',')
    const code = cells[0] ?? ''
    const previous = codes.at(-1)
    if (code !== NATION && !/^\d{2}(?:\d{2})?$/.test(code)) {
      return fault(row + 2, 'code', 'SE, a county code or a municipality code', code)
    }
    if (previous !== undefined && compareRows(previous, code) >= 0) {
      return fault(row + 2, 'code', `a code after ${previous} (SE, counties, municipalities)`, code)
    }
    if (cells.length !== heading.length) {
      return fault(row + 2, 'code', `${heading.length} cells`, String(cells.length))
    }
    codes.push(code)
    for (let i = 0; i < years.length; i++) {
      const cell = cells[i + 1] ?? ''
      const at = row * years.length + i
      if (cell === '') {
        reasons[at] = UNSAID
      } else if (NUMBER.test(cell)) {
        figures[at] = Number(cell)
      } else {
        const reason = REASON_CODES.get(cell)
        if (reason === undefined) {
          return fault(row + 2, String(years[i]), 'a number, a reason why it is missing, or nothing', cell)
        }
        reasons[at] = reason
      }
    }
  }
  return { kind: 'observations', years, codes, figures, reasons }
}

function fault(line: number, column: string, expected: string, found: string): ObservationsFault {
  return { kind: 'fault', line, column, expected, found }
}
