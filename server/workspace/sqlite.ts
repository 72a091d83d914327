import Database from 'better-sqlite3'
import { openConnections } from './open.ts'
import { hashOf, isSecretOf, newKey } from './secret.ts'
import { writingTogether } from './together.ts'
import {
  DAY,
  type Key,
  type RecordKind,
  type Refused,
  type SavedRecord,
  type Workspace,
  type WorkspaceBounds,
} from './workspace.ts'

interface Parts {
  readonly path: string
  readonly bounds: WorkspaceBounds
  /** The time, in milliseconds since 1970. */
  readonly clock: () => number
  /** Where the operator reads what went wrong. SQLite's words never hold what was being saved. */
  readonly report: (error: unknown) => void
}

/** Records gone through in one statement, so that none takes long; some milliseconds. */
const AT_ONCE = 1_000
/** Who saves something reads it back; from then on, milliseconds, to read it is to open it. */
const FIRST_OPENED = 60_000
/** Where there is no room, those that have outlived their term are looked for no more often than this, milliseconds. */
const LOOKED_FOR = 60_000

/** A file of SQLite. What is acknowledged has been committed to the disk, and then read back by another connection. */
export function sqliteWorkspace({ path, bounds, clock, report }: Parts): Workspace {
  const { writer, reader } = openConnections(path)
  const seen = prepareReading(reader)
  const held = { ...prepareReading(writer), ...prepareWriting(writer) }
  const together = writingTogether(writer)

  /** What was last opened at this time or before has outlived its term. */
  const before = (days: number | null) => (days === null ? Number.MIN_SAFE_INTEGER : clock() - days * DAY)
  const horizon = () => before(bounds.days)
  /** The same of what nobody has opened since it was saved: whoever fills the store must come back to keep it full. */
  const unopened = () => Math.max(horizon(), before(bounds.unopenedDays ?? null))
  const tooLarge = (body: string) => Buffer.byteLength(body) > bounds.recordBytes

  /** The record of who has its secret, as one of the connections sees it. */
  const holder = (
    { find }: Reading,
    { kind, id, secret, revision }: Key,
  ): Row | Refused<'no-such' | 'changed-since'> => {
    const row = find.get(id, kind, horizon(), unopened())
    if (!isSecretOf(secret, row?.secret) || row === undefined) return { refused: 'no-such' }
    return revision === null || revision === row.revision ? row : { refused: 'changed-since', record: recordOf(row) }
  }

  /** The record, once the file has been seen to hold it. Somebody may have written since; then what they wrote. */
  const readBack = (kind: RecordKind, record: SavedRecord): SavedRecord => {
    if (seen.holds.get(record.id, record.revision, record.body) === 1) return record
    const row = seen.find.get(record.id, kind, horizon(), unopened())
    if (row === undefined || row.revision <= record.revision) throw new NotKept(row ? 'something else' : 'nothing')
    return recordOf(row)
  }

  /** Runs what talks to the file. That it does not answer is news to the operator, and a refusal to who asked. */
  const guarded = async <T>(work: () => T | Promise<T>): Promise<T | Refused<'unavailable'>> => {
    try {
      return await work()
    } catch (error) {
      if (!(error instanceof Database.SqliteError || error instanceof NotKept)) throw error
      report(error)
      return { refused: 'unavailable' }
    }
  }

  /** Lets go what has outlived its term, a stretch of the table after the other. */
  function* expiring(): Generator<number> {
    const last = held.last.get() ?? 0
    for (let from = 0; from < last; from += AT_ONCE)
      yield held.expire.run(from, from + AT_ONCE, horizon(), unopened()).changes
  }

  // How many there are is counted here, for to count them takes longer than to save one. What other processes do is seen
  // when this one thinks there is no room, and with every sweep.
  let records = held.count.get() ?? 0
  let lookedFor = Number.NEGATIVE_INFINITY
  const hasRoom = (): boolean => {
    if (records < bounds.records) return true
    if (clock() - lookedFor >= LOOKED_FOR) {
      lookedFor = clock()
      for (const _ of expiring());
    }
    records = held.count.get() ?? 0
    return records < bounds.records
  }

  return {
    bounds,
    async create(kind, body) {
      if (tooLarge(body)) return { refused: 'too-large' }
      return guarded(async () => {
        const { id, secret } = newKey()
        const now = clock()
        const added = await together(() => {
          if (!hasRoom()) return false
          held.insert.run(id, kind, hashOf(secret), now, now, body)
          records++
          return true
        })
        if (!added) return { refused: 'full' }
        return { record: readBack(kind, { id, body, revision: 1, changed: now, opened: now }), secret }
      })
    },
    async read(kind, id) {
      const found = await guarded(() => seen.find.get(id, kind, horizon(), unopened()))
      if (found === undefined) return { refused: 'no-such' }
      if ('refused' in found) return found
      const now = clock()
      const first =
        bounds.unopenedDays !== undefined && found.opened === found.changed && now - found.opened >= FIRST_OPENED
      if (!first && now - found.opened < DAY) return { record: recordOf(found) }
      // Where this cannot be written the record can still be read, and the operator has been told.
      const put = await guarded(() => together(() => held.open.run(now, id)))
      return { record: recordOf('refused' in put ? found : { ...found, opened: now }) }
    },
    async check(key) {
      return guarded(() => {
        const row = holder(seen, key)
        return 'refused' in row ? row : { record: recordOf(row) }
      })
    },
    async replace(key, body) {
      if (tooLarge(body)) return { refused: 'too-large' }
      return guarded(async () => {
        // Looked at before too, so that who has no secret never keeps others from writing.
        const stranger = holder(seen, key)
        if ('refused' in stranger) return stranger
        const now = clock()
        const changed = await together(() => {
          const row = holder(held, key)
          if ('refused' in row) return row
          held.update.run(body, now, now, row.id)
          return { id: row.id, body, revision: row.revision + 1, changed: now, opened: now }
        })
        return 'refused' in changed ? changed : { record: readBack(key.kind, changed) }
      })
    },
    async remove(key) {
      return guarded(async () => {
        const stranger = holder(seen, key)
        if ('refused' in stranger) return stranger
        const refusal = await together(() => {
          const row = holder(held, key)
          if ('refused' in row) return row
          held.erase.run(row.id)
          return null
        })
        if (refusal) return refusal
        if (seen.find.get(key.id, key.kind, horizon(), unopened()) !== undefined) throw new NotKept('what was removed')
        return { removed: true }
      })
    },
    async sweep() {
      let gone = 0
      const stretches = expiring()
      for (;;) {
        const stretch = await guarded(() => stretches.next())
        if ('refused' in stretch || stretch.done) break
        gone += stretch.value
        // Others take their turn.
        await new Promise((resolve) => setImmediate(resolve))
      }
      await guarded(() => {
        records = held.count.get() ?? 0
        // What was removed is still in the log until that is written back and begun anew.
        writer.pragma('wal_checkpoint(TRUNCATE)')
      })
      return gone
    },
    close() {
      reader.close()
      writer.close()
    },
  }
}

/** The file does not have what was written to it. */
class NotKept extends Error {
  override readonly name = 'NotKept'

  constructor(found: string) {
    super(`workspace: expected what was just written, read back ${found}`)
  }
}

interface Row extends SavedRecord {
  readonly secret: Uint8Array
}

function recordOf({ id, body, revision, changed, opened }: Row): SavedRecord {
  return { id, body, revision, changed, opened }
}

type Reading = ReturnType<typeof prepareReading>

function prepareReading(db: Database.Database) {
  return {
    find: db.prepare<[id: string, kind: string, horizon: number, unopened: number], Row>(
      `SELECT id, secret, body, revision, changed, opened FROM record
       WHERE id = ? AND kind = ? AND opened > ? AND (revision > 1 OR opened <> changed OR opened > ?)`,
    ),
    holds: db
      .prepare<[id: string, revision: number, body: string], number>(
        'SELECT 1 FROM record WHERE id = ? AND revision = ? AND body = ?',
      )
      .pluck(),
    count: db.prepare<[], number>('SELECT count(*) FROM record').pluck(),
    last: db.prepare<[], number>('SELECT max(rowid) FROM record').pluck(),
  }
}

function prepareWriting(db: Database.Database) {
  return {
    insert: db.prepare<[id: string, kind: string, secret: Buffer, changed: number, opened: number, body: string]>(
      'INSERT INTO record VALUES (?, ?, ?, 1, ?, ?, ?)',
    ),
    update: db.prepare<[body: string, changed: number, opened: number, id: string]>(
      'UPDATE record SET body = ?, revision = revision + 1, changed = ?, opened = ? WHERE id = ?',
    ),
    open: db.prepare<[opened: number, id: string]>('UPDATE record SET opened = ? WHERE id = ?'),
    erase: db.prepare<[id: string]>('DELETE FROM record WHERE id = ?'),
    expire: db.prepare<[after: number, upTo: number, horizon: number, unopened: number]>(
      `DELETE FROM record WHERE rowid > ? AND rowid <= ?
       AND (opened <= ? OR (revision = 1 AND opened = changed AND opened <= ?))`,
    ),
  }
}
