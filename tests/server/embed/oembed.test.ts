import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { ProblemSchema } from '#core/model/contract.ts'
import { asItWas, twoVersions } from '../revisions/two-versions.ts'
import { toylandApp } from '../toyland-app.ts'

const app = await toylandApp()

const RichSchema = v.strictObject({
  type: v.literal('rich'),
  version: v.literal('1.0'),
  provider_name: v.literal('Regionsikt'),
  provider_url: v.literal('http://localhost'),
  cache_age: v.number(),
  title: v.string(),
  html: v.string(),
  width: v.number(),
  height: v.number(),
  thumbnail_url: v.optional(v.string()),
  thumbnail_width: v.optional(v.number()),
  thumbnail_height: v.optional(v.number()),
})

const ask = (url: string, more: Record<string, string> = {}, from = app) =>
  from.request(`/oembed?${new URLSearchParams({ url, ...more })}`)

async function richOf(url: string, more: Record<string, string> = {}) {
  const answer = await ask(url, more)
  expect(answer.status).toBe(200)
  expect(answer.headers.get('content-type')).toBe('application/json; charset=utf-8')
  expect(answer.headers.get('access-control-allow-origin')).toBe('*')
  return v.parse(RichSchema, await answer.json())
}

const VIEW = 'indicator=median_rent&year=2021'

describe('oEmbed', () => {
  test('of the map is the frame of the same view, with the picture for who cannot see frames', async () => {
    const { title, html, width, height, cache_age } = await richOf(`http://localhost/?${VIEW}`)
    expect(title).toBe('Medianhyra, 2021')
    expect(width).toBe(640)
    expect(height).toBeGreaterThan(600)
    expect(cache_age).toBe(3_600)
    expect(html).toContain(
      `<iframe src="http://localhost/embed?indicator=median_rent&amp;year=2021" title="Medianhyra, 2021"`,
    )
    expect(html).toContain(`width="640" height="${height}"`)
    expect(html).toMatch(/<img src="http:\/\/localhost\/figure\.png\?[^"]*" alt="Karta: Medianhyra, 2021/)
    expect(html).toContain('<script async src="http://localhost/embed.js"></script>')
  })

  test('of an embed keeps how it is set, and the author’s words', async () => {
    const { html } = await richOf(`http://localhost/embed?${VIEW}&hide=table&theme=dark&alt=Hyran+i+landet`)
    expect(html).toContain('hide=table&amp;theme=dark&amp;alt=Hyran%20i%20landet')
    expect(html).toContain('alt="Hyran i landet"')
    expect(html).toContain('theme=dark')
  })

  test('has a thumbnail of a size that is told, all of it or nothing', async () => {
    const whole = await richOf(`http://localhost/?${VIEW}`)
    expect(whole.thumbnail_url).toContain('http://localhost/figure.png?')
    expect([whole.thumbnail_width, whole.thumbnail_height]).toEqual([480, 480])
    const small = await richOf(`http://localhost/?${VIEW}`, { maxwidth: '400' })
    expect(Object.keys(small).filter((name) => name.startsWith('thumbnail'))).toEqual([])
  })

  test('keeps to the room there is', async () => {
    const narrow = await richOf(`http://localhost/?${VIEW}`, { maxwidth: '300', maxheight: '200' })
    expect([narrow.width, narrow.height]).toEqual([300, 200])
    expect(narrow.html).toContain('width="300" height="200"')
    const wide = await richOf(`http://localhost/?${VIEW}`, { maxwidth: '2000' })
    expect(wide.width).toBe(640)
  })

  test.each(['svg', 'png'])('of a figure as %s is a photo of its size', async (format) => {
    const answer = await ask(`http://localhost/figure.${format}?${VIEW}&width=600&scale=2`)
    expect(answer.status).toBe(200)
    const body: unknown = await answer.json()
    expect(body).toMatchObject({ type: 'photo', title: 'Medianhyra, 2021', width: format === 'png' ? 1200 : 600 })
    expect(body).toMatchObject({
      url: `http://localhost/figure.${format}?indicator=median_rent&year=2021&width=600&scale=2`,
    })
    const small: unknown = await (await ask(`http://localhost/figure.${format}?${VIEW}`, { maxwidth: '320' })).json()
    expect(small).toMatchObject({ width: 320 })
  })

  test('is XML where that is asked for, whatever the author wrote', async () => {
    const alt = '<b>"å" & \u0000\u0008\uFFFE</b>]]>'
    const answer = await ask(`http://localhost/embed?${VIEW}&alt=${encodeURIComponent(alt)}`, { format: 'xml' })
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toBe('text/xml; charset=utf-8')
    const text = await answer.text()
    expect(text).toMatch(/^<\?xml version="1.0" encoding="utf-8" standalone="yes"\?>\n<oembed>\n<type>rich<\/type>\n/)
    // Markup of the answer itself, and none of anything in it.
    const names = [...text.matchAll(/<(\/?)([^>]*)>/g)].map((match) => `${match[1]}${match[2]}`)
    expect(new Set(names.slice(1).map((name) => name.replace('/', '')))).toEqual(
      new Set(
        (
          'oembed type version provider_name provider_url cache_age title html width height ' +
          'thumbnail_url thumbnail_width thumbnail_height'
        ).split(' '),
      ),
    )
    for (const unwritable of ['\u0000', '\u0008', '\uFFFE']) expect(text).not.toContain(unwritable)
  })

  test('of a frozen view is of the data version it is frozen to, and may be kept', async () => {
    const { before, after, versions } = await twoVersions(asItWas)
    const frozen = await toylandApp({ atlas: after, versions })
    const answer = await ask(`http://localhost/?indicator=employment_rate_20_64&at=${before.version}`, {}, frozen)
    const { html, cache_age } = v.parse(RichSchema, await answer.json())
    expect(html).toContain(`at=${before.version}`)
    expect(cache_age).toBe(31_536_000)
    const nowhere = await ask('http://localhost/?at=0123456789abcdef', {}, frozen)
    expect(nowhere.status).toBe(404)
  })

  test('is found by the links in the head of what it tells of', async () => {
    for (const address of [`/?${VIEW}`, `/embed?${VIEW}&theme=dark`]) {
      const page = await (await app.request(address)).text()
      const links = [...page.matchAll(/<link rel="alternate" type="([^"]*)" href="http:\/\/localhost([^"]*)"/g)]
      expect(links.map((match) => match[1])).toEqual(['application/json+oembed', 'text/xml+oembed'])
      for (const link of links) {
        const answer = await app.request((link[2] ?? '').replaceAll('&amp;', '&'))
        expect(answer.status).toBe(200)
        expect(await answer.text()).toContain('median_rent')
      }
    }
  })

  test.each<[what: string, query: string, status: number, parameter: string]>([
    ['no url', '', 400, 'url'],
    ['an empty url', 'url=', 400, 'url'],
    ['two urls', 'url=http://localhost/&url=http://localhost/', 400, 'url'],
    ['somebody else’s address', 'url=https://example.com/', 404, 'url'],
    ['an address that is none', 'url=median_rent', 404, 'url'],
    ['a script', 'url=javascript://localhost/%250aalert(1)', 404, 'url'],
    ['a page that shows no view', 'url=http://localhost/data', 404, 'url'],
    ['a figure with a fault', 'url=http://localhost/figure.svg?width=1', 404, 'url'],
    ['an indicator there is none of', 'url=http://localhost/?indicator=nothing', 404, 'url'],
    ['another format', 'url=http://localhost/&format=yaml', 501, 'format'],
    ...['0', '-1', 'NaN', '1e9', '1000000000', ' ', '1.5', '640px'].map(
      (found): [string, string, number, string] =>
        [`maxwidth=${found}`, `url=http://localhost/&maxwidth=${encodeURIComponent(found)}`, 400, 'maxwidth'] as [
          string,
          string,
          number,
          string,
        ],
    ),
    ['a height of nothing', 'url=http://localhost/&maxheight=', 400, 'maxheight'],
  ])('of %s is a problem', async (_, query, status, parameter) => {
    const answer = await app.request(`/oembed?${query}`)
    expect(answer.status).toBe(status)
    expect(v.parse(ProblemSchema, await answer.json()).parameter).toBe(parameter)
  })

  test('lets pass what hosts send to every provider', async () => {
    expect((await ask('http://localhost/', { dnt: '1' })).status).toBe(200)
  })
})
