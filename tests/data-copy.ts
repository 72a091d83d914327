import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { freshFolder } from './fresh-folder.ts'
import { TOYLAND } from './toyland.ts'

/** A copy of toyland's data that may be spoilt. */
export function toylandCopy(): string {
  const folder = freshFolder()
  cpSync(TOYLAND, folder, { recursive: true })
  return folder
}

/** Replaces `from`, which must be there, in one file. */
export function edit(folder: string, path: string, from: string, to: string): void {
  const file = join(folder, path)
  const text = readFileSync(file, 'utf8')
  if (!text.includes(from)) throw new Error(`${path}: expected "${from}" to replace, found none`)
  writeFileSync(file, text.replace(from, to))
}
