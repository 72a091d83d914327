import { rmSync } from 'node:fs'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { ProblemSchema } from '#core/model/contract.ts'
import { DiffAnswerSchema } from '#core/model/contract-revisions.ts'
import { buildAtlas } from '#scripts/build-atlas.ts'
import { atlasPath } from '#server/atlas/folder.ts'
import { openAtlas } from '#server/atlas/open.ts'
import { versionsIn } from '#server/atlas/versions.ts'
import { edit, toylandCopy } from '../../data-copy.ts'
import { toylandApp } from '../toyland-app.ts'
import { asItWas, figuresOf, twoVersions, UNHURRIED } from './two-versions.ts'

const { after, before, versions } = await twoVersions(asItWas)
const app = await toylandApp({ atlas: after, versions })

async function diff(query: string) {
  const answer = await app.request(`/api/diff?${query}`)
  expect(answer.status, query).toBe(200)
  return v.parse(DiffAnswerSchema, await answer.json())
}

async function problem(query: string, asked = app) {
  const answer = await asked.request(`/api/diff?${query}`)
  return v.parse(ProblemSchema, await answer.json())
}

describe('/api/diff', () => {
  test('tells every revised figure of an indicator, the largest difference first', async () => {
    const { from, to, revisions } = await diff('indicator=employment_rate_20_64')
    expect([from, to]).toEqual([before.version, after.version])
    expect(revisions).toHaveLength(1)
    const [revision] = revisions
    expect(revision).toMatchObject({ kind: 'changed', years: [2020, 2021, 2023], newYears: [], areas: [2, 8] })
    expect(revision?.revised).toEqual([
      {
        code: '0101',
        name: 'Almby',
        year: 2023,
        before: 78,
        beforeMissing: null,
        after: 80,
        afterMissing: null,
        difference: 2,
      },
      {
        code: 'SE',
        name: 'Sverige',
        year: 2020,
        before: 61.5,
        beforeMissing: null,
        after: 60,
        afterMissing: null,
        difference: -1.5,
      },
    ])
  })

  test('counts what was compared: the cells that either version has a figure in', async () => {
    // Seven municipalities in three years, and the country in two of them.
    const { revisions } = await diff('indicator=employment_rate_20_64')
    expect(revisions[0]?.figures).toEqual([2, 23])
  })

  test('a figure that went says why it is missing now', async () => {
    const { revisions } = await diff('indicator=median_rent')
    expect(revisions[0]?.revised).toEqual([
      {
        code: '0202',
        name: 'Ekby',
        year: 2023,
        before: 6000,
        beforeMissing: null,
        after: null,
        afterMissing: 'not-applicable',
        difference: null,
      },
    ])
  })

  test('a new year is told as new, and not as revised', async () => {
    const { revisions } = await diff('indicator=school_completion&level=county')
    expect(revisions[0]).toMatchObject({ kind: 'changed', newYears: [2023], revised: [] })
  })

  test('of all indicators it says of each whether anything changed', async () => {
    const { revisions } = await diff('')
    expect(revisions).toHaveLength(after.indicators.size)
    const changed = revisions.filter(({ kind }) => kind !== 'same').map(({ indicator }) => indicator)
    expect(changed.sort()).toEqual(['employment_rate_20_64', 'median_rent', 'school_completion'])
  })

  test('turned round, what was before is after', async () => {
    const { revisions } = await diff(`from=${after.version}&to=${before.version}&indicator=employment_rate_20_64`)
    expect(revisions[0]?.revised.map(({ difference }) => difference)).toEqual([-2, 1.5])
  })

  test('many at once are answered in turn, and more than can wait are told to come again', async () => {
    const answers = await Promise.all(Array.from({ length: 40 }, () => app.request('/api/diff?indicator=median_rent')))
    const statuses = new Set(answers.map(({ status }) => status))
    expect([...statuses].sort()).toEqual([200, 429])
    expect(answers.find(({ status }) => status === 429)?.headers.get('retry-after')).toBe('5')
  })

  test('is told to be asked again: which versions there are may change', async () => {
    const answer = await app.request('/api/diff?indicator=median_rent')
    expect(answer.headers.get('cache-control')).toContain('no-cache')
    const again = await app.request('/api/diff?indicator=median_rent', {
      headers: { 'If-None-Match': answer.headers.get('etag') ?? '' },
    })
    expect(again.status).toBe(304)
  })
})

describe('what cannot be compared', () => {
  test.each([
    ['from=0123456789abcdef', 404, 'from'],
    [`from=${after.version}`, 404, 'from'],
    ['to=../../etc/passwd', 404, 'to'],
    ['indicator=no_such', 404, 'indicator'],
    ['indicator=median_rent&indicator=median_rent', 400, 'indicator'],
    ['from=a&from=b', 400, 'from'],
    ['frm=1', 400, 'frm'],
  ])('%s', async (query, status, parameter) => {
    expect(await problem(query)).toMatchObject({ status, parameter })
  })

  test('a version that is no longer kept is gone, and the nearest that is, is named', async () => {
    const three = await twoVersions(asItWas)
    const third = toylandCopy()
    edit(third, figuresOf('employment_rate_20_64'), '0101,50,60,80', '0101,50,60,81')
    const { version } = await buildAtlas({ data: third, out: three.dir })
    rmSync(atlasPath(three.dir, three.before.version))
    const served = openAtlas(three.dir)
    const asked = await toylandApp({ atlas: served, versions: versionsIn(three.dir, version, UNHURRIED) })
    const gone = { status: 410, type: '/problems/gone', found: three.before.version, expected: three.after.version }
    expect(await problem(`from=${three.before.version}`, asked)).toMatchObject({ ...gone, parameter: 'from' })
    expect(await problem(`to=${three.before.version}`, asked)).toMatchObject({ ...gone, parameter: 'to' })
  })

  test('where there is only one version it is said', async () => {
    expect(await problem('', await toylandApp())).toMatchObject({ status: 404, parameter: 'from' })
  })
})
