import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { beforeEach, describe, expect, test } from 'vitest'
import { WorkspaceError } from '#server/workspace/error.ts'
import { openConnections } from '#server/workspace/open.ts'
import { sqliteWorkspace } from '#server/workspace/sqlite.ts'
import type { Workspace } from '#server/workspace/workspace.ts'
import { freshFolder } from '#tests/fresh-folder.ts'
import { behavesAsWorkspace } from './behaviour.ts'

const BOUNDS = { recordBytes: 1_000, records: 100, days: null }

function open(path: string, report: (error: unknown) => void = neverReport): Workspace {
  return sqliteWorkspace({ path, bounds: BOUNDS, clock: Date.now, report })
}

function neverReport(error: unknown): never {
  throw error
}

behavesAsWorkspace(() => {
  const folder = freshFolder()
  return {
    open: (parts) => sqliteWorkspace({ path: join(folder, 'workspace.sqlite'), report: neverReport, ...parts }),
    discard: () => rmSync(folder, { recursive: true }),
  }
})

describe('the file', () => {
  let path: string
  beforeEach(() => {
    path = join(freshFolder(), 'new', 'workspace.sqlite')
  })

  async function save(workspace: Workspace, body: string) {
    const made = await workspace.create('territories', body)
    if ('refused' in made) throw new Error(made.refused)
    return made
  }

  test('is for its owner alone, and so are its log and index', async () => {
    const workspace = open(path)
    await save(workspace, 'body')
    const modes = readdirSync(join(path, '..')).map((name) => [name, statSync(join(path, '..', name)).mode & 0o777])
    expect(modes.sort()).toEqual([
      ['workspace.sqlite', 0o600],
      ['workspace.sqlite-shm', 0o600],
      ['workspace.sqlite-wal', 0o600],
    ])
    workspace.close()
  })

  test('is written through to the disk with every commit', () => {
    const { writer, reader } = openConnections(path)
    expect(writer.pragma('synchronous', { simple: true })).toBe(2)
    expect(writer.pragma('journal_mode', { simple: true })).toBe('wal')
    expect(writer.pragma('user_version', { simple: true })).toBe(1)
    expect(() => reader.exec('DELETE FROM record')).toThrow('readonly')
    reader.close()
    writer.close()
  })

  test('holds no secret, and nothing of what was removed once it has been swept', async () => {
    const workspace = open(path)
    const { record, secret } = await save(workspace, 'a drawing of somewhere')
    const bytes = () => Buffer.concat(['', '-wal'].map((end) => readFileSync(path + end)))
    expect(bytes().includes('a drawing of somewhere')).toBe(true)
    expect(bytes().includes(secret)).toBe(false)
    await workspace.remove({ kind: 'territories', id: record.id, secret, revision: 1 })
    await workspace.sweep()
    expect(bytes().includes('a drawing of somewhere')).toBe(false)
    workspace.close()
  })

  test('that is something else is left as it is', () => {
    mkdirSync(join(path, '..'))
    const atlas = new Database(path)
    atlas.exec('CREATE TABLE meta (key TEXT)')
    atlas.close()
    expect(() => open(path)).toThrow('it is a database of something else')
    writeFileSync(path, 'A letter, and no database. '.repeat(100))
    expect(() => open(path)).toThrow('file is not a database')
  })

  test('of a later release is left as it is', () => {
    open(path).close()
    const later = new Database(path)
    later.pragma('user_version = 7')
    later.close()
    expect(() => open(path)).toThrow('it is of a later release: format 7, this one knows 1')
  })

  test('that cannot be made is told with its path', () => {
    mkdirSync(path, { recursive: true })
    for (const place of [path, '/dev/null/workspace.sqlite']) {
      try {
        open(place).close()
        expect.unreachable(`${place} was opened`)
      } catch (error) {
        expect(error).toBeInstanceOf(WorkspaceError)
        expect(String(error)).toContain(place)
      }
    }
  })

  test('that another process holds is reported and refused', async () => {
    const reported: unknown[] = []
    const workspace = open(path, (error) => reported.push(error))
    const { record, secret } = await save(workspace, 'before')
    const other = new Database(path)
    other.exec('BEGIN IMMEDIATE')
    expect(await workspace.create('territories', 'meanwhile')).toEqual({ refused: 'unavailable' })
    expect(await workspace.read('territories', record.id)).toMatchObject({ record: { body: 'before' } })
    other.exec('ROLLBACK')
    other.close()
    expect(reported.map(String)).toEqual(['SqliteError: database is locked'])
    const key = { kind: 'territories', id: record.id, secret, revision: 1 } as const
    expect(await workspace.replace(key, 'after')).toMatchObject({ record: { body: 'after' } })
    workspace.close()
  })

  test('that does not keep what is written is reported, and nothing is acknowledged', async () => {
    const reported: unknown[] = []
    const workspace = open(path, (error) => reported.push(error))
    const kept = await save(workspace, 'kept')
    const saboteur = new Database(path)
    saboteur.exec(`
      CREATE TRIGGER lose AFTER INSERT ON record BEGIN DELETE FROM record WHERE id = NEW.id; END;
      CREATE TRIGGER garble AFTER UPDATE OF body ON record BEGIN UPDATE record SET body = 'x' WHERE id = NEW.id; END;`)
    saboteur.close()
    expect(await workspace.create('territories', 'lost')).toEqual({ refused: 'unavailable' })
    const key = { kind: 'territories', id: kept.record.id, secret: kept.secret, revision: 1 } as const
    expect(await workspace.replace(key, 'garbled')).toEqual({ refused: 'unavailable' })
    expect(reported.map(String)).toEqual([
      'NotKept: workspace: expected what was just written, read back nothing',
      'NotKept: workspace: expected what was just written, read back something else',
    ])
    workspace.close()
  })
})
