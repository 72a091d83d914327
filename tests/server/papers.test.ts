import { describe, expect, test } from 'vitest'
import type { Paper } from '#core/model/paper/paper.ts'
import { RenderError, type Renderer } from '#server/render/renderer.ts'
import { readOffice } from './office/read-office.ts'
import { all, textOf } from './office/read-xml.ts'
import { plainRenderer } from './plain-renderer.ts'
import { freshSaving } from './saving.ts'
import { toylandApp } from './toyland-app.ts'

const app = await toylandApp({ renderer: plainRenderer, saving: freshSaving() })
const HOST = 'http://toy.example'

async function paper(address: string): Promise<Paper> {
  const response = await app.request(`${HOST}${address}`)
  expect(response.status, address).toBe(200)
  return response.json()
}

function hrefsOf({ address, parts }: Paper): string[] {
  return [
    ...(address === null ? [] : [address]),
    ...parts.flatMap((part) => {
      if (part.kind === 'figure') return [part.address]
      const spans = part.kind === 'paragraph' ? part.spans : part.kind === 'list' ? part.items.flat() : []
      return spans.flatMap(({ href }) => href ?? [])
    }),
  ]
}

const DOCUMENTS = [
  '/figure.docx?level=county',
  '/figure.pptx?kind=table&level=county&lang=en',
  '/compare/report.docx?area=01&area=02',
  '/compare/report.pptx?area=0101&area=fa:1&lang=en',
  '/region/01/report.docx',
  '/region/02/report.docx?frame=national&reference=01&lang=en',
  '/region/03/report.pptx?reference=similar',
]

test.each(['line', 'multiples'])('the table under kind=%s is called what it holds: one year', async (kind) => {
  const { parts } = await paper(`/figure.docx?indicator=employment_rate_20_64&level=county&area=01&kind=${kind}`)
  const [figure, table] = ['figure', 'table'].map((wanted) => parts.find((part) => part.kind === wanted))
  if (figure?.kind !== 'figure' || table?.kind !== 'table') throw new Error('expected a figure and its table')
  expect(figure.caption).toContain('2020–2023')
  expect(table.caption).toContain(', 2023. ')
  expect(table.rows).toHaveLength(3)
})

test('a comparison says of each indicator with whom: a median is called one where it stands in for the country', async () => {
  const asked = 'area=01&area=02&indicator=wellbeing_index&indicator=employment_rate_20_64&indicator=population_total'
  const { subtitle, parts } = await paper(`/compare/report.docx?${asked}`)
  expect(subtitle).toBe('')
  const told = parts.flatMap((part) => {
    const said = part.kind === 'paragraph' ? part.spans.map(({ text }) => text).join('') : ''
    return said.startsWith('Jämfört med') ? [said] : []
  })
  expect(told).toEqual(['Jämfört med länens median.', 'Jämfört med riket.'])
})

describe.each(DOCUMENTS)('%s', (address) => {
  test('is a file by a name in words, of its type', async () => {
    const { headers } = await app.request(`${HOST}${address}`)
    expect(headers.get('content-disposition')).toMatch(/^attachment; filename="[a-z0-9_-]+\.(docx|pptx)"$/)
    const type = address.includes('.docx') ? 'wordprocessingml' : 'presentationml'
    expect(headers.get('content-type')).toContain(type)
  })

  test('leads back to the server by links that keep their numbers, and has words for every picture and table', async () => {
    const made = await paper(address)
    const ours = hrefsOf(made).filter((href) => href.startsWith(HOST))
    expect(ours.length).toBeGreaterThan(0)
    for (const href of ours) expect(new URL(href).searchParams.get('at'), href).toBe(made.version)
    for (const part of made.parts) {
      if (part.kind === 'figure') {
        expect(part.alt.short).not.toBe('')
        expect(part.source.join(' ')).toContain(made.version)
        expect(part.svg).not.toContain('NaN')
      }
      if (part.kind === 'table') {
        expect(part.alt).not.toBe('')
        for (const row of part.rows) expect(row).toHaveLength(part.head.length)
      }
    }
    expect(JSON.stringify({ ...made, parts: [] })).not.toContain('undefined')
    expect(made.title).not.toBe('')
  })
})

test('a figure comes with its values as a table; one of a table is that table', async () => {
  const kinds = async (query: string) => (await paper(`/figure.docx?${query}`)).parts.map(({ kind }) => kind)
  expect(await kinds('level=county')).toEqual(expect.arrayContaining(['figure', 'table']))
  expect(await kinds('level=county&kind=table')).not.toContain('figure')
})

test('a figure shares its page with its title, and is all of a slide; either says its address once', async () => {
  const [word, slides] = [await paper('/figure.docx?level=county'), await paper('/figure.pptx?level=county&kind=bars')]
  const figures = [word, slides].flatMap(({ parts }) => parts.filter((part) => part.kind === 'figure'))
  // A page of A4 has 250 mm between its margins.
  expect(figures[0]?.height).toBeLessThanOrEqual((165 * 96) / 25.4)
  expect((figures[1]?.width ?? 0) / (figures[1]?.height ?? 1)).toBeGreaterThan(2)
  expect(figures[1]?.chart?.reference?.name).toBe('riket')
  expect(slides.parts.map(({ kind }) => kind)).not.toContain('heading')
  const texts = word.parts.flatMap((part) => (part.kind === 'paragraph' ? part.spans.map(({ text }) => text) : []))
  expect(texts.filter((text) => text.includes(HOST))).toHaveLength(1)
})

test('the words of an author stand in the document', async () => {
  const { parts } = await paper('/figure.docx?level=county&alt=Mina%20ord&description=L%C3%A5nga%20ord')
  const [figure] = parts.filter((part) => part.kind === 'figure')
  expect(figure?.alt).toEqual({ short: 'Mina ord', long: 'Långa ord' })
  expect(JSON.stringify(parts)).toContain('"text":"Långa ord"')
})

test('what is drawn stands on the paper of the document, unless its letters need dark', async () => {
  const grounds = async (query: string) =>
    (await paper(`/figure.docx?level=county&${query}`)).parts.flatMap((part) =>
      part.kind === 'figure' ? [part.svg.includes(`d="M0 0h${part.width}v${part.height}H0z"`)] : [],
    )
  expect(await grounds('theme=light')).toEqual([false])
  expect(await grounds('theme=grey')).toEqual([false])
  expect(await grounds('theme=dark')).toEqual([true])
})

test('a region has its priorities as chapters, with their rows, in both languages', async () => {
  for (const lang of ['sv', 'en']) {
    const { parts, contents } = await paper(`/region/01/report.docx?lang=${lang}`)
    const answer = await (await app.request(`/api/regions/01`)).json()
    const headings = parts.flatMap((part) => (part.kind === 'heading' ? [part.text] : []))
    const current = answer.priorities.filter(
      (each: { stage: string; superseded: boolean }) => each.stage === 'adopted' && !each.superseded,
    )
    expect(current.length).toBeGreaterThan(0)
    for (const { title } of current) expect(headings).toContain(title.sv)
    expect(contents).toBe(true)
    expect(parts.filter(({ kind }) => kind === 'figure').length).toBeLessThanOrEqual(10)
  }
})

test.each([
  ['/region/99/report.docx', 404, /county/],
  ['/region/01/report.docx?frame=mine', 400, /frame/],
  ['/region/01/report.docx?colour=red', 400, /colour/],
  ['/region/01/report.pptx?profile=AAAAAAAAAAAAAAAAAAAAAA', 404, /./],
  ['/compare/report.docx', 400, /two to six/],
  ['/compare/report.docx?area=01', 400, /two to six/],
  ['/compare/report.docx?area=01&area=nowhere', 400, /nowhere/],
  ['/compare/report.docx?area=01&area=02&year=1&year=2', 400, /once/],
  ['/figure.docx?width=0', 400, /width/],
  ['/figure.pptx?preset=poster', 400, /preset/],
  ['/figure.docx?kind=compare', 400, /./],
])('%s is answered with %i', async (address, status, detail) => {
  const response = await app.request(address)
  expect(response.status).toBe(status)
  expect(response.headers.get('content-type')).toContain('application/problem+json')
  expect((await response.json()).detail).toMatch(detail)
})

test('where too many are made, another is told to come back', async () => {
  const busy: Renderer = { render: () => Promise.reject(new RenderError('busy', 'as many wait')), close: () => {} }
  const response = await (await toylandApp({ renderer: busy })).request('/region/01/report.docx')
  expect(response.status).toBe(503)
  expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0)
})

test('the renderer makes of it what Word opens', async () => {
  const made = await (await toylandApp()).request('/region/01/report.docx')
  const document = readOffice(new Uint8Array(await made.arrayBuffer())).xml('word/document.xml')
  expect(all(document, 'w:p').map(textOf).join()).toContain('dataversion')
})
