import { fileURLToPath } from 'node:url'
import { buildAtlas } from '#scripts/build-atlas.ts'
import type { Atlas } from '#server/atlas/memory.ts'
import { openAtlas } from '#server/atlas/open.ts'
import { freshFolder } from './fresh-folder.ts'

/** The data folder of toyland: see its README for every sum. */
export const TOYLAND = fileURLToPath(new URL('./fixtures/toyland', import.meta.url))

let built: Promise<{ atlas: Atlas; dir: string }> | undefined

async function build(): Promise<{ atlas: Atlas; dir: string }> {
  const dir = freshFolder()
  await buildAtlas({ data: TOYLAND, out: dir })
  return { atlas: openAtlas(dir), dir }
}

/** Toyland's atlas, built once per process. */
export async function toylandAtlas(): Promise<Atlas> {
  built ??= build()
  return (await built).atlas
}

/** The folder that atlas lies in. */
export async function toylandAtlasFolder(): Promise<string> {
  built ??= build()
  return (await built).dir
}
