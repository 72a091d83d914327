import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { ProblemSchema } from '#core/model/contract.ts'
import {
  BegunSchema,
  type CreatedProfile,
  CreatedProfileSchema,
  ProfileRankSchema,
  SavedProfileSchema,
} from '#core/model/contract-profiles.ts'
import { RegionAnswerSchema } from '#core/model/contract-regions.ts'
import { noSaving } from '#server/saved/saving.ts'
import { freshSaving } from './saving.ts'
import { toylandApp } from './toyland-app.ts'

const app = await toylandApp({ saving: freshSaving({ days: 30 }) })
const TYPE = { 'content-type': 'application/json' }

const row = (indicator: string, more: object = {}) => ({
  indicator,
  direction: 'higher',
  weight: 1,
  target: null,
  targets: [],
  judgement: null,
  ...more,
})
const priority = (title: string, indicators: readonly object[], more: object = {}) => ({
  title,
  area: 'skills',
  weight: 1,
  judgement: null,
  indicators,
  ...more,
})
const profile = (priorities: readonly object[] = [], more: object = {}) => ({
  format: 'regionsikt-profile/1',
  name: 'Ängen',
  area: '01',
  basedOn: null,
  priorities,
  ...more,
})
const WORK = profile([
  priority('Arbete åt alla', [
    row('employment_rate_20_64', {
      target: { kind: 'value', value: 70, year: 2030 },
      targets: [{ area: '0101', target: { kind: 'value', value: 85, year: 2030 } }],
    }),
  ]),
])

const send = (path: string, body: unknown, to = app, method = 'POST', headers: Record<string, string> = {}) =>
  to.request(path, {
    method,
    headers: { ...TYPE, ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })

async function create(body: unknown = WORK): Promise<{ created: CreatedProfile; tag: string }> {
  const answer = await send('/api/profiles', body)
  const text = await answer.text()
  expect(answer.status, text).toBe(201)
  return { created: v.parse(CreatedProfileSchema, JSON.parse(text)), tag: answer.headers.get('etag') ?? '' }
}

const problemOf = async (answer: Response) => v.parse(ProblemSchema, await answer.json())

describe('saving a profile', () => {
  test('tells where, and once the secret', async () => {
    const { created } = await create()
    expect(created.url).toBe(`/p/${created.id}`)
    expect(created.profile).toEqual(WORK)
    expect(created.gone).toEqual([])
    const again = await app.request(`/api/profiles/${created.id}`)
    const { secret, url: _url, ...saved } = created
    const text = await again.text()
    expect(text).not.toContain(secret)
    expect(v.parse(SavedProfileSchema, JSON.parse(text))).toEqual(saved)
  })

  test.each([
    ['', 'null'],
    ['/format', '{}'],
    ['/format', profile([], { format: 'regionsikt-profile/9' })],
    ['/area', profile([], { area: '99' })],
    ['/area', profile([], { area: 'Dalarna' })],
    ['/name', profile([], { name: '   ' })],
    ['/name', profile([], { name: 'abc\u202Ecba' })],
    ['/extra', profile([], { extra: 1 })],
    ['/priorities', profile(Array.from({ length: 31 }, () => priority('x', [])))],
    ['/priorities/0/weight', profile([priority('x', [], { weight: 10.5 })])],
    ['/priorities/0/weight', profile([priority('x', [], { weight: -1 })])],
    ['/priorities/0/indicators/1/indicator', profile([priority('x', [row('a'), row('a')])])],
    ['/priorities/0/indicators/0/target/kind', profile([priority('x', [row('a', { target: { kind: 'wish' } })])])],
    [
      '/priorities/0/indicators/0/target/peers/0',
      profile([priority('x', [row('a', { target: { kind: 'peers', peers: ['01'], since: null, year: null } })])]),
    ],
    [
      '/priorities/0/indicators/0/targets/0/area',
      profile([priority('x', [row('a', { targets: [{ area: '0201', target: { kind: 'direction', year: null } }] })])]),
    ],
    [
      '/priorities/0/judgement/by',
      profile([
        priority('x', [], { judgement: { verdict: null, text: 'x', by: '', date: '2026-01-01', version: 'v' } }),
      ]),
    ],
    [
      '/priorities/0/judgement/date',
      profile([priority('x', [], { judgement: { verdict: null, text: 'x', by: 'A', date: 'today', version: 'v' } })]),
    ],
  ])('points to what is wrong: %s', async (pointer, body) => {
    for (const path of ['/api/profiles', '/api/profiles/region', '/api/profiles/rank']) {
      const answer = await send(path, body)
      const problem = await problemOf(answer)
      expect(problem, problem.detail).toMatchObject({ status: 422, type: '/problems/unusable' })
      expect(problem.pointer ?? '').toBe(pointer)
    }
  })

  test('takes no number that is none', async () => {
    const text = JSON.stringify(WORK).replace('70', '1e400')
    expect(await problemOf(await send('/api/profiles', text))).toMatchObject({
      status: 400,
      type: '/problems/not-json',
    })
  })

  test('is changed by who has the secret, and only what was read', async () => {
    const { created, tag } = await create()
    const address = `/api/profiles/${created.id}`
    const other = { ...WORK, name: 'Annat' }
    const key = { authorization: `Bearer ${created.secret}` }
    expect((await send(address, other, app, 'PUT', key)).status).toBe(428)
    expect((await send(address, other, app, 'PUT', { 'if-match': tag })).status).toBe(404)
    const changed = await send(address, other, app, 'PUT', { ...key, 'if-match': tag })
    expect(changed.status).toBe(200)
    expect(v.parse(SavedProfileSchema, await changed.json()).profile.name).toBe('Annat')
    expect((await send(address, other, app, 'PUT', { ...key, 'if-match': tag })).status).toBe(412)
    const removed = await app.request(address, {
      method: 'DELETE',
      headers: { ...key, 'if-match': changed.headers.get('etag') ?? '' },
    })
    expect(removed.status).toBe(204)
    expect((await app.request(address)).status).toBe(404)
  })

  test('shares the pace with territories, and finds nothing of theirs', async () => {
    const own = await toylandApp({ saving: freshSaving({ perMinute: 1 }) })
    const made = await send('/api/territories', { name: 'Two', areas: ['0101'] }, own)
    const { id } = v.parse(v.object({ id: v.string() }), await made.json())
    expect((await own.request(`/api/profiles/${id}`)).status).toBe(404)
    expect((await send('/api/profiles', WORK, own)).status).toBe(429)
  })

  test('opens with an indicator that has gone, and says which row', async () => {
    const { created } = await create(profile([priority('Borta', [row('long_gone'), row('employment_rate_20_64')])]))
    expect(created.gone).toEqual([{ priority: 0, row: 0, indicator: 'long_gone', as: 'row' }])
    const answer = v.parse(RegionAnswerSchema, await (await app.request(`/api/profiles/${created.id}/region`)).json())
    expect(answer.priorities[0]?.gone).toEqual(['long_gone'])
    expect(answer.priorities[0]?.indicators.map(({ id }) => id)).toEqual(['employment_rate_20_64'])
    const page = await (await app.request(`/profile?id=${created.id}`)).text()
    expect(page).toContain('Raden ”long_gone” under ”Borta” kan inte visas')
  })
})

describe('reading an area through a profile', () => {
  test('is the same of a saved one and of one that is sent', async () => {
    const { created } = await create()
    const saved = await app.request(`/api/profiles/${created.id}/region?reference=02`)
    expect(saved.headers.get('cache-control')).toBe('private, no-cache')
    const of = v.parse(RegionAnswerSchema, await saved.json())
    const sent = v.parse(RegionAnswerSchema, await (await send('/api/profiles/region?reference=02', WORK)).json())
    expect(sent).toEqual({ ...of, strategy: { ...of.strategy, profile: null } })
    // 60 % of 70: ten percentage points to go (toyland’s README).
    const [first] = of.priorities[0]?.indicators ?? []
    expect(first).toMatchObject({ level: { value: 60 }, target: { distance: 10 }, chosenBy: 'planner' })
    expect(first?.inside.map(({ code }) => code)).toEqual(['0101'])
    const tag = saved.headers.get('etag') ?? ''
    const known = await app.request(`/api/profiles/${created.id}/region?reference=02`, {
      headers: { 'if-none-match': tag },
    })
    expect(known.status).toBe(304)
  })

  test('is of a municipality too', async () => {
    const of = profile([priority('Arbete', [row('employment_rate_20_64')])], { area: '0101' })
    const answer = v.parse(RegionAnswerSchema, await (await send('/api/profiles/region', of)).json())
    expect(answer.region).toMatchObject({ code: '0101', level: 'municipality' })
    expect(answer.priorities[0]?.indicators[0]?.level.of).toBe(7)
  })

  test('refuses what it is not compared with', async () => {
    for (const query of ['reference=99', 'reference=01', 'references=02', 'reference=02&reference=03']) {
      expect((await send(`/api/profiles/region?${query}`, WORK)).status, query).toBeGreaterThanOrEqual(400)
    }
  })
})

test('what was sent is answered, and kept by nobody', async () => {
  for (const path of ['/api/profiles/region', '/api/profiles/rank']) {
    const { headers } = await send(path, WORK)
    expect([headers.get('cache-control'), headers.get('etag')], path).toEqual(['no-store', null])
  }
})

describe('the order that weights make', () => {
  test('of one indicator is its own, whatever the weights', async () => {
    const rank = v.parse(ProfileRankSchema, await (await send('/api/profiles/rank', WORK)).json())
    // 60, 70 and 80 % (toyland’s README).
    expect(rank.areas.map(({ code, rank }) => [code, rank])).toEqual([
      ['03', 1],
      ['02', 2],
      ['01', 3],
    ])
    for (const { low, high, rank: own, keeps } of rank.areas) expect([low, high, keeps]).toEqual([own, own, 1])
  })

  const ranked = async (indicators: readonly object[], area = '01') => {
    const answer = await send('/api/profiles/rank', profile([priority('x', indicators)], { area }))
    return v.parse(ProfileRankSchema, await answer.json())
  }

  test('leaves out counts, which follow the size of areas, and names them', async () => {
    const alone = await ranked([row('population_total')])
    expect([alone.areas, alone.indicators, alone.without]).toEqual([[], [], ['population_total']])
    // The priority keeps its weight: it is shared among what is left.
    const { areas, without } = await ranked([row('population_total', { weight: 10 }), row('employment_rate_20_64')])
    expect(areas.map(({ code }) => code)).toEqual(['03', '02', '01'])
    expect(without).toEqual(['population_total'])
  })

  test('is the same in whatever order they stand, also where the level has no figures of the first', async () => {
    const both = [row('wellbeing_index'), row('employment_rate_20_64')]
    const [one, other] = [await ranked(both, '0101'), await ranked([...both].reverse(), '0101')]
    expect(one.without).toEqual(['wellbeing_index'])
    expect(one.areas).toHaveLength(7)
    expect(other.areas).toEqual(one.areas)
  })

  test('of the others does not hang on whose profile it is', async () => {
    // Women in 0202 have no figure for 2023, and had one before.
    const both = [row('employment_rate_20_64_women', { weight: 2 }), row('employment_rate_20_64')]
    const [own, other] = [await ranked(both, '0202'), await ranked(both, '0101')]
    expect(own.without).toEqual([])
    expect(own.areas).toHaveLength(6)
    expect(own.areas.map(({ code }) => code)).not.toContain('0202')
    expect(own.areas).toEqual(other.areas)
  })

  test('of nothing that counts ranks nobody', async () => {
    const idle = profile([priority('x', [row('employment_rate_20_64', { weight: 0 })])])
    expect(v.parse(ProfileRankSchema, await (await send('/api/profiles/rank', idle)).json()).areas).toEqual([])
    expect(v.parse(ProfileRankSchema, await (await send('/api/profiles/rank', profile())).json()).areas).toEqual([])
  })
})

describe('beginning', () => {
  test('from a region takes its priorities, and its targets for itself alone', async () => {
    const begin = async (query: string) =>
      v.parse(BegunSchema, await (await app.request(`/api/profiles/begin?${query}`)).json()).profile
    const own = await begin('strategy=01')
    expect(own.area).toBe('01')
    expect(own.priorities.length).toBeGreaterThan(0)
    expect(own.priorities.flatMap(({ indicators }) => indicators).some(({ target }) => target !== null)).toBe(true)
    const other = await begin('strategy=01&area=02')
    expect(other.priorities.map(({ title }) => title)).toEqual(own.priorities.map(({ title }) => title))
    expect(other.priorities.flatMap(({ indicators }) => indicators).every(({ target }) => target === null)).toBe(true)
    expect((await send('/api/profiles', own)).status).toBe(201)
  })

  test.each(['', 'strategy=99', 'strategy=01&area=99', 'strategy=01&x=1'])(
    'from nothing (%s) is told',
    async (query) => {
      expect((await app.request(`/api/profiles/begin?${query}`)).status).toBeGreaterThanOrEqual(400)
    },
  )
})

describe('/profile', () => {
  test.each([
    ['sv', 'Mina prioriteringar'],
    ['en', 'My priorities'],
  ])('says in %s what can be done without a script', async (lang, title) => {
    const answer = await app.request(`/profile?lang=${lang}`)
    expect(answer.status).toBe(200)
    const text = await answer.text()
    expect(text).toContain(`<h1>${title}</h1>`)
    expect(text).toContain('id="profile-editor"')
    expect(text).toMatch(/<noscript>.*href="\/priorities(\?lang=en)?".*href="\/openapi.json".*<\/noscript>/s)
    expect(text).not.toContain('/api/profiles')
  })

  test('shows a saved profile as a document, kept by nobody', async () => {
    const hostile = '<script>alert(1)</script>'
    const { created } = await create({ ...WORK, name: hostile })
    const answer = await app.request(`/profile?id=${created.id}`)
    expect(answer.headers.get('cache-control')).toContain('no-store')
    const text = await answer.text()
    expect(text).not.toContain(hostile)
    expect(text).toContain('&lt;script&gt;')
    expect(text).toContain('Arbete åt alla')
    expect(text).toContain('minst 70,0')
  })

  test('leads from the short link, in the language asked for', async () => {
    const { created } = await create()
    const answer = await app.request(`${created.url}?lang=en`)
    expect(answer.status).toBe(303)
    expect(answer.headers.get('location')).toBe(`/profile?id=${created.id}&lang=en`)
  })

  test('says so where nothing is saved, or can be read', async () => {
    expect((await app.request(`/profile?id=${'A'.repeat(22)}`)).status).toBe(404)
    expect((await app.request('/profile?from=99')).status).toBe(200)
    const closed = await toylandApp({ saving: noSaving() })
    expect((await closed.request(`/p/${'A'.repeat(22)}`)).status).toBe(503)
    expect((await closed.request(`/profile?id=${'A'.repeat(22)}`)).status).toBe(503)
    expect((await send('/api/profiles/region', WORK, closed)).status).toBe(200)
  })
})
