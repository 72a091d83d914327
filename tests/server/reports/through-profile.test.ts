/** Figures of a report, and what a view shows, through priorities that somebody has saved: they may change or go. */
import { micromark } from 'micromark'
import { gfmTable, gfmTableHtml } from 'micromark-extension-gfm-table'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { ProblemSchema, ViewAnswerSchema } from '#core/model/contract.ts'
import { AskedFigureSchema, CreatedReportSchema, ReadReportSchema } from '#core/model/contract-reports.ts'
import type { Block, FigureBlock, Report } from '#core/model/report.ts'
import { toylandAtlas } from '../../toyland.ts'
import { textAt } from '../page-text.ts'
import { ownProfile, profileText, saveProfile } from '../saved-profile.ts'
import { freshSaving } from '../saving.ts'
import { toylandApp } from '../toyland-app.ts'

const saving = freshSaving()
const app = await toylandApp({ saving })
const { version: at } = await toylandAtlas()

const post = (path: string, body: unknown) =>
  app.request(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })
const report = (blocks: Block[]): Report => ({ format: 'regionsikt-report/1', title: 'Eget', lang: 'sv', at, blocks })
const through = (id: string, more: [string, string][] = [], caption = ''): FigureBlock => ({
  kind: 'figure',
  view: `indicator=births&strategy=${id}&area=01`,
  setting: [['kind', 'region'], ...more],
  caption,
})
async function readFigure(block: FigureBlock) {
  const answer = await post('/api/reports/preview', report([block]))
  expect(answer.status).toBe(200)
  const [read] = v.parse(ReadReportSchema, await answer.json()).blocks
  if (read?.kind !== 'figure') throw new Error('expected a figure')
  return read
}
const markdownOf = async (block: FigureBlock) => (await post('/api/reports/report.md', report([block]))).text()
async function saveReport(block: FigureBlock): Promise<string> {
  return v.parse(CreatedReportSchema, await (await post('/api/reports', report([block]))).json()).id
}
const remove = ({ id, secret }: { id: string; secret: string }) =>
  saving.workspace.remove({ kind: 'profile', id, secret, revision: null })

describe('a figure through a saved profile', () => {
  test.each([
    (id: string) => `/region/01?profile=${id}`,
    (id: string) => `/profile?id=${id}`,
    (id: string) => `/p/${id}`,
    (id: string) => `/figure.svg?indicator=births&kind=region&area=01&strategy=${id}`,
    (id: string) => `/share?indicator=births&kind=region&area=01&strategy=${id}`,
  ])('is put in by an address that shows it, as in case %#', async (addressOf) => {
    const { id } = await saveProfile(saving, ownProfile('01'))
    const answer = await app.request(`/api/reports/figure?url=${encodeURIComponent(addressOf(id))}`)
    expect(answer.status).toBe(200)
    const { figure } = v.parse(AskedFigureSchema, await answer.json())
    expect(await readFigure(figure)).toMatchObject({ faults: [], image: expect.stringContaining(`strategy=${id}`) })
  })

  test('is told by its rows, its words, and the page that says the same', async () => {
    const { id } = await saveProfile(saving, ownProfile('01'))
    const read = await readFigure(through(id))
    expect(read.caption).toBe('Ängs län: förutsättningar mot prioriteringar. Ängs län: Våra egna, jämfört med riket')
    expect(read.address).toBe(`/region/01?profile=${id}`)
    expect(read.tables.map(({ caption }) => caption)).toEqual(['Nyckeltal under ”Skolan först”'])
    expect((await app.request(read.image ?? '')).status).toBe(200)
    expect((await app.request(read.address ?? '')).status).toBe(200)
  })

  test('of a municipality too', async () => {
    const { id } = await saveProfile(saving, ownProfile('0101'))
    const read = await readFigure({ ...through(id), view: `indicator=births&strategy=${id}&area=0101` })
    expect([read.faults, read.tables.length]).toEqual([[], 1])
  })

  test('stands on the page, in Markdown and in Word', async () => {
    const { id } = await saveProfile(saving, ownProfile('01'))
    const saved = await saveReport(through(id))
    expect(await textAt(app, `/r/${saved}`)).toContain('Skolan först')
    expect(await markdownOf(through(id))).toContain('| --- |')
    const word = await app.request(`/api/reports/${saved}/report.docx`)
    expect([word.status, word.headers.get('cache-control')]).toEqual([200, 'private, no-store'])
  })

  test('says what the profile says now', async () => {
    const { id, secret } = await saveProfile(saving, ownProfile('01'))
    const saved = await saveReport(through(id))
    const address = `/api/reports/${saved}/preview`
    const ETag = (await app.request(address)).headers.get('etag') ?? ''
    expect((await app.request(address, { headers: { 'If-None-Match': ETag } })).status).toBe(304)
    const changed = await profileText(ownProfile('01', { name: 'Omtänkt', title: 'Skolan sist' }))
    await saving.workspace.replace({ kind: 'profile', id, secret, revision: null }, changed)
    const again = await app.request(address, { headers: { 'If-None-Match': ETag } })
    expect(again.status).toBe(200)
    expect(await again.text()).toContain('Skolan sist')
  })

  test('that is gone is told in the editor, on the page and in the documents', async () => {
    const profile = await saveProfile(saving, ownProfile('01'))
    const block = through(profile.id, [], 'Våra rader')
    const saved = await saveReport(block)
    await remove(profile)
    const gone = 'Den läses genom en sparad profil som inte finns kvar.'
    expect(await readFigure(block)).toMatchObject({ image: null, address: null, tables: [], faults: [gone] })
    const page = await textAt(app, `/r/${saved}`)
    expect(page).toContain('Figuren går inte att rita: Våra rader.')
    expect(page).toContain(gone)
    expect(await markdownOf(block)).toContain(`*Figuren går inte att rita: Våra rader.* ${gone}`)
    expect((await app.request(`/api/reports/${saved}/report.docx`)).status).toBe(200)
  })

  test('holds the words of its author as text, in the cells of a table and around it', async () => {
    const words = 'a | b <script>alert(1)</script> **c** `d` [e](javascript:f)'
    const { id } = await saveProfile(saving, ownProfile('01', { name: words, title: words }))
    const shown = micromark(await markdownOf(through(id)), {
      extensions: [gfmTable()],
      htmlExtensions: [gfmTableHtml()],
    })
    expect(shown).not.toMatch(/<script|href="javascript|<code>|<strong>c/)
    // The columns of the page but the target of one row: what is in a cell makes no more of them.
    const cells = [...shown.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row = '']) => row.match(/<t[hd]/g)?.length)
    expect(new Set(cells).size).toBe(1)
    const page = await (await app.request(`/r/${await saveReport(through(id))}`)).text()
    expect(page).toContain('a | b &lt;script&gt;')
    expect(page).not.toContain('<script>alert')
  })
})

describe('what a view shows', () => {
  const view = (id: string, more = '') =>
    app.request(`/api/view?indicator=births&kind=region&area=01&strategy=${id}${more}`)

  test('is cited by the rows of the profile, for who has its address alone', async () => {
    const { id } = await saveProfile(saving, ownProfile('01'))
    const answer = await view(id)
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'private, no-cache'])
    const { citations } = v.parse(ViewAnswerSchema, await answer.json())
    expect(citations.long).toContain('Våra egna')
    expect(citations.long).toContain(`/region/01?profile=${id}&at=${at}`)
    const ETag = answer.headers.get('etag') ?? ''
    const address = `/api/view?indicator=births&kind=region&area=01&strategy=${id}`
    expect((await app.request(address, { headers: { 'If-None-Match': ETag } })).status).toBe(304)
  })

  test('is refused once the profile is gone, and where something else is wrong', async () => {
    const profile = await saveProfile(saving, ownProfile('01'))
    expect((await view(profile.id, '&reference=fa')).status).toBe(400)
    expect((await view(profile.id, '&colour=red')).status).toBe(400)
    expect((await view(profile.id, '&priority=nothing')).status).toBe(404)
    await remove(profile)
    const gone = await view(profile.id)
    expect(gone.status).toBe(404)
    expect(v.parse(ProblemSchema, await gone.json()).parameter).toBe('strategy')
  })
})
