/** A region read through priorities that somebody saved. */
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { AreaCodeSchema, CountyCodeSchema } from '#core/model/area.ts'
import { RegionAnswerSchema } from '#core/model/contract-regions.ts'
import { IndicatorIdSchema } from '#core/model/indicator.ts'
import { PROFILE_FORMAT, type Profile, type ProfileIndicator } from '#core/model/profile.ts'
import { regionAnswer } from '#server/region/reading.ts'
import { toylandAtlas } from '../../toyland.ts'
import { freshSaving } from '../saving.ts'
import { toylandApp } from '../toyland-app.ts'
import { rowOf, rowsOf } from './read-region.ts'

const atlas = await toylandAtlas()

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
