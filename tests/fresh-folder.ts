import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const ROOT = join(tmpdir(), 'regionsikt-tests')
const HOUR_MS = 3_600_000

let tidied = false

/**
 * An empty folder of its own. Test workers are ended without a goodbye, so nothing can be removed when they go: each
 * removes what runs of more than an hour ago have left instead.
 */
export function freshFolder(): string {
  mkdirSync(ROOT, { recursive: true })
  if (!tidied) removeOld()
  tidied = true
  return mkdtempSync(join(ROOT, 'folder-'))
}

function removeOld(): void {
  for (const name of readdirSync(ROOT)) {
    const made = statSync(join(ROOT, name), { throwIfNoEntry: false })?.mtimeMs
    if (made !== undefined && Date.now() - made > HOUR_MS) rmSync(join(ROOT, name), { recursive: true, force: true })
  }
}
