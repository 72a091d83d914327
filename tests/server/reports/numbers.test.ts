/** What figures and tables are called, and where they come from: the same in the editor, on the page, in Markdown and in Word. */
import { describe, expect, test } from 'vitest'
import type { FigureBlock } from '#core/model/report.ts'
import { readOffice } from '../office/read-office.ts'
import { all, textOf } from '../office/read-xml.ts'
import { textAt } from '../page-text.ts'
import { after, app, before, create, preview, report, send, text } from './reporting.ts'

const figure = (view: string, setting: [string, string][] = [], caption = ''): FigureBlock => ({
  kind: 'figure',
  view,
  setting,
  caption,
})
const REGION = figure('indicator=births&area=01', [['kind', 'region']], 'Läget')
const COMPARE = figure('indicator=employment_rate_20_64&area=0101&area=0102', [['kind', 'compare']])
const BLOCKS = [
  text('Här bor {{population_total|area=01}}.'),
  figure('indicator=employment_rate_20_64&within=01'),
  REGION,
  figure('indicator=never_was'),
  COMPARE,
  figure('indicator=employment_rate_20_64&within=01', [['kind', 'table']]),
  figure('indicator=employment_rate_20_64&level=county', [['kind', 'multiples']]),
  figure(`indicator=employment_rate_20_64&within=01&at=${before.version}`, [['kind', 'table']], 'Då'),
]
const REPORT = report(BLOCKS, { at: after.version })
const plainly = (words: string) => words.replaceAll('\u00a0', ' ')

/** As Word has them: every caption, and the short text of every picture. */
async function inWord() {
  const answer = await send('/api/reports/report.docx', REPORT)
  const office = readOffice(new Uint8Array(await answer.arrayBuffer()))
  const document = office.xml('word/document.xml')
  const captions = all(document, 'w:p')
    .filter((paragraph) => all(paragraph, 'w:pStyle').some(({ attributes }) => attributes['w:val'] === 'Caption'))
    .map((paragraph) => plainly(textOf(paragraph)))
  const alts = all(document, 'wp:docPr').map(({ attributes: { descr = '' } }) => plainly(descr).split('\n')[0])
  return { captions, alts, office }
}

async function inEditor() {
  const { blocks, sources } = await preview(REPORT)
  const figures = blocks.flatMap((block) => (block.kind === 'figure' ? [block] : []))
  return { figures, sources }
}

describe('numbers, captions and alternative texts', () => {
  test('are those of Word in the editor', async () => {
    const [{ captions, alts }, { figures }] = [await inWord(), await inEditor()]
    const told = figures.flatMap(({ label, caption, tables, image }) => {
      if (image === null) return []
      return tables.length === 0 ? [`${label}. ${caption}`] : tables.map((table) => `${table.label}. ${table.caption}`)
    })
    expect(told.map(plainly)).toEqual(captions)
    const pictures = figures.filter(({ image, tables }) => image !== null && tables.length === 0)
    expect(pictures.map(({ alt }) => plainly(alt))).toEqual(alts)
    expect(captions).toHaveLength(9)
  })

  test('count each kind by itself; what cannot be drawn has none', async () => {
    const { figures } = await inEditor()
    expect(figures.map(({ label }) => plainly(label))).toEqual([
      'Figur 1',
      'Tabell 1–4',
      '',
      'Figur 2',
      'Tabell 5',
      'Figur 3',
      'Tabell 6',
    ])
  })

  test('stand in Markdown and on the page too', async () => {
    const { created } = await create(REPORT)
    const page = plainly(await textAt(app, created.url))
    const markdown = plainly(await (await send('/api/reports/report.md', REPORT)).text())
    const { figures } = await inEditor()
    for (const { label, caption, tables } of figures.filter(({ image }) => image !== null)) {
      const own = tables.filter((table) => table.caption !== caption)
      const wanted = own.length === 0 ? [{ label, caption }] : own
      for (const each of wanted) {
        expect(page).toContain(plainly(`${each.label}. ${each.caption}`))
        expect(markdown).toContain(plainly(`${each.label}. ${each.caption}`))
      }
    }
    expect(page).not.toContain('Figur 4')
  })

  test('are in the language of the report', async () => {
    const { blocks } = await preview({ ...REPORT, lang: 'en' })
    expect(blocks.flatMap((block) => (block.kind === 'figure' ? [plainly(block.label)] : [])).slice(0, 2)).toEqual([
      'Figure 1',
      'Table 1–4',
    ])
  })

  test('a comparison says who is compared, and leads to where they are', async () => {
    const { figures } = await inEditor()
    const compared = figures[3]
    expect(compared?.caption).toMatch(/Almby och Björkby/)
    expect(compared?.address).toBe('/compare?indicator=employment_rate_20_64&area=0101&area=0102')
    const { office } = await inWord()
    const [link] = office.outside.filter(({ target }) => target.includes('/compare?'))
    expect(link?.target).toBe(
      `http://localhost/compare?indicator=employment_rate_20_64&area=0101&area=0102&at=${after.version}`,
    )
    expect((await app.request(compared?.address ?? '')).status).toBe(200)
  })
})

describe('sources', () => {
  test('are of everything in the report, each once', async () => {
    const { sources } = await inEditor()
    expect(sources).toContain('Folkmängd: Toyland statistics.')
    // Of a region all its rows.
    expect(sources).toContain('Fullföljd skola: Toyland statistics.')
    expect(sources.filter((line) => line.startsWith('Sysselsättningsgrad 20–64 år: '))).toEqual([
      'Sysselsättningsgrad 20–64 år: Toyland statistics.',
      `Sysselsättningsgrad 20–64 år: Toyland statistics (dataversion ${before.version}).`,
    ])
    expect(new Set(sources).size).toBe(sources.length)
  })

  test('stand last in every form of it', async () => {
    const { sources } = await inEditor()
    const markdown = await (await send('/api/reports/report.md', REPORT)).text()
    const listed = markdown.slice(markdown.indexOf('## Källor')).match(/^- .*$/gm)
    expect(listed).toHaveLength(sources.length)
    const { office } = await inWord()
    const written = textOf(office.xml('word/document.xml'))
    const { created } = await create(REPORT)
    const page = await textAt(app, created.url)
    for (const line of sources) {
      expect(written.slice(written.lastIndexOf('Källor'))).toContain(line)
      expect(page).toContain(line)
    }
  })

  test('of two indicators are both, of a typology who made it, of people where they were counted', async () => {
    const of = async (view: string) => (await preview(report([figure(view)], { at: after.version }))).sources
    expect(await of('indicator=employment_rate_20_64&second=birth_rate&mode=two')).toHaveLength(2)
    expect(await of('indicator=employment_rate_20_64&people=dots')).toHaveLength(2)
    expect(await of('indicator=never_was')).toEqual([])
  })
})
