import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import type { Paper, PaperPart } from '#core/model/paper/paper.ts'
import { pptxOf } from '#server/office/pptx.ts'
import { readPng } from '../render/read-png.ts'
import { type Office, readOffice } from './read-office.ts'
import { all, readXml, textOf, type XmlElement } from './read-xml.ts'
import { BARS, HOSTILE, samplePaper, THEME } from './sample-paper.ts'

async function written(paper: Paper) {
  const office = readOffice(await pptxOf(paper, THEME))
  const count = Object.keys(office.parts).filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path)).length
  return { office, slides: Array.from({ length: count }, (_, i) => office.xml(`ppt/slides/slide${i + 1}.xml`)) }
}

/** What PowerPoint takes for the title of a slide: the text in its placeholder for titles. */
function titleOf(slide: XmlElement): string | undefined {
  return all(slide, 'p:sp')
    .filter((shape) => all(shape, 'p:ph').some(({ attributes }) => attributes.type === 'title'))
    .map((shape) => all(shape, 'a:t').map(textOf).join(''))[0]
}

function notesOf(office: Office, slide: number): string {
  return all(office.xml(`ppt/notesSlides/notesSlide${slide}.xml`), 'a:t')
    .map(textOf)
    .join('\n')
}

const describedAs = (slide: XmlElement) => all(slide, 'p:cNvPr').flatMap(({ attributes }) => attributes.descr ?? [])

describe('a paper as a presentation', async () => {
  const { office, slides } = await written(samplePaper())

  test('has a slide for its title, each figure, list and table, and a heading that has none, titled as PowerPoint knows', () => {
    expect(slides.map(titleOf)).toEqual([
      'Titel Öar & åar',
      'Karta Öar & åar',
      'Andra Öar & åar',
      'Tabell Öar & åar',
      'Ro, 2024',
      'Tredje',
    ])
  })

  test('has drawings as SVG with their own pixels beside them, and says what they show', () => {
    expect(office.xml('ppt/media/image-2-2.svg').name).toBe('svg')
    const png = readPng(office.parts['ppt/media/image-2-1.png'] ?? new Uint8Array())
    expect([png.width, [...png.pixels.subarray(0, 3)]]).toEqual([200, [11, 92, 115]])
    expect(slides.slice(1).map(describedAs)).toEqual([
      ['Kort Öar & åar\nLång Öar & åar'],
      [],
      ['Visar Öar & åar'],
      ['Staplar: ro, 2024.\nStaplar: ro, 2024. Högst är Ås.'],
      [],
    ])
  })

  test('has bars as a chart that can be edited, its figures in a workbook, without the missing one', () => {
    const chart = office.xml('ppt/charts/chart1.xml')
    const points = all(chart, 'c:val').flatMap((values) =>
      all(values, 'c:pt').map((point) => [point.attributes.idx, textOf(point)]),
    )
    expect(all(chart, 'c:min').map(({ attributes }) => attributes.val)).toEqual(['0'])
    // The first is on top: the last of the axis.
    expect(points).toEqual([
      ['0', '1'],
      ['2', '3.5'],
    ])
    const workbook = Object.entries(office.parts).find(([path]) => path.endsWith('.xlsx'))
    const sheet = readXml(
      strFromU8(unzipSync(workbook?.[1] ?? new Uint8Array())['xl/worksheets/sheet1.xml'] ?? new Uint8Array()),
    )
    const cells = all(sheet, 'c').filter(
      ({ attributes }) => attributes.r?.startsWith('B') && attributes.t === undefined,
    )
    expect(cells.map((cell) => [cell.attributes.r, textOf(cell)])).toEqual([
      ['B2', '1'],
      ['B4', '3.5'],
    ])
  })

  test('says in the notes what there is to see, where it comes from and where the same figures are', () => {
    expect(notesOf(office, 5)).toContain('Högst är Ås.')
    expect(notesOf(office, 5)).toContain('Källa: Räkneverket.')
    expect(notesOf(office, 5)).toContain('https://toy.example/?indicator=calm&at=abc')
  })

  test('is of one language and one theme', () => {
    const langs = slides.flatMap((slide) => all(slide, 'a:rPr').map(({ attributes }) => attributes.lang))
    expect(new Set(langs)).toEqual(new Set(['sv-SE']))
    const scheme = all(office.xml('ppt/theme/theme1.xml'), 'a:accent1').map(
      (accent) => all(accent, 'a:srgbClr')[0]?.attributes.val,
    )
    expect(scheme).toEqual([THEME.colours.series[0]])
    expect(
      textOf(all(office.xml('docProps/core.xml'), 'dcterms:created')[0] ?? { name: '', attributes: {}, children: [] }),
    ).toBe('2026-11-01T10:00:00Z')
  })
})

test('what others are compared with stands out: a bar of its own colour, a line of its own dash', async () => {
  const bars = { ...BARS, chart: BARS.chart && { ...BARS.chart, reference: { name: 'riket', value: 2 } } }
  const series = [
    { name: 'Ås', values: [1, 2] },
    { name: 'Ek', values: [2, 3] },
    { name: 'riket', values: [3, 4], isReference: true },
  ]
  const lines = {
    ...BARS,
    chart: { kind: 'line' as const, axis: 'ro', decimals: 0, categories: ['2023', '2024'], series },
  }
  const { office } = await written({ ...samplePaper(), parts: [bars, lines] })
  const values = (element: XmlElement, name: string) => all(element, name).map(({ attributes }) => attributes.val)
  const [bar, line] = [office.xml('ppt/charts/chart1.xml'), office.xml('ppt/charts/chart2.xml')]
  // On top, so the last of the axis.
  expect(all(bar, 'c:dPt').map((point) => [values(point, 'c:idx')[0], values(point, 'a:schemeClr')])).toEqual([
    ['3', ['tx2']],
  ])
  const drawn = all(line, 'c:ser').map((each) => [values(each, 'a:schemeClr')[0], values(each, 'a:prstDash')[0]])
  expect(drawn).toEqual([
    ['accent2', 'solid'],
    ['accent1', 'solid'],
    ['tx2', 'sysDash'],
  ])
})

test('a figure alone has no title slide before it, and what is said of it is in its notes', async () => {
  const said = { kind: 'paragraph', style: 'note', spans: [{ text: 'Så hänvisas.' }] } as const
  const { office, slides } = await written({ ...samplePaper(), alone: true, parts: [said, BARS] })
  expect(slides.map(titleOf)).toEqual(['Ro, 2024'])
  expect(notesOf(office, 1)).toContain('Så hänvisas.')
})

describe('what is said last', () => {
  const heading = (text: string, level: 1 | 2 = 1) => ({ kind: 'heading', text, level }) as const
  const note = (text: string) => ({ kind: 'paragraph', style: 'note', spans: [{ text }] }) as const

  test('under a heading without a figure is on a slide of its own, however short', async () => {
    const parts = [heading('Ro'), BARS, heading('Buller'), note('Inga värden.'), heading('Ljus')]
    const { slides } = await written({ ...samplePaper(), parts })
    expect(slides.slice(1).map(titleOf)).toEqual(['Ro, 2024', 'Buller', 'Ljus'])
    expect(slides.map(textOf)[2]).toContain('Inga värden.')
  })

  test('under a figure is in its notes, not in those of the next', async () => {
    const parts = [heading('Ro'), BARS, note('Serien bryts.'), heading('Buller'), { ...BARS, caption: 'Buller, 2024' }]
    const { office, slides } = await written({ ...samplePaper(), parts })
    expect(slides.map(titleOf).slice(1)).toEqual(['Ro, 2024', 'Buller, 2024'])
    expect(notesOf(office, 2)).toContain('Serien bryts.')
    expect(notesOf(office, 3)).not.toContain('Serien bryts.')
  })

  test('before a heading under it is in the notes of its first slide, under its own heading', async () => {
    const parts = [heading('Miljö'), note('Om miljön.'), heading('Oro', 2), { ...BARS, caption: 'Buller, 2024' }]
    const { office } = await written({ ...samplePaper(), parts })
    expect(notesOf(office, 2).split(/\r?\n/).slice(0, 3)).toEqual(['Miljö', 'Om miljön.', 'Oro'])
  })
})

/** `many`: the level of a heading, the length of what is said, the items of a list. */
function partSaying(text: string, kind: PaperPart['kind'], many: 1 | 2 | 3): PaperPart {
  const spans = [{ text: `${text} ${'fler '.repeat(many === 3 ? 60 : 0)}`.trim() }]
  switch (kind) {
    case 'heading':
      return { kind, text, level: many }
    case 'paragraph':
      return { kind, style: 'body', spans }
    case 'list':
      return { kind, items: Array.from({ length: many }, () => spans) }
    case 'table':
      return { kind, caption: text, alt: text, head: [{ text: 'Namn' }], rows: [[{ text }]] }
    case 'figure':
      return { ...BARS, caption: text }
  }
}

/** In any order, each with a word of its own. */
const PARTS = fc
  .array(
    fc.tuple(fc.constantFrom('heading', 'heading', 'paragraph', 'list', 'table', 'figure'), fc.constantFrom(1, 2, 3)),
    { maxLength: 9 },
  )
  .map((kinds) => kinds.map(([kind, many], place) => partSaying(`ord${place}.`, kind, many)))

test('every word of a paper is on a slide or in the notes of one', async () => {
  await fc.assert(
    fc.asyncProperty(PARTS, fc.boolean(), async (parts, alone) => {
      const { office, slides } = await written({ ...samplePaper(), parts, alone })
      const told = [...slides.map(textOf), ...slides.map((_, i) => notesOf(office, i + 1))].join(' ')
      for (const [place] of parts.entries()) expect(told).toContain(`ord${place}.`)
    }),
    { numRuns: 6 },
  )
})

test('a table longer than a slide goes on with its head on the next ones, no row lost', async () => {
  const rows = Array.from({ length: 60 }, (_, i) => [{ text: `rad ${i}` }, { text: String(i), numeric: true }])
  const table = {
    kind: 'table',
    caption: 'Lång',
    alt: 'Lång',
    head: [{ text: 'Namn' }, { text: 'Värde' }],
    rows,
  } as const
  const { slides } = await written({ ...samplePaper(), parts: [table] })
  const pages = slides.slice(1)
  expect(pages.length).toBeGreaterThan(2)
  expect(pages.map(titleOf)).toEqual(pages.map((_, i) => `Lång (${i + 1} av ${pages.length})`))
  const names = pages.map((slide) => all(slide, 'a:tr').map((row) => textOf(all(row, 'a:t')[0] ?? row).trim()))
  expect(names.map(([first]) => first)).toEqual(pages.map(() => 'Namn'))
  expect(names.flatMap(([, ...others]) => others)).toEqual(rows.map(([first]) => first?.text))
})

test('the same paper gives the same bytes, whatever was written before it', async () => {
  const first = await pptxOf(samplePaper(), THEME)
  await pptxOf(samplePaper('annat'), THEME)
  expect(Buffer.compare(await pptxOf(samplePaper(), THEME), first)).toBe(0)
})

test.each(HOSTILE)('%j stands as it is, in slides that open and lead nowhere else', async (said, legal) => {
  const { office, slides } = await written(samplePaper(said))
  expect(slides.map(titleOf)).toContain(`Andra ${legal}`)
  expect(new Set(office.outside.map(({ type }) => type))).toEqual(new Set(['hyperlink']))
  expect(office.outside.every(({ target }) => target.startsWith('https://toy.example/'))).toBe(true)
})
