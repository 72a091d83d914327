import { randomUUID } from 'node:crypto'
import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { basename, join } from 'node:path'
import Database from 'better-sqlite3'
import { atlasPath, ledgerPath, listVersions, pointerPath, readLedger, writtenLedger } from '#server/atlas/folder.ts'
import { readChecked } from '#server/atlas/open.ts'
import { type Content, createTables, TABLES } from '#server/atlas/schema.ts'

const UNFINISHED = '.unfinished'
/** No build takes an hour: what is older was left by one that was killed. */
const ABANDONED_MS = 3_600_000

/**
 * Writes an atlas under a name of its own, syncs it, reads it back and only then gives it its name. Whenever the
 * process dies, what bears the name of a version is that version, whole; builds at the same time never share a file.
 */
export function writeAtlas(dir: string, version: string, content: Content): void {
  mkdirSync(dir, { recursive: true })
  removeAbandoned(dir)
  const path = unfinishedPath(dir, version)
  try {
    writeTables(path, content)
    sync(path)
    checkPages(path)
    readChecked(path, version)
    renameSync(path, atlasPath(dir, version))
    sync(dir)
  } finally {
    rmSync(path, { force: true })
  }
}

/** Makes a version the one that is served. The rename is the moment it happens. */
export function flipPointer(dir: string, version: string): void {
  remember(dir)
  replace(dir, pointerPath(dir), `${version}\n`)
}

/**
 * Enters what lies in the folder among what has been published, before it is: an atlas may be taken away one day, and a
 * link to it is then told from a link to nothing. All that lies there, so that an entry which two builds at the same
 * moment lost is made by the next.
 */
function remember(dir: string): void {
  const known = readLedger(dir)
  const all = new Map([...known, ...listVersions(dir).map(({ version, builtAt }) => [version, builtAt] as const)])
  const text = writtenLedger(all)
  if (text !== writtenLedger(known)) replace(dir, ledgerPath(dir), text)
}

/** The whole file or none of it, whenever the process dies. */
function replace(dir: string, path: string, text: string): void {
  const unfinished = unfinishedPath(dir, basename(path))
  writeFileSync(unfinished, text)
  sync(unfinished)
  renameSync(unfinished, path)
  sync(dir)
}

function writeTables(path: string, content: Content): void {
  const db = new Database(path)
  try {
    // Nobody else sees this file and a broken one is thrown away: no journal, and one sync at the end.
    db.pragma('journal_mode = OFF')
    db.pragma('synchronous = OFF')
    db.exec('BEGIN')
    createTables(db)
    for (const [table, rows] of Object.entries(content)) insert(db, table, rows)
    db.exec('COMMIT')
  } finally {
    db.close()
  }
}

function insert(db: Database.Database, table: string, rows: readonly (readonly unknown[])[]): void {
  const width = Object.entries(TABLES).find(([name]) => name === table)?.[1].columns.length ?? 0
  const statement = db.prepare(`INSERT INTO ${table} VALUES (${Array(width).fill('?').join(', ')})`)
  for (const row of rows) statement.run(...row)
}

function checkPages(path: string): void {
  const db = new Database(path, { readonly: true })
  try {
    const found = db.pragma('integrity_check', { simple: true })
    if (found !== 'ok') throw new Error(`${path}: expected integrity_check to say ok, found ${String(found)}`)
  } finally {
    db.close()
  }
}

function sync(path: string): void {
  const descriptor = openSync(path, 'r')
  try {
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}

function unfinishedPath(dir: string, name: string): string {
  return join(dir, `.${name}.${process.pid}.${randomUUID()}${UNFINISHED}`)
}

function removeAbandoned(dir: string): void {
  const now = Date.now()
  for (const name of readdirSync(dir).filter((name) => name.endsWith(UNFINISHED))) {
    const path = join(dir, name)
    const age = now - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? now)
    if (age > ABANDONED_MS) rmSync(path, { force: true })
  }
}
