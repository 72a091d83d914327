import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildAtlas } from '#scripts/build-atlas.ts'

/**
 * Changes a figure and builds, over and over, until it is killed: `build-forever.ts <data> <out> <first figure>`.
 * Prints a line before each build. The figure says which build an atlas came from.
 */
const [data = '', out = '', first = ''] = process.argv.slice(2)
const path = join(data, 'indicators', 'observations', 'wellbeing_index.csv')
for (let figure = Number(first); ; figure++) {
  writeFileSync(path, `code,2023\n01,${figure}\n02,50\n03,60\n`)
  process.stdout.write(`${figure}\n`)
  await buildAtlas({ data, out })
}
