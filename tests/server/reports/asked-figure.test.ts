/** Figures asked for by the addresses that somebody copies, and a report begun with one. */
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { AskedFigureSchema } from '#core/model/contract-reports.ts'
import type { FigureBlock } from '#core/model/report.ts'
import { textAt } from '../page-text.ts'
import { after, app, before, preview, report, send } from './reporting.ts'

const asked = (url: string) => app.request(`/api/reports/figure?url=${encodeURIComponent(url)}`)
async function figureAt(url: string): Promise<FigureBlock> {
  const answer = await asked(url)
  expect([answer.status, url]).toEqual([200, url])
  return v.parse(AskedFigureSchema, await answer.json()).figure
}

describe('the figure at an address', () => {
  test.each([
    ['http://localhost/?indicator=births&area=01', 'indicator=births&area=01', []],
    ['/?indicator=births', 'indicator=births', []],
    ['?indicator=births', 'indicator=births', []],
    [' indicator=births ', 'indicator=births', []],
    [
      '/figure.png?indicator=births&kind=strip&scale=2',
      'indicator=births',
      [
        ['kind', 'strip'],
        ['scale', '2'],
      ],
    ],
    ['/embed?indicator=births&theme=auto&hide=title&alt=Ord', 'indicator=births', [['alt', 'Ord']]],
    // A form sends what was left empty too.
    ['/share?indicator=births&at=&kind=bars&alt=', 'indicator=births', [['kind', 'bars']]],
  ] satisfies [string, string, [string, string][]][])('%s is of its query', async (url, view, setting) => {
    expect(await figureAt(url)).toEqual({ kind: 'figure', view, setting, caption: '' })
  })

  test.each([
    ['/compare?area=0101&area=0102&indicator=employment_rate_20_64&year=2021&reference=county', 'compare', 'Almby'],
    // By name, and with the groups of a division.
    ['/compare?area=Almby&area=0102', 'compare', 'Almby'],
    ['/compare?area=Almby&area=0102&reference=first', 'compare', 'Almby'],
    ['/region/01', 'region', 'Ängs län'],
    ['/priorities?county=01', 'priorities', 'Prioriteringar och behov'],
    ['/region/01?frame=national&reference=similar', 'region', 'Ängs län'],
  ])('%s is drawn as its page shows it', async (url, kind, name) => {
    const figure = await figureAt(url)
    expect(figure.setting).toContainEqual(['kind', kind])
    const { blocks } = await preview(report([figure], { at: after.version }))
    expect(blocks[0]).toMatchObject({ faults: [], image: expect.stringContaining('/figure.svg?') })
    expect(JSON.stringify(blocks[0])).toContain(name)
  })

  test('keeps what the address says of years and of whom it is compared with', async () => {
    const { view } = await figureAt(
      '/compare?area=0101&area=0102&indicator=employment_rate_20_64&year=2021&reference=county',
    )
    expect(Object.fromEntries(new URLSearchParams(view))).toMatchObject({ year: '2021', reference: 'county' })
  })

  test('stays frozen to an older data version', async () => {
    const compared = `/compare?area=0101&area=0102&indicator=employment_rate_20_64&at=${before.version}`
    for (const url of [`/?indicator=births&at=${before.version}`, compared]) {
      const answer = await asked(url)
      expect(answer.status).toBe(200)
      const { figure } = v.parse(AskedFigureSchema, await answer.json())
      expect(new URLSearchParams(figure.view).get('at')).toBe(before.version)
    }
    const pinned = `/api/reports/figure?url=${encodeURIComponent(compared)}&at=${after.version}`
    expect((await app.request(pinned)).status).toBe(200)
  })

  test.each([
    ['https://elsewhere.example.com/?indicator=births', 404],
    ['//elsewhere.example.com/?indicator=births', 404],
    ['javascript:alert(1)', 404],
    ['/method', 404],
    ['/data/births?lang=en', 404],
    ['/compare?area=0101', 404],
    ['/region/99', 404],
    ['', 400],
    [`/?indicator=births&t=${'1'.repeat(7_000)}`, 400],
  ])('%s is none, and it is said what is', async (url, status) => {
    const answer = await asked(url)
    expect(answer.status).toBe(status)
    expect(await answer.json()).toMatchObject({ parameter: 'url', expected: expect.stringMatching(/\w/) })
  })

  test('an own text for those who do not see it stands in the page, in Markdown and in what is told', async () => {
    const figure = await figureAt('/?indicator=employment_rate_20_64&within=01')
    const own = report([{ ...figure, setting: [['alt', 'Min <b>']] }], { at: after.version })
    const { blocks } = await preview(own)
    expect(blocks[0]).toMatchObject({ alt: 'Min <b>', madeAlt: expect.stringContaining('Sysselsättningsgrad') })
    // The picture is the same, whatever is said of it.
    expect(JSON.stringify(blocks[0])).not.toContain('alt=')
    expect(await (await send('/api/reports/report.md', own)).text()).toContain('![Min \\<b\\>](')
    const hidden = await send('/api/reports/preview', report([{ ...figure, setting: [['alt', 'a\u202eb']] }]))
    expect(hidden.status).toBe(422)
  })
})

describe('a report begun with a figure', () => {
  test('is told to the editor by its address', async () => {
    const page = await (await app.request('/report?figure=%2Fregion%2F01')).text()
    expect(page).toContain('data-figure="/region/01"')
    expect(await textAt(app, '/report?figure=%2Fregion%2F01')).not.toContain('”figure”')
  })

  test('from where views are shared', async () => {
    const page = await (await app.request('/share?indicator=births&kind=bars')).text()
    const [, href = ''] = /href="(\/report\?figure=[^"]+)"/.exec(page) ?? []
    const address = new URLSearchParams(href.slice(href.indexOf('?'))).get('figure') ?? ''
    expect(await figureAt(address)).toMatchObject({ view: 'indicator=births', setting: [['kind', 'bars']] })
  })
})
