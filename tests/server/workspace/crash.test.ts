import { join } from 'node:path'
import Database from 'better-sqlite3'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { CreatedSchema } from '#core/model/contract-territories.ts'
import { freshFolder } from '../../fresh-folder.ts'
import { startServer } from './running-server.ts'

const KILLS = 4
/** Milliseconds of saving before each, after the first save. */
const LONGEST = 400
const WRITERS = 4

const TYPE = { 'content-type': 'application/json' }
const StoredSchema = v.object({ territories: v.tuple([v.object({ name: v.string() })]) })

/** By id: the name the server last said it had kept, and one it was asked to keep and never answered about. */
interface Told {
  readonly kept: string
  readonly asked?: string
}

/** Saves, and changes every other one, until the server is gone. */
async function saveOn(origin: string, writer: string, told: Map<string, Told>): Promise<void> {
  for (let n = 0; ; n++) {
    const name = `${writer} ${n}`
    const body = JSON.stringify({ name, areas: ['0101', '0102'] })
    const made = await fetch(`${origin}/api/territories`, { method: 'POST', headers: TYPE, body })
    const { id, secret } = v.parse(CreatedSchema, await made.json())
    told.set(id, { kept: name })
    if (n % 2 === 0) continue
    const changed = `${name} changed`
    told.set(id, { kept: name, asked: changed })
    const answer = await fetch(`${origin}/api/territories/${id}`, {
      method: 'PUT',
      headers: { ...TYPE, authorization: `Bearer ${secret}`, 'if-match': '*' },
      body: JSON.stringify({ name: changed, areas: ['0101'] }),
    })
    expect(answer.status).toBe(200)
    told.set(id, { kept: changed })
  }
}

test(`what was acknowledged is there after each of ${KILLS} kills, whole`, { timeout: 180_000 }, async () => {
  const path = join(freshFolder(), 'workspace.sqlite')
  const told = new Map<string, Told>()
  for (let kill = 0; kill < KILLS; kill++) {
    const server = await startServer(path)
    const before = told.size
    const writers = Array.from({ length: WRITERS }, (_, i) => saveOn(server.origin, `${kill}-${i}`, told))
    // Each ends with the connection, by an error that is none of ours.
    const ended = Promise.allSettled(writers)
    const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))
    while (told.size === before) await wait(1)
    await wait(Math.random() * LONGEST)
    await server.kill()
    for (const end of await ended)
      expect(String(end.status === 'rejected' && end.reason)).toMatch(/fetch failed|terminated/)

    const db = new Database(path)
    expect(db.pragma('integrity_check', { simple: true })).toBe('ok')
    const rows = new Map(db.prepare<[], [string, string]>('SELECT id, body FROM record').raw().all())
    db.close()
    for (const [id, { kept, asked }] of told) {
      const { territories } = v.parse(StoredSchema, JSON.parse(rows.get(id) ?? 'null'))
      expect([kept, asked]).toContain(territories[0].name)
    }
  }
})
