import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { LimitsAnswerSchema, ProblemSchema } from '#core/model/contract.ts'
import { type Created, CreatedSchema, SavedSchema } from '#core/model/contract-territories.ts'
import { type Territory, writeTerritory } from '#core/model/territory.ts'
import { noSaving } from '#server/saved/saving.ts'
import { DAY } from '#server/workspace/workspace.ts'
import { realAtlas } from '#tests/real-atlas.ts'
import { freshSaving } from './saving.ts'
import { toylandApp } from './toyland-app.ts'

const app = await toylandApp({ saving: freshSaving() })
const ONE = `/api/territories/${'A'.repeat(22)}`
const LIST = { name: 'Two', areas: ['0101', '0102'] }
const TYPE = { 'content-type': 'application/json' }

function post(body: unknown, to = app, headers: Record<string, string> = TYPE) {
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  return to.request('/api/territories', { method: 'POST', headers, body: text })
}

async function create(body: unknown = LIST, to = app): Promise<{ created: Created; tag: string }> {
  const answer = await post(body, to)
  const text = await answer.text()
  expect(answer.status, text).toBe(201)
  return { created: v.parse(CreatedSchema, JSON.parse(text)), tag: answer.headers.get('etag') ?? '' }
}

interface Change {
  readonly secret?: string
  readonly tag?: string
  readonly body?: unknown
}

function change(method: 'PUT' | 'DELETE', id: string, { secret, tag, body = LIST }: Change, to = app) {
  return to.request(`/api/territories/${id}`, {
    method,
    headers: {
      ...(secret === undefined ? {} : { authorization: `Bearer ${secret}` }),
      ...(tag === undefined ? {} : { 'if-match': tag }),
      ...(method === 'PUT' ? TYPE : {}),
    },
    ...(method === 'PUT' ? { body: JSON.stringify(body) } : {}),
  })
}

async function problemOf(answer: Response) {
  expect(answer.headers.get('content-type')).toBe('application/problem+json; charset=utf-8')
  expect(answer.headers.get('cache-control')).toBe('no-store')
  const problem = v.parse(ProblemSchema, await answer.json())
  expect(problem.status).toBe(answer.status)
  return problem
}

const read = (id: string, headers: Record<string, string> = {}) => app.request(`/api/territories/${id}`, { headers })

describe('saving', () => {
  test('tells where, and once the secret', async () => {
    const answer = await post(LIST)
    const created = v.parse(CreatedSchema, await answer.json())
    expect(created).toMatchObject({ view: '', savedAt: '2026-01-01T00:00:00.000Z', told: [] })
    expect(created.territories).toEqual([
      { name: 'Two', shape: { kind: 'areas', codes: ['0101', '0102'] }, basis: 'whole', look: 1, locked: false },
    ])
    expect(created.expiresAt).toBe('2028-01-01T00:00:00.000Z')
    expect(created.id).toMatch(/^[\w-]{22}$/)
    expect(created.secret).toMatch(/^[\w-]{43}$/)
    expect(created.url).toBe(`/t/${created.id}`)
    expect(answer.headers.get('location')).toBe(`/api/territories/${created.id}`)
    expect(answer.headers.get('etag')).toMatch(/^"1-\w+"$/)
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect(answer.headers.get('set-cookie')).toBeNull()

    const again = await (await read(created.id)).text()
    expect(again).not.toContain(created.secret)
    const { secret: _secret, url: _url, ...saved } = created
    expect(v.parse(SavedSchema, JSON.parse(again))).toEqual(saved)
  })

  test('is of a body that is read, and is not quick to take what is not', async () => {
    expect((await post(LIST, app, { 'content-type': 'text/plain' })).status).toBe(415)
    expect((await post('{"name": "x", "areas": [')).status).toBe(400)
    expect((await post('['.repeat(10_000))).status).toBe(400)
    expect((await post('{"name":"x","areas":["0101"],"__proto__":{}}')).status).toBe(400)
    expect((await post(' '.repeat(300_000))).status).toBe(413)
    for (const body of ['null', '[]', '{}', '7', '{"name":"x"}', '{"name":"x","areas":[]}', '{"territories":[]}']) {
      const answer = await post(body)
      expect(answer.status, body).toBe(422)
      expect(await problemOf(answer)).toMatchObject({ type: '/problems/unusable' })
    }
  })

  test('points to what is wrong', async () => {
    const territory = { name: 'Two', shape: { kind: 'areas', codes: ['0101'] }, basis: 'whole', look: 1, locked: false }
    const wrong = await post({ territories: [territory, { ...territory, look: 9 }], view: '' })
    expect(await problemOf(wrong)).toMatchObject({ status: 422, pointer: '/territories/1/look' })
    const view = await post({ territories: [territory], view: 'indicator=no_such' })
    expect(await problemOf(view)).toMatchObject({ status: 422, pointer: '/view', found: 'indicator=no_such' })
  })

  test('takes a view without territories of its own, as people copy it', async () => {
    const territory = { name: 'Two', shape: { kind: 'areas', codes: ['0101'] }, basis: 'whole', look: 1, locked: false }
    for (const view of ['t=Y~0102&reference=territory:1', 'saved=AAAAAAAAAAAAAAAAAAAAAA', 'reference=territory:2']) {
      const refused = await post({ territories: [territory], view })
      expect(await problemOf(refused), view).toMatchObject({ status: 422, pointer: '/view' })
    }
    for (const [view, saved] of [
      ['?lang=en', 'lang=en'],
      ['&&', ''],
      ['reference=territory:1&', 'reference=territory:1'],
    ]) {
      const { created } = await create({ territories: [territory], view })
      expect(created.view).toBe(saved)
    }
  })

  test('takes no drawing that cannot be measured, and pages say so of one in an address', async () => {
    const own = await toylandApp({ saving: freshSaving(), atlas: realAtlas() })
    const teeth = Array.from({ length: 28 }, (_, i) => {
      const west = Math.round((11.5 + (i * 12) / 28) * 1e4) / 1e4
      const east = Math.round((west + 1e-4) * 1e4) / 1e4
      return [
        [west, 68.9],
        [west, 55.5],
        [east, 55.5],
        [east, 68.9],
      ] as const
    })
    const ring = [...teeth.flat(), [23.5, 68.9] as const, [23.5, 68.9002] as const, [11.5, 68.9002] as const]
    const refused = await post({ name: 'Kam', geometry: { type: 'Polygon', coordinates: [ring] } }, own)
    const problem = await problemOf(refused)
    expect(problem).toMatchObject({ status: 422, type: '/problems/unusable', pointer: '' })
    expect(problem.detail).toContain('fewer corners')
    const shape = { kind: 'drawn', polygons: [[ring]] } as const
    const kam: Territory = { name: 'Kam', shape, basis: 'population', look: 1, locked: false }
    const t = `t=Två~0180&t=${encodeURIComponent(writeTerritory(kam, 1))}`
    for (const path of ['/', '/territory', '/compare']) {
      const page = await own.request(`${path}?${t}&lang=en`, { headers: { accept: 'text/html' } })
      expect(page.status, path).toBe(200)
      expect(await page.text(), path).toContain('“Kam” is too intricate to be measured')
    }
    const profile = await own.request(`/api/territories/profile?t=${encodeURIComponent(writeTerritory(kam, 1))}`)
    expect(await problemOf(profile)).toMatchObject({ type: '/problems/no-data', parameter: 't', found: 'Kam' })
  })

  test('takes no compressed body, and says so', async () => {
    const answer = await post(LIST, app, { ...TYPE, 'content-encoding': 'gzip' })
    expect(answer.headers.get('accept-encoding')).toBe('identity')
    expect(await problemOf(answer)).toMatchObject({ status: 415, found: 'Content-Encoding: gzip' })
  })

  test('points to the whole where there is nothing in it yet', async () => {
    expect(await problemOf(await post('{'))).toMatchObject({ status: 400, pointer: '' })
  })

  test('tells names apart by what is seen', async () => {
    for (const other of ['A\u030a', '\u00c5\u200b']) {
      const territories = ['\u00c5', other].map((name) => ({ ...LIST, name }))
      const { created } = await create({ territories })
      expect(created.territories.map(({ name }) => name)).toEqual(['\u00c5', expect.stringMatching(/ \(2\)$/)])
    }
  })

  test('takes no parameters', async () => {
    const answer = await app.request('/api/territories?t=x', { method: 'POST', headers: TYPE, body: '{}' })
    expect(await problemOf(answer)).toMatchObject({ type: '/problems/unknown-parameter', parameter: 't' })
  })
})

describe('reading', () => {
  test('is answered with 304 while nothing has changed', async () => {
    const { created, tag } = await create()
    const same = await read(created.id, { 'if-none-match': tag })
    expect([same.status, await same.text(), same.headers.get('etag')]).toEqual([304, '', tag])
    await change('PUT', created.id, { secret: created.secret, tag, body: { ...LIST, name: 'Other' } })
    expect((await read(created.id, { 'if-none-match': tag })).status).toBe(200)
  })

  test('is private: nobody on the way keeps it, and HEAD tells as much as GET', async () => {
    const { created } = await create()
    const answer = await read(created.id)
    expect(answer.headers.get('cache-control')).toBe('private, no-cache')
    const head = await app.request(`/api/territories/${created.id}`, { method: 'HEAD' })
    expect([head.status, await head.text()]).toEqual([200, ''])
    expect(head.headers.get('etag')).toBe(answer.headers.get('etag'))
  })

  test('gives another tag when the end of its term has been put off', async () => {
    let now = Date.UTC(2026, 0, 1)
    const own = await toylandApp({ saving: freshSaving({ clock: () => now, days: 10 }) })
    const { created, tag } = await create(LIST, own)
    now += 3 * DAY
    const later = await own.request(`/api/territories/${created.id}`, { headers: { 'if-none-match': tag } })
    expect(later.status).toBe(200)
    expect(v.parse(SavedSchema, await later.json()).expiresAt).toBe('2026-01-14T00:00:00.000Z')
    // What was read first can still be changed: it is the same revision.
    expect((await change('PUT', created.id, { secret: created.secret, tag }, own)).status).toBe(200)
    now += 10 * DAY
    expect((await own.request(`/api/territories/${created.id}`)).status).toBe(404)
  })
})

describe('changing', () => {
  test('takes the secret and the tag, and gives a new tag', async () => {
    const { created, tag } = await create()
    const body = { territories: created.territories, view: 'indicator=median_rent' }
    const answer = await change('PUT', created.id, { secret: created.secret, tag, body })
    expect(answer.status).toBe(200)
    const saved = v.parse(SavedSchema, await answer.json())
    expect(saved).toMatchObject({ id: created.id, view: 'indicator=median_rent' })
    expect(answer.headers.get('etag')).toMatch(/^"2-/)
    expect(v.parse(SavedSchema, await (await read(created.id)).json())).toEqual(saved)
  })

  test('of what another has changed meanwhile is refused with the tag there is', async () => {
    const { created, tag } = await create()
    const { secret } = created
    const first = await change('PUT', created.id, { secret, tag, body: { ...LIST, name: 'Theirs' } })
    for (const method of ['PUT', 'DELETE'] as const) {
      const late = await change(method, created.id, { secret, tag, body: { ...LIST, name: 'Mine' } })
      expect(late.headers.get('etag')).toBe(first.headers.get('etag'))
      expect(await problemOf(late)).toMatchObject({ type: '/problems/changed-since', status: 412 })
    }
    const mine = await change('PUT', created.id, { secret, tag: first.headers.get('etag') ?? '' })
    expect(mine.status).toBe(200)
  })

  test.each([
    ['*', 200],
    [' * ', 200],
    ['"1-x"', 200],
    ['"7-x", "1-x"', 412],
    ['"0-x", "1-x"', 200],
    ['W/"1-x"', 412],
    ['"1"', 412],
    ['1', 412],
    ['nonsense', 412],
    ['', 428],
    [undefined, 428],
  ])('with If-Match: %s is %d', async (tag, status) => {
    const { created } = await create()
    const answer = await change('PUT', created.id, { secret: created.secret, ...(tag === undefined ? {} : { tag }) })
    expect(answer.status).toBe(status)
    if (status === 428) expect(await problemOf(answer)).toMatchObject({ type: '/problems/condition-missing' })
  })

  test('removes for good', async () => {
    const { created, tag } = await create()
    const removed = await change('DELETE', created.id, { secret: created.secret, tag })
    expect([removed.status, await removed.text()]).toEqual([204, ''])
    expect((await read(created.id)).status).toBe(404)
    expect((await change('PUT', created.id, { secret: created.secret, tag: '*' })).status).toBe(404)
  })
})

describe('what is not there and what is not theirs', () => {
  const NOWHERE = 'A'.repeat(22)

  test.each(['PUT', 'DELETE'] as const)('look the same to %s', async (method) => {
    const { created, tag } = await create()
    const other = await create()
    const forbidden = await Promise.all(
      [other.created.secret, 'x', undefined].map((secret) =>
        change(method, created.id, { tag, ...(secret === undefined ? {} : { secret }) }),
      ),
    )
    const missing = await change(method, NOWHERE, { secret: created.secret, tag })
    const expected = (await missing.text()).replaceAll(NOWHERE, created.id)
    for (const answer of forbidden) {
      expect(answer.status).toBe(404)
      expect(await answer.text()).toBe(expected)
      expect([...answer.headers]).toEqual([...missing.headers])
    }
    expect((await read(created.id)).status).toBe(200)
  })

  test('look the same where what is sent is wrong too, or says nothing of what it changes', async () => {
    const { created } = await create()
    for (const id of [created.id, NOWHERE]) {
      expect((await change('PUT', id, { tag: '*', body: {} })).status).toBe(404)
      expect((await change('PUT', id, {})).status).toBe(428)
    }
  })

  test.each(['Basic', 'bearer', 'Bearer  ', 'Token'])('a secret may come as %s', async (scheme) => {
    const { created } = await create()
    const headers = { authorization: `${scheme} ${created.secret}`, 'if-match': '*' }
    const answer = await app.request(`/api/territories/${created.id}`, { method: 'DELETE', headers })
    expect(answer.status).toBe(/^bearer/i.test(scheme) ? 204 : 404)
  })
})

describe('bounds', () => {
  test('are told', async () => {
    const own = await toylandApp({ saving: freshSaving({ recordBytes: 999, records: 3, days: null, perMinute: 5 }) })
    const limits = v.parse(LimitsAnswerSchema, await (await own.request('/api/limits')).json())
    expect(limits.saved).toEqual({ recordBytes: 999, records: 3, days: null, savesPerMinute: 5 })
    expect(limits.uploadBytes).toBe(524_288)
    expect((await create(LIST, own)).created.expiresAt).toBeNull()
  })

  test('of how many: 507, when and what else', async () => {
    const own = await toylandApp({ saving: freshSaving({ records: 1 }) })
    const { created, tag } = await create(LIST, own)
    const full = await post(LIST, own)
    expect(full.headers.get('retry-after')).toMatch(/^\d+$/)
    expect(await problemOf(full)).toMatchObject({ type: '/problems/full', status: 507 })
    expect((await change('DELETE', created.id, { secret: created.secret, tag }, own)).status).toBe(204)
    await create(LIST, own)
  })

  test('of how quickly: 429, and when', async () => {
    const own = await toylandApp({ saving: freshSaving({ perMinute: 2 }) })
    const { created, tag } = await create(LIST, own)
    await create(LIST, own)
    const answer = await post(LIST, own)
    expect(answer.headers.get('retry-after')).toBe('30')
    expect(await problemOf(answer)).toMatchObject({ type: '/problems/too-many', status: 429 })
    // Whoever has not the secret takes nothing of it.
    const later = await toylandApp({ saving: freshSaving({ perMinute: 2 }) })
    const mine = await create(LIST, later)
    for (let i = 0; i < 5; i++) {
      expect((await change('PUT', mine.created.id, { secret: 'x', tag: '*' }, later)).status).toBe(404)
      const stale = { secret: mine.created.secret, tag: '"9-a"' }
      expect((await change('PUT', mine.created.id, stale, later)).status).toBe(412)
    }
    await create(LIST, later)
    // Removing one's own is never made to wait.
    expect((await change('DELETE', created.id, { secret: created.secret, tag }, own)).status).toBe(204)
  })

  test('of bytes', async () => {
    const own = await toylandApp({ saving: freshSaving({ recordBytes: 60 }) })
    expect((await post({ name: 'x'.repeat(50), areas: ['0101'] }, own)).status).toBe(413)
    // Short as it is sent, longer as it is saved.
    expect((await post(LIST, own)).status).toBe(413)
  })
})

describe('without a workspace', () => {
  test('nothing is saved, which is said, and all else is as ever', async () => {
    const own = await toylandApp({ saving: noSaving() })
    for (const answer of [
      await own.request(`/api/territories/${'A'.repeat(22)}`),
      await change('DELETE', 'A'.repeat(22), { secret: 'x', tag: '*' }, own),
    ]) {
      expect(answer.headers.get('retry-after')).toBe('60')
      expect(await problemOf(answer)).toMatchObject({ type: '/problems/no-workspace', status: 503 })
    }
    expect((await own.request('/api/health/ready')).status).toBe(200)
    expect((await own.request('/api/values?indicator=median_rent')).status).toBe(200)
    expect((await own.request(`/t/${'A'.repeat(22)}`)).status).toBe(503)
  })
})

describe('what is saved', () => {
  test('is never among the answers kept ready', async () => {
    const { created } = await create({ name: 'Secretly', areas: ['0101'] })
    expect(await (await read(created.id)).text()).toContain('Secretly')
    await change('DELETE', created.id, { secret: created.secret, tag: '*' })
    for (const address of [`/api/territories/${created.id}`, `/t/${created.id}`]) {
      const answer = await app.request(address)
      expect(answer.status).toBe(404)
      expect(await answer.text()).not.toContain('Secretly')
    }
  })
})

describe('methods', () => {
  test.each([
    ['/api/territories', 'GET', 'POST, OPTIONS'],
    ['/api/territories', 'DELETE', 'POST, OPTIONS'],
    [ONE, 'POST', 'GET, HEAD, PUT, DELETE, OPTIONS'],
    ['/api/values', 'POST', 'GET, HEAD, OPTIONS'],
  ])('%s does not take %s', async (address, method, allow) => {
    const answer = await app.request(address, { method })
    expect(answer.headers.get('allow')).toBe(allow)
    expect(await problemOf(answer)).toMatchObject({ type: '/problems/method-not-allowed', status: 405 })
  })

  test.each([
    ['/api/territories', 'POST, OPTIONS', 'Content-Type'],
    [ONE, 'GET, HEAD, PUT, DELETE, OPTIONS', 'If-None-Match, Authorization, Content-Type, If-Match'],
    ['/api/values', 'GET, HEAD, OPTIONS', 'If-None-Match'],
  ])('%s tells another origin what it takes', async (address, methods, headers) => {
    const answer = await app.request(address, { method: 'OPTIONS' })
    expect(answer.status).toBe(204)
    expect(answer.headers.get('access-control-allow-origin')).toBe('*')
    expect(answer.headers.get('access-control-allow-methods')).toBe(methods)
    expect(answer.headers.get('access-control-allow-headers')).toBe(headers)
    expect(answer.headers.get('access-control-allow-credentials')).toBeNull()
  })

  test('an address that is none has nothing to tell', async () => {
    expect((await app.request('/nothing', { method: 'OPTIONS' })).status).toBe(404)
  })
})
