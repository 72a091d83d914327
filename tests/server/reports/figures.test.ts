/** Figures in a report, and a report taken along as a file. */
import { micromark } from 'micromark'
import { describe, expect, test } from 'vitest'
import { textAt } from '../page-text.ts'
import { after, app, before, create, HOSTILE, MAP, preview, report, send, text } from './reporting.ts'

describe('figures', () => {
  test('are told by their picture, their words and their address', async () => {
    const { blocks } = await preview(report([MAP, { ...MAP, setting: [['alt', 'Min text']], caption: 'Min <b>' }]))
    expect(blocks[0]).toMatchObject({
      caption: 'Sysselsättningsgrad 20–64 år, 2023. Procent, 3 kommuner i Ängs län',
      image:
        '/figure.svg?indicator=employment_rate_20_64&within=01&height=605&without=title&without=paper&fonts=embedded',
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

  test('are as large as the author says, and else maps no higher than leaves room for text', async () => {
    const imageOf = async (setting: [string, string][]) => {
      const [figure] = (await preview(report([{ ...MAP, setting }]))).blocks
      return new URLSearchParams((figure?.kind === 'figure' ? (figure.image ?? '') : '').split('?')[1])
    }
    expect((await imageOf([])).get('height')).toBe('605')
    expect((await imageOf([['preset', 'page']])).get('height')).toBeNull()
    expect((await imageOf([['height', '400']])).get('height')).toBe('400')
    expect((await imageOf([['kind', 'bars']])).get('height')).toBeNull()
  })

  test('what is missing of a saved one is counted where it is taken along, and said where it would stand', async () => {
    const gone = { ...MAP, view: 'indicator=never_was', caption: 'Arbete' }
    const { created } = await create(report([text('Här bor {{births|area=99}}.'), gone, MAP]))
    const page = await textAt(app, created.url)
    expect(page).toContain('2 värden eller figurer saknas. Ställena är utmärkta i filen.')
    expect(page).toContain('Figuren går inte att rita: Arbete.')
    expect(page).toContain('Det går inte att använda ”indicator=never_was” ur dess adress.')
    expect(await textAt(app, `${created.url}?lang=en`)).toContain('2 values or figures are missing.')
    const whole = await create(report([MAP]))
    expect(await textAt(app, whole.created.url)).not.toContain('saknas')
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
