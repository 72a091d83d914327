/** Figures in a report, and a report taken along as a file. */
import { micromark } from 'micromark'
import { describe, expect, test } from 'vitest'
import { after, before, HOSTILE, MAP, preview, report, send, text } from './reporting.ts'

describe('figures', () => {
  test('are told by their picture, their words and their address', async () => {
    const { blocks } = await preview(report([MAP, { ...MAP, setting: [['alt', 'Min text']], caption: 'Min <b>' }]))
    expect(blocks[0]).toMatchObject({
      caption: 'Sysselsättningsgrad 20–64 år, 2023, procent, 3 kommuner i Ängs län',
      image: '/figure.svg?indicator=employment_rate_20_64&within=01&without=title&fonts=embedded',
      address: '/?indicator=employment_rate_20_64&within=01',
      faults: [],
    })
    expect(blocks[1]).toMatchObject({ caption: 'Min <b>', alt: 'Min text' })
  })

  test.each([
    ['indicator=never_was', []],
    ['indicator=births&year=1999', []],
    ['indicator=births', [['kind', 'compare']]],
  ] satisfies [string, [string, string][]][])('%s %j cannot be drawn, and that is said', async (view, setting) => {
    const { blocks } = await preview(report([{ kind: 'figure', view, setting, caption: '' }]))
    expect(blocks[0]).toMatchObject({ image: null, address: null })
    expect(blocks[0]?.faults).not.toEqual([])
  })

  test('parts of an address that cannot be used are told, and the rest is drawn', async () => {
    const { blocks } = await preview(report([{ ...MAP, view: `${MAP.view}&colour=red` }]))
    expect(blocks[0]).toMatchObject({ image: expect.stringContaining('/figure.svg?') })
    expect(blocks[0]?.faults).toHaveLength(1)
  })
})

describe('taken along', () => {
  test('as Markdown: values as text, figures by frozen addresses, sources, and nothing of the author’s as markup', async () => {
    const answer = await send('/api/reports/report.md', report([text(HOSTILE), text('1. ett\n- # två'), MAP]))
    expect(answer.headers.get('content-type')).toBe('text/markdown; charset=utf-8')
    expect(answer.headers.get('content-disposition')).toContain('attachment')
    const written = await answer.text()
    expect(written).toContain('# Arbete i Ängen')
    expect(written).toContain('**200**')
    const shown = micromark(written)
    expect(shown).not.toContain('<script')
    expect(shown).not.toContain('href="javascript')
    expect(shown.match(/<img /g)).toHaveLength(1)
    expect(written).toContain('1\\. ett')
    expect(written).toContain('- \\# två')
    expect(written).toContain(
      `](<http://localhost/figure.svg?indicator=employment_rate_20_64&within=01&at=${after.version}`,
    )
    expect(written).toContain('Källa: Toyland statistics')
    expect(written).toContain('## Källor')
    expect(written).toContain(after.version)
  })

  test('as Word: a file that begins as one', async () => {
    const answer = await send('/api/reports/report.docx', report([text('## Ett\n\nHär {{births|area=SE}}'), MAP]))
    expect(answer.status).toBe(200)
    const bytes = new Uint8Array(await answer.arrayBuffer())
    expect(String.fromCharCode(...bytes.slice(0, 2))).toBe('PK')
  })

  test('with older figures, where the address asks for them', async () => {
    const body = report([text('{{employment_rate_20_64|area=0101}}')])
    expect(await (await send('/api/reports/report.md', body)).text()).toContain('80,0')
    expect(await (await send(`/api/reports/report.md?at=${before.version}`, body)).text()).toContain('55,0')
  })
})
