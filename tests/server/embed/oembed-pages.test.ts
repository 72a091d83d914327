/** What pages that are documents show to whoever puts them into a page of theirs: a picture, told of as oEmbed has it. */
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { ProblemSchema } from '#core/model/contract.ts'
import { closedWorkspace } from '#server/workspace/closed.ts'
import { asItWas, twoVersions } from '../revisions/two-versions.ts'
import { ownProfile, saveProfile } from '../saved-profile.ts'
import { freshSaving } from '../saving.ts'
import { toylandApp } from '../toyland-app.ts'

const saving = freshSaving()
const app = await toylandApp({ saving })
const { id } = await saveProfile(saving, ownProfile('01', { name: '<b>Våra</b> "egna"', title: 'Skolan' }))
const HERE = 'http://localhost'

const PhotoSchema = v.strictObject({
  type: v.literal('photo'),
  version: v.literal('1.0'),
  provider_name: v.literal('Regionsikt'),
  provider_url: v.literal(HERE),
  cache_age: v.number(),
  title: v.string(),
  width: v.number(),
  height: v.number(),
  html: v.string(),
  url: v.string(),
})

const ask = (address: string, more: Record<string, string> = {}, from = app) =>
  from.request(`/oembed?${new URLSearchParams({ url: `${HERE}${address}`, ...more })}`)

async function photoOf(address: string, more: Record<string, string> = {}, from = app) {
  const answer = await ask(address, more, from)
  expect(answer.status, address).toBe(200)
  return v.parse(PhotoSchema, await answer.json())
}

const plain = (text: string) => text.replaceAll('&amp;', '&')

async function linksIn(address: string, from = app): Promise<string[]> {
  const page = await (await from.request(address)).text()
  const [head = ''] = page.split('</head>')
  return [...head.matchAll(/<link rel="alternate" type="[^"]*" href="http:\/\/localhost([^"]*)"/g)].map((match) =>
    plain(match[1] ?? ''),
  )
}

const TWO = 'indicator=median_rent&area=0101&area=0102'
const SHOWING: readonly (readonly [address: string, picture: RegExp])[] = [
  ['/region/01', /area=01&kind=region&width=640&height=1600$/],
  [
    '/region/01?frame=national&reference=similar&lang=en',
    /reference=similar&.*strategy=SE&area=01&lang=en&kind=region&/,
  ],
  ['/region/01?reference=02', /\?indicator=[^&]*&area=01&kind=region&.*against=02$/],
  [`/region/01?profile=${id}`, /strategy=.{22}&area=01&kind=region$/],
  [`/profile?id=${id}`, /strategy=.{22}&area=01&kind=region$/],
  [`/compare?${TWO}`, /area=0101&area=0102&kind=compare$/],
  [`/compare?${TWO}&reference=territory%3A1&t=Kusten~0102.0202`, /reference=territory:1&.*t=Kusten/],
  ['/compare?area=fa%3A1&area=fa%3A2', /by=group&division=fa&/],
  [`/compare?${TWO}&reference=first`, /area=0101&area=0102&kind=compare&against=first$/],
  [`/compare?area=territory%3A1&area=0101&reference=first&t=Kusten~0102.0202`, /reference=territory:1&.*t=Kusten/],
  ['/priorities', /\?indicator=[^&]*&kind=priorities$/],
  ['/priorities?area=climate&county=01&sort=need&lang=en', /area=01&lang=en&kind=priorities&field=climate&sort=need$/],
  ['/area/0101', /area=0101&kind=strip$/],
  ['/distribution?indicator=median_rent&year=2021', /indicator=median_rent&year=2021&division=county&kind=strip$/],
  ['/distribution?indicator=births&level=county&lang=en', /level=county&division=nuts2&lang=en&kind=strip$/],
  ['/territory?t=Kusten~0102.0103', /within=01&t=Kusten~0102.0103$/],
  ['/territory?t=Kusten~0102.0202&t=Rund~*15.6_59.1_4', /\d&t=Kusten~0102.0202&t=Rund~[^&]*&kind=compare$/],
  ['/share?indicator=median_rent&kind=bars&preset=slide', /kind=bars&preset=slide$/],
]

describe('a page with a picture', () => {
  test.each(SHOWING)(
    '%s is found by the links in its head, and is a photo of what it shows',
    async (address, picture) => {
      const links = await linksIn(address)
      expect(links).toHaveLength(2)
      const [json = '', xml = ''] = links
      const photo = v.parse(PhotoSchema, await (await app.request(json)).json())
      expect(photo).toEqual(await photoOf(address))
      expect(decodeURIComponent(photo.url)).toMatch(picture)
      expect(photo.url.startsWith(`${HERE}/figure.png?`)).toBe(true)
      const told = await app.request(xml)
      expect([told.status, told.headers.get('content-type')]).toEqual([200, 'text/xml; charset=utf-8'])
      // The picture is there, and as large as it is told to be; its drawing is the same and sooner made.
      const drawn = await app.request(photo.url.replace(HERE, '').replace('.png', '.svg'))
      const [, width, height] = /<svg [^>]*?width="(\d+)" height="(\d+)"/.exec(await drawn.text()) ?? []
      expect([drawn.status, Number(width), Number(height)]).toEqual([200, photo.width, photo.height])
    },
  )

  test('goes along with its alt text, its source and the way to it', async () => {
    const { html, title } = await photoOf('/compare?indicator=median_rent&area=0101&area=0102&lang=en')
    expect(title).toContain('Median rent')
    expect(html).toMatch(
      /<a href="http:\/\/localhost\/compare\?indicator=median_rent&amp;area=0101&amp;area=0102&amp;lang=en">/,
    )
    expect(html).toMatch(/<img src="http:\/\/localhost\/figure\.png\?[^"]*without=source" alt="[^"]{20,}"/)
    expect(html).toMatch(/<figcaption>[^<]*Source: Toyland statistics\./)
  })

  test('is drawn for the room there is, so that it can still be read', async () => {
    const whole = await photoOf('/region/01')
    expect(whole.width).toBe(640)
    const narrow = await photoOf('/region/01', { maxwidth: '400' })
    expect(narrow.width).toBe(400)
    expect(narrow.url).toContain('width=400')
    const low = await photoOf('/region/01', { maxwidth: '400', maxheight: '500' })
    expect([low.width, low.height]).toEqual([400, 500])
    expect(low.url).toContain('width=400&height=500')
    // Less than can be drawn: the host makes it smaller.
    const least = await photoOf('/region/01', { maxwidth: '100', maxheight: '100' })
    expect(least.width).toBeLessThanOrEqual(100)
    expect(least.height).toBeLessThanOrEqual(100)
  })

  test('whose author writes markup is text, in JSON and in XML', async () => {
    const { html } = await photoOf(`/region/01?profile=${id}`)
    expect(html).toContain('&lt;b&gt;Våra&lt;/b&gt; &quot;egna&quot;')
    expect(html).not.toContain('<b>')
    const xml = await (await ask(`/region/01?profile=${id}`, { format: 'xml' })).text()
    expect(xml).not.toMatch(/<b>|<img|<a /)
  })

  test('read through what somebody saved is kept by nobody, and gone with it', async () => {
    const own = await saveProfile(saving, ownProfile('01'))
    const answer = await ask(`/p/${own.id}`)
    expect(answer.status).toBe(200)
    expect(answer.headers.get('cache-control')).toBe('private, no-cache')
    await saving.workspace.remove({ kind: 'profile', ...own, revision: null })
    for (const address of [
      `/p/${own.id}`,
      `/region/01?profile=${own.id}`,
      `/figure.svg?kind=region&area=01&strategy=${own.id}`,
    ])
      expect([address, (await ask(address)).status]).toEqual([address, 404])
  })

  test('of an older data version is of that, and may be kept; of one that is gone it is 410', async () => {
    const { before, after, versions } = await twoVersions(asItWas)
    const gone = { version: 'fedcba9876543210', builtAt: '2020-01-01T00:00:00.000Z' }
    const app = await toylandApp({
      atlas: after,
      versions: { ...versions, gone: (version) => (version === gone.version ? { ...gone, nearest: null } : null) },
    })
    const frozen = await photoOf(`/compare?${TWO}&at=${before.version}`, {}, app)
    expect(frozen.url).toContain(`at=${before.version}`)
    expect(frozen.html).toContain(`at=${before.version}`)
    expect(frozen.cache_age).toBe(31_536_000)
    expect((await linksIn(`/compare?${TWO}&at=${before.version}`, app))[0]).toContain(before.version)
    expect((await ask('/region/01?at=0123456789abcdef', {}, app)).status).toBe(404)
    expect((await ask(`/region/01?at=${gone.version}`, {}, app)).status).toBe(410)
  })
})

test('whoever shares the view itself gets it in a frame, set as the embed is', async () => {
  const answer = await ask('/share?indicator=median_rent&kind=map&interaction=still&embed-theme=dark')
  expect(await answer.json()).toMatchObject({
    type: 'rich',
    html: expect.stringContaining('interaction=still&amp;theme=dark'),
  })
})

test('a short link to territories is the map that shows them, as long as they are kept', async () => {
  const body = (name: string, areas: string[]) => ({
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ name, areas }),
  })
  const made = await app.request('/api/territories', { method: 'POST', ...body('Kusten', ['0102', '0202']) })
  const { id: territory, secret } = v.parse(v.object({ id: v.string(), secret: v.string() }), await made.json())
  const answer = await ask(`/t/${territory}`)
  // What it means may change, and nobody keeps it.
  expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'private, no-cache'])
  expect(await answer.json()).toMatchObject({ type: 'rich', html: expect.stringContaining('t=Kusten~0102.0202') })

  const Authorization = `Bearer ${secret}`
  const tag = async () => (await app.request(`/api/territories/${territory}`)).headers.get('etag') ?? ''
  const changed = body('Inlandet', ['0101'])
  const headers = { ...changed.headers, Authorization, 'If-Match': await tag() }
  expect((await app.request(`/api/territories/${territory}`, { method: 'PUT', ...changed, headers })).status).toBe(200)
  expect(await (await ask(`/t/${territory}`)).json()).toMatchObject({
    html: expect.stringContaining('t=Inlandet~0101'),
  })

  const gone = { Authorization, 'If-Match': await tag() }
  expect((await app.request(`/api/territories/${territory}`, { method: 'DELETE', headers: gone })).status).toBe(204)
  expect((await ask(`/t/${territory}`)).status).toBe(404)
  expect((await ask('/t/nothing')).status).toBe(404)
})

describe('a page without one', () => {
  test.each([
    ['/data'],
    ['/method'],
    ['/region'],
    ['/compare'],
    ['/compare?area=0101'],
    ['/compare?area=0101&area=fa%3A1'],
    ['/territory'],
    ['/territory?t=Vid~*30_60_5'],
    ['/profile'],
    ['/area?q=by'],
  ])('%s has no links, and is told of as such', async (address) => {
    expect(await linksIn(address)).toEqual([])
    const answer = await ask(address)
    expect(answer.status).toBe(404)
    expect(v.parse(ProblemSchema, await answer.json()).expected).toContain('nothing to put into a page')
  })

  test.each([
    '/region/99',
    '/area/9999',
    '/region/01?profile=nothing',
    '/compare?indicator=nothing&area=0101&area=0102',
    '/region/%E0%A4%A',
    '//',
  ])('%s is not found', async (address) => {
    expect((await ask(address)).status).toBe(404)
  })

  test('is not said of what cannot be read just now', async () => {
    const shut = await toylandApp({
      saving: { ...saving, workspace: closedWorkspace({ recordBytes: 0, records: 0, days: null }) },
    })
    for (const address of [`/region/01?profile=${id}`, `/p/${id}`, `/figure.png?kind=region&area=01&strategy=${id}`])
      expect([address, (await ask(address, {}, shut)).status]).toEqual([address, 503])
  })
})
