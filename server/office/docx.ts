/** A paper as a Word document: headings, tables, captions and contents are Word's own, so that it can be worked on. */
import {
  AlignmentType,
  Document,
  ExternalHyperlink,
  type FileChild,
  HeadingLevel,
  LeaderType,
  LevelFormat,
  Packer,
  Paragraph,
  TableOfContents,
  TextRun,
} from 'docx'
import type { Paper, PaperPart } from '#core/model/paper/paper.ts'
import { heldTogether } from '#core/picture/held-together.ts'
import { pictureOf } from './picture.ts'
import type { DocumentTheme } from './theme.ts'
import { webAddress } from './web-address.ts'
import { captionOf } from './word/caption.ts'
import { type Comments, commentsOf } from './word/comments.ts'
import { figureParagraphs, type Media } from './word/figure.ts'
import { footerOf, headerOf } from './word/frame.ts'
import { settled } from './word/settled.ts'
import { runs } from './word/spans.ts'
import { stylesOf } from './word/styles.ts'
import { tableOf } from './word/table.ts'
import { OFFICE_WORDS } from './words.ts'

/** Called with how many steps of how many are done. */
export type Steps = (done: number, of: number) => void

const TWIPS_PER_MM = 1440 / 25.4
const PX_PER_MM = 96 / 25.4
/** Of the height of a page: a figure leaves room on it for its heading, its caption and its source. */
const HIGHEST = 0.68

const HEADINGS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const
const STYLES = { body: 'Normal', lead: 'Lead', note: 'Note' } as const
const BULLETS = 'bullets'
/** Twentieths of a point. */
const UNDER_TABLE = 160

export async function docxOf(paper: Paper, theme: DocumentTheme, steps: Steps = () => {}): Promise<Uint8Array> {
  const { lang, parts } = paper
  const { page, colours } = theme
  const { margins } = page
  const words = OFFICE_WORDS[lang]
  const inner = { width: page.width - margins.left - margins.right, height: page.height - margins.top - margins.bottom }
  const width = Math.floor(inner.width * TWIPS_PER_MM)
  const room = { width: inner.width * PX_PER_MM, height: inner.height * PX_PER_MM * HIGHEST }
  // One step for each figure, which take most of the time, and one to put it all together.
  const of = parts.filter(({ kind }) => kind === 'figure').length + 1
  let figures = 0
  let tables = 0
  const media: Media = new Map()
  const comments: Comments = []
  const children = parts.flatMap((part, i): FileChild[] => {
    if (part.kind === 'table') {
      tables += 1
      return [captionOf(words.table, tables, part.caption), tableOf(part, theme, width)]
    }
    if (part.kind !== 'figure') return written(part, parts[i - 1]?.kind === 'table', comments)
    steps(figures, of)
    figures += 1
    return figureParagraphs(part, pictureOf(part, paper, theme), { place: figures, room, labels: words, media })
  })
  // A document ends with a paragraph, Word's own rule.
  if (parts.at(-1)?.kind === 'table') children.push(new Paragraph({ style: 'Source' }))
  steps(figures, of)
  const document = new Document({
    title: paper.title,
    description: paper.description,
    creator: 'Regionsikt',
    styles: stylesOf(theme, lang),
    compatabilityModeVersion: 15,
    // Long words of tables are broken as the language has it, where the program knows how.
    hyphenation: { autoHyphenation: true },
    ...(comments.length === 0 ? {} : { comments: { children: commentsOf(comments, paper) } }),
    numbering: { config: [{ reference: BULLETS, levels: [bullet(colours.inkSoft)] }] },
    sections: [
      {
        properties: {
          page: {
            size: { width: mm(page.width), height: mm(page.height) },
            margin: {
              top: mm(margins.top),
              right: mm(margins.right),
              bottom: mm(margins.bottom),
              left: mm(margins.left),
            },
          },
        },
        headers: { default: headerOf(paper) },
        footers: { default: footerOf(paper, width) },
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, keepNext: true, text: heldTogether(paper.title) }),
          ...(paper.subtitle === '' ? [] : [new Paragraph({ style: 'Subtitle', text: paper.subtitle })]),
          ...(paper.alone ? [] : linkTo(paper.address, words.same)),
          ...(paper.contents ? contents(words.contents) : []),
          ...children,
        ],
      },
    ],
  })
  const bytes = settled(await Packer.toBuffer(document), paper, theme, media)
  steps(of, of)
  return bytes
}

/** Where the whole document is found again, once: its address is long. */
function linkTo(address: string | null, text: string): FileChild[] {
  const link = webAddress(address)
  if (link === null) return []
  const run = new TextRun({ text, style: 'Hyperlink' })
  return [new Paragraph({ style: 'Source', children: [new ExternalHyperlink({ link, children: [run] })] })]
}

function mm(length: number): number {
  return Math.round(length * TWIPS_PER_MM)
}

function bullet(color: string) {
  return {
    level: 0,
    format: LevelFormat.BULLET,
    text: '•',
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left: 340, hanging: 240 } }, run: { color } },
  } as const
}

/**
 * Every entry leads to its heading. The pages they are on only Word knows, once it has set the text: with numbers of ours
 * some would be wrong, and a field that is marked to be updated makes Word ask at every opening. Updating it adds them.
 */
function contents(heading: string): FileChild[] {
  return [
    new Paragraph({ style: 'ContentsHeading', text: heading }),
    new TableOfContents(heading, {
      hyperlink: true,
      headingStyleRange: '1-2',
      beginDirty: false,
      tabLeader: LeaderType.NONE,
    }),
  ]
}

/** `underTable`: what stands there has air over it, which a table has no room of its own for. */
function written(
  part: Exclude<PaperPart, { kind: 'figure' | 'table' }>,
  underTable: boolean,
  comments: Comments,
): FileChild[] {
  const air = underTable ? { spacing: { before: UNDER_TABLE } } : {}
  switch (part.kind) {
    case 'heading':
      return [
        new Paragraph({
          heading: HEADINGS[part.level],
          children: runs([{ ...part, text: heldTogether(part.text) }], comments),
        }),
      ]
    case 'paragraph':
      return [new Paragraph({ style: STYLES[part.style], children: runs(part.spans, comments), ...air })]
    case 'list':
      return part.items.map(
        (spans, i) =>
          new Paragraph({
            style: 'ListBullet',
            numbering: { reference: BULLETS, level: 0 },
            children: runs(spans, comments),
            ...(i === 0 ? air : {}),
          }),
      )
  }
}
