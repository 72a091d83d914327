import { describe, expect, test } from 'vitest'
import { type BodyBounds, readJson } from '#server/http/body.ts'

const BOUNDS: BodyBounds = { bytes: 100 }
const JSON_TYPE = 'application/json'

function request(
  body: BodyInit | null,
  type: string | null = JSON_TYPE,
  headers: Record<string, string> = {},
): Request {
  const about = { method: 'POST', body, headers: { ...headers, ...(type === null ? {} : { 'content-type': type }) } }
  // Node asks for `duplex` where the body is a stream (Fetch standard, RequestDuplex).
  return new Request('http://localhost/', { ...about, duplex: 'half' } as RequestInit)
}

/** A body that comes in pieces, and counts how many were asked for. */
function stream(pieces: number, bytes: number) {
  let asked = 0
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (asked === pieces) return controller.close()
      asked++
      controller.enqueue(new Uint8Array(bytes).fill(0x20))
    },
  })
  return { body, asked: () => asked }
}

async function faultOf(asked: Request, bounds = BOUNDS) {
  const reading = await readJson(asked, bounds)
  if ('fault' in reading) return reading.fault
  throw new Error(`expected a fault, found ${JSON.stringify(reading.value)}`)
}

describe('a body', () => {
  test.each([
    JSON_TYPE,
    'application/json; charset=utf-8',
    'Application/JSON',
    'application/geo+json',
    ' application/json',
  ])('of type %j is read', async (type) => {
    expect(await readJson(request('{"a":[1,"å"]}', type), BOUNDS)).toEqual({ value: { a: [1, 'å'] } })
  })

  test.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data',
    'application/jsonp',
    '',
    'json',
  ])('of type %j is not, for a form elsewhere can send it', async (type) => {
    expect(await faultOf(request('{}', type))).toMatchObject({ kind: 'unsupported-media-type', found: type })
  })

  test('without a type is not', async () => {
    const bare = new Request('http://localhost/', { method: 'POST', body: new Uint8Array([0x7b, 0x7d]) })
    expect(await faultOf(bare)).toMatchObject({ kind: 'unsupported-media-type', found: 'no Content-Type' })
  })

  test('may be as long as it may be, and no longer', async () => {
    const longest = `"${'a'.repeat(98)}"`
    expect(await readJson(request(longest), BOUNDS)).toEqual({ value: 'a'.repeat(98) })
    expect(await faultOf(request(`${longest} `))).toMatchObject({ kind: 'too-large', expected: 'at most 100 bytes' })
    expect(await faultOf(request(`"${'å'.repeat(50)}"`))).toMatchObject({ kind: 'too-large' })
  })

  test('that promises to be too long is not begun', async () => {
    const { body, asked } = stream(1_000, 10)
    const told = request(body, JSON_TYPE, { 'content-length': '10000' })
    expect(await faultOf(told)).toMatchObject({ kind: 'too-large', found: '10000 bytes' })
    // A stream of the web fetches one piece unasked.
    expect(asked()).toBeLessThanOrEqual(1)
  })

  test('that says nothing, or not the truth, about its length is given up on the way', async () => {
    for (const headers of [{}, { 'content-length': '5' }, { 'content-length': 'many' }]) {
      const { body, asked } = stream(1_000, 10)
      expect(await faultOf(request(body, JSON_TYPE, headers))).toMatchObject({ kind: 'too-large' })
      expect(asked()).toBeLessThan(15)
    }
  })

  test('that breaks off is refused', async () => {
    const body = new ReadableStream({ pull: (controller) => controller.error(new Error('ECONNRESET')) })
    expect(await faultOf(request(body))).toMatchObject({ kind: 'unreadable', expected: 'the whole body' })
  })

  test('that is no UTF-8 is refused; a byte order mark is none of its text', async () => {
    const latin1 = new Uint8Array([0x22, 0xe5, 0x22])
    expect(await faultOf(request(latin1))).toMatchObject({ kind: 'unreadable', expected: 'text in UTF-8' })
    expect(await readJson(request('\ufeff{}'), BOUNDS)).toEqual({ value: {} })
  })

  test.each([
    ['', ''],
    ['{"a": 1e400}', '/a'],
    ['{"a": {"__proto__": 1}}', '/a/__proto__'],
    ['{"a": [1, }', '/a/1'],
    ['['.repeat(90), '/0'.repeat(32)],
  ])('%j is refused with a place', async (text, pointer) => {
    expect(await faultOf(request(text))).toMatchObject({ kind: 'not-json', pointer, line: 1 })
  })

  test('nothing at all is no JSON', async () => {
    expect(await faultOf(request(null))).toMatchObject({ kind: 'not-json', found: 'the end of the text' })
  })
})
