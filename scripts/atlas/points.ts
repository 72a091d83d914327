import { type AreaTopology, geometryOf, geometryRings } from '#core/model/topology.ts'
import type { Content } from '#server/atlas/schema.ts'
import { InputError } from '../input/fault.ts'
import type { InputFiles } from '../input/files.ts'
import { readPointNote, readPoints } from '../input/points.ts'
import { bringAshore } from './bring-ashore.ts'
import { bytesOf } from './bytes.ts'
import { mergeFew } from './merge-few.ts'

/**
 * The points as the one row the atlas keeps of them, by municipality in area order, then in the order of the file: brought
 * ashore, and none of few people. So they may all be published, and whoever computes from them computes what we do.
 */
export function pointsRow(
  files: InputFiles,
  municipalities: readonly string[],
  detail: AreaTopology,
): Content['points'][number] {
  const { file, rows } = readPoints(files)
  const stranger = rows.find(({ municipality }) => !municipalities.includes(municipality))
  if (stranger) {
    const { line, municipality } = stranger
    throw new InputError({ file, line, expected: 'the code of a municipality', found: `"${municipality}"` })
  }
  const merged = municipalities.flatMap((code, place) => {
    const own = rows.filter(({ municipality }) => municipality === code)
    const outline = geometryRings(detail, geometryOf(detail, 'municipality', code))
    return mergeFew(bringAshore(own, outline)).map((point) => ({ ...point, place }))
  })
  const note = readPointNote(files)
  return [
    note.year,
    JSON.stringify(note),
    bytesOf(Int32Array.from(merged, ({ position: [east] }) => east)),
    bytesOf(Int32Array.from(merged, ({ position: [, north] }) => north)),
    bytesOf(Int32Array.from(merged, ({ people }) => people)),
    bytesOf(Uint16Array.from(merged, ({ place }) => place)),
  ]
}
