import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { deriveIndicators } from './derive-indicators.ts'
import { CATALOGUE, readCatalogue } from './input/catalogue.ts'
import { InputFiles } from './input/files.ts'
import { DERIVED } from './prepare/derived.ts'
import { wideObservations } from './prepare/observations.ts'

/**
 * Derives `data/indicators/observations/` from the long tables in a folder of sources. The catalogue decides which:
 * every indicator in it gets a file, and a file whose indicator has left the catalogue goes. What no source has is worked
 * out last, from the tables then written.
 */
export async function prepareIndicators(sources: string, data: string): Promise<{ indicators: number }> {
  const folder = join(data, 'indicators', 'observations')
  await mkdir(folder, { recursive: true })
  const ids = readCatalogue(new InputFiles(data, [CATALOGUE])).map(({ entry }) => entry.id)
  for (const id of ids.filter((id) => !DERIVED.includes(id))) {
    const source = join(sources, 'indicators', 'tidy', `${id}.csv`)
    await writeFile(join(folder, `${id}.csv`), wideObservations(await readFile(source, 'utf8'), source))
  }
  const kept = new Set(ids.map((id) => `${id}.csv`))
  for (const name of await readdir(folder)) if (!kept.has(name)) await rm(join(folder, name))
  deriveIndicators(data)
  return { indicators: ids.length }
}
