import { existsSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { AtlasError } from '#server/atlas/error.ts'
import { atlasPath } from '#server/atlas/folder.ts'
import { readChecked } from '#server/atlas/open.ts'
import { ATLAS_INPUTS, contentOf } from './atlas/content.ts'
import { versionOf } from './atlas/version.ts'
import { flipPointer, writeAtlas } from './atlas/write.ts'
import { InputError } from './input/fault.ts'
import { InputFiles } from './input/files.ts'

export interface BuiltAtlas {
  readonly version: string
  readonly path: string
  /** False where that version lay there already, whole. */
  readonly built: boolean
}

/** Builds the atlas of a data folder into `out`, unless it is there, and makes it the current one. */
export async function buildAtlas({ data, out }: { data: string; out: string }): Promise<BuiltAtlas> {
  const files = new InputFiles(data, ATLAS_INPUTS)
  const version = versionOf(files)
  const path = atlasPath(out, version)
  const built = !isWhole(path, version)
  if (built) writeAtlas(out, version, contentOf(files, version))
  flipPointer(out, version)
  return { version, path, built }
}

/** A damaged file under the name of a version is built again, never pointed to. */
function isWhole(path: string, version: string): boolean {
  if (!existsSync(path)) return false
  try {
    readChecked(path, version)
    return true
  } catch (error) {
    if (error instanceof AtlasError) return false
    throw error
  }
}

async function main(): Promise<void> {
  const root = relative(process.cwd(), dirname(dirname(fileURLToPath(import.meta.url))))
  const [data = join(root, 'data'), out = join(root, 'var', 'atlas')] = process.argv.slice(2)
  const begin = performance.now()
  console.log(`Building the atlas from ${data} …`)
  try {
    const { version, path, built } = await buildAtlas({ data, out })
    const seconds = ((performance.now() - begin) / 1000).toFixed(1)
    console.log(`Atlas ${version} ${built ? 'built' : 'was there already'} (${path}), now current. ${seconds} s`)
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    console.error(`${error.message}\nNo atlas was built; the current one is untouched.`)
    process.exitCode = 1
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main()
