/** The course of an order, against toyland's real server, whose renderer never comes to an end. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { settledOrder } from '#client/orders/course.ts'
import type { Renderer } from '#server/render/renderer.ts'
import { toylandApp } from '../../server/toyland-app.ts'

/** What the server is making, and what the page asks of it; `broken`: no answer comes to a question that fits. */
const server = { making: 0, asked: [] as string[], broken: /^$/ }
const never: Renderer = {
  render: (_job, { signal, progress } = {}) =>
    new Promise((_resolve, reject) => {
      server.making++
      progress?.({ state: 'working', done: 1, of: 4 })
      signal?.addEventListener('abort', () => {
        server.making--
        reject(new Error('stopped'))
      })
    }),
  close: () => {},
}

beforeEach(async () => {
  Object.assign(server, { making: 0, asked: [], broken: /^$/ })
  const app = await toylandApp({ renderer: never })
  vi.stubGlobal('fetch', async (path: string, { method = 'GET', ...more }: RequestInit = {}) => {
    server.asked.push(method)
    if (server.broken.test(method)) throw new TypeError('Failed to fetch')
    return app.request(path, { method, ...more })
  })
})
afterEach(() => {
  vi.unstubAllGlobals()
})

const WISH = { address: '/figure.docx' }
const nothing = () => {}
const gone = () => vi.waitFor(() => expect([server.making, server.asked.at(-1)]).toEqual([0, 'DELETE']))

test('one that is cancelled while it is being placed is over at once, and left behind by nobody', async () => {
  const stop = new AbortController()
  const outcome = settledOrder(WISH, stop.signal, nothing)
  stop.abort()
  await expect(outcome).rejects.toMatchObject({ name: 'AbortError' })
  await gone()
})

test('one that is cancelled while it is made is stopped', async () => {
  const stop = new AbortController()
  await expect(settledOrder(WISH, stop.signal, () => stop.abort())).rejects.toMatchObject({ name: 'AbortError' })
  await gone()
})

test('one that cannot be asked about any more is taken back', async () => {
  const stop = new AbortController()
  server.broken = /^GET$/
  await expect(settledOrder(WISH, stop.signal, nothing)).rejects.toMatchObject({ kind: 'unreachable' })
  await gone()
})

test('one that comes to nothing says so, and is not asked about again', async () => {
  const { signal } = new AbortController()
  const { state, problem } = await settledOrder({ address: '/figure.docx?width=0' }, signal, nothing)
  expect([state, problem?.parameter]).toEqual(['failed', 'width'])
  expect(server.asked).not.toContain('DELETE')
})
