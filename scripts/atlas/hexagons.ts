import type { Content } from '#server/atlas/schema.ts'
import { InputError } from '../input/fault.ts'
import type { InputFiles } from '../input/files.ts'
import { readHexagonNote, readHexagons } from '../input/hexagons.ts'
import { bytesOf } from './bytes.ts'

/**
 * The hexagons as the one row the atlas keeps of them. North to south: in that order flat columns are drawn, the nearer
 * ones in front, and it is the order in which the answer compresses best (66 kB by brotli; 75 in the order of the index).
 */
export function populationRow(files: InputFiles, municipalities: readonly string[]): Content['population'][number] {
  const { file, rows } = readHexagons(files)
  const places = new Map(municipalities.map((code, place) => [code, place]))
  const sorted = [...rows].sort((a, b) => b.position[1] - a.position[1] || a.position[0] - b.position[0])
  const place = sorted.map(({ line, municipality }) => {
    const found = places.get(municipality)
    if (found !== undefined) return found
    throw new InputError({ file, line, expected: 'the code of a municipality', found: `"${municipality}"` })
  })
  const note = readHexagonNote(files)
  return [
    note.year,
    JSON.stringify(note),
    bytesOf(Int32Array.from(sorted, ({ position: [east] }) => east)),
    bytesOf(Int32Array.from(sorted, ({ position: [, north] }) => north)),
    bytesOf(Int32Array.from(sorted, ({ people }) => people)),
    bytesOf(Uint16Array.from(place)),
  ]
}
