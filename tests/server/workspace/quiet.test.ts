import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import * as v from 'valibot'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { CreatedSchema } from '#core/model/contract-territories.ts'
import { freshFolder } from '../../fresh-folder.ts'
import { type RunningServer, startServer } from './running-server.ts'

const NAME = 'Hemligt-namn-på-en-ritning'
const TYPE = { 'content-type': 'application/json', 'user-agent': 'Nosy/1.0', 'x-forwarded-for': '192.0.2.7' }

describe('the server', () => {
  const path = join(freshFolder(), 'workspace.sqlite')
  let server: RunningServer
  beforeAll(async () => {
    server = await startServer(path)
  })
  afterAll(() => server.stop())

  test('takes no more of a body than it may have, though it is promised nothing, and goes on', async () => {
    let sent = 0
    const piece = new Uint8Array(64 * 1024).fill(0x20)
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += piece.length
        if (sent > 50 * 1024 * 1024) controller.close()
        else controller.enqueue(piece)
      },
    })
    const request = { method: 'POST', headers: TYPE, body, duplex: 'half' } as RequestInit
    // The server answers while it is still being sent to, and hangs up; the client may see either first.
    const answer = await fetch(`${server.origin}/api/territories`, request).catch(() => null)
    expect(answer?.status ?? 413).toBe(413)
    expect(sent).toBeLessThan(25 * 1024 * 1024)
    expect((await fetch(`${server.origin}/api/health/live`)).status).toBe(200)
  })

  test('writes down nothing of what it is asked, not even where it fails', async () => {
    const address = `${server.origin}/api/territories`
    const body = JSON.stringify({ name: NAME, areas: ['0101'] })
    const made = await fetch(address, { method: 'POST', headers: TYPE, body })
    const { id, secret } = v.parse(CreatedSchema, await made.json())
    const key = { ...TYPE, authorization: `Bearer ${secret}`, 'if-match': '*' }
    const ask = async (to: string, request: RequestInit = {}) => {
      const answer = await fetch(to, { headers: TYPE, redirect: 'manual', ...request })
      await answer.arrayBuffer()
      return answer.status
    }
    expect(await ask(`${address}/${id}`)).toBe(200)
    expect(await ask(`${server.origin}/t/${id}`)).toBe(303)
    expect(await ask(`${server.origin}/?t=${NAME}~0101&saved=${id}`)).toBe(200)
    expect(await ask(`${server.origin}/api/territories/profile?t=${NAME}~0101`)).toBe(200)
    expect(await ask(`${address}/${id}`, { method: 'PUT', headers: key, body: `{"name": "${NAME}"` })).toBe(400)
    expect(await ask(address, { method: 'POST', body: `{"name": "${NAME}", "areas": ["9999"]}` })).toBe(422)
    expect(await ask(address, { method: 'POST', body: `"${NAME.repeat(20_000)}"` })).toBe(413)
    expect(
      await ask(`${address}/${id}`, { method: 'DELETE', headers: { ...key, authorization: `Bearer ${NAME}` } }),
    ).toBe(404)
    // What nobody can have saved makes the server stumble; both ways of stumbling would tell of it in their message.
    const db = new Database(path)
    const spoil = db.prepare<[string, string]>('UPDATE record SET body = ? WHERE id = ?')
    for (const spoilt of [NAME, JSON.stringify({ territories: NAME, view: '' })]) {
      spoil.run(spoilt, id)
      expect(await ask(`${address}/${id}`)).toBe(500)
    }
    db.close()
    const stumbles = /SyntaxError[\s\S]*content\.ts[\s\S]*ValiError[\s\S]*content\.ts/
    const said = await vi.waitFor(() => {
      expect(server.said()).toMatch(stumbles)
      return server.said()
    })
    for (const private_ of [NAME, 'Hemligt', id, secret, 'Nosy', '192.0.2.7', '/api/', '0101']) {
      expect(said).not.toContain(private_)
    }
  })

  test('starts and says so where it has nowhere to save', async () => {
    const folder = join(freshFolder(), 'a-folder')
    mkdirSync(folder)
    const unsaving = await startServer(folder)
    expect((await fetch(`${unsaving.origin}/api/health/ready`)).status).toBe(200)
    const answer = await fetch(`${unsaving.origin}/api/territories`, {
      method: 'POST',
      headers: TYPE,
      body: JSON.stringify({ name: NAME, areas: ['0101'] }),
    })
    expect(answer.status).toBe(503)
    await unsaving.stop()
    expect(unsaving.said()).toContain(`The workspace ${folder} cannot be used`)
    expect(unsaving.said()).toContain('Nothing can be saved')
  })
})
