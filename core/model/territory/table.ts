/** Rows and columns in pasted or uploaded text: from Excel by tabs, from files by semicolons or commas. */
export interface Table {
  /** At least two rows of at least two cells, trimmed; all rows alike. */
  readonly rows: readonly (readonly string[])[]
}

const DELIMITERS = ['\t', ';', ','] as const

/** Null where the lines are not all of the same number of cells, at least two. */
export function tableOf(text: string): Table | null {
  const lines = text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '')
  if (lines.length < 2) return null
  for (const delimiter of DELIMITERS) {
    const rows = lines.map((line) => cellsOf(line, delimiter))
    const columns = rows[0]?.length ?? 0
    if (columns >= 2 && rows.every((row) => row.length === columns)) return { rows }
  }
  return null
}

/** One line of CSV (RFC 4180): a cell in double quotes may hold the delimiter, and quotes doubled. */
function cellsOf(line: string, delimiter: string): string[] {
  const cells = ['']
  let quoted = false
  const put = (text: string) => {
    cells[cells.length - 1] += text
  }
  for (let i = 0; i < line.length; i++) {
    const character = line.charAt(i)
    if (character === '"') {
      if (quoted && line[i + 1] === '"') {
        put('"')
        i++
      } else quoted = !quoted
    } else if (character === delimiter && !quoted) cells.push('')
    else put(character)
  }
  return cells.map((cell) => cell.trim())
}
