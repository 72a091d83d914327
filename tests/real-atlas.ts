import { fileURLToPath } from 'node:url'
import { ATLAS_INPUTS, contentOf } from '#scripts/atlas/content.ts'
import { InputFiles } from '#scripts/input/files.ts'
import { type Atlas, atlasOf } from '#server/atlas/memory.ts'

let read: Atlas | undefined

/** Sweden's figures as they stand in the data folder, laid out once per process. */
export function realAtlas(): Atlas {
  if (read) return read
  const version = '0123456789abcdef'
  const files = new InputFiles(fileURLToPath(new URL('../data', import.meta.url)), ATLAS_INPUTS)
  read = atlasOf(contentOf(files, version), version, '2026-01-01T00:00:00.000Z')
  return read
}
