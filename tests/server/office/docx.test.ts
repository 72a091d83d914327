import { describe, expect, test } from 'vitest'
import type { Paper } from '#core/model/paper/paper.ts'
import { docxOf } from '#server/office/docx.ts'
import { readPng } from '../render/read-png.ts'
import { readOffice } from './read-office.ts'
import { all, textOf, type XmlElement } from './read-xml.ts'
import { HOSTILE, samplePaper, THEME } from './sample-paper.ts'

async function written(paper: Paper) {
  const office = readOffice(await docxOf(paper, THEME))
  const document = office.xml('word/document.xml')
  const paragraphs = all(document, 'w:p')
  const styleOf = (paragraph: XmlElement) => all(paragraph, 'w:pStyle')[0]?.attributes['w:val']
  return {
    office,
    document,
    styled: (style: string) => paragraphs.filter((each) => styleOf(each) === style).map(textOf),
  }
}

describe('a paper as a Word document', async () => {
  const { office, document, styled } = await written(samplePaper())

  test('has headings of Word’s own, and a table of contents that is filled in and asks nobody', () => {
    expect(styled('Title')).toEqual(['Titel Öar & åar'])
    expect(styled('Heading1')).toEqual(['Första Öar & åar'])
    expect(styled('Heading2')).toEqual(['Andra Öar & åar'])
    expect(styled('Heading3')).toEqual(['Tredje'])
    const anchors = all(document, 'w:hyperlink').flatMap(({ attributes }) => attributes['w:anchor'] ?? [])
    const bookmarks = all(document, 'w:bookmarkStart').map(({ attributes }) => attributes['w:name'])
    expect(anchors).toHaveLength(2)
    expect(bookmarks).toEqual(expect.arrayContaining(anchors))
    expect(styled('TOC1').join()).toContain('Första Öar & åar')
    expect(all(document, 'w:fldChar').filter(({ attributes }) => 'w:dirty' in attributes)).toEqual([])
    expect(all(office.xml('word/settings.xml'), 'w:updateFields')).toEqual([])
  })

  test('has every figure as SVG with its pixels beside it, and says what it shows', () => {
    const pictures = all(document, 'wp:docPr').map(({ attributes }) => [
      attributes.id,
      attributes.title,
      attributes.descr,
    ])
    expect(pictures).toEqual([
      ['1', 'Karta Öar & åar', 'Kort Öar & åar\nLång Öar & åar'],
      ['2', 'Ro, 2024', 'Staplar: ro, 2024.\nStaplar: ro, 2024. Högst är Ås.'],
    ])
    const targets = new Map(
      all(office.xml('word/_rels/document.xml.rels'), 'Relationship').map(({ attributes }) => [
        attributes.Id,
        `word/${attributes.Target}`,
      ]),
    )
    const fileOf = ({ attributes }: XmlElement) => targets.get(attributes['r:embed']) ?? ''
    const [svg, png] = [all(document, 'asvg:svgBlip').map(fileOf), all(document, 'a:blip').map(fileOf)]
    expect(svg).toHaveLength(2)
    for (const path of svg) expect(office.xml(path).name).toBe('svg')
    for (const path of png) expect(readPng(office.parts[path] ?? new Uint8Array()).width).toBe(200)
  })

  test('counts figures and tables by fields, and cites under each', () => {
    expect(styled('Caption')).toEqual([
      'Figur\u00a01. Karta Öar & åar',
      'Tabell\u00a01. Tabell Öar & åar',
      'Figur\u00a02. Ro, 2024',
    ])
    const fields = all(document, 'w:fldSimple').map(({ attributes }) => attributes['w:instr'])
    expect(fields).toEqual(['SEQ Figur \\* ARABIC', 'SEQ Tabell \\* ARABIC', 'SEQ Figur \\* ARABIC'])
    expect(styled('Source')).toContain(
      'Källa: Räkneverket. Bearbetning: Regionsikt, dataversion abc. Samma siffror på webben',
    )
    expect(office.outside).toContainEqual({ type: 'hyperlink', target: 'https://toy.example/?indicator=calm&at=abc' })
  })

  test('has tables whose head is on every page, whose rows hold together, and which say what they show', () => {
    const [table] = all(document, 'w:tbl')
    const rows = table === undefined ? [] : all(table, 'w:tr')
    expect(rows.map((row) => all(row, 'w:tc').map(textOf))).toEqual([
      ['Namn Öar & åar', 'Värde'],
      ['Ås Öar & åar', '3,5'],
      ['Ek', '–'],
    ])
    expect(rows.map((row) => all(row, 'w:tblHeader').length)).toEqual([1, 0, 0])
    expect(rows.every((row) => all(row, 'w:cantSplit').length === 1)).toBe(true)
    expect(all(document, 'w:tblCaption').map(({ attributes }) => attributes['w:val'])).toEqual(['Tabell Öar & åar'])
    expect(all(document, 'w:tblDescription').map(({ attributes }) => attributes['w:val'])).toEqual(['Visar Öar & åar'])
    const sides = all(document, 'w:tc').map((cell) => all(cell, 'w:jc')[0]?.attributes['w:val'])
    expect(sides).toEqual(['left', 'right', 'left', 'right', 'left', 'right'])
  })

  test('tells its language, its data version and its address, and no clock', () => {
    const core = office.xml('docProps/core.xml')
    const said = (name: string) => all(core, name).map(textOf).join()
    expect([said('dc:title'), said('dc:language'), said('cp:keywords')]).toEqual(['Titel Öar & åar', 'sv-SE', 'abc'])
    expect([said('dcterms:created'), said('dcterms:modified')]).toEqual([
      '2026-11-01T10:00:00Z',
      '2026-11-01T10:00:00Z',
    ])
    const lang = all(office.xml('word/styles.xml'), 'w:lang')[0]?.attributes['w:val']
    expect(lang).toBe('sv-SE')
    expect(textOf(office.xml('word/footer1.xml'))).toContain('dataversion abc (1 november 2026)')
    expect(styled('Source')[0]).toBe('Samma siffror på webben')
    expect(office.outside).toContainEqual({ type: 'hyperlink', target: 'https://toy.example/region/01?at=abc' })
    expect(office.xml('word/fontTable.xml').children).not.toEqual([])
  })
})

test('the same paper gives the same bytes, whatever was written before it', async () => {
  const first = await docxOf(samplePaper(), THEME)
  await docxOf(samplePaper('annat'), THEME)
  expect(Buffer.compare(await docxOf(samplePaper(), THEME), first)).toBe(0)
})

test.each(HOSTILE)('%j stands as it is, in a document that opens and leads nowhere else', async (said, legal) => {
  const { office, styled } = await written(samplePaper(said))
  expect(styled('Heading2')).toEqual([`Andra ${legal}`])
  expect(new Set(office.outside.map(({ type }) => type))).toEqual(new Set(['hyperlink']))
  expect(office.outside.every(({ target }) => target.startsWith('https://toy.example/'))).toBe(true)
})

test('an address that is not of the web is text', async () => {
  const paper = samplePaper()
  const spans = ['javascript:alert(1)', 'file:///etc/passwd', '\\\\host\\share', 'mailto:a@b.se', '/relative'].map(
    (href) => ({
      text: 'hit',
      href,
    }),
  )
  const { office } = await written({ ...paper, parts: [{ kind: 'paragraph', style: 'body', spans }] })
  expect(office.outside.map(({ target }) => target)).toEqual([paper.address])
})
