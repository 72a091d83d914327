/** `/api/regions`: toyland's strategies against its figures; every sum stands in the README of toyland. */
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { AreaCodeSchema, CountyCodeSchema } from '#core/model/area.ts'
import { type RegionAnswer, RegionAnswerSchema, RegionsAnswerSchema } from '#core/model/contract-regions.ts'
import { IndicatorIdSchema } from '#core/model/indicator.ts'
import { PROFILE_FORMAT, type Profile, type ProfileIndicator } from '#core/model/profile.ts'
import { regionAnswer } from '#server/region/reading.ts'
import { toylandAtlas } from '../toyland.ts'
import { freshSaving } from './saving.ts'
import { toylandApp } from './toyland-app.ts'

const atlas = await toylandAtlas()
const app = await toylandApp()
const read = async (address: string): Promise<RegionAnswer> => {
  const answer = await app.request(address)
  expect(answer.status, address).toBe(200)
  return v.parse(RegionAnswerSchema, await answer.json())
}
const rowsOf = ({ priorities }: RegionAnswer) => priorities.flatMap(({ indicators }) => indicators)
const rowOf = (answer: RegionAnswer, id: string, kind?: string) => {
  const found = rowsOf(answer).find((row) => row.id === id && (kind === undefined || row.target?.target.kind === kind))
  if (found === undefined) throw new Error(`expected a row of ${id}, found none`)
  return found
}

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

const [one, two, three] = [await read('/api/regions/01'), await read('/api/regions/02'), await read('/api/regions/03')]

const BY_CODE = { '01': one, '02': two, '03': three }

describe('status', () => {
  // Where the target is a change in per cent so is the margin: −0.6 of the 6 tonnes of 2018 is −10 %.
  test.each([
    ['01', 'net_migration_per_1000', 'value', 'on-track', 6],
    ['01', 'emissions_per_person', 'value', 'on-track', 0],
    ['01', 'school_completion', 'value', 'too-slow', -1],
    ['01', 'school_completion_women', 'gap', 'on-track', 2],
    ['02', 'emissions_per_person', 'change', 'too-slow', -10],
    ['02', 'net_migration_per_1000', 'value', 'wrong-way', -10],
    ['02', 'school_completion', 'peers', 'wrong-way', -33],
    ['02', 'school_completion_men', 'change', 'no-clear-change', -25 / 3],
    ['03', 'school_completion', 'value', 'reached', 5],
    ['03', 'emissions_per_person', 'nation', 'reached', -10.25],
    ['03', 'school_completion_women', 'gap', 'wrong-way', -9],
  ] as const)('of %s in %s, a target of kind %s: %s', (code, id, target, kind, projected) => {
    const { status } = rowOf(BY_CODE[code], id, target)
    expect(status.kind).toBe(kind)
    expect(status.inputs.projected).toBeCloseTo(projected, 9)
  })

  test('of too few years is none, with the reason', () => {
    expect(rowOf(one, 'wellbeing_index').status).toMatchObject({ kind: 'not-assessable', reason: 'too-few-years' })
  })

  test('tells when it is met at this pace, and from what', () => {
    const { status, target } = rowOf(one, 'school_completion', 'value')
    expect(status.inputs).toMatchObject({
      years: [2018, 2019, 2020, 2021, 2022, 2023],
      margins: [-25, -23, -21, -19, -17, -15],
      slope: 2,
      right: 1,
      targetYear: 2030,
      metIn: 2031,
    })
    expect(target).toMatchObject({ threshold: 100, distance: 15 })
  })
})

describe('a row', () => {
  test('stands among all counties, by the way it is to go', () => {
    const { level } = rowOf(one, 'school_completion')
    expect(level).toMatchObject({ value: 85, year: 2023, rank: 1, of: 3 })
    expect(level.position).toBeCloseTo(250 / 3, 9)
    expect(level.peers).toEqual([
      { code: '01', value: 85 },
      { code: '02', value: 80 },
      { code: '03', value: 75 },
    ])
    expect(rowOf(one, 'emissions_per_person').level).toMatchObject({ value: 7.5, rank: 3 })
  })

  test('is compared with the country, the most similar, or another county', async () => {
    expect(rowOf(one, 'school_completion').reference).toEqual({
      name: { sv: 'riket', en: 'Sweden' },
      value: 79.5,
      method: 'published',
      difference: 5.5,
    })
    const other = await read('/api/regions/01?reference=02')
    expect(rowOf(other, 'school_completion').reference).toMatchObject({ value: 80, method: 'published', difference: 5 })
    expect(rowOf(other, 'school_completion').reference.name.sv).toBe('Bergs län')
    const similar = await read('/api/regions/01?reference=similar')
    expect(rowOf(similar, 'school_completion').reference.name.sv).toMatch(/mest lika länen$/)
    expect(rowOf(similar, 'school_completion').reference.method).not.toBe('published')
    expect(one.compared).toEqual({ name: { sv: 'riket', en: 'Sweden' }, members: [] })
    expect(other.compared.members).toEqual([{ code: '02', name: 'Bergs län' }])
    expect(similar.compared.members.map(({ code }) => code).sort()).toEqual(['02', '03'])
    const distances = similar.compared.members.map(({ distance }) => distance ?? Number.NaN)
    expect(distances).toEqual([...distances].sort((a, b) => a - b))
  })

  test('shows how its municipalities lie, and of how many each figure is a share', () => {
    const { spread } = rowOf(one, 'emissions_per_person')
    expect(spread).toMatchObject({
      missing: null,
      year: 2023,
      min: 3,
      q1: 4.5,
      median: 6,
      q3: 8,
      max: 10,
      n: 3,
      of: 3,
      lowest: { code: '0101', name: 'Almby' },
      highest: { code: '0103', name: 'Cederby' },
    })
    const small = rowOf(two, 'school_completion').spread.values.map(({ code, denominator }) => [code, denominator])
    expect(small).toContainEqual(['0202', 250])
    expect(rowOf(one, 'school_completion').spread.values[0]?.denominator).toBe(500)
  })

  test('claims no spread of a county that is one municipality, nor of figures by county only', () => {
    expect(rowOf(three, 'emissions_per_person').spread).toMatchObject({ missing: 'one-municipality', values: [] })
    expect(rowOf(one, 'school_completion_women').spread).toMatchObject({ missing: 'no-municipal-figures', n: 0 })
  })

  test('carries who chose the indicator and what the region says of it', () => {
    expect(rowsOf(one).every(({ reason, weight }) => reason !== null && weight === 1)).toBe(true)
    expect(rowsOf(one).some(({ judgement }) => judgement !== null)).toBe(true)
  })
})

describe('priorities', () => {
  test('what hangs under one follows it; drafts and superseded ones are marked and have no rows', () => {
    for (const { priorities } of [one, two, three]) {
      for (const [place, { under, stage, superseded, indicators }] of priorities.entries()) {
        if (under !== null) {
          const before = priorities.slice(0, place)
          expect(before.findLast((each) => each.under !== under)?.id ?? before.at(-1)?.id).toBe(under)
        }
        if (stage !== 'adopted' || superseded) expect(indicators).toEqual([])
      }
    }
    expect(one.priorities.some(({ superseded }) => superseded)).toBe(true)
    expect(one.priorities.some(({ stage }) => stage !== 'adopted')).toBe(true)
    expect(one.priorities.some(({ rank }) => rank === 'sub-goal')).toBe(true)
  })

  test('earlier versions are told, without rows', () => {
    expect(three.earlier).toHaveLength(1)
    expect(three.earlier[0]?.priorities.length).toBeGreaterThan(0)
    expect(one.earlier).toEqual([])
  })
})

describe('need and emphasis', () => {
  const cell = (answer: RegionAnswer, area: string) => answer.needEmphasis.find((each) => each.area === area)

  test('are those of the README, in every area of the report', () => {
    expect(one.needEmphasis.map(({ area }) => area)).toHaveLength(8)
    expect(cell(one, 'climate')).toMatchObject({ needRank: 1, needOf: 3, emphasis: 0, count: 0, of: 3, complete: true })
    expect(cell(one, 'climate')?.need).toBeCloseTo(250 / 3, 6)
    expect(cell(three, 'climate')).toMatchObject({ emphasis: 1 / 3, count: 1, of: 3 })
    expect(cell(three, 'climate')?.need).toBeCloseTo(125 / 3, 6)
    expect(cell(one, 'innovation-business')).toMatchObject({ need: null, needRank: null, indicators: [] })
    expect(cell(one, 'climate')?.indicators.map(({ indicator, year }) => [indicator, year])).toEqual([
      ['emissions_per_person', 2023],
      ['recycling_share', 2023],
    ])
  })

  test('blind spots are claimed only where the list is complete', () => {
    expect(one.blindSpots.map(({ area }) => area)).toEqual(['climate'])
    // It counts as no priority, but it is not kept quiet either; the draft and the superseded one are.
    expect(one.blindSpots[0]?.subGoals).toEqual([{ id: 'vardag-utan-utslapp', title: { sv: 'Vardag utan utsläpp' } }])
    expect(two.blindSpots).toEqual([])
    expect(cell(two, 'climate')).toMatchObject({ complete: false })
    // Skills is high there too, by one measure.
    expect(three.blindSpots).toEqual([])
    expect(three.needEmphasis.map(({ measures }) => measures)).toEqual([2, 1, 0, 0, 2, 0, 2, 0])
    expect(one.blindSpots[0]?.weakest.map(({ position }) => Math.round(position))).toEqual([17, 17])
  })
})

test('any county can be read through the national frame', async () => {
  const through = await read('/api/regions/03?frame=national')
  expect(through.strategy).toMatchObject({ kind: 'national', code: 'SE' })
  expect(through.region.code).toBe('03')
  expect(rowOf(through, 'school_completion').status).toMatchObject({ kind: 'too-slow', inputs: { metIn: 2031 } })
  expect(rowOf(through, 'emissions_per_person').status.kind).toBe('wrong-way')
  expect(through.needEmphasis.find(({ area }) => area === 'skills')).toMatchObject({ count: 1, of: 3 })
  // What the country says of itself is said of no county.
  expect(rowsOf(through).every(({ judgement }) => judgement === null)).toBe(true)
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

describe('through a profile', () => {
  const saving = freshSaving()
  const profile = (more: Partial<Profile> = {}): Profile => ({
    format: PROFILE_FORMAT,
    name: 'Våra egna',
    area: v.parse(AreaCodeSchema, '01'),
    basedOn: null,
    priorities: [
      {
        title: 'Skolan först',
        area: 'skills',
        weight: 2,
        judgement: null,
        indicators: [
          {
            indicator: v.parse(IndicatorIdSchema, 'school_completion'),
            direction: 'higher',
            weight: 3,
            target: { kind: 'value', value: 90, year: 2030 },
            targets: [{ area: v.parse(AreaCodeSchema, '0103'), target: { kind: 'value', value: 84, year: 2030 } }],
            judgement: {
              verdict: 'better',
              text: 'Det går åt rätt håll.',
              by: 'A. N.',
              date: '2026-01-01',
              version: 'x',
            },
          },
          {
            indicator: v.parse(IndicatorIdSchema, 'no_longer_here'),
            direction: 'higher',
            weight: 1,
            target: null,
            targets: [],
            judgement: null,
          },
        ],
      },
    ],
    ...more,
  })
  const appWithSaving = toylandApp({ saving })
  const through = async (county: string, saved: Profile) => {
    const made = await saving.workspace.create('profile', JSON.stringify(saved))
    if ('refused' in made) throw new Error(made.refused)
    const address = `/api/regions/${county}?frame=profile:${made.record.id}`
    return { address, answer: await (await appWithSaving).request(address) }
  }

  test('its own target and judgement count, also inside, and what has gone is named', async () => {
    const { answer } = await through('01', profile())
    const told = v.parse(RegionAnswerSchema, await answer.json())
    expect(told.strategy).toMatchObject({ kind: 'profile', title: 'Våra egna', complete: true })
    expect(told.priorities).toMatchObject([
      { id: 'p1', title: { sv: 'Skolan först' }, weight: 2, gone: ['no_longer_here'] },
    ])
    const row = rowOf(told, 'school_completion')
    expect(row).toMatchObject({ chosenBy: 'planner', weight: 3, reason: null, judgement: { verdict: 'better' } })
    // −5 + 2 a year for seven years.
    expect(row.status).toMatchObject({ kind: 'on-track', inputs: { projected: 9 } })
    expect(row.inside).toMatchObject([{ code: '0103', value: 80, year: 2023, target: { threshold: 84, distance: 4 } }])
    expect(told.needEmphasis.find(({ area }) => area === 'skills')).toMatchObject({ count: 1, of: 1, complete: true })
  })

  test('of another county the targets and judgements are left out, for they were made for its own', async () => {
    const { answer } = await through('02', profile())
    const row = rowOf(v.parse(RegionAnswerSchema, await answer.json()), 'school_completion')
    expect([row.target, row.judgement, row.inside]).toEqual([undefined, null, []])
    expect(row.status.kind).toBe('no-clear-change')
  })

  test('is kept by nobody, and known again by its tag', async () => {
    const { address, answer } = await through('01', profile())
    expect(answer.headers.get('cache-control')).toBe('private, no-cache')
    const tag = answer.headers.get('etag') ?? ''
    const again = await (await appWithSaving).request(address, { headers: { 'If-None-Match': tag } })
    expect(again.status).toBe(304)
    const file = await (await appWithSaving).request(address.replace('?', '/download.csv?'))
    expect(file.headers.get('cache-control')).toBe('private, no-cache')
    expect(await file.text()).toContain('Skolan först')
  })

  test.each(['AAAAAAAAAAAAAAAAAAAAAA', '..', '%00', 'x'.repeat(3000)])('one that is not there: %s', async (id) => {
    const answer = await (await appWithSaving).request(`/api/regions/01?frame=profile:${id}`)
    expect(answer.status).toBe(404)
    const text = await answer.text()
    expect(text.length).toBeLessThan(1500)
    expect(JSON.parse(text)).toMatchObject({ parameter: 'frame' })
  })

  test('what cannot be held against anything is not judged: counts of others, and other units', async () => {
    const own = profile()
    const [priority] = own.priorities
    const [indicator] = priority?.indicators ?? []
    if (priority === undefined || indicator === undefined) throw new Error('expected a priority with an indicator')
    const id = (text: string) => v.parse(IndicatorIdSchema, text)
    const asked: [string, ProfileIndicator['target']][] = [
      ['population_total', { kind: 'nation', since: null, year: 2030 }],
      ['population_total', { kind: 'peers', peers: [v.parse(CountyCodeSchema, '02')], since: null, year: 2030 }],
      ['population_total', { kind: 'nation', since: 2020, year: 2030 }],
      ['school_completion', { kind: 'gap', other: id('population_total'), atMost: 0, year: 2030 }],
      ['school_completion', { kind: 'gap', other: id('emissions_per_person'), atMost: 0, year: 2030 }],
      ['school_completion', { kind: 'gap', other: id('school_completion_men'), atMost: 0, year: 2030 }],
    ]
    const priorities = asked.map(([of, target]) => ({
      ...priority,
      indicators: [{ ...indicator, indicator: id(of), target, targets: [] }],
    }))
    const { answer } = await through('01', { ...own, priorities })
    const told = rowsOf(v.parse(RegionAnswerSchema, await answer.json()))
    const refused = told.map(({ status }) => status.reason === 'not-comparable')
    expect(refused).toEqual([true, true, false, true, true, false])
    // How it goes by itself is told all the same.
    expect(told[3]).toMatchObject({ status: { kind: 'not-assessable' }, trend: { direction: 'improving' } })
    expect(told[3]?.target).toMatchObject({ threshold: null, distance: null })
  })

  test('a gap to a group that has gone, and peers that are no counties, are told and break nothing', async () => {
    const strange = profile()
    const [priority] = strange.priorities
    const [indicator] = priority?.indicators ?? []
    if (priority === undefined || indicator === undefined) throw new Error('expected a priority with an indicator')
    const other = v.parse(IndicatorIdSchema, 'gone_group')
    const peers = [v.parse(CountyCodeSchema, '77')]
    const targets: ProfileIndicator['target'][] = [
      { kind: 'gap', other, atMost: 1, year: null },
      { kind: 'peers', peers, since: null, year: null },
    ]
    const priorities = targets.map((target) => ({ ...priority, indicators: [{ ...indicator, target, targets: [] }] }))
    const { answer } = await through('01', { ...strange, priorities })
    const told = v.parse(RegionAnswerSchema, await answer.json())
    expect(told.priorities.map(({ gone }) => gone)).toEqual([['gone_group'], []])
    expect(told.priorities.map(({ indicators: [row] }) => row?.status.reason ?? row?.status.kind)).toEqual([
      'improving',
      'nothing-to-compare-with',
    ])
  })

  test('a municipality is read among all municipalities, and has no spread inside', () => {
    const area = atlas.areas.get('0101')
    if (area === undefined) throw new Error('expected 0101')
    const told = regionAnswer(
      { atlas },
      {
        area,
        frame: { kind: 'profile', id: null, profile: profile({ area: area.code }) },
        reference: { kind: 'nation' },
      },
    )
    v.parse(RegionAnswerSchema, told)
    const row = rowOf(told, 'school_completion')
    expect(row.spread).toMatchObject({ missing: 'is-a-municipality', values: [] })
    expect(row.level).toMatchObject({ value: 96, rank: 1, of: 7 })
    expect(row.level.peers).toHaveLength(7)
    expect(told.region).toMatchObject({ level: 'municipality', organisation: null })
    expect(told.needEmphasis.find(({ area }) => area === 'housing-work-welfare')).toMatchObject({ need: null })
  })
})

test('an atlas from before there were strategies has none to read through, and says so', async () => {
  const old = await toylandApp({ atlas: { ...atlas, strategies: new Map(), reportAreas: [] } })
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
