import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { type CsvRecord, parseCsv } from '../input/csv.ts'

/** The folder of sources, from the environment variable SOURCES. The atlas itself builds without it, from `data/`. */
export function sourcesFolder(environment: NodeJS.ProcessEnv): string {
  const folder = environment.SOURCES
  if (folder) return folder
  throw new Error(
    'SOURCES is not set: expected the path of a folder of sources with the folders geo and indicators in it, ' +
      'as in SOURCES=dir npm run prepare:data. To build the atlas from data/ no sources are needed.',
  )
}

/** JSON of a source file, unzipped where its name ends in `.gz`. The caller states its shape: sources are fixed files. */
export function readJson<Shape>(sources: string, file: string): Shape {
  const bytes = readFileSync(join(sources, file))
  return JSON.parse((file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8'))
}

export function readTable(sources: string, file: string, headings: readonly string[]): CsvRecord[] {
  return parseCsv(readFileSync(join(sources, file), 'utf8'), file, headings)
}
