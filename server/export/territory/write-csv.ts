import type { Language } from '#core/model/text.ts'
import { csvTable, type Dialect } from '../csv.ts'
import type { Cell } from '../field.ts'
import { type Column, isLive, type Sheet } from './sheet.ts'

const ROW = { key: 'row', heading: { sv: 'Rad', en: 'Row' } }

/**
 * All sheets as one table: the first column says which of them a row is of, and a column that several sheets have is one.
 * So a program filters the rows, and nobody needs to know where in the file a new table begins.
 */
export function* territoryCsv(sheets: readonly Sheet[], lang: Language, dialect: Dialect): Generator<string> {
  const columns = new Map<string, Column>()
  for (const sheet of sheets)
    for (const column of sheet.columns) columns.set(column.key, columns.get(column.key) ?? column)
  // What only a workbook can compute is no column here.
  columns.delete('check')
  const keys = [...columns.keys()]
  const called = ({ key, heading }: Pick<Column, 'key' | 'heading'>) =>
    dialect.headings === 'keys' ? key : heading[lang]
  yield csvTable([[ROW, ...columns.values()].map(called)], lang, dialect)
  const further: Dialect = { ...dialect, mark: '' }
  for (const sheet of sheets) {
    const places = keys.map((key) => sheet.columns.findIndex((column) => column.key === key))
    const name = dialect.headings === 'keys' ? sheet.key : sheet.name[lang]
    for (const rows of sheet.pieces) {
      const lines = rows.map((row): Cell[] => [
        name,
        ...places.map((place) => {
          const cell = row[place] ?? null
          return isLive(cell) ? null : cell
        }),
      ])
      yield csvTable(lines, lang, further)
    }
  }
}
