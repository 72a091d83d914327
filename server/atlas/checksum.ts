import { createHash } from 'node:crypto'
import { type Content, TABLES } from './schema.ts'

/**
 * SHA-256 over every row of every table in order, all but the row that holds the checksum itself. SQLite's own
 * `integrity_check` says that the pages hang together, not that the rows in them are the ones that were written.
 */
export function checksum(content: Content): string {
  const hash = createHash('sha256')
  for (const table of Object.keys(TABLES).sort()) {
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

function rowsOf(content: Content, table: string): readonly (readonly (string | number | Uint8Array)[])[] {
  switch (table) {
    case 'meta':
      return content.meta.filter(([key]) => key !== 'checksum')
    case 'indicator':
    case 'area':
    case 'division':
    case 'observation':
    case 'geometry':
    case 'population':
    case 'points':
      return content[table]
    default:
      throw new Error(`checksum: expected a table of the atlas, found ${table}`)
  }
}
