import { createHash } from 'node:crypto'
import { FORMAT } from '#server/atlas/schema.ts'
import type { InputFiles } from '../input/files.ts'

/** The name of a data version: 16 hexadecimal digits of SHA-256 over the format, the paths and the bytes. */
export function versionOf(files: InputFiles): string {
  const hash = createHash('sha256').update(`atlas ${FORMAT}\n`)
  for (const path of files.paths) {
    const bytes = files.contents(path)
    // The length goes first, so that moving a byte from one file to the next changes the sum.
    hash.update(`${path} ${bytes.byteLength}\n`).update(bytes)
  }
  return hash.digest('hex').slice(0, 16)
}
