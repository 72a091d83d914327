/** A file that was not made: what whoever asked for it is told. */
import { expect, test } from 'vitest'
import { writeReport } from '#core/model/report/write.ts'
import { RenderError, type Renderer } from '#server/render/renderer.ts'
import { textOf } from './page-text.ts'
import { report } from './reports/reporting.ts'
import { freshSaving } from './saving.ts'
import { toylandApp } from './toyland-app.ts'

const saving = freshSaving()
const made = await saving.workspace.create('report', writeReport(report([])))
if ('refused' in made) throw new Error(made.refused)
const SAVED = made.record.id

const refusing = (error: RenderError): Promise<Awaited<ReturnType<typeof toylandApp>>> => {
  const renderer: Renderer = { render: () => Promise.reject(error), close: () => {} }
  return toylandApp({ renderer, saving })
}
const LATE = new RenderError('too-long', 'it took too long')
const BUSY = new RenderError('busy', 'as many wait', 7)
/** As browsers ask where a link is followed. */
const READS = { headers: { Accept: 'text/html,application/xhtml+xml,*/*;q=0.8' } }

test('a browser is shown a page that says why, how long to wait, and the ways on', async () => {
  const app = await refusing(LATE)
  const answer = await app.request('/region/01/report.docx?reference=similar&lang=en', READS)
  expect(answer.status).toBe(503)
  expect(answer.headers.get('retry-after')).toBe('60')
  expect(answer.headers.get('cache-control')).toBe('no-store')
  expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8')
  const page = await answer.text()
  expect(textOf(page)).toContain('The file took longer than any may')
  expect(textOf(page)).toContain('Wait some 60 seconds')
  expect(page).toContain('<a href="/region/01/report.docx?reference=similar&amp;lang=en">Try again</a>')
  expect(page).toMatch(
    /<a href="\/region\/01\?reference=similar&amp;lang=en">The page the file belongs to: [^<]*how far/,
  )
})

test.each([
  ['/region/01/report.pptx', '/region/01', true],
  ['/compare/report.docx?area=01&area=02', '/compare?area=01&amp;area=02', true],
  ['/figure.docx?indicator=employment_rate_20_64', '/share?indicator=employment_rate_20_64', true],
  [`/api/reports/${SAVED}/report.docx`, `/r/${SAVED}`, true],
  [
    '/figure.png?indicator=employment_rate_20_64&width=400',
    '/share?indicator=employment_rate_20_64&amp;width=400',
    false,
  ],
])('from %s the way leads to %s', async (file, page, ordered) => {
  const answer = await (await refusing(BUSY)).request(file, READS)
  expect(answer.status).toBe(503)
  expect(answer.headers.get('retry-after')).toBe('7')
  const written = await answer.text()
  expect(textOf(written)).toContain('Vänta omkring 7 sekunder')
  const [, name] = written.split(`<a href="${page}">Sidan filen hör till`)
  expect(name?.startsWith(': hämtas den där syns hur långt den har kommit')).toBe(ordered)
})

test('a program is told the problem, whatever it asks for', async () => {
  const app = await refusing(LATE)
  for (const headers of [{}, { Accept: '*/*' }, { Accept: 'image/avif,image/webp,*/*' }]) {
    const answer = await app.request('/figure.png?indicator=employment_rate_20_64', { headers })
    expect(answer.status).toBe(503)
    expect(answer.headers.get('retry-after')).toBe('60')
    expect(await answer.json()).toMatchObject({ type: '/problems/too-long' })
  }
})

test('what is no refusal is a bug, and answered as one', async () => {
  const told: unknown[] = []
  const renderer: Renderer = { render: () => Promise.reject(new Error('broken')), close: () => {} }
  const app = await toylandApp({ renderer, report: (error) => told.push(error) })
  expect((await app.request('/region/01/report.docx', READS)).status).toBe(500)
  expect(told).toHaveLength(1)
})
