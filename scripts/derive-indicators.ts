import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { CATALOGUE, readCatalogue } from './input/catalogue.ts'
import { InputFiles } from './input/files.ts'
import { OBSERVATION_FILES, observationsPath, readObservations } from './input/observations.ts'
import { DERIVED, derivedObservations, partsOf } from './prepare/derived.ts'

/**
 * Works out the tables of indicators that are ratios of others here, from `data/` alone: needs no folder of sources, and a
 * second run changes nothing.
 */
export function deriveIndicators(data: string): { indicators: number } {
  const files = new InputFiles(data, [CATALOGUE, OBSERVATION_FILES])
  const entries = readCatalogue(files)
    .map(({ entry }) => entry)
    .filter(({ id }) => DERIVED.includes(id))
  for (const entry of entries) {
    const tables = new Map(partsOf(entry).map((part) => [part, readObservations(files, part)]))
    writeFileSync(join(data, observationsPath(entry.id)), derivedObservations(entry, tables))
  }
  return { indicators: entries.length }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { indicators } = deriveIndicators(join(import.meta.dirname, '..', 'data'))
  console.log(`${indicators} indicators worked out from others`)
}
