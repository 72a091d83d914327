import { join } from 'node:path'
import { sourcesFolder } from './prepare/sources.ts'
import { prepareAreas } from './prepare-areas.ts'
import { prepareDivisions } from './prepare-divisions.ts'
import { prepareIndicators } from './prepare-indicators.ts'
import { preparePopulation } from './prepare-population.ts'

/** Derives everything under `data/` from a folder of sources. Same sources, same bytes: a second run changes nothing. */
const STEPS = { prepareAreas, preparePopulation, prepareDivisions, prepareIndicators }

try {
  const sources = sourcesFolder(process.env)
  const data = join(import.meta.dirname, '..', 'data')
  for (const [name, step] of Object.entries(STEPS)) {
    const began = performance.now()
    console.log(`${name} …`)
    await step(sources, data)
    console.log(`${name} took ${((performance.now() - began) / 1000).toFixed(1)} s`)
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
