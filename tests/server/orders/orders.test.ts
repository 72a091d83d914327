import { afterEach, describe, expect, test, vi } from 'vitest'
import { problem } from '#server/http/problem.ts'
import { type OrderBounds, Orders } from '#server/orders/orders.ts'
import { watcherOf } from '#server/orders/watched.ts'

const BOUNDS: OrderBounds = { open: 3, bytes: 10, openFor: 1_000, keptFor: 5_000 }
const TYPE = { 'Content-Type': 'text/plain', 'Content-Disposition': 'attachment; filename="a.docx"' }

/** A server whose answers come when the test says so. */
function served(bounds = BOUNDS) {
  const asked: { request: Request; answer: (response: Response) => void; fail: (error: Error) => void }[] = []
  const reported: unknown[] = []
  const orders = new Orders(
    (request) =>
      new Promise((resolve, reject) => {
        request.signal.addEventListener('abort', () => reject(new Error('aborted')))
        asked.push({ request, answer: resolve, fail: reject })
      }),
    bounds,
    (error) => reported.push(error),
  )
  const place = () => orders.place('http://toy.example/figure.docx', '/figure.docx')
  const idOf = (order: ReturnType<typeof place>) => order?.id ?? 'none'
  const answered = async (i: number, body: string) => {
    asked[i]?.answer(new Response(body, { headers: TYPE }))
    await vi.waitFor(() => expect(asked[i]?.request.bodyUsed).toBe(false))
    await new Promise((resolve) => setImmediate(resolve))
  }
  return { orders, asked, reported, place, idOf, answered }
}

afterEach(() => {
  vi.useRealTimers()
})

describe('an order', () => {
  test('is made by asking the address it names, tells how far it has come, and keeps the file', async () => {
    const { orders, asked, place, idOf, answered } = served()
    const id = idOf(place())
    const request = asked[0]?.request ?? new Request('http://nowhere.example')
    expect(request.url).toBe('http://toy.example/figure.docx')
    watcherOf(request)?.({ state: 'waiting', before: 2 })
    expect(orders.get(id)).toMatchObject({ state: 'waiting', before: 2 })
    watcherOf(request)?.({ state: 'working', done: 3, of: 7 })
    expect(orders.get(id)).toMatchObject({ state: 'working', done: 3, of: 7 })
    await answered(0, 'file')
    const { file, state } = orders.get(id) ?? {}
    expect(state).toBe('done')
    expect(new TextDecoder().decode(file?.bytes)).toBe('file')
    expect(file?.headers['content-disposition']).toBe('attachment; filename="a.docx"')
  })

  test('of what is sent asks by POST, with that as its body', async () => {
    const { orders, asked } = served()
    orders.place('http://toy.example/api/reports/report.docx', '/api/reports/report.docx', '{"title":"Min"}')
    const { request } = asked[0] ?? {}
    expect([request?.method, request?.headers.get('content-type')]).toEqual(['POST', 'application/json'])
    expect(await request?.json()).toEqual({ title: 'Min' })
  })

  test('that could not be made says why; one that broke says that, and the error goes where errors go', async () => {
    const { orders, asked, reported, place, idOf } = served()
    const [refused, broken] = [idOf(place()), idOf(place())]
    asked[0]?.answer(problem('busy', 'as many wait', {}, { 'Retry-After': '5' }))
    asked[1]?.fail(new Error('a bug'))
    await vi.waitFor(() => expect(orders.get(broken)?.state).toBe('failed'))
    await vi.waitFor(() => expect(orders.get(refused)?.problem).toMatchObject({ status: 503, detail: 'as many wait' }))
    expect(orders.get(broken)?.problem).toMatchObject({ status: 500 })
    expect(reported).toEqual([new Error('a bug')])
  })

  test('that is cancelled stops what is under way, is forgotten, and is no error', async () => {
    const { orders, asked, reported, place, idOf } = served()
    const id = idOf(place())
    expect(orders.cancel(id)).toBe(true)
    expect(asked[0]?.request.signal.aborted).toBe(true)
    await new Promise((resolve) => setImmediate(resolve))
    expect([orders.get(id), orders.cancel(id), reported]).toEqual([null, false, []])
  })
})

describe('orders', () => {
  test('are so many at once; where one is done another is taken', async () => {
    const { place, answered } = served()
    expect([place(), place(), place(), place()].map((order) => order !== null)).toEqual([true, true, true, false])
    await answered(0, 'x')
    expect(place()).not.toBeNull()
  })

  test('hold so many bytes: the oldest file goes first, the newest never', async () => {
    const { orders, place, idOf, answered } = served()
    const ids = [idOf(place()), idOf(place()), idOf(place())]
    for (const i of [0, 1, 2]) await answered(i, '123456')
    expect(ids.map((id) => orders.get(id)?.state)).toEqual([undefined, undefined, 'done'])
  })

  test('nobody asks about are stopped and forgotten; asking makes their time run anew', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const { orders, asked, place, idOf } = served()
    const [watched, left] = [idOf(place()), idOf(place())]
    vi.advanceTimersByTime(800)
    expect(orders.get(watched)).not.toBeNull()
    vi.advanceTimersByTime(800)
    expect(orders.get(watched)).not.toBeNull()
    expect(orders.get(left)).toBeNull()
    expect(asked.map(({ request }) => request.signal.aborted)).toEqual([false, true])
  })

  test('have ids that cannot be guessed', () => {
    const { orders, place, idOf } = served({ ...BOUNDS, open: 100 })
    const ids = Array.from({ length: 50 }, () => idOf(place()))
    expect(new Set(ids).size).toBe(50)
    for (const id of ids) expect(id).toMatch(/^[A-Za-z0-9_-]{22}$/)
    for (const id of ids) orders.cancel(id)
  })
})
