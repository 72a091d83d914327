/** `/api/regions` as it is asked for: the list, what cannot be answered, and how answers are kept. */
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { RegionsAnswerSchema } from '#core/model/contract-regions.ts'
import { toylandAtlas } from '../../toyland.ts'
import { toylandApp } from '../toyland-app.ts'
import { app, one } from './read-region.ts'

describe('/api/regions', () => {
  test('tells of every county its strategy, and how many priorities of it are known', async () => {
    const { regions } = v.parse(RegionsAnswerSchema, await (await app.request('/api/regions')).json())
    expect(regions.map(({ code, priorities, strategy }) => [code, priorities, strategy.complete])).toEqual([
      ['01', 3, true],
      ['02', 2, false],
      ['03', 3, true],
    ])
    expect(regions[1]?.strategy.lacks).not.toBeNull()
  })
})

describe('an address that cannot be answered', () => {
  test.each([
    ['/api/regions/99', 404, 'county', '/api/regions'],
    ['/api/regions/1', 404, 'county', '01, with its leading zero'],
    ['/api/regions/0101', 404, 'county', '/api/regions'],
    ['/api/regions/SE', 404, 'county', '/api/regions'],
    ['/api/regions/__proto__', 404, 'county', '/api/regions'],
    ['/api/regions/01?colour=red', 400, 'colour', 'frame, reference'],
    ['/api/regions?frame=national', 400, 'frame', 'at'],
    ['/api/regions/01?frame=mine', 400, 'frame', 'profile:'],
    ['/api/regions/01?frame=', 400, 'frame', 'profile:'],
    ['/api/regions/01?frame=profile:', 400, 'frame', 'profile:'],
    ['/api/regions/01?frame=region&frame=national', 400, 'frame', 'once'],
    ['/api/regions/01?reference=99', 404, 'reference', 'another county'],
    ['/api/regions/01?reference=3', 404, 'reference', '03, with its leading zero'],
    ['/api/regions/01?reference=01', 400, 'reference', 'another county'],
    ['/api/regions/01?reference=constructor', 400, 'reference', 'another county'],
    ['/api/regions/01?reference=nation&reference=02', 400, 'reference', 'once'],
    ['/api/regions/01?at=ffffffffffffffff', 404, 'at', ''],
    [`/api/regions/${'9'.repeat(5000)}`, 404, 'county', '/api/regions'],
  ] as const)('%s', async (address, status, parameter, expected) => {
    const answer = await app.request(address)
    expect(answer.status).toBe(status)
    expect(answer.headers.get('content-type')).toContain('application/problem+json')
    const told: unknown = await answer.json()
    expect(told).toMatchObject({ parameter, expected: expect.stringContaining(expected) })
  })
})

describe('the bodies', () => {
  test.each(['/api/regions', '/api/regions/01', '/api/regions/02?frame=national', '/api/priorities/matrix'])(
    '%s has a tag, by which a copy is known to be still good',
    async (address) => {
      const first = await app.request(address)
      const tag = first.headers.get('etag') ?? ''
      expect(tag).toMatch(/^"[\w-]+"$/)
      expect(first.headers.get('access-control-allow-origin')).toBe('*')
      expect(first.headers.get('cache-control')).toBe('no-cache')
      const again = await app.request(address, { headers: { 'If-None-Match': tag } })
      expect([again.status, await again.text()]).toEqual([304, ''])
    },
  )

  test('with a data version it may be kept for ever', async () => {
    const answer = await app.request(`/api/regions/01?at=${one.version}`)
    expect(answer.headers.get('cache-control')).toContain('immutable')
  })
})

test('an atlas from before there were strategies has none to read through, and says so', async () => {
  const old = await toylandApp({ atlas: { ...(await toylandAtlas()), strategies: new Map(), reportAreas: [] } })
  expect(await (await old.request('/api/regions')).json()).toMatchObject({ regions: [] })
  expect(await (await old.request('/api/priorities/matrix')).json()).toMatchObject({ regions: [] })
  for (const [address, parameter] of [
    ['/api/regions/01', 'county'],
    ['/api/regions/01?frame=national', 'frame'],
  ] as const) {
    const answer = await old.request(address)
    expect(answer.status).toBe(404)
    expect(await answer.json()).toMatchObject({ type: '/problems/no-data', parameter })
  }
})
