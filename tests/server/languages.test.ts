import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { FIGURE_KINDS } from '#core/model/figure/setting.ts'
import { VIEW_PARAMETERS } from '#core/model/view.ts'
import { editionOf } from '#server/edition.ts'
import { Kept } from '#server/http/kept.ts'
import { LIMITS } from '#server/http/limits.ts'
import { readQuery } from '#server/http/question.ts'
import { editionIn, languageOf } from '#server/languages.ts'
import { toylandAtlas } from '../toyland.ts'
import { plainRenderer } from './plain-renderer.ts'
import { asItWas, twoVersions } from './revisions/two-versions.ts'
import { freshSaving } from './saving.ts'
import { toylandApp } from './toyland-app.ts'

const saving = freshSaving()
const app = await toylandApp({ renderer: plainRenderer, saving })
const edition = editionOf(await toylandAtlas(), new Kept(LIMITS), () => {})

/**
 * What a reader finds at an address, attributes among it; not what a page tells its script, which knows both languages,
 * nor the names that are offered above every page.
 */
async function read(address: string): Promise<string> {
  const answer = await app.request(address)
  expect(answer.status, address).toBe(200)
  const text = await answer.text()
  return text.replace(/<script type="application\/json".*?<\/script>|<datalist.*?<\/datalist>/gs, '')
}

const SWEDISH = /(?:Ängs|Bergs|Öns) län/
const ENGLISH = /(?:Äng|Berg|Ön) county/

/** Every kind of page, figure, table and document there is; each names a county. */
const NAMING = [
  '/?level=county&show=table',
  '/?level=county&area=01&area=02&show=chart',
  '/?area=0101&within=01&show=table',
  '/?level=county&show=table&indicator=median_rent&by=group&division=county',
  '/embed?level=county&show=table',
  '/embed?level=county&area=02',
  '/share?level=county&area=01',
  '/area?q=county',
  '/area?q=lan',
  '/area/01',
  '/area/0101',
  '/region',
  '/region/01',
  '/region/02?reference=01',
  '/region/02?frame=national',
  '/priorities',
  '/priorities?region=01',
  '/distribution?level=county&indicator=employment_rate_20_64',
  '/compare',
  '/compare?area=01&area=02',
  '/compare?area=county:03&area=0101',
  '/api/view?level=county',
  '/api/export.csv?level=county',
  '/api/export.csv-sv?level=county',
  '/api/export.json?level=county',
  '/api/territories/profile.csv?t=A~01&indicator=wellbeing_index',
  '/api/regions/01/download.csv',
  '/api/regions/01/download.csv-sv',
  ...FIGURE_KINDS.map((kind) => `/figure.svg?level=county&area=01&area=02&kind=${kind}&indicator=school_completion`),
  '/figure.svg?indicator=employment_rate_20_64',
  '/figure.svg?by=group&division=county&indicator=employment_rate_20_64',
  '/figure.docx?level=county',
  '/figure.pptx?level=county&kind=table',
  '/compare/report.docx?area=01&area=02',
  '/compare/report.pptx?area=01&area=0201',
  '/region/01/report.docx',
  '/region/03/report.pptx?reference=01',
]

describe.each(NAMING)('%s', (address) => {
  const inEnglish = `${address}${address.includes('?') ? '&' : '?'}lang=en`

  test('has one name for a county in English', async () => {
    const found = await read(inEnglish)
    expect(SWEDISH.exec(found)?.[0]).toBeUndefined()
    expect(found).toMatch(ENGLISH)
  })

  test('and the Swedish one in Swedish', async () => {
    const found = await read(address)
    expect(ENGLISH.exec(found)?.[0]).toBeUndefined()
    expect(found).toMatch(SWEDISH)
  })
})

/** Where a county may be named on other data than these. */
const OTHERS = ['/area', '/territory?t=A~01.0201', '/data', '/data/births', '/method', '/about', '/report', '/profile']

test.each(OTHERS)('%s calls no county by its Swedish name in English', async (address) => {
  const found = await read(`${address}${address.includes('?') ? '&' : '?'}lang=en`)
  expect(SWEDISH.exec(found)?.[0]).toBeUndefined()
})

test('the names that are offered above a page are those of its language, in its order', async () => {
  const offered = async (address: string) => {
    const page = await (await app.request(address)).text()
    return [...page.matchAll(/<option value="([^"]*(?:län|county))">/g)].map(([, name]) => name)
  }
  expect(await offered('/about?lang=en')).toEqual(['Berg county', 'Äng county', 'Ön county'])
  expect(await offered('/about')).toEqual(['Bergs län', 'Ängs län', 'Öns län'])
})

describe('a search finds a county by either name, in either language', () => {
  test.each([
    ['/area?q=Berg+county', '/area/02'],
    ['/area?q=Bergs+l%C3%A4n', '/area/02'],
    ['/area?q=Berg+county&lang=en', '/area/02?lang=en'],
    ['/area?q=Bergs+l%C3%A4n&lang=en', '/area/02?lang=en'],
  ])('%s', async (address, found) => {
    expect((await app.request(address)).headers.get('location')).toBe(found)
  })
})

test('data for programs keep the Swedish name, and areas say both', async () => {
  const areas = await (await app.request('/api/areas')).json()
  expect(areas.areas[0]).toMatchObject({ name: 'Ängs län', names: { sv: 'Ängs län', en: 'Äng county' } })
  expect(areas.areas[3]).toMatchObject({ code: '0101', name: 'Almby' })
  expect(areas.areas[3]).not.toHaveProperty('names')
  for (const address of ['/api/regions', '/api/regions/01?reference=02', '/api/areas/county.geojson']) {
    expect(await read(address), address).toMatch(/"name":"Ängs län"/)
  }
})

test('what is compared with is called by both names where an answer has both languages', async () => {
  const { priorities } = await (await app.request('/api/regions/01?reference=02')).json()
  expect(JSON.stringify(priorities)).toContain('{"sv":"Bergs län","en":"Berg county"}')
})

test('an older data version has the names too', async () => {
  const { before, after, versions } = await twoVersions(asItWas)
  const both = await toylandApp({ atlas: after, versions })
  const page = await (await both.request(`/area/01?lang=en&at=${before.version}`)).text()
  expect(page).toMatch(ENGLISH)
  expect(page).not.toMatch(SWEDISH)
})

test('oEmbed speaks the language of the address it is asked of', async () => {
  const titleOf = async (path: string) => {
    const url = encodeURIComponent(`http://toy.example${path}`)
    return (await (await app.request(`http://toy.example/oembed?url=${url}`)).json()).title
  }
  expect(await titleOf('/area/01?lang=en')).toContain('Äng county')
  expect(await titleOf('/area/01')).toContain('Ängs län')
})

describe('a report in English', () => {
  const REPORT = {
    format: 'regionsikt-report/1',
    title: 'Ours',
    lang: 'en',
    at: edition.atlas.version,
    blocks: [
      { kind: 'text', text: '{{births|area=county:01|show=name}}' },
      { kind: 'figure', view: 'level=county', setting: [['kind', 'table']], caption: '' },
    ],
  }

  test.each(['/api/reports/preview', '/api/reports/report.md', '/api/reports/report.docx'])('%s', async (address) => {
    const headers = { 'content-type': 'application/json' }
    const sent = await app.request(address, { method: 'POST', headers, body: JSON.stringify(REPORT) })
    const text = await sent.text()
    expect(text).toMatch(ENGLISH)
    expect(text).not.toMatch(SWEDISH)
  })

  test('also on a page that is asked for in Swedish', async () => {
    const made = await saving.workspace.create('report', JSON.stringify(REPORT))
    if ('refused' in made) throw new Error(made.refused)
    const page = await read(`/r/${made.record.id}`)
    expect(page).toContain('Redigera rapporten')
    expect(page).toMatch(ENGLISH)
    expect(page).not.toMatch(SWEDISH)
  })
})

test('an edition is one in each language, there and back', () => {
  const english = editionIn(edition, 'en')
  expect(editionIn(edition, 'en')).toBe(english)
  expect(editionIn(english, 'sv')).toBe(edition)
  expect(editionIn(edition, 'sv')).toBe(edition)
  expect(english.atlas.areasAt('county').map(({ name }) => name)).toEqual(['Äng county', 'Berg county', 'Ön county'])
  expect(english.atlas.areasAt('municipality')).toEqual(edition.atlas.areasAt('municipality'))
})

test('the language of a query is that of the view it is read as', () => {
  const pair = fc.tuple(
    fc.constantFrom('lang', 'level', 'l%61ng', 'Lang', ''),
    fc.constantFrom('sv', 'en', 'e%6E', 'EN', 'no', ''),
  )
  fc.assert(
    fc.property(fc.array(pair, { maxLength: 4 }), (pairs) => {
      const query = pairs.map(([name, value]) => `${name}=${value}`).join('&')
      expect(languageOf(query)).toBe(readQuery(query, edition.knowledge, VIEW_PARAMETERS).view.lang)
    }),
  )
})
