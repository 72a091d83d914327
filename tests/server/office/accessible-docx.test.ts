/** What those who listen to a Word document, or go through it by keyboard, have of it: read from the file. */
import { describe, expect, test } from 'vitest'
import type { Paper, PaperPart } from '#core/model/paper/paper.ts'
import { docxOf } from '#server/office/docx.ts'
import { readOffice } from './read-office.ts'
import { all, textOf, type XmlElement } from './read-xml.ts'
import { BARS, samplePaper, THEME } from './sample-paper.ts'

const TABLE = {
  kind: 'table',
  caption: 'Ro',
  alt: 'Ro i två områden.',
  head: [{ text: 'Namn' }, { text: 'Värde', numeric: true }],
  rows: [[{ text: 'Ås' }, { text: '3,5', numeric: true }]],
} as const satisfies PaperPart

async function document(parts: readonly PaperPart[], changed: Partial<Paper> = {}): Promise<XmlElement> {
  return readOffice(await docxOf({ ...samplePaper(), ...changed, parts }, THEME)).xml('word/document.xml')
}

/** Of each run: its words, and the language it says it has, which is else that of the document. */
function languages(element: XmlElement): [text: string, lang: string | undefined][] {
  return all(element, 'w:r').flatMap((run): [string, string | undefined][] => {
    const text = all(run, 'w:t').map(textOf).join('')
    return text === '' ? [] : [[text, all(run, 'w:lang')[0]?.attributes['w:val']]]
  })
}

test('words in another language than the document say which', async () => {
  const spans = [{ text: 'As ' }, { text: 'Ett klimatsmart Toyland', lang: 'sv' as const }]
  const made = await document(
    [
      { kind: 'heading', level: 1, text: 'Öarna', lang: 'sv' },
      { kind: 'paragraph', style: 'body', spans },
    ],
    { lang: 'en', contents: false },
  )
  expect(languages(made)).toEqual(
    expect.arrayContaining([
      ['Öarna', 'sv-SE'],
      ['As ', undefined],
      ['Ett klimatsmart Toyland', 'sv-SE'],
    ]),
  )
})

describe('paragraphs', () => {
  test('none is there for air alone: each has words or a picture', async () => {
    const said = { kind: 'paragraph', style: 'note', spans: [{ text: 'Så.' }] } as const
    const parts = [TABLE, TABLE, said, TABLE, { kind: 'list', items: [[{ text: 'en' }]] } as const, BARS]
    const made = await document(parts, { contents: false })
    const empty = all(made, 'w:p').filter((each) => textOf(each) === '' && all(each, 'w:drawing').length === 0)
    expect(empty).toEqual([])
  })

  test('two tables are never one, and a document ends with a paragraph', async () => {
    const made = await document([TABLE, TABLE])
    const [body] = all(made, 'w:body')
    const kinds = body?.children.flatMap((child) => (typeof child === 'string' ? [] : [child.name])) ?? []
    expect(kinds.slice(-6)).toEqual(['w:p', 'w:tbl', 'w:p', 'w:tbl', 'w:p', 'w:sectPr'])
  })
})

test('a link says where it leads: its words are no address, and none is without words', async () => {
  const made = await document(samplePaper().parts)
  const links = all(made, 'w:hyperlink').map(textOf)
  expect(links.length).toBeGreaterThan(3)
  for (const link of links) expect(link.trim()).toMatch(/^(?!https?:).+/)
})

test('a head stays with its first row, a figure with its caption and its source, a heading with what it heads', async () => {
  const office = readOffice(await docxOf({ ...samplePaper(), parts: [TABLE, BARS] }, THEME))
  const made = office.xml('word/document.xml')
  const keeps = (paragraph: XmlElement) =>
    all(paragraph, 'w:keepNext').some(({ attributes }) => attributes['w:val'] !== 'false')
  const [head, row] = all(made, 'w:tr').map((each) => all(each, 'w:p').map(keeps))
  expect([head, row]).toEqual([
    [true, true],
    [false, false],
  ])
  const picture = all(made, 'w:p').findIndex((each) => all(each, 'w:drawing').length > 0)
  const after = all(made, 'w:p').slice(picture, picture + 3)
  expect(after.map(keeps)).toEqual([true, true, false])
  const headings = all(office.xml('word/styles.xml'), 'w:style').filter(({ attributes }) =>
    /^Heading[1-3]$/.test(attributes['w:styleId'] ?? ''),
  )
  expect(headings.map(keeps)).toEqual([true, true, true])
})

test('Word knows the contents as contents, and so offers to bring their pages up to date', async () => {
  const made = await document(samplePaper().parts)
  expect(all(made, 'w:docPartGallery').map(({ attributes }) => attributes['w:val'])).toEqual(['Table of Contents'])
})
