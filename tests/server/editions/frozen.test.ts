import { existsSync, rmSync, writeFileSync } from 'node:fs'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { ProblemSchema } from '#core/model/contract.ts'
import { NewerAnswerSchema } from '#core/model/contract-revisions.ts'
import { buildAtlas } from '#scripts/build-atlas.ts'
import { atlasPath, ledgerPath } from '#server/atlas/folder.ts'
import { openAtlas } from '#server/atlas/open.ts'
import { versionsIn } from '#server/atlas/versions.ts'
import { Pace } from '#server/pace.ts'
import { edit, toylandCopy } from '../../data-copy.ts'
import { freshFolder } from '../../fresh-folder.ts'
import { asItWas, figuresOf, type TwoVersions, twoVersions, UNHURRIED } from '../revisions/two-versions.ts'
import { freshSaving } from '../saving.ts'
import { toylandApp } from '../toyland-app.ts'

const { dir, before, after, versions } = await twoVersions(asItWas)
const app = await toylandApp({ atlas: after, versions })
const old = before.version

const VIEW = 'indicator=employment_rate_20_64&level=municipality&year=2023'

async function text(address: string, asked = app): Promise<string> {
  const answer = await asked.request(address)
  expect(answer.status, address).toBe(200)
  return answer.text()
}

async function problem(address: string, asked = app) {
  const answer = await asked.request(address)
  return v.parse(ProblemSchema, await answer.json())
}

// 0101 Almby had 78 % employed in 2023, and has 80.
describe('a link that is frozen to an older version', () => {
  test.each([
    [`/api/values?${VIEW}`, '[78,', '[80,'],
    [`/api/view?${VIEW}`, '"value":78', '"value":80'],
    [`/api/export.csv?${VIEW}`, ',78', ',80'],
    [`/?${VIEW}&show=table`, '>78,0<', '>80,0<'],
    [`/?${VIEW}&show=table&lang=en`, '>78.0<', '>80.0<'],
    [`/api/series?indicator=employment_rate_20_64&area=0101`, '[50,60,78]', '[50,60,80]'],
    ['/area/0101?', '<strong>78,0', '<strong>80,0'],
    ['/api/version?', old, after.version],
  ])('%s gives the figures it had', async (address, was, is) => {
    const frozen = `${address}${address.endsWith('?') ? '' : '&'}at=${old}`
    const [then, now] = [await text(frozen), await text(address)]
    expect(then).toContain(was)
    expect(now).not.toContain(was)
    expect(now).toContain(is)
  })

  test('the drawing is of the figures it had, and their data version stands under it', async () => {
    const [then, now] = [await text(`/figure.svg?${VIEW}&at=${old}`), await text(`/figure.svg?${VIEW}`)]
    expect(then).toContain(old)
    expect(now).not.toContain(old)
  })

  test('has an entity tag of its own', async () => {
    const tags = await Promise.all(
      [`/api/values?${VIEW}`, `/api/values?${VIEW}&at=${old}`].map(async (address) =>
        (await app.request(address)).headers.get('etag'),
      ),
    )
    expect(new Set(tags).size).toBe(2)
  })

  test('data never changes; a page must be asked for again, for its scripts do', async () => {
    const cached = async (address: string) => (await app.request(address)).headers.get('cache-control')
    expect(await cached(`/api/values?${VIEW}&at=${old}`)).toContain('immutable')
    expect(await cached(`/?${VIEW}&at=${old}`)).toBe('no-cache')
    expect(await cached(`/api/newer?${VIEW}&at=${old}`)).toBe('no-cache')
  })

  // The same address, from the server that has nothing newer and from the one that has.
  test.each([
    `/api/view?${VIEW}`,
    `/api/values?${VIEW}`,
    `/api/export.csv?${VIEW}`,
    `/api/export.json?${VIEW}`,
    '/api/version?',
    `/figure.svg?${VIEW}`,
    `/figure.svg?${VIEW}&kind=line`,
    `/figure.docx?${VIEW}&kind=table`,
    '/compare/report.pptx?indicator=employment_rate_20_64&area=0101&area=0102',
    `/embed?${VIEW}`,
  ])('%s says the same after a newer version, or is asked for again', async (address) => {
    const alone = await toylandApp({ atlas: before })
    const asked = `${address}${address.endsWith('?') ? '' : '&'}at=${old}`
    const [first, then] = await Promise.all([alone, app].map((each) => each.request(asked)))
    expect([first?.status, then?.status]).toEqual([200, 200])
    const lasting = then?.headers.get('cache-control')
    expect(first?.headers.get('cache-control')).toBe(lasting)
    if (lasting !== 'no-cache') expect(await then?.text()).toBe(await first?.text())
    expect(lasting === 'no-cache').toBe(!address.startsWith('/api/'))
  })

  test('can be asked for with HEAD, and answers a POST', async () => {
    const head = await app.request(`/api/values?${VIEW}&at=${old}`, { method: 'HEAD' })
    const get = await app.request(`/api/values?${VIEW}&at=${old}`)
    expect(head.headers.get('etag')).toBe(get.headers.get('etag'))
    const sent = await app.request(`/api/territories/profile?indicator=employment_rate_20_64&at=${old}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ name: 'Almby', areas: ['0101'] }),
    })
    expect(await sent.text()).toContain(`"version":"${old}"`)
  })

  test('every link of a document to itself keeps the version', async () => {
    const page = await text(`/method?at=${old}`)
    expect(page).toContain(`href="/method?at=${old}&amp;lang=en"`)
    expect(page).not.toContain('betyder något här')
  })

  test('says as always what it cannot read', async () => {
    expect(await problem(`/api/values?indicator=no_such&at=${old}`)).toMatchObject({
      status: 404,
      parameter: 'indicator',
    })
  })
})

describe('what an older version says of the newer', () => {
  async function newer(query: string, asked = app) {
    return v.parse(NewerAnswerSchema, JSON.parse(await text(`/api/newer?${query}`, asked)))
  }

  // Seven of the municipalities have a figure of 2023, in either version.
  test('counts the figures shown', async () => {
    const { version, newer: found } = await newer(`${VIEW}&at=${old}`)
    expect(version).toBe(old)
    expect(found).toMatchObject({
      version: after.version,
      figures: [1, 7],
      largest: { name: 'Almby', difference: 2 },
      gone: [],
      goneYears: [],
      newYears: [],
      redefined: false,
    })
    expect(found?.text.sv).toBe(
      'Nyare siffror finns: 1 av 7 värden är reviderat; Almby +2,0\u00a0procentenheter (störst).',
    )
    expect(found?.text.en).toContain('1 of 7 values has been revised; Almby +2.0\u00a0percentage points (the most).')
  })

  test('the country is no area of the map: its revision is not counted', async () => {
    const { newer: found } = await newer(`${VIEW.replace('2023', '2020')}&at=${old}`)
    expect(found?.text.sv).toBe('En nyare dataversion finns. Inget av de visade värdena har ändrats.')
  })

  test('a new year is told', async () => {
    const { newer: found } = await newer(`indicator=school_completion&level=county&at=${old}`)
    expect(found?.newYears).toEqual([2023])
    expect(found?.text.sv).toContain('Ett nyare år finns: 2023.')
  })

  test('stands on the page, with the way to the current figures and to what has changed', async () => {
    const page = await text(`/?${VIEW}&at=${old}`)
    expect(page).toContain(`Fryst till dataversion ${old} (`)
    expect(page).toContain('1 av 7 värden är reviderat')
    expect(page).toContain(`href="/api/diff?from=${old}&amp;indicator=employment_rate_20_64&amp;level=municipality"`)
    expect(await text('/area/0101?')).not.toContain('Fryst')
    expect(await text(`/area/0101?at=${old}`)).toContain(`Fryst till dataversion ${old} (`)
  })

  test('a page frozen to the version that is served says so, with the way to the live one', async () => {
    for (const address of [`/?${VIEW}`, `/embed?${VIEW}`, '/region/01?', '/area/0101?']) {
      expect(await text(address), address).not.toContain('Fryst till')
      const page = await text(`${address}${address.endsWith('?') ? '' : '&'}at=${after.version}`)
      const [, line = ''] = /<p class="note frozen-latest">(.*?)<\/p>/.exec(page) ?? []
      expect(line).toContain(`Fryst till dataversion ${after.version} (`)
      expect(line).toContain('Det är den senaste.')
      expect(line).toMatch(/<a href="[^"]+">Samma (vy|sida) utan frysning<\/a>/)
      expect(line).not.toContain('at=')
    }
    expect((await newer(`${VIEW}&at=${after.version}`)).newer).toBeNull()
  })

  test('where nothing shown reads otherwise it is said in a quiet line, without a list of changes', async () => {
    const { before, after, versions } = await twoVersions((folder) => {
      edit(folder, figuresOf('employment_rate_20_64'), '0101,50,60,80', '0101,50,60,78')
    })
    const app = await toylandApp({ atlas: after, versions })
    const elsewhere = `${VIEW}&within=02`
    for (const address of ['/area/0101?', '/area/0201?', '/region/01?', '/data?', `/?${VIEW}&area=0101`]) {
      expect(await text(`${address}&at=${before.version}`, app), address).toContain('<div class="notice">')
    }
    for (const address of [`/?${elsewhere}`, `/embed?${elsewhere}`, '/area/02?', '/region/03?']) {
      for (const [lang, same] of [
        ['sv', /Ing(et|en) av (de visade värdena|siffrorna här) har ändrats/],
        ['en', /None of the (values shown|figures here) has changed/],
      ] as const) {
        const page = await text(`${address}&at=${before.version}&lang=${lang}`, app)
        const [, line = ''] = /<p class="note frozen-latest">(.*?)<\/p>/.exec(page) ?? []
        expect(line, address).toMatch(same)
        expect(line.match(/<a /g)).toHaveLength(1)
        expect(page).not.toContain('<div class="notice">')
        expect(line).not.toMatch(/\/api\/diff|\/changes/)
      }
    }
  })

  test('and leads to its own frozen link', async () => {
    expect(await text(`/?${VIEW}`)).toMatch(new RegExp(`href="/\\?[^"]*at=${after.version}"`))
    expect(await text('/area/0101')).toContain(`href="/area/0101?at=${after.version}"`)
  })

  test.each([
    [`/?${VIEW}&area=0101&area=0102`, '/region/01/changes'],
    [`/?${VIEW}&within=01`, '/region/01/changes'],
    ['/area/0201?', '/region/02/changes'],
    ['/region/03?', '/region/03/changes'],
  ])('%s leads to what has changed in its county, in words', async (address, path) => {
    const page = await text(`${address}${address.endsWith('?') ? '' : '&'}at=${old}`)
    expect(page).toContain(`<a href="${path}?from=${old}">Vad som har ändrats i länet</a>`)
    expect(page).not.toMatch(/href="\/api\/diff/)
    await text(`${path}?from=${old}`)
  })

  test('areas of two counties lead to the data, which is called that', async () => {
    const page = await text(`/?${VIEW}&area=0101&area=0201&at=${old}`)
    expect(page).toMatch(/href="\/api\/diff[^"]*">Ändrade värden som data \(JSON\)</)
  })

  test('a year and an indicator that have gone are told', async () => {
    const { before, after, versions } = await twoVersions((folder) => {
      // What is frozen has a year more than what is served.
      edit(folder, figuresOf('employment_rate_20_64'), '2020,2021,2023', '2020,2022,2023')
    })
    const app = await toylandApp({ atlas: after, versions })
    const { newer: found } = await newer(`${VIEW.replace('2023', '2022')}&at=${before.version}`, app)
    expect(found).toMatchObject({ figures: [0, 0], goneYears: [2022] })
    expect(found?.text.sv).toBe('Året 2022 finns inte i den nyare dataversionen.')
  })
})

describe('a version that has gone', () => {
  async function taken(away: (two: TwoVersions) => void) {
    const two = await twoVersions(asItWas)
    away(two)
    return {
      ...two,
      app: await toylandApp({ atlas: two.after, versions: versionsIn(two.dir, two.after.version, UNHURRIED) }),
    }
  }
  const remove = ({ dir, before }: TwoVersions) => rmSync(atlasPath(dir, before.version))
  const damage = ({ dir, before }: TwoVersions) => writeFileSync(atlasPath(dir, before.version), 'no atlas')

  test.each([
    ['taken away', remove],
    ['damaged', damage],
  ])('%s, is 410 with the nearest that is kept', async (_, away) => {
    const { before, after, app } = await taken(away)
    const found = await problem(`/api/values?${VIEW}&at=${before.version}`, app)
    expect(found).toMatchObject({ status: 410, type: '/problems/gone', parameter: 'at', expected: after.version })
    expect(found.detail).toContain(after.version)
  })

  test('a reader is shown where the same view is', async () => {
    const { before, after, app } = await taken(remove)
    const answer = await app.request(`/?${VIEW}&at=${before.version}&lang=en`, { headers: { Accept: 'text/html' } })
    expect(answer.status).toBe(410)
    const page = await answer.text()
    expect(page).toContain('The data version is no longer kept')
    expect(page).toContain(`href="/?${VIEW.replaceAll('&', '&amp;')}&amp;lang=en"`)
    expect(page).toContain(after.version)
  })

  test('the nearest is told by when it was built', async () => {
    const { dir, before, after } = await twoVersions(asItWas)
    const third = toylandCopy()
    edit(third, figuresOf('employment_rate_20_64'), '0101,50,60,80', '0101,50,60,81')
    const { version } = await buildAtlas({ data: third, out: dir })
    rmSync(atlasPath(dir, before.version))
    const served = openAtlas(dir)
    expect(served.version).toBe(version)
    const app = await toylandApp({ atlas: served, versions: versionsIn(dir, version, UNHURRIED) })
    expect(await problem(`/api/values?${VIEW}&at=${before.version}`, app)).toMatchObject({ expected: after.version })
  })

  test.each(['/', '/embed', '/region/01', '/compare', '/share', '/area/0101', '/method'])(
    '%s frozen to what nobody ever published shows no figures, and says where there are some',
    async (path) => {
      for (const never of ['0123456789abcdef', '0', '../../etc', old.toUpperCase()]) {
        const answer = await app.request(`${path}?lang=en&area=0101&at=${never}`)
        expect(answer.status, never).toBe(404)
        expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8')
        expect(answer.headers.get('content-security-policy')).toContain(
          `frame-ancestors ${path === '/embed' ? '*' : "'none'"}`,
        )
        const page = await answer.text()
        expect(page).toContain('The data version is not known here')
        expect(page).toContain(`“${never}”`)
        expect(page).toContain(`href="${path}?lang=en&amp;area=0101"`)
        expect(page).toContain(`href="${path}?lang=en&amp;area=0101&amp;at=${old}"`)
        expect(page).not.toMatch(/<td|<svg/)
      }
    },
  )

  test('a name whose letters are encoded is the same name', async () => {
    const plain = await text(`/region/01?at=${old}`)
    expect(plain).toContain(old)
    for (const name of ['a%74', '%61t', '%61%74']) expect(await text(`/region/01?${name}=${old}`)).toBe(plain)
  })

  test('two versions are none; an empty field of a form is none asked for', async () => {
    expect((await app.request(`/?at=${old}&at=${after.version}`)).status).toBe(404)
    expect((await app.request('/?at=')).status).toBe(200)
    expect((await app.request('/share?at=')).status).toBe(200)
  })

  test('what nobody ever published is to programs 404', async () => {
    const never = '0123456789abcdef'
    expect(await problem(`/api/values?${VIEW}&at=${never}`)).toMatchObject({ status: 404, parameter: 'at' })
    expect(await problem(`/figure.svg?${VIEW}&at=${never}`)).toMatchObject({ status: 404, parameter: 'at' })
    expect(await problem(`/api/values?${VIEW}&at=../../etc`)).toMatchObject({ status: 404, parameter: 'at' })
    expect(await problem(`/api/values?${VIEW}&at=${old}&at=${old}`)).toMatchObject({ status: 400, parameter: 'at' })
  })

  test('an atlas from before there was a ledger counts as kept', async () => {
    expect(existsSync(ledgerPath(dir))).toBe(true)
    rmSync(ledgerPath(dir))
    expect(await text(`/api/values?${VIEW}&at=${old}`)).toContain(old)
  })
})

test('a page that is frozen is the figure of a report with its figures, by its path and by its whole address', async () => {
  for (const server of ['', 'http://localhost']) {
    const asked = encodeURIComponent(`${server}/region/01?at=${old}`)
    expect(await text(`/api/reports/figure?url=${asked}`)).toContain(`"version":"${old}"`)
  }
})

test('what was saved frozen under a short link is shown with its figures once new ones are published', async () => {
  const saving = freshSaving()
  const then = await toylandApp({ atlas: before, saving })
  const view = `${VIEW}&at=${old}`
  const body = JSON.stringify({ territories: [{ name: 'Kusten', areas: ['0102', '0202'] }], view })
  const made = await then.request('/api/territories', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body,
  })
  const { id } = v.parse(v.object({ id: v.string() }), await made.json())
  const now = await toylandApp({ atlas: after, versions, saving })
  const asked = encodeURIComponent(`http://localhost/t/${id}`)
  expect(await text(`/oembed?url=${asked}`, now)).toContain(`at=${old}`)
  expect(await text(`/api/reports/figure?url=${asked}`, now)).toContain(old)
})

describe('many versions at once', () => {
  test('are opened so many a minute; the rest are told to come again, and the served one is unharmed', async () => {
    const dir = freshFolder()
    const data = toylandCopy()
    const built: string[] = []
    let was = '0101,50,60,80'
    for (let i = 0; i < 5; i++) {
      const is = `0101,50,60,${60 + i}`
      edit(data, figuresOf('employment_rate_20_64'), was, is)
      was = is
      built.push((await buildAtlas({ data, out: dir })).version)
    }
    const served = openAtlas(dir)
    const pace = new Pace(12, () => 0)
    const app = await toylandApp({ atlas: served, versions: versionsIn(dir, served.version, pace) })
    const olds = built.slice(0, 4)
    // Three are held open, so four in turn must be opened again each time.
    const asked = Array.from({ length: 8 }, () => olds).flat()
    const statuses: number[] = []
    for (const version of asked) {
      const answer = await app.request(`/api/version?at=${version}`)
      statuses.push(answer.status)
      if (answer.status === 503) expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0)
    }
    expect(new Set(statuses)).toEqual(new Set([200, 503]))
    expect(await text(`/api/version?at=${served.version}`, app)).toContain(served.version)
    // Whatever is asked that two versions answer: the minute's openings are spent for all of it.
    for (const asked of [`/api/diff?from=${olds[0]}&to=${olds[1]}`, `/region/01/changes?from=${olds[0]}`]) {
      const refused = await app.request(asked)
      expect([asked, refused.status]).toEqual([asked, 503])
      expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
    }
    const waiting = await Promise.all(Array.from({ length: 60 }, () => app.request(`/api/version?at=${olds[0]}`)))
    expect(waiting.every(({ status }) => status === 200 || status === 503)).toBe(true)
  })
})
