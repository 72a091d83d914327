/** What those who sit at the back, listen, or read by the outline have of a presentation: read from the file. */
import { describe, expect, test } from 'vitest'
import type { PaperPart, PaperTable } from '#core/model/paper/paper.ts'
import { pptxOf } from '#server/office/pptx.ts'
import { type Office, readOffice } from './read-office.ts'
import { all, textOf, type XmlElement } from './read-xml.ts'
import { BARS, samplePaper, THEME } from './sample-paper.ts'

/** Hundredths of a point. */
const LEAST = 1200
/** EMU, 914 400 to the inch: where the foot of a slide begins (slides/layout.ts). */
const FOOT = 6.36 * 914_400

async function made(parts: readonly PaperPart[]): Promise<Office> {
  return readOffice(await pptxOf({ ...samplePaper(), parts }, THEME))
}

function slidesOf(office: Office): XmlElement[] {
  const count = Object.keys(office.parts).filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path)).length
  return Array.from({ length: count }, (_, i) => office.xml(`ppt/slides/slide${i + 1}.xml`))
}

function table(rows: number): PaperTable {
  return {
    kind: 'table',
    caption: 'Ro',
    alt: 'Ro i områden.',
    head: [{ text: 'Namn' }, { text: 'Värde', numeric: true }],
    rows: Array.from({ length: rows }, (_, i) => [{ text: `Ås ${i}` }, { text: String(i), numeric: true }]),
  }
}

const items = (count: number, text: string) =>
  ({ kind: 'list', items: Array.from({ length: count }, () => [{ text }]) }) as const

describe('a slide', async () => {
  const lines = {
    ...BARS,
    chart: {
      kind: 'line',
      axis: 'ro',
      decimals: 1,
      categories: ['2023', '2024'],
      series: [{ name: 'Ås', values: [1, 2] }],
    },
  } as const
  const office = await made([...samplePaper().parts, lines])

  test('has no letters of less than 12 points, nor has its layout, nor a chart', () => {
    const drawn = Object.keys(office.parts).filter((path) =>
      /^ppt\/(slides|slideLayouts|charts)\/[^/]+\.xml$/.test(path),
    )
    const sizes = drawn.flatMap((path) =>
      ['a:rPr', 'a:defRPr', 'a:endParaRPr'].flatMap((name) =>
        all(office.xml(path), name).flatMap(({ attributes }) =>
          attributes.sz === undefined ? [] : [Number(attributes.sz)],
        ),
      ),
    )
    expect(sizes.length).toBeGreaterThan(20)
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(LEAST)
  })

  test('is read from its title over what it shows to its foot and its number', () => {
    for (const slide of slidesOf(office).slice(1)) {
      const [tree] = all(slide, 'p:spTree')
      const shapes = tree?.children.flatMap((child) => (typeof child === 'string' ? [] : [child])) ?? []
      const kinds = shapes.flatMap((shape) => {
        if (!['p:sp', 'p:pic', 'p:graphicFrame'].includes(shape.name)) return []
        const [placeholder] = all(shape, 'p:ph')
        return [placeholder === undefined ? 'shown' : (placeholder.attributes.type ?? 'body')]
      })
      expect(kinds).toEqual(['title', 'shown', 'body', 'sldNum'])
      expect(all(slide, 'a:fld').map(({ attributes }) => attributes.type)).toEqual(['slidenum'])
    }
  })

  test('has tables whose first row is their head and whose first column names the rows', () => {
    const looks = slidesOf(office).flatMap((slide) => all(slide, 'a:tblPr').map(({ attributes }) => attributes))
    expect(looks).toEqual([{ firstRow: '1', firstCol: '1' }])
  })
})

test('what is said of a table stands under it where that leaves room, else on a slide of its own', async () => {
  const count = async (rows: number) =>
    slidesOf(await made([table(rows), items(2, 'Regionens egen bedömning.')])).length
  expect([await count(3), await count(13)]).toEqual([2, 3])
})

test('what is said before a table is in its notes, whatever comes after it', async () => {
  const said = (text: string) => ({ kind: 'paragraph', style: 'body', spans: [{ text }] }) as const
  const after = 'Efter tabellen. '.repeat(20)
  const office = await made([said('Före.'), table(2), said(after), { kind: 'heading', level: 1, text: 'Nästa' }, BARS])
  const notes = (slide: number) =>
    all(office.xml(`ppt/notesSlides/notesSlide${slide}.xml`), 'a:t')
      .map(textOf)
      .join('\n')
  expect(notes(2)).toContain('Före.')
  expect(notes(2)).not.toContain('Efter')
  expect(slidesOf(office).map(textOf)[2]).toContain(after.trim())
})

test('a text longer than a slide goes on over more of them, and says so in their titles', async () => {
  const office = await made([
    { kind: 'heading', level: 1, text: 'Källor' },
    items(40, 'En punkt som tar plats. '.repeat(6)),
  ])
  const slides = slidesOf(office).slice(1)
  expect(slides.length).toBeGreaterThan(1)
  for (const [i, slide] of slides.entries()) expect(textOf(slide)).toContain(`Källor (${i + 1} av ${slides.length})`)
  expect(slides.flatMap((slide) => all(slide, 'a:p').map(textOf)).filter((text) => text.startsWith('En'))).toHaveLength(
    40,
  )
})

test('a source longer than the foot is whole in the notes, and the foot keeps its link', async () => {
  const source = Array.from({ length: 9 }, (_, i) => `Källa ${i}: ${'Räkneverket och Mätverket '.repeat(3)}`)
  const office = await made([{ ...BARS, source }])
  const [, slide] = slidesOf(office)
  const said = slide === undefined ? '' : textOf(slide)
  expect(said).toContain('Källa 0')
  expect(said).not.toContain('Källa 8')
  expect(said).toContain('Samma siffror på webben')
  expect(all(office.xml('ppt/notesSlides/notesSlide2.xml'), 'a:t').map(textOf).join('\n')).toContain('Källa 8')
})

test('nothing that is placed reaches the foot', async () => {
  const office = await made([...samplePaper().parts, items(30, 'punkt')])
  for (const slide of slidesOf(office).slice(1)) {
    const frames = ['p:pic', 'p:sp', 'p:graphicFrame'].flatMap((name) => all(slide, name))
    for (const frame of frames.filter((each) => all(each, 'p:ph').length === 0)) {
      const [offset] = all(frame, 'a:off')
      const [extent] = all(frame, 'a:ext').filter(({ attributes }) => attributes.cy !== undefined)
      expect(Number(offset?.attributes.y) + Number(extent?.attributes.cy)).toBeLessThanOrEqual(FOOT)
    }
  }
})

test('what is told of stands out among the bars by an outline too', async () => {
  const chart = BARS.chart && { ...BARS.chart, marked: ['Ås'], reference: { name: 'riket', value: 2 } }
  const office = await made([{ ...BARS, chart }])
  const points = all(office.xml('ppt/charts/chart1.xml'), 'c:dPt').map((point) => [
    all(point, 'c:idx')[0]?.attributes.val,
    all(point, 'a:ln').length,
  ])
  // From below: Tall, Ek, Ås, riket.
  expect(points).toEqual([
    ['2', 1],
    ['3', 0],
  ])
})
