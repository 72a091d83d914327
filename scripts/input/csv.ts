import { InputError } from './fault.ts'

/** One record of a CSV file: its cells by heading, and the line it starts on. */
export interface CsvRecord {
  readonly line: number
  /** The cell under a heading. A heading the file does not have is a mistake of ours and throws. */
  cell(heading: string): string
}

/** Reads RFC 4180 text with a heading; quoted cells may hold commas, quotes and line breaks. */
export function parseCsv(text: string, file: string, headings: readonly string[]): CsvRecord[] {
  const rows = [...splitRows(text, file)]
  const heading = rows.shift()?.cells ?? []
  if (headings.some((name, i) => heading[i] !== name)) {
    throw new InputError({ file, line: 1, expected: headings.join(','), found: heading.join(',') || 'an empty file' })
  }
  const positions = new Map(heading.map((name, i) => [name, i]))
  return rows.map(({ line, cells }) => {
    if (cells.length !== heading.length) {
      throw new InputError({ file, line, expected: `${heading.length} cells`, found: String(cells.length) })
    }
    return {
      line,
      cell(name) {
        const value = cells[positions.get(name) ?? -1]
        if (value === undefined) throw new Error(`${file}: expected a heading "${name}", found ${heading.join(',')}`)
        return value
      },
    }
  })
}

function* splitRows(text: string, file: string): Generator<{ line: number; cells: string[] }> {
  // A cell is a quoted run (quotes doubled inside) or anything up to the next comma or line end.
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/gy
  let line = 1
  let start = 1
  let cells: string[] = []
  while (cell.lastIndex < text.length || cells.length > 0) {
    const at = cell.lastIndex
    const match = cell.exec(text)
    if (match === null) {
      throw new InputError({ file, line, expected: 'a cell', found: JSON.stringify(text.slice(at, at + 40)) })
    }
    cells.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '')
    line += match[0].split('\n').length - 1
    if (match[3] !== ',') {
      yield { line: start, cells }
      start = line
      cells = []
    }
  }
}
