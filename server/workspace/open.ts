import { closeSync, existsSync, fsyncSync, mkdirSync, openSync } from 'node:fs'
import { dirname } from 'node:path'
import Database from 'better-sqlite3'
import { WorkspaceError } from './error.ts'
import { MIGRATIONS } from './migrations.ts'

/** One connection to write and one to read, so that what is read back has been through the file. */
export interface Connections {
  readonly writer: Database.Database
  readonly reader: Database.Database
}

/** Opens the file of a workspace, made where there is none, and brings it up to date. Throws WorkspaceError. */
export function openConnections(path: string): Connections {
  try {
    makeFile(path)
    const writer = connect(path)
    migrate(writer, path)
    const reader = connect(path)
    // Not opened as read-only: such a connection cannot make the shared index of the log where there is none yet.
    reader.pragma('query_only = ON')
    return { writer, reader }
  } catch (error) {
    if (error instanceof Database.SqliteError || isSystemError(error)) throw new WorkspaceError(path, error.message)
    throw error
  }
}

function isSystemError(error: unknown): error is Error {
  return error instanceof Error && 'syscall' in error
}

/** For nobody but who runs the server: SQLite gives its log and index files the mode of this one. */
function makeFile(path: string): void {
  if (existsSync(path)) return
  const folder = dirname(path)
  mkdirSync(folder, { recursive: true })
  closeSync(openSync(path, 'a', 0o600))
  // The name of a new file is on the disk when its folder is.
  const handle = openSync(folder, 'r')
  fsyncSync(handle)
  closeSync(handle)
}

/** Milliseconds to wait for another process that writes. Nothing else is answered meanwhile, so it is short. */
const PATIENCE = 1_000
/** `PRAGMA synchronous` tells FULL as 2: a commit returns when its log is on the disk. */
const FULL = 2

function connect(path: string): Database.Database {
  const db = new Database(path, { timeout: PATIENCE, fileMustExist: true })
  const found = db.pragma('journal_mode = WAL', { simple: true })
  // In WAL the driver's build falls back to NORMAL, which loses the last commits when the power fails.
  db.pragma('synchronous = FULL')
  const synchronous = db.pragma('synchronous', { simple: true })
  if (found !== 'wal' || synchronous !== FULL) {
    const held = `journal_mode ${found}, synchronous ${synchronous}`
    throw new WorkspaceError(path, `expected journal_mode wal and synchronous ${FULL}, found ${held}`)
  }
  // What is removed is overwritten. KiB of cache when negative.
  db.pragma('secure_delete = ON')
  db.pragma('cache_size = -1000')
  return db
}

function migrate(db: Database.Database, path: string): void {
  // Immediate, so that of two processes that start at once the second finds the work done.
  const bringUp = db.transaction(() => {
    const version = Number(db.pragma('user_version', { simple: true }))
    if (version > MIGRATIONS.length) {
      throw new WorkspaceError(path, `it is of a later release: format ${version}, this one knows ${MIGRATIONS.length}`)
    }
    const tables = db.prepare<[], number>('SELECT count(*) FROM sqlite_master').pluck().get() ?? 0
    if (version === 0 && tables > 0) throw new WorkspaceError(path, 'it is a database of something else')
    for (const sql of MIGRATIONS.slice(version)) db.exec(sql)
    db.pragma(`user_version = ${MIGRATIONS.length}`)
  })
  bringUp.immediate()
}
