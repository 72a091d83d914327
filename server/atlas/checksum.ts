import { createHash } from 'node:crypto'
import { type Content, FORMAT, tablesOf } from './schema.ts'

/**
 * SHA-256 over every row of every table in order, all but the row that holds the checksum itself. SQLite's own
 * `integrity_check` says that the pages hang together, not that the rows in them are the ones that were written.
 * Of an older format only the tables that it has: even an empty one more would change the sum that such a file was built with.
 */
export function checksum(content: Content): string {
  const hash = createHash('sha256')
  const format = content.meta.find(([key]) => key === 'format')?.[1] ?? FORMAT
  for (const table of [...tablesOf(format)].sort()) {
    hash.update(`\n${table}\n`)
    for (const row of rowsOf(content, table)) {
      for (const cell of row) {
        // Kind and length come before the bytes, so that no two different rows can read the same.
        if (cell instanceof Uint8Array) hash.update(`b${cell.byteLength}:`).update(cell)
        else if (typeof cell === 'number') hash.update(`n${cell};`)
        else hash.update(`t${Buffer.byteLength(cell)}:${cell}`)
      }
    }
  }
  return hash.digest('hex')
}

type Row = readonly (string | number | Uint8Array)[]

function rowsOf(content: Content, table: keyof Content): readonly Row[] {
  return table === 'meta' ? content.meta.filter(([key]) => key !== 'checksum') : content[table]
}
