import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { ProblemSchema } from '#core/model/contract.ts'
import { DIVISIONS } from '#core/model/division.ts'
import { BYS, GAPS, METHODS, MODES, REFERENCES, SHOWS, VIEW_PARAMETERS } from '#core/model/view.ts'
import { toylandApp } from './toyland-app.ts'

const app = await toylandApp()
const LONG = 'a'.repeat(10_000)

async function problemOf(answer: Response) {
  expect(answer.headers.get('content-type')).toBe('application/problem+json; charset=utf-8')
  const text = await answer.text()
  expect(text.length).toBeLessThan(2_000)
  const problem = v.parse(ProblemSchema, JSON.parse(text))
  expect(problem.status).toBe(answer.status)
  return problem
}

describe('bad input', () => {
  test.each([
    ['/api/values?indicator=no_such', 404, 'indicator', 'no_such'],
    ['/api/values', 400, 'indicator', ''],
    ['/api/values?indicator=', 404, 'indicator', ''],
    ['/api/values?indicator=employment_rate_20_64&year=2022', 404, 'year', '2022'],
    ['/api/values?indicator=employment_rate_20_64&year=20x2', 400, 'year', '20x2'],
    ['/api/values?indicator=employment_rate_20_64&year=2e3', 400, 'year', '2e3'],
    ['/api/values?indicator=employment_rate_20_64&year=-2020', 400, 'year', '-2020'],
    ['/api/values?indicator=employment_rate_20_64&level=parish', 400, 'level', 'parish'],
    ['/api/values?indicator=wellbeing_index&level=municipality', 404, 'level', 'municipality'],
    ['/api/values?indicator=median_rent&level=county', 404, 'level', 'county'],
    [
      '/api/values?indicator=median_rent&indicator=wellbeing_index',
      400,
      'indicator',
      'median_rent and wellbeing_index',
    ],
    ['/api/values?indicator=median_rent&colour=red', 400, 'colour', 'red'],
    ['/api/values?indicator=median_rent&__proto__=1', 400, '__proto__', '1'],
    ['/api/values?indicator=__proto__', 404, 'indicator', '__proto__'],
    ['/api/values?indicator=constructor', 404, 'indicator', 'constructor'],
    ['/api/values?indicator=%00', 404, 'indicator', '\0'],
    ['/api/values?indicator=%zz', 404, 'indicator', '%zz'],
    ['/api/values?indicator=%ff', 404, 'indicator', '\ufffd'],
    ['/api/values?indicator=<script>alert(1)</script>', 404, 'indicator', '<script>alert(1)</script>'],
    ['/api/values?indicator=a%0d%0aSet-Cookie:%20b=1', 404, 'indicator', 'a\r\nSet-Cookie: b=1'],
    ["/api/values?indicator=' OR 1=1 --", 404, 'indicator', "' OR 1=1 --"],
    ['/api/values?indicator=median_rent&within=99', 404, 'within', '99'],
    ['/api/values?indicator=median_rent&within=county:01:02', 400, 'within', 'county:01:02'],
    ['/api/values?indicator=population_total&level=county&within=fa:1', 404, 'within', 'fa:1'],
    ['/api/values?indicator=median_rent&at=yesterday', 404, 'at', 'yesterday'],
    ['/api/series?indicator=median_rent', 400, 'area', ''],
    ['/api/series?indicator=median_rent&area=9999', 404, 'area', '9999'],
    ['/api/series?indicator=median_rent&area=SE&area=SE', 400, 'area', 'SE'],
    ['/api/series?area=SE', 400, 'indicator', ''],
    ['/api/indicators/no_such', 404, 'id', 'no_such'],
    ['/api/indicators/__proto__', 404, 'id', '__proto__'],
    ['/api/indicators/%00', 404, 'id', '\0'],
    ['/api/areas/parish.geojson', 404, 'level', 'parish'],
    ['/api/areas/county.shp', 404, 'format', 'shp'],
    ['/api/areas/county', 404, 'format', ''],
    ['/api/areas/county.geojson?tier=finest', 400, 'tier', 'finest'],
    ['/api/areas/county.geojson?tier=detail&tier=overview', 400, 'tier', 'detail and overview'],
    ['/api/areas/county.geojson?year=2023', 400, 'indicator', ''],
    ['/api/areas/county.geojson?level=municipality', 400, 'level', 'municipality'],
    ['/api/areas/county.geojson?indicator=median_rent', 404, 'level', 'county'],
    ['/api/view?classes=99', 400, 'classes', '99'],
    ['/api/view?method=guess', 400, 'method', 'guess'],
    ['/api/view?area=SE', 404, 'area', 'SE'],
    ['/api/view?area=01&area=01', 400, 'area', '01'],
    ['/api/view?lang=de', 400, 'lang', 'de'],
    ['/api/view?t=', 400, 't', ''],
    ['/api/view?t=A', 400, 't', 'A'],
    ['/api/view?t=A~9999', 404, 't', '9999'],
    ['/api/view?t=A~101', 404, 't', '101'],
    ['/api/view?t=A~01.0101', 400, 't', '0101'],
    ['/api/view?t=A~0101&t=A~0102', 400, 't', 'A'],
    ['/api/view?t=A~0101~population', 400, 't', 'population'],
    ['/api/view?t=A~@gw4J', 400, 't', 'gw4J'],
    ['/api/view?t=A~@gw4JgrgkBgxTgxTA_wT_wTgxT', 400, 't', 'lines that meet near 16.5, 59.5'],
    ['/api/view?t=A~*16_59_9000', 400, 't', '*16_59_9000'],
    ['/api/view?t=A%0a~0101', 400, 't', 'A\n~0101'],
    ['/api/view?t=__proto__~constructor', 404, 't', 'constructor'],
    ['/api/view?reference=territory:1', 404, 'reference', 'territory:1'],
    ['/api/view?t=A~0101&saved=x', 400, 'saved', 'x'],
    ['/figure.svg?width=60000', 400, 'width', '60000'],
    ['/figure.svg?width=1e3', 400, 'width', '1e3'],
    ['/figure.svg?width=', 400, 'width', ''],
  ])('%s is %d and names %s', async (address, status, parameter, found) => {
    const answer = await app.request(address)
    expect(answer.status).toBe(status)
    const problem = await problemOf(answer)
    expect(problem).toMatchObject({ parameter, found })
    expect(problem.expected).not.toBe('')
    expect(answer.headers.get('set-cookie')).toBeNull()
  })

  test.each([
    ['value', `/api/values?indicator=${LONG}`],
    ['name', `/api/values?indicator=median_rent&${LONG}=1`],
    ['path', `/api/indicators/${LONG}`],
    ['level', `/api/areas/${LONG}.geojson`],
    ['address', `/${LONG}`],
    ['surrogate pair at the cut', `/api/values?indicator=${'x'.repeat(199)}😀😀`],
  ])('a long %s is clipped', async (_, address) => {
    const answer = await app.request(address)
    expect([400, 404]).toContain(answer.status)
    const problem = await problemOf(answer)
    expect(problem.found?.length ?? 0).toBeLessThanOrEqual(201)
    // Half a surrogate pair would not survive the way to UTF-8 and back.
    expect(Buffer.from(problem.found ?? '').toString()).toBe(problem.found ?? '')
    expect(problem.found ?? '').not.toContain('\ufffd')
  })

  test.each([
    '/nothing',
    '/api',
    '/api/',
    '/api/values/',
    '/assets/../package.json',
    '/figure.gif',
    '/%2e%2e/etc/passwd',
  ])('%s is nothing', async (address) => {
    const answer = await app.request(address)
    expect(answer.status).toBe(404)
    expect(await problemOf(answer)).toMatchObject({ type: '/problems/no-such-address' })
  })

  const read = (address: string, headers: Record<string, string> = { accept: 'text/html,*/*;q=0.8' }) =>
    app.request(address, { headers })

  test.each([
    ['/nope', 'sv', 'Sidan finns inte'],
    ['/metod?lang=sv', 'sv', 'Sidan finns inte'],
    ['/metod?lang=en', 'en', 'There is no such page'],
    ['/data/median_rent/more?lang=en', 'en', 'There is no such page'],
    ['/nope?lang=de', 'sv', 'Sidan finns inte'],
  ])('a browser at %s reads so in %s, and where else to go', async (address, lang, title) => {
    const answer = await read(address)
    expect(answer.status).toBe(404)
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(answer.headers.get('cache-control')).toBe('no-store')
    const page = await answer.text()
    expect(page).toContain(`<html lang="${lang}">`)
    expect(page).toContain(`<h1>${title}</h1>`)
    const suffix = lang === 'sv' ? '' : '?lang=en'
    for (const path of ['/', '/compare', '/data', '/method']) expect(page).toContain(`<li><a href="${path}${suffix}">`)
    expect(page).toContain('<form class="stranger" action="/area" method="get">')
  })

  test.each(['/api', '/api/', '/api/values/', '/assets/none.js', '/figure.gif', '/openapi.yaml'])(
    '%s is for programs, whoever asks',
    async (address) => {
      expect(await problemOf(await read(address))).toMatchObject({ type: '/problems/no-such-address' })
    },
  )

  test('who asks for anything at all is a program', async () => {
    for (const headers of [{}, { accept: '*/*' }, { accept: 'application/json' }]) {
      expect(await problemOf(await read('/nope', headers))).toMatchObject({ type: '/problems/no-such-address' })
    }
  })

  test('a page of nowhere repeats the address harmlessly', async () => {
    const page = await (await read('//elsewhere.example/"><script>alert(1)</script>')).text()
    expect(page).not.toContain('<script>alert')
    expect(page).not.toContain('href="//')
  })

  test.each(['POST', 'PUT', 'PATCH', 'DELETE'])('%s is not understood', async (method) => {
    for (const address of ['/', '/api/values', '/api/areas/county.geojson', '/assets/main-1a2b.js']) {
      const answer = await app.request(address, { method })
      expect(answer.status).toBe(405)
      expect(answer.headers.get('allow')).toBe('GET, HEAD, OPTIONS')
      expect(await problemOf(answer)).toMatchObject({ type: '/problems/method-not-allowed' })
    }
    expect((await app.request('/nothing', { method })).status).toBe(404)
  })

  test('another origin may ask first', async () => {
    const answer = await app.request('/api/values', { method: 'OPTIONS' })
    expect(answer.status).toBe(204)
    expect(answer.headers.get('access-control-allow-origin')).toBe('*')
    expect(answer.headers.get('access-control-allow-headers')).toBe('If-None-Match')
  })
})

describe('a bug of ours', () => {
  test('is reported in full and answered without a word of it', async () => {
    const reported: unknown[] = []
    const clock = () => {
      if (reported.length === 0 && started) throw new Error('secret: /srv/regionsikt/clock.ts')
      return 0
    }
    let started = false
    const broken = await toylandApp({ clock, report: (error) => reported.push(error) })
    started = true
    const answer = await broken.request('/api/health/live')
    expect(answer.status).toBe(500)
    expect(JSON.stringify(await problemOf(answer))).not.toContain('clock')
    expect(String(reported[0])).toContain('secret')
  })
})

describe('a storm of queries', () => {
  const paths = [
    '/',
    '/api/values',
    '/api/series',
    '/api/view',
    '/figure.svg',
    '/api/areas/county.geojson',
    '/api/areas',
    '/api/years',
    '/api/reference',
    '/api/groups',
    '/api/pattern',
    '/api/trends',
    '/api/similar',
    '/api/distribution',
    '/api/convergence',
    '/api/export.csv',
    '/api/export.json',
  ]
  const name = fc.oneof(fc.constantFrom<string>(...VIEW_PARAMETERS, 'tier', 'width', 'years', 'k'), fc.string())
  const value = fc.oneof(
    fc.constantFrom('employment_rate_20_64', 'population_total', 'median_rent', 'wellbeing_index', 'birth_rate'),
    fc.constantFrom(
      '2020',
      '2023',
      'county',
      'municipality',
      '01',
      'fa:1',
      'nuts2:SE99',
      '0101',
      '3',
      '7',
      'table',
      'en',
    ),
    fc.constantFrom<string>(...MODES, ...REFERENCES, ...METHODS, ...DIVISIONS, ...BYS, ...GAPS, ...SHOWS),
    fc.constantFrom('difference', 'yearly', 'years', 'all', '60_70', 'dots', 'bare', 'k'),
    fc.string(),
    fc.string({ unit: 'binary' }),
  )
  const query = fc.array(fc.tuple(name, value), { maxLength: 6 })

  test('is answered with 200 or a problem, and the page with 200 unless it is frozen to what is not there', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...paths), query, async (path, pairs) => {
        const answer = await app.request(`${path}?${new URLSearchParams(pairs)}`)
        expect([200, 400, 404]).toContain(answer.status)
        const frozen = pairs.some(([name, value]) => name === 'at' && value !== '')
        if (path === '/') expect(answer.status).toBe(frozen ? 404 : 200)
        else if (answer.status !== 200) await problemOf(answer)
      }),
      { numRuns: 1_000 },
    )
  })

  test('not of names and values but of anything at all', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...paths), fc.string({ unit: 'binary' }), async (path, text) => {
        const answer = await app.request(`${path}?${text.replaceAll('#', '')}`)
        expect([200, 400, 404]).toContain(answer.status)
      }),
      { numRuns: 500 },
    )
  })
})
