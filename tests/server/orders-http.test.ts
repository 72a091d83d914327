import * as v from 'valibot'
import { expect, test, vi } from 'vitest'
import { type Order, OrderSchema } from '#core/model/contract-orders.ts'
import type { Renderer } from '#server/render/renderer.ts'
import { toylandApp } from './toyland-app.ts'

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

async function ordering(makes: boolean) {
  const made = renderer(makes)
  const app = await toylandApp({ renderer: made })
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
