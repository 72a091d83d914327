import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import * as v from 'valibot'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { LimitsAnswerSchema, ProblemSchema } from '#core/model/contract.ts'
import { Kept } from '#server/http/kept.ts'
import { LIMITS } from '#server/http/limits.ts'
import { listenerOf } from '#server/http/listener.ts'
import { workerRenderer } from '#server/render/worker-renderer.ts'
import { readPdf } from './render/read-pdf.ts'
import { readPng } from './render/read-png.ts'
import { toylandApp } from './toyland-app.ts'

const renderer = workerRenderer()
const app = await toylandApp({ renderer })
afterAll(() => renderer.close())

const VIEW = 'indicator=employment_rate_20_64&lang=en'
const get = (address: string, headers: Record<string, string> = {}) => app.request(address, { headers })
const bytes = async (answer: Response) => new Uint8Array(await answer.arrayBuffer())
const problem = async (answer: Response) => v.parse(ProblemSchema, await answer.json())

describe('/figure.png', () => {
  test('is the figure, as large as the setting and its scale say', async () => {
    const answer = await get(`/figure.png?${VIEW}&width=400&height=500&scale=2`)
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toBe('image/png')
    expect(answer.headers.get('content-disposition')).toMatch(
      /^inline; filename="employment_rate_20_64-\d+-municipality\.png"$/,
    )
    expect(answer.headers.get('content-security-policy')).toBe("default-src 'none'")
    expect(answer.headers.get('cross-origin-resource-policy')).toBe('cross-origin')
    const { width, height } = readPng(await bytes(answer))
    expect({ width, height }).toEqual({ width: 800, height: 1000 })
  })

  test('says what it shows, its source, and the address of the same with the same numbers', async () => {
    const { texts } = readPng(await bytes(await get(`http://toyland.test/figure.png?${VIEW}&width=400`)))
    expect(texts.Title).toContain('Employment')
    expect(texts.Description).toContain('Map')
    expect(texts.Source).toMatch(/http:\/\/toyland\.test\/figure\.svg\?.*\bat=[0-9a-f]{16}&width=400$/)
    const frozen = texts.Source?.split('\n').at(-1) ?? ''
    expect((await get(frozen)).status).toBe(200)
  })

  test('without paper is clear where nothing is drawn', async () => {
    const corner = async (query: string) => {
      const { pixels } = readPng(await bytes(await get(`/figure.png?${VIEW}&width=400${query}`)))
      return pixels[3]
    }
    expect(await corner('')).toBe(255)
    expect(await corner('&without=paper')).toBe(0)
    expect((await get(`/figure.pdf?${VIEW}&width=400&without=paper`)).status).toBe(200)
  })

  test('carries the author’s own words, whatever they are', async () => {
    const alt = '<script>alert(1)</script> & "Å" \u0000\u000b'
    const { texts } = readPng(await bytes(await get(`/figure.png?${VIEW}&alt=${encodeURIComponent(alt)}`)))
    expect(texts.Description).toContain('<script>alert(1)</script> & "Å"')
  })

  test('is kept by its tag, where the data version is named too: a later one adds a notice to it', async () => {
    const answer = await get(`/figure.png?${VIEW}`)
    const tag = answer.headers.get('etag') ?? ''
    expect(answer.headers.get('cache-control')).toBe('no-cache')
    expect((await get(`/figure.png?${VIEW}`, { 'If-None-Match': tag })).status).toBe(304)
    const { version } = v.parse(v.object({ version: v.string() }), await (await get('/api/version')).json())
    const frozen = await get(`/figure.png?${VIEW}&at=${version}`)
    expect(frozen.headers.get('cache-control')).toBe('no-cache')
  })

  test('HEAD tells the same without the picture', async () => {
    const [whole, head] = [
      await get(`/figure.png?${VIEW}`),
      await app.request(`/figure.png?${VIEW}`, { method: 'HEAD' }),
    ]
    expect(head.headers.get('content-length')).toBe(whole.headers.get('content-length'))
    expect((await bytes(head)).byteLength).toBe(0)
  })

  test.each([
    ['width=0', 'width'],
    ['width=-1', 'width'],
    ['width=NaN', 'width'],
    ['width=1e9', 'width'],
    ['height=0', 'height'],
    ['scale=0', 'scale'],
    ['scale=5', 'scale'],
    ['scale=2.5', 'scale'],
    ['width=2400&height=2400&scale=2', 'scale'],
    // As high as its four areas: known only once it is drawn.
    ['width=2400&scale=4', 'scale'],
    ['preset=poster', 'preset'],
    ['kind=compare', 'kind'],
    ['flavour=red', 'flavour'],
  ])('%s is refused, with what would do', async (query, parameter) => {
    const answer = await get(`/figure.png?${VIEW}&${query}`, { Accept: 'text/html' })
    expect(answer.status).toBe(400)
    expect(answer.headers.get('content-type')).toContain('application/problem+json')
    const { expected, found, ...rest } = await problem(answer)
    expect(rest.parameter).toBe(parameter)
    expect([typeof expected, typeof found]).toEqual(['string', 'string'])
  })
})

describe('/figure.pdf', () => {
  test('is the figure, tagged and with its words', async () => {
    const answer = await get(`/figure.pdf?${VIEW}&width=400&kind=chart`)
    expect(answer.headers.get('content-type')).toBe('application/pdf')
    expect(answer.headers.get('content-disposition')).toMatch(/-chart\.pdf"$/)
    const { alts, title } = readPdf(await bytes(answer))
    expect(title).toContain('Employment')
    expect(alts[0]).toContain('at=')
  })

  test('takes no scale too large for it: it has no pixels', async () => {
    expect((await get(`/figure.pdf?${VIEW}&width=2400&scale=4`)).status).toBe(200)
  })
})

test('/api/limits tells what pictures are kept to', async () => {
  const limits = v.parse(LimitsAnswerSchema, await (await get('/api/limits')).json())
  expect(limits).toMatchObject({
    figurePixels: 16_000_000,
    figureScale: [1, 4],
    rendering: { waiting: 8, seconds: 20 },
  })
})

describe('fifty at once, over HTTP', () => {
  const kept = new Kept(LIMITS)
  const few = workerRenderer({ waiting: 3 })
  let origin = ''
  const server = createServer()

  beforeAll(async () => {
    server.on('request', listenerOf(await toylandApp({ renderer: few, kept }), kept))
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  })
  afterAll(() => {
    few.close()
    server.closeAllConnections()
    server.close()
  })

  test('some are made, the rest are told to come back, and whoever asks for something else is answered', async () => {
    const pictures = Array.from({ length: 50 }, (_, i) => fetch(`${origin}/figure.png?${VIEW}&width=${400 + i}`))
    const meanwhile = await Promise.all(['/api/health/live', `/figure.svg?${VIEW}`].map((path) => fetch(origin + path)))
    expect(meanwhile.map(({ status }) => status)).toEqual([200, 200])
    const answers = await Promise.all(pictures)
    const made = answers.filter(({ status }) => status === 200)
    const refused = answers.filter(({ status }) => status === 503)
    expect(made.length + refused.length).toBe(50)
    expect(made.length).toBeGreaterThanOrEqual(4)
    expect(refused.length).toBeGreaterThan(0)
    for (const answer of refused) {
      expect(answer.headers.get('retry-after')).toMatch(/^\d+$/)
      expect((await problem(answer)).type).toBe('/problems/busy')
    }
  })

  test('the same asked for fifty times is made once', async () => {
    const answers = await Promise.all(Array.from({ length: 50 }, () => fetch(`${origin}/figure.png?${VIEW}&width=399`)))
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]))
    expect(new Set(answers.map(({ headers }) => headers.get('etag'))).size).toBe(1)
  })

  test('whoever goes away makes room', async () => {
    const gone = new AbortController()
    const left = Array.from({ length: 4 }, (_, i) =>
      fetch(`${origin}/figure.png?${VIEW}&width=${600 + i}`, { signal: gone.signal }).catch(() => 'gone'),
    )
    await fetch(`${origin}/api/health/live`)
    gone.abort()
    expect(await Promise.all(left)).toEqual(['gone', 'gone', 'gone', 'gone'])
    await expect
      .poll(async () => (await fetch(`${origin}/figure.png?${VIEW}&width=398`)).status, { timeout: 20_000 })
      .toBe(200)
  })
})
