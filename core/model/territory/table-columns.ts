/** Which column of a table holds the places, and which one names the territory they belong to. */
import { fold } from '../fold.ts'
import type { Gazetteer } from './gazetteer.ts'
import type { Table } from './table.ts'

export interface Column {
  readonly index: number
  /** Without the heading. */
  readonly cells: readonly string[]
}

/** What people write above a column of codes or names of areas, and above one of territories; folded, letters only. */
const AREA_HEADINGS = [
  ['kommunkod', 'knkod', 'kommunnr', 'kod', 'code', 'areacode', 'municipalitycode', 'lanskod', 'lkod', 'omradeskod'],
  ['kommun', 'kommunnamn', 'municipality', 'lan', 'county', 'omrade', 'area'],
] as const
const TERRITORY_HEADINGS = ['territorium', 'territory', 'grupp', 'group', 'delomrade', 'region', 'namn', 'name']

/**
 * The column of places. Null where it is not a table of places but a list with line breaks: without headings, the other
 * columns may hold nothing but the same places and what is none.
 */
export function areaColumn({ rows }: Table, gazetteer: Gazetteer): Column | null {
  const headed = isHeading(rows[0] ?? [], gazetteer)
  const body = headed ? rows.slice(1) : rows
  const columns = columnsOf(body)
  if (headed) {
    const headings = (rows[0] ?? []).map(letters)
    for (const known of AREA_HEADINGS) {
      const index = known.map((each) => headings.indexOf(each)).find((each) => each >= 0)
      if (index !== undefined) return columns[index] ?? null
    }
  }
  const placesIn = ({ cells }: Column) => cells.filter((cell) => gazetteer.find(cell) !== null).length
  const [best] = [...columns].sort((a, b) => placesIn(b) - placesIn(a))
  if (best === undefined || 2 * placesIn(best) < body.length) return null
  return headed || body.every((row) => saysOne(row, best.index, gazetteer)) ? best : null
}

/** The column of territory names beside one of places: headed as such, and not the names of the places themselves. */
export function territoryColumn({ rows }: Table, areas: Column, gazetteer: Gazetteer): Column | null {
  const [heading = [], ...body] = rows
  if (!isHeading(heading, gazetteer)) return null
  const columns = columnsOf(body).filter(({ index }) => index !== areas.index)
  for (const known of TERRITORY_HEADINGS) {
    const column = columns.find(({ index }) => letters(heading[index] ?? '') === known)
    if (column && !column.cells.every((cell, i) => means(cell, areas.cells[i] ?? '', gazetteer))) return column
  }
  return null
}

function columnsOf(body: readonly (readonly string[])[]): Column[] {
  return (body[0] ?? []).map((_, index) => ({ index, cells: body.map((row) => row[index] ?? '') }))
}

/** A row that names no place and holds no figures. */
function isHeading(row: readonly string[], gazetteer: Gazetteer): boolean {
  return row.every((cell) => !/^[\d\s.,]+$/.test(cell) && !mentions(cell, gazetteer))
}

/** Whether any place is named among the words of a cell, which may hold a list: by one word or two. */
function mentions(cell: string, gazetteer: Gazetteer): boolean {
  const words = cell.split(/[^\p{L}\p{N}-]+/u).filter((word) => word !== '')
  const spans = [cell, ...words, ...words.slice(1).map((word, i) => `${words[i]} ${word}`)]
  return spans.some((span) => gazetteer.find(span) !== null)
}

function saysOne(row: readonly string[], index: number, gazetteer: Gazetteer): boolean {
  return row.every((cell) => !mentions(cell, gazetteer) || means(cell, row[index] ?? '', gazetteer))
}

function means(cell: string, other: string, gazetteer: Gazetteer): boolean {
  const [one, two] = [gazetteer.find(cell), gazetteer.find(other)]
  return one !== null && two !== null && one.areas.some((area) => two.areas.includes(area))
}

function letters(heading: string): string {
  return fold(heading).replace(/[^\p{L}\p{N}]+/gu, '')
}
