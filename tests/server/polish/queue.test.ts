import { brotliDecompressSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { Published } from '#server/http/published.ts'
import { polishQueue } from '#server/polish/queue.ts'

const TEXT = Array.from({ length: 2_000 }, (_, i) => `${i} ${(i * 7919) % 1009}`).join('\n')

async function brotliOf(body: Published) {
  const answer = body.answer(new Request('http://toyland/', { headers: { 'Accept-Encoding': 'br' } }), 'revalidate')
  return { tag: answer.headers.get('etag'), bytes: Buffer.from(await answer.arrayBuffer()) }
}

test('bodies are compressed thoroughly elsewhere, once the queue has begun', { timeout: 20_000 }, async () => {
  const reported: unknown[] = []
  const queue = polishQueue((error) => reported.push(error))
  const bodies = ['first', 'second'].map((name) => new Published(`${name}\n${TEXT}`, 'text/plain', {}))
  expect((await Promise.all(bodies.map(brotliOf))).map(({ tag }) => tag)).toEqual([
    expect.stringMatching(/-br"$/),
    expect.stringMatching(/-br"$/),
  ])
  for (const body of bodies) queue.later(() => body)
  queue.begin()
  await expect
    .poll(async () => (await Promise.all(bodies.map(brotliOf))).every(({ tag }) => tag?.endsWith('-br11"')), {
      timeout: 15_000,
    })
    .toBe(true)
  const polished = await Promise.all(bodies.map(brotliOf))
  for (const [i, { bytes }] of polished.entries()) {
    expect(brotliDecompressSync(bytes).toString()).toMatch(i === 0 ? /^first\n0 0\n/ : /^second\n0 0\n/)
  }
  expect(reported).toEqual([])
})

test('a body that cannot be made is reported, and stops nothing', { timeout: 20_000 }, async () => {
  const reported: unknown[] = []
  const queue = polishQueue((error) => reported.push(error))
  queue.begin()
  queue.later(() => {
    throw new Error('no such body')
  })
  await expect.poll(() => reported.map(String), { timeout: 15_000 }).toEqual(['Error: no such body'])
  const next = new Published(TEXT, 'text/plain', {})
  queue.later(() => next)
  await expect.poll(async () => (await brotliOf(next)).tag, { timeout: 15_000 }).toMatch(/-br11"$/)
})
