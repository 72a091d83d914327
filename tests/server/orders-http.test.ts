import * as v from 'valibot'
import { expect, test, vi } from 'vitest'
import { type Order, OrderSchema } from '#core/model/contract-orders.ts'
import { CreatedReportSchema } from '#core/model/contract-reports.ts'
import { OFFICE_TYPES } from '#server/office/formats.ts'
import { orderMethod } from '#server/orders/orderable.ts'
import type { Renderer } from '#server/render/renderer.ts'
import { MAP, report } from './reports/reporting.ts'
import { freshSaving } from './saving.ts'
import { toylandApp } from './toyland-app.ts'

/** What is read of /openapi.json. */
const DocumentSchema = v.object({
  paths: v.record(
    v.string(),
    v.record(
      v.string(),
      v.object({
        responses: v.record(v.string(), v.object({ content: v.optional(v.record(v.string(), v.unknown())) })),
      }),
    ),
  ),
})

function sent(body: unknown): RequestInit {
  return { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }
}

/** Makes every document at once, or never. */
function renderer(makes: boolean): Renderer & { readonly stopped: () => number } {
  let stopped = 0
  return {
    render: (_job, { signal, progress } = {}) => {
      progress?.({ state: 'working', done: 1, of: 4 })
      if (makes) return Promise.resolve(new Uint8Array([1, 2, 3]))
      return new Promise((_resolve, reject) => {
        signal?.addEventListener('abort', () => {
          stopped++
          reject(new Error('stopped'))
        })
      })
    },
    close: () => {},
    stopped: () => stopped,
  }
}

async function ordering(makes: boolean, saving = freshSaving()) {
  const made = renderer(makes)
  const app = await toylandApp({ renderer: made, saving })
  const post = (body: unknown, type = 'application/json') =>
    app.request('/api/documents', { method: 'POST', headers: { 'Content-Type': type }, body: JSON.stringify(body) })
  const orderOf = async (response: Response): Promise<Order> => v.parse(OrderSchema, await response.json())
  const get = async (id: string) => orderOf(await app.request(`/api/documents/${id}`))
  return { app, post, orderOf, get, stopped: made.stopped }
}

test('a document is ordered, asked about, fetched and forgotten', async () => {
  const { app, post, orderOf, get } = await ordering(true)
  const response = await post({ address: '/region/01/report.docx?lang=en' })
  const { id, address } = await orderOf(response)
  expect([response.status, response.headers.get('location'), address]).toEqual([
    202,
    `/api/documents/${id}`,
    '/region/01/report.docx?lang=en',
  ])
  await vi.waitFor(async () => expect((await get(id)).state).toBe('done'))
  const { file } = await get(id)
  const fetched = await app.request(file ?? '')
  expect([...new Uint8Array(await fetched.arrayBuffer())]).toEqual([1, 2, 3])
  expect(fetched.headers.get('content-disposition')).toMatch(/^attachment; filename="regionsikt-/)
  expect(fetched.headers.get('cache-control')).toBe('private, no-store')
  expect((await app.request(`/api/documents/${id}`, { method: 'DELETE' })).status).toBe(204)
  for (const gone of [`/api/documents/${id}`, `/api/documents/${id}/file`]) {
    expect((await app.request(gone)).status).toBe(404)
  }
})

test('one that is under way tells how far it has come, and is stopped when it is cancelled', async () => {
  const { app, post, orderOf, get, stopped } = await ordering(false)
  const { id } = await orderOf(await post({ address: '/figure.docx' }))
  await vi.waitFor(async () => expect(await get(id)).toMatchObject({ state: 'working', done: 1, of: 4, file: null }))
  expect((await app.request(`/api/documents/${id}/file`)).status).toBe(409)
  await app.request(`/api/documents/${id}`, { method: 'DELETE' })
  await vi.waitFor(() => expect(stopped()).toBe(1))
})

test('a report that somebody wrote tells how far it has come and can be cancelled, saved or sent', async () => {
  const saving = freshSaving()
  const { app, post, orderOf, get, stopped } = await ordering(false, saving)
  const body = report([MAP])
  const made = await app.request('/api/reports', sent(body))
  const { id: saved } = v.parse(CreatedReportSchema, await made.json())
  const wishes = [{ address: `/api/reports/${saved}/report.docx` }, { address: '/api/reports/report.docx', body }]
  for (const [i, wish] of wishes.entries()) {
    const { id } = await orderOf(await post(wish))
    await vi.waitFor(async () => expect(await get(id)).toMatchObject({ state: 'working', done: 1, of: 4 }))
    await app.request(`/api/documents/${id}`, { method: 'DELETE' })
    await vi.waitFor(() => expect(stopped()).toBe(i + 1))
  }
  // Where there is a script its link is an order.
  const page = await (await app.request(`/r/${saved}`)).text()
  expect(page).toContain(`<a href="/api/reports/${saved}/report.docx" download data-document="Word">`)
})

test('of a report that is sent the file is called by its title', async () => {
  const { app, post, orderOf, get } = await ordering(true)
  const { id } = await orderOf(await post({ address: '/api/reports/report.docx', body: report([MAP]) }))
  await vi.waitFor(async () => expect((await get(id)).state).toBe('done'))
  const fetched = await app.request(`/api/documents/${id}/file`)
  expect(fetched.headers.get('content-disposition')).toMatch(/filename="regionsikt-arbete-i-angen-[0-9a-f]+\.docx"/)
  const { id: faulty } = await orderOf(await post({ address: '/api/reports/report.docx', body: { title: 'Min' } }))
  await vi.waitFor(async () => expect((await get(faulty)).problem).toMatchObject({ status: 422 }))
})

test.each([
  [{ address: '/api/reports/report.docx' }, 'the report that the document is made of'],
  [{ address: '/figure.docx', body: {} }, 'fetched by GET'],
])('%j is turned away for its body', async (wish, detail) => {
  const { post } = await ordering(true)
  const response = await post(wish)
  expect(response.status).toBe(422)
  expect(await response.json()).toMatchObject({ pointer: '/body', detail: expect.stringContaining(detail) })
})

test('every address that makes a document can be ordered, by its own method, and no other address', async () => {
  const { app } = await ordering(true)
  const { paths } = v.parse(DocumentSchema, await (await app.request('/openapi.json')).json())
  const ID = 'A'.repeat(22)
  for (const [address, methods] of Object.entries(paths)) {
    const path = address.replace('{county}', '20').replace('{id}', ID)
    const expected = /\.(docx|pptx)$/.test(address) ? Object.keys(methods) : []
    expect([orderMethod(path) ?? []].flat(), address).toEqual(expected.map((method) => method.toUpperCase()))
  }
  expect(Object.keys(paths['/api/documents/{id}/file']?.get?.responses?.['200']?.content ?? {})).toEqual(
    Object.values(OFFICE_TYPES),
  )
})

test('one that cannot be made says why as a problem', async () => {
  const { post, orderOf, get } = await ordering(true)
  const { id } = await orderOf(await post({ address: '/figure.docx?width=0' }))
  await vi.waitFor(async () => expect((await get(id)).state).toBe('failed'))
  expect((await get(id)).problem).toMatchObject({ status: 400, parameter: 'width' })
})

test('of fifty at once some are taken, the rest told when to come back, and nobody else is kept waiting', async () => {
  const { app, post, orderOf } = await ordering(false)
  const answers = await Promise.all(Array.from({ length: 50 }, () => post({ address: '/figure.docx' })))
  const [taken, turned] = [
    answers.filter(({ status }) => status === 202),
    answers.filter(({ status }) => status === 503),
  ]
  expect([taken.length, turned.length]).toEqual([8, 42])
  for (const { headers } of turned) expect(Number(headers.get('retry-after'))).toBeGreaterThan(0)
  expect((await app.request('/api/version')).status).toBe(200)
  for (const response of taken)
    await app.request(`/api/documents/${(await orderOf(response)).id}`, { method: 'DELETE' })
  expect((await post({ address: '/figure.docx' })).status).toBe(202)
})

test.each([
  [{}, 422],
  [{ address: 1 }, 422],
  [{ address: '/api/version' }, 422],
  [{ address: 'https://elsewhere.example/figure.docx' }, 422],
  [{ address: '//elsewhere.example/figure.docx' }, 422],
  [{ address: '/figure.docx#part' }, 422],
  [{ address: '/figure.docx/../api/version' }, 422],
  [{ address: `/figure.docx?${'x'.repeat(9_000)}` }, 422],
  [{ address: '/figure.docx', more: 1 }, 422],
])('%j is turned away', async (body, status) => {
  const { post } = await ordering(true)
  const response = await post(body)
  expect(response.status).toBe(status)
  expect((await response.json()).detail).toContain('/figure.docx?')
})

test('a form of somebody else’s page orders nothing', async () => {
  const { post } = await ordering(true)
  expect((await post({ address: '/figure.docx' }, 'text/plain')).status).toBe(415)
})
