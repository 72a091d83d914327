import { existsSync } from 'node:fs'
import Database from 'better-sqlite3'
import * as v from 'valibot'
import { checksum } from './checksum.ts'
import { AtlasError } from './error.ts'
import { atlasPath, builtAt, currentVersion } from './folder.ts'
import { type Atlas, atlasOf } from './memory.ts'
import { type Content, READABLE_FORMATS, readContent, VERSION } from './schema.ts'

/**
 * Loads an atlas whole into memory: the version asked for, or the current one. Throws AtlasError when it is missing,
 * damaged or of another format; the file is closed again before this returns.
 */
export function openAtlas(dir: string, version = currentVersion(dir)): Atlas {
  const path = atlasPath(dir, version)
  const built = VERSION.test(version) && existsSync(path) ? builtAt(dir, version) : undefined
  if (built === undefined) {
    throw new AtlasError({ kind: 'missing', path, found: 'no such file' })
  }
  const content = readChecked(path, version)
  try {
    return atlasOf(content, version, built)
  } catch (error) {
    // The rows are as they were written, so it is the schemas that have moved on since.
    if (!(error instanceof v.ValiError)) throw error
    throw new AtlasError({ kind: 'wrong-format', path, expected: 'rows this release can read', found: error.message })
  }
}

/** The rows of an atlas file, once format, version and checksum are what they should be. */
export function readChecked(path: string, version: string): Content {
  const content = read(path)
  const meta = new Map(content.meta)
  const expectations = [
    ['version', version],
    ['checksum', checksum(content)],
  ] as const
  for (const [key, expected] of expectations) {
    const found = meta.get(key) ?? 'none'
    if (found !== expected) {
      throw new AtlasError({ kind: 'corrupt', path, expected: `${key} ${expected}`, found })
    }
  }
  return content
}

function read(path: string): Content {
  try {
    return readAll(path)
  } catch (error) {
    if (!(error instanceof Database.SqliteError)) throw error
    throw new AtlasError({ kind: 'corrupt', path, expected: 'an atlas', found: error.message })
  }
}

/** Whether an atlas is of a format that is read, without reading the rest of it; false of what is no atlas. */
export function isReadable(dir: string, version: string): boolean {
  try {
    const db = new Database(atlasPath(dir, version), { readonly: true, fileMustExist: true })
    try {
      return READABLE_FORMATS.includes(formatOf(db))
    } finally {
      db.close()
    }
  } catch (error) {
    if (error instanceof Database.SqliteError) return false
    throw error
  }
}

function formatOf(db: Database.Database): string {
  return db.prepare<[], [string]>("SELECT value FROM meta WHERE key = 'format'").raw().get()?.[0] ?? 'none'
}

function readAll(path: string): Content {
  const db = new Database(path, { readonly: true, fileMustExist: true })
  try {
    // Read once from end to end: a page cache (KiB when negative) would only hold on to 16 MB of memory.
    db.pragma('cache_size = -500')
    // The format is asked for first: another format may have other tables.
    const found = formatOf(db)
    if (!READABLE_FORMATS.includes(found)) {
      const expected = `format ${READABLE_FORMATS.join(' or ')}`
      throw new AtlasError({ kind: 'wrong-format', path, expected, found })
    }
    return readContent(db, found)
  } finally {
    db.close()
  }
}
