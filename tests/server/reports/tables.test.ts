/** Figures of a report that are read as tables: on its page, in Markdown and in Word alike. */
import { micromark } from 'micromark'
import { gfmTable, gfmTableHtml } from 'micromark-extension-gfm-table'
import { describe, expect, test } from 'vitest'
import type { FigureBlock } from '#core/model/report.ts'
import { textAt } from '../page-text.ts'
import { after, app, before, create, preview, report, send } from './reporting.ts'

const REGION: FigureBlock = {
  kind: 'figure',
  view: 'indicator=births&area=01',
  setting: [['kind', 'region']],
  caption: 'Läget',
}
const TABLE: FigureBlock = {
  kind: 'figure',
  view: 'indicator=employment_rate_20_64&within=01&year=2021',
  setting: [['kind', 'table']],
  caption: '',
}
const now = { at: after.version }

async function figureOf(block: FigureBlock) {
  const [read] = (await preview(report([block], now))).blocks
  if (read?.kind !== 'figure') throw new Error('expected a figure')
  return read
}

describe('a figure read as tables', () => {
  test('of a region has one for each priority, and says where they come from', async () => {
    const { tables, source, alt, image } = await figureOf(REGION)
    expect(tables.length).toBeGreaterThan(1)
    for (const { caption, head, rows } of tables) {
      expect(caption).toMatch(/^Nyckeltal under ”/)
      expect(rows.every((row) => row.length === head.length)).toBe(true)
    }
    expect(source.join(' ')).toContain('Källor: ')
    expect(alt).toMatch(/^Översikt: Ängs län/)
    expect(image).toContain('kind=region')
  })

  test('of one priority has the rows of that alone', async () => {
    const { tables } = await figureOf({ ...REGION, setting: [...REGION.setting, ['priority', 'ett-gott-liv']] })
    expect(tables.map(({ caption }) => caption)).toEqual(['Nyckeltal under ”Ett gott liv”'])
  })

  test('of a view has its rows, the best first, and its name once', async () => {
    const { tables, caption } = await figureOf(TABLE)
    const [table] = tables
    expect(table?.caption).toBe(caption)
    expect(table?.rows).toHaveLength(3)
    expect(table?.head.map(({ numeric }) => numeric)).toContain(true)
  })

  test('that is none of these is a picture, with one for narrow screens', async () => {
    const read = await figureOf({ ...TABLE, setting: [['kind', 'bars']] })
    expect(read).toMatchObject({ tables: [], source: [], narrowImage: expect.stringContaining('width=360') })
    expect((await app.request(read.narrowImage ?? '')).status).toBe(200)
  })

  test('is read from the figures that it is frozen to, and leads to them', async () => {
    const almby = { ...TABLE, view: `indicator=employment_rate_20_64&within=01&year=2023&at=${before.version}` }
    const read = await figureOf(almby)
    // 0101, whose figure was revised from 55 to 80.
    expect(JSON.stringify(read.tables)).toContain('55,0')
    expect(read.source.join(' ')).toContain(`Fryst till dataversion ${before.version}`)
    for (const place of [read.image, read.narrowImage, read.address]) expect(place).toContain(`at=${before.version}`)
  })
})

describe('taken along', () => {
  test('in Markdown: tables with their caption, words and source, each row on a line', async () => {
    const written = await (await send('/api/reports/report.md', report([REGION, TABLE], now))).text()
    const { tables } = await figureOf(REGION)
    const shown = micromark(written, { extensions: [gfmTable()], htmlExtensions: [gfmTableHtml()] })
    expect(shown.match(/<table>/g)).toHaveLength(tables.length + 1)
    const rows = tables.reduce((sum, each) => sum + each.rows.length, 0) + 3
    expect(shown.match(/<tr>/g)).toHaveLength(rows + tables.length + 1)
    expect(shown).not.toContain('<img')
    expect(written).toContain('**Läget**\n\nÖversikt: ')
    expect(written).toContain('*Tabell\u00a01. Nyckeltal under ”')
    expect(written).toContain('Källor: ')
    expect(written).toContain(`](<http://localhost/region/01?at=${after.version}>)`)
    expect(shown).toContain('align="right"')
  })

  test('in Markdown of the figures that they are frozen to, where those are kept', async () => {
    const almby: FigureBlock = { ...TABLE, view: `indicator=employment_rate_20_64&within=01&year=2023` }
    const frozen = { ...almby, view: `${almby.view}&at=${before.version}` }
    const written = async (block: FigureBlock) => (await send('/api/reports/report.md', report([block], now))).text()
    // 0101, whose figure was revised from 55 to 80.
    expect([await written(almby), await written(frozen)].map((text) => text.includes('| 55,0 |'))).toEqual([
      false,
      true,
    ])
  })

  test('on the page: a table to be read, printed and copied, and the picture for who asks', async () => {
    const { created } = await create(report([REGION], now))
    const page = await (await app.request(`/r/${created.id}`)).text()
    const { tables } = await figureOf(REGION)
    expect(page.match(/<table class="report-table">/g)).toHaveLength(tables.length)
    expect(page).toMatch(/<details[^>]*><summary>Visa som bild<\/summary><picture>/)
    const text = await textAt(app, `/r/${created.id}`)
    expect(text).toContain('Källor: ')
    expect(text).toContain('Läget')
  })
})

describe('called by what is drawn', () => {
  test.each([
    ['line', 'indicator=employment_rate_20_64&area=0101', '2020–2023'],
    ['multiples', 'indicator=employment_rate_20_64', '2020–2023'],
    ['bars', 'indicator=employment_rate_20_64', '2023'],
  ])('%s', async (kind, view, years) => {
    const { caption, madeAlt } = await figureOf({ kind: 'figure', view, setting: [['kind', kind]], caption: '' })
    expect(caption).toContain(`, ${years}. `)
    expect(madeAlt).toContain(years)
  })
})
