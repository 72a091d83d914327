/**
 * `npm run bench`: sizes, speeds and memory of the built product against their budgets; `npm run bench figure` runs one
 * of them by name. These are figures and no test: whatever they are, the run ends well.
 */
import { loadavg } from 'node:os'
import { buildAtlas } from '#scripts/build-atlas.ts'
import { buildClient } from '#scripts/build-client.ts'
import { step } from '#scripts/step.ts'
import { benchAtlas } from './atlas.ts'
import { benchDrag } from './drag.ts'
import { benchEmbed } from './embed.ts'
import { askEverything } from './everything.ts'
import { benchFigure } from './figure.ts'
import { benchFigureFiles } from './figure-files.ts'
import { budgetsHeld, report } from './figure-line.ts'
import { benchFirstView } from './first-view.ts'
import { benchMemory } from './memory.ts'
import { benchOverlap } from './overlap.ts'
import { benchPapers } from './papers.ts'
import { benchPerspectives } from './perspectives.ts'
import { benchRegions } from './regions.ts'
import { benchSaves } from './saves.ts'
import { type ServerProcess, startProduct } from './server-process.ts'
import { settled } from './settled.ts'
import { benchSwitching } from './switching.ts'
import { benchTerritory } from './territory.ts'
import { benchThroughput } from './throughput.ts'

/** Each against a server of its own, so that none is measured in the disorder another left. */
const BENCHES: Readonly<Record<string, (product: ServerProcess) => Promise<void>>> = {
  'first-view': benchFirstView,
  embed: benchEmbed,
  figure: benchFigure,
  'figure-files': benchFigureFiles,
  papers: benchPapers,
  perspectives: benchPerspectives,
  regions: benchRegions,
  switching: benchSwitching,
  territory: benchTerritory,
  drag: benchDrag,
  async memory(product) {
    await askEverything(product.origin)
    benchMemory(product)
  },
  throughput: (product) => benchThroughput(product, rounds),
  atlas: benchAtlas,
  overlap: benchOverlap,
  saves: benchSaves,
}

const [name, given] = process.argv.slice(2)
const rounds = given === undefined ? undefined : Number(given)
if (name !== undefined && !Object.hasOwn(BENCHES, name)) {
  console.log(`bench: expected one of ${Object.keys(BENCHES).join(', ')}, found "${name}"`)
  process.exit(1)
}
if (rounds !== undefined && !(Number.isInteger(rounds) && rounds > 0)) {
  console.log(`bench: expected how many rounds throughput takes, found "${given}"`)
  process.exit(1)
}

await step('Atlas', () => buildAtlas({ data: 'data', out: 'var/atlas' }))
await step('Client', () => buildClient())
console.log(`Load of the machine: ${loadavg()[0]?.toFixed(1)}`)
for (const [each, bench] of Object.entries(BENCHES)) {
  if (name !== undefined && each !== name) continue
  const product = await startProduct()
  try {
    await settled(product)
    await bench(product)
  } catch (error) {
    report(each, `not measured, for ${error}`, 'a figure', false)
  } finally {
    await product.stop()
  }
}
console.log(budgetsHeld())
