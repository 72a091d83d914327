import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { AtlasError } from './error.ts'
import { VERSION } from './schema.ts'

/**
 * The folder of atlases: one `<version>.sqlite` per version; `current`, a small file with the version that is served; and
 * `published`, a line for every version that ever was. Flipping `current` by rename is what publishes a version; going back
 * is flipping it again.
 */
export function atlasPath(dir: string, version: string): string {
  return join(dir, `${version}.sqlite`)
}

export function pointerPath(dir: string): string {
  return join(dir, 'current')
}

export function ledgerPath(dir: string): string {
  return join(dir, 'published')
}

/**
 * When an atlas was built, ISO 8601, UTC: as the ledger has it, for a copy of the folder has other modification times, and
 * the bytes of an atlas hold no clock (see schema.ts). Only one that was never published goes by its modification time.
 * Undefined where it is known by neither.
 */
export function builtAt(dir: string, version: string, ledger = readLedger(dir)): string | undefined {
  return ledger.get(version) ?? statSync(atlasPath(dir, version), { throwIfNoEntry: false })?.mtime.toISOString()
}

/** The version `current` points to. */
export function currentVersion(dir: string): string {
  const path = pointerPath(dir)
  const text = readIfThere(path)
  if (text === undefined) throw new AtlasError({ kind: 'missing', path, found: 'no such file' })
  const version = text.trim()
  if (!VERSION.test(version)) {
    throw new AtlasError({
      kind: 'corrupt',
      path,
      expected: 'a version of 16 hexadecimal digits',
      found: `"${version}"`,
    })
  }
  return version
}

/** All versions that lie in the folder, the latest built first. */
export function listVersions(dir: string): { version: string; builtAt: string }[] {
  const ledger = readLedger(dir)
  return namesIn(dir)
    .filter((name) => name.endsWith('.sqlite') && VERSION.test(name.slice(0, -'.sqlite'.length)))
    .flatMap((name) => {
      const version = name.slice(0, -'.sqlite'.length)
      const built = builtAt(dir, version, ledger)
      // Taken away while the folder was read.
      return built === undefined ? [] : [{ version, builtAt: built }]
    })
    .sort((a, b) => b.builtAt.localeCompare(a.builtAt, 'en') || a.version.localeCompare(b.version, 'en'))
}

const LEDGER_LINE = /^([0-9a-f]{16}) (\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z)$/

/** Every version that the folder remembers to have been published, with when it was built. A line it cannot read is none. */
export function readLedger(dir: string): Map<string, string> {
  const lines = (readIfThere(ledgerPath(dir)) ?? '').split('\n')
  return new Map(
    lines.flatMap((line): [version: string, builtAt: string][] => {
      const [, version, built] = LEDGER_LINE.exec(line) ?? []
      return version === undefined || built === undefined ? [] : [[version, built]]
    }),
  )
}

export function writtenLedger(entries: ReadonlyMap<string, string>): string {
  return [...entries].map(([version, built]) => `${version} ${built}\n`).join('')
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if (isNotThere(error)) return undefined
    throw error
  }
}

function namesIn(dir: string): string[] {
  try {
    return readdirSync(dir)
  } catch (error) {
    if (isNotThere(error)) return []
    throw error
  }
}

function isNotThere(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT'
}
