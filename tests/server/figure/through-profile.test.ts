/** The rows of a region through somebody's own priorities: what they have saved may change or go. */
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { ProblemSchema } from '#core/model/contract.ts'
import { everyElement, readXml } from '../../core/picture/strict-xml.ts'
import { ownProfile, profileText, saveProfile } from '../saved-profile.ts'
import { freshSaving } from '../saving.ts'
import { toylandApp } from '../toyland-app.ts'

const saving = freshSaving()
const app = await toylandApp({
  saving,
  site: { publicAddress: 'https://kartor.example.se', embedOrigins: null },
})
const figure = (query: string, format = 'svg') => app.request(`/figure.${format}?kind=region&${query}`)
const textsOf = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map((match) => match[1]).join(' ')

describe('a figure of a region through a saved profile', () => {
  test('draws the rows of the profile, says what is no longer there, and leads to the page that says the same', async () => {
    const { id } = await saveProfile(saving, ownProfile('01'))
    const answer = await figure(`area=01&strategy=${id}&width=900`)
    expect(answer.status).toBe(200)
    const texts = textsOf(await answer.text())
    for (const told of ['Våra egna, jämfört med riket', 'Skolan först', 'minst 90,0\u00a0% år 2030', 'long_gone'])
      expect(texts).toContain(told)
    expect(texts.replaceAll(' ', '')).toContain(`https://kartor.example.se/region/01?profile=${id}&amp;at=`)
  })

  test('is asked for anew each time, by those who have its address alone', async () => {
    const { id, secret } = await saveProfile(saving, ownProfile('01'))
    const address = `area=01&strategy=${id}`
    const first = await figure(address)
    expect(first.headers.get('cache-control')).toBe('private, no-cache')
    const ETag = first.headers.get('etag') ?? ''
    const again = await app.request(`/figure.svg?kind=region&${address}`, { headers: { 'If-None-Match': ETag } })
    expect(again.status).toBe(304)
    const changed = await profileText(ownProfile('01', { name: 'Omtänkt', title: 'Skolan sist' }))
    expect(await saving.workspace.replace({ kind: 'profile', id, secret, revision: null }, changed)).toHaveProperty(
      'record',
    )
    expect(await (await figure(address)).text()).toContain('Skolan sist')
    await saving.workspace.remove({ kind: 'profile', id, secret, revision: null })
    for (const format of ['svg', 'png', 'pdf', 'docx', 'pptx']) {
      const gone = await figure(address, format)
      expect([format, gone.status]).toEqual([format, 404])
      expect(v.parse(ProblemSchema, await gone.json()).parameter).toBe('strategy')
    }
  })

  test.each([
    ['png', 'private, no-cache', '\u0089PNG'],
    ['pdf', 'private, no-cache', '%PDF'],
    ['docx', 'private, no-store', 'PK'],
    ['pptx', 'private, no-store', 'PK'],
  ])('as %s is kept by nobody on the way', async (format, cacheControl, begins) => {
    const { id } = await saveProfile(saving, ownProfile('01'))
    const answer = await figure(`area=01&strategy=${id}`, format)
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, cacheControl])
    const bytes = new Uint8Array(await answer.arrayBuffer())
    expect(String.fromCharCode(...bytes.slice(0, begins.length))).toBe(begins)
  })

  test('of a municipality stands among municipalities, and of no other than it is about', async () => {
    const { id } = await saveProfile(saving, ownProfile('0101'))
    const texts = textsOf(await (await figure(`area=0101&strategy=${id}&width=900`)).text())
    expect(texts).toContain('Nivå bland kommunerna')
    expect(texts).toContain('Prickar: alla kommuner. Stor punkt: kommunen.')
    const other = await figure(`area=0102&strategy=${id}`)
    expect(other.status).toBe(400)
    expect(v.parse(ProblemSchema, await other.json()).expected).toContain('0101, which this profile is about')
  })

  test.each(['<script>alert(1)</script>', '"><svg onload=alert(1)>', ']]>&amp;', '--><!--'])(
    'holds the words of its author as text: %j',
    async (words) => {
      const { id } = await saveProfile(saving, ownProfile('01', { name: words, title: words }))
      const answer = await figure(`area=01&strategy=${id}`)
      expect(answer.status).toBe(200)
      const names = everyElement(readXml(await answer.text())).map(({ name }) => name)
      expect(names).not.toContain('script')
      expect(names.filter((name) => name === 'svg')).toHaveLength(1)
    },
  )

  test('is refused like any other where something else is wrong', async () => {
    const { id } = await saveProfile(saving, ownProfile('01'))
    expect((await figure(`area=01&strategy=${id}&reference=fa`)).status).toBe(400)
    expect((await figure(`area=01&strategy=${id}&colour=x`)).status).toBe(400)
    expect((await figure(`area=01&strategy=${id}&priority=nothing`)).status).toBe(404)
    expect((await figure(`area=01&strategy=${id}&priority=p1`)).status).toBe(200)
  })
})

describe('it is offered', () => {
  test('where the view is shared', async () => {
    const { id } = await saveProfile(saving, ownProfile('01'))
    const page = await app.request(`/share?area=01&strategy=${id}&kind=region`)
    expect(page.headers.get('cache-control')).toBe('private, no-store')
    const text = await page.text()
    expect(text).toContain('<option value="region" selected>')
    expect(text).toMatch(new RegExp(`<img src="/figure.svg[?][^"]*strategy=${id}&amp;area=01&amp;kind=region`))
    expect(text).toContain('Våra egna')
    expect(text).not.toContain('class="notice"')
  })

  test('not once the profile has gone: the page says so, and shows the view', async () => {
    const text = await (await app.request(`/share?area=01&strategy=${'A'.repeat(22)}&kind=region`)).text()
    expect(text).toContain('<div class="notice">')
    expect(text).not.toContain('<option value="region"')
  })

  test('on the page of the region, which leads to files that are there', async () => {
    const { id } = await saveProfile(saving, ownProfile('01'))
    const page = await (await app.request(`/region/01?profile=${id}&reference=similar&lang=en`)).text()
    const links = [...page.matchAll(/href="(\/(?:figure\.\w+|share)\?[^"]*)"/g)].map((match) => match[1] ?? '')
    expect(links.map((link) => link.slice(0, link.indexOf('?')))).toEqual([
      '/figure.svg',
      '/figure.png',
      '/figure.pdf',
      '/share',
    ])
    for (const link of links) {
      expect(link).toContain(`strategy=${id}`)
      expect((await app.request(link.replaceAll('&amp;', '&'))).status).toBe(200)
    }
  })
})
