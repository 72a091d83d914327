import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Kept } from '#server/http/kept.ts'
import { LIMITS } from '#server/http/limits.ts'
import { listenerOf } from '#server/http/listener.ts'
import { toylandApp } from '../toyland-app.ts'

const ADDRESS = '/api/values?indicator=population_total'
const kept = new Kept(LIMITS)
const app = await toylandApp({ kept })
const server = createServer(listenerOf(app, kept))
beforeAll(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)))
afterAll(() => new Promise((resolve) => server.close(resolve)))

interface Heard {
  readonly status: number | undefined
  /** Without those Node itself writes. */
  readonly headers: Record<string, unknown>
  readonly body: Buffer
}

/** Asked by Node's own client, which neither negotiates nor decodes behind our backs. */
function ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Heard> {
  const { port } = server.address() as AddressInfo
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path, method, headers }, (answer) => {
      const chunks: Buffer[] = []
      answer.on('data', (chunk: Buffer) => chunks.push(chunk))
      answer.on('end', () => {
        const { date: _date, connection: _connection, 'keep-alive': _alive, ...written } = answer.headers
        resolve({ status: answer.statusCode, headers: written, body: Buffer.concat(chunks) })
      })
    })
      .on('error', reject)
      .end()
  })
}

describe('an answer that is kept', () => {
  test.each([
    ['identity', {}],
    ['gzip', { 'Accept-Encoding': 'gzip' }],
    ['br', { 'Accept-Encoding': 'gzip, deflate, br' }],
  ])('is the same in %s as the app gives', async (_, headers) => {
    await ask(ADDRESS, headers)
    expect(kept.get(ADDRESS)).toBeDefined()
    const heard = await ask(ADDRESS, headers)
    const given = await app.request(ADDRESS, { headers })
    expect(heard.status).toBe(200)
    expect(heard.headers).toEqual(Object.fromEntries(given.headers))
    expect(heard.body).toEqual(Buffer.from(await given.arrayBuffer()))
  })

  test('is 304 for a copy that is still good', async () => {
    const gzip = { 'Accept-Encoding': 'gzip' }
    const whole = await ask(ADDRESS, gzip)
    expect(JSON.parse(gunzipSync(whole.body).toString())).toMatchObject({ indicator: 'population_total' })
    const again = await ask(ADDRESS, { ...gzip, 'If-None-Match': String(whole.headers.etag) })
    expect(again.status).toBe(304)
    expect(again.body).toHaveLength(0)
    expect(again.headers.etag).toBe(whole.headers.etag)
  })

  test('is not what other questions get: HEAD has no body, POST is refused, no encoding is 406', async () => {
    expect((await ask(ADDRESS, {}, 'HEAD')).body).toHaveLength(0)
    expect((await ask(ADDRESS, {}, 'POST')).status).toBe(405)
    expect((await ask(ADDRESS, { 'Accept-Encoding': 'identity;q=0' })).status).toBe(406)
    expect((await ask(`${ADDRESS}&colour=red`)).status).toBe(400)
  })
})

test('what cannot be kept is answered by the app', async () => {
  const live = await ask('/api/health/live')
  expect(live.headers['cache-control']).toBe('no-store')
  expect(JSON.parse(live.body.toString())).toMatchObject({ status: 'live' })
  expect((await ask('/nothing')).status).toBe(404)
})
