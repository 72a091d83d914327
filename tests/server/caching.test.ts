import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { thoroughly } from '#server/http/compress.ts'
import type { Published } from '#server/http/published.ts'
import { toylandAtlas } from '../toyland.ts'
import { toylandApp } from './toyland-app.ts'

const { version } = await toylandAtlas()
const app = await toylandApp()
const get = (address: string, headers: Record<string, string> = {}) => app.request(address, { headers })
const bytesOf = async (answer: Response) => Buffer.from(await answer.arrayBuffer())

const ADDRESSES = [
  '/',
  '/api/version',
  '/api/indicators',
  '/api/areas',
  '/api/areas/municipality.plane.topojson',
  '/api/areas/county.topojson',
  '/api/areas/county.geojson',
  '/api/base.plane.topojson',
  '/api/values?indicator=population_total',
  '/api/series?indicator=population_total&area=SE',
  '/api/view',
  '/api/years?indicator=population_total',
  '/api/groups?indicator=birth_rate&division=fa',
  '/api/areas/municipality/neighbours',
  '/api/export.csv',
  '/figure.svg',
  '/openapi.json',
  '/assets/main-1a2b.js',
]

describe.each(ADDRESSES)('%s', (address) => {
  test('has the same content in every encoding, each with a tag of its own', async () => {
    const plain = await get(address)
    const gzip = await get(address, { 'Accept-Encoding': 'gzip' })
    const brotli = await get(address, { 'Accept-Encoding': 'gzip, deflate, br' })
    expect([plain, gzip, brotli].map((answer) => answer.headers.get('content-encoding'))).toEqual([null, 'gzip', 'br'])
    for (const answer of [plain, gzip, brotli]) expect(answer.headers.get('vary')).toBe('Accept-Encoding')
    const tags = [plain, gzip, brotli].map((answer) => answer.headers.get('etag'))
    expect(new Set(tags).size).toBe(3)
    for (const tag of tags) expect(tag).toMatch(/^"[\w-]+"$/)
    const content = await bytesOf(plain)
    // Told by Buffer itself: of half a million bytes it takes a moment, and ten seconds one by one.
    expect(gunzipSync(await bytesOf(gzip)).equals(content)).toBe(true)
    expect(brotliDecompressSync(await bytesOf(brotli)).equals(content)).toBe(true)
  })

  test('is 304 for a copy that is still good, in its own encoding only', async () => {
    const first = await get(address, { 'Accept-Encoding': 'gzip' })
    const tag = first.headers.get('etag') ?? ''
    for (const copies of [tag, `W/${tag}`, `"other", ${tag}`, '*']) {
      const again = await get(address, { 'Accept-Encoding': 'gzip', 'If-None-Match': copies })
      expect(again.status).toBe(304)
      expect(await again.text()).toBe('')
      for (const name of ['etag', 'vary', 'cache-control']) {
        expect(again.headers.get(name)).toBe(first.headers.get(name))
      }
      expect(again.headers.get('content-encoding')).toBeNull()
    }
    expect((await get(address, { 'Accept-Encoding': 'br', 'If-None-Match': tag })).status).toBe(200)
    expect((await get(address, { 'Accept-Encoding': 'gzip', 'If-None-Match': '"other"' })).status).toBe(200)
  })

  test('answers HEAD with the headers of GET and no body', async () => {
    const whole = await get(address, { 'Accept-Encoding': 'br' })
    const head = await app.request(address, { method: 'HEAD', headers: { 'Accept-Encoding': 'br' } })
    expect(head.status).toBe(200)
    expect(Object.fromEntries(head.headers)).toEqual(Object.fromEntries(whole.headers))
    expect(head.headers.get('content-length')).toBe(String((await bytesOf(whole)).length))
    expect(await head.text()).toBe('')
  })

  test('says so when no encoding is acceptable', async () => {
    const answer = await get(address, { 'Accept-Encoding': 'identity;q=0' })
    expect(answer.status).toBe(406)
    expect(await answer.json()).toMatchObject({ type: '/problems/not-acceptable' })
  })
})

describe('how long an answer lasts', () => {
  const IMMUTABLE = 'public, max-age=31536000, immutable'

  test.each([
    ['/api/indicators', 'no-cache'],
    [`/api/indicators?at=${version}`, IMMUTABLE],
    ['/api/areas/county.plane.topojson', 'no-cache'],
    [`/api/areas/county.plane.topojson?at=${version}`, IMMUTABLE],
    [`/api/values?indicator=population_total&at=${version}`, IMMUTABLE],
    // It will tell what a version after it says otherwise.
    [`/figure.svg?at=${version}`, 'no-cache'],
    [`/embed?at=${version}`, 'no-cache'],
    [`/api/export.xlsx?at=${version}`, IMMUTABLE],
    ['/api/export.xlsx', 'no-cache'],
    [`/?at=${version}`, 'no-cache'],
    ['/assets/main-1a2b.js', IMMUTABLE],
    ['/robots.txt', 'no-cache'],
    ['/api/health/live', 'no-store'],
    ['/api/values', 'no-store'],
  ])('%s: %s', async (address, expected) => {
    expect((await get(address)).headers.get('cache-control')).toBe(expected)
    // And the same again when it is found among the answers that were kept.
    expect((await get(address)).headers.get('cache-control')).toBe(expected)
  })

  test('an answer of another version is not to be had', async () => {
    const answer = await get('/api/values?indicator=population_total&at=0000000000000000')
    expect(answer.status).toBe(404)
    expect(await answer.json()).toMatchObject({ parameter: 'at', found: '0000000000000000' })
  })
})

describe('thorough compression', () => {
  test('comes later, changes the bytes and the tag, and keeps the content', async () => {
    const waiting: (() => Published)[] = []
    const patient = await toylandApp({ later: (body) => waiting.push(body) })
    const ask = () => patient.request('/api/indicators', { headers: { 'Accept-Encoding': 'br' } })
    const quick = await ask()
    for (const body of waiting) await body().polish(thoroughly)
    const thorough = await ask()
    expect(thorough.headers.get('etag')).not.toBe(quick.headers.get('etag'))
    const [before, after] = [await bytesOf(quick), await bytesOf(thorough)]
    expect(after.length).toBeLessThan(before.length)
    expect(brotliDecompressSync(after).equals(brotliDecompressSync(before))).toBe(true)
  })
})
