/** One figure as a document: the figure, its figures as a table where they have room, how to read it, and how to cite it. */
import type { FigureSetting } from '#core/model/figure/setting.ts'
import type { Paper, PaperFigure, PaperPart, PaperTable } from '#core/model/paper/paper.ts'
import type { Language } from '#core/model/text.ts'
import type { View } from '#core/model/view.ts'
import { citations } from '#core/picture/describe/citation.ts'
import { rowOrder } from '#core/picture/figure/row-order.ts'
import { namesHeading, tableColumns, whyMissing } from '#core/picture/figure/table-columns.ts'
import type { Picture } from '#core/picture/picture.ts'
import { pictureOf } from '../ask/picture.ts'
import { kindOf } from '../figure/figure-of.ts'
import { figurePart } from './figure-part.ts'
import { dataOf, frozenView, type PaperSetting } from './setting.ts'

/** Rows that a reader of a document still looks through; all 290 stand behind its link. */
const MOST_ROWS = 40

interface Words {
  readonly read: string
  readonly figures: string
  readonly tableAlt: (title: string, rows: number, columns: string) => string
  readonly cite: string
  readonly description: (title: string) => string
}

const WORDS: Record<Language, Words> = {
  sv: {
    read: 'Så läses figuren',
    figures: 'Siffrorna',
    tableAlt: (title, rows, columns) => `${title}: ${rows} rader med ${columns}.`,
    cite: 'Källa och hänvisning',
    description: (title) => `Figur med källa, beskrivning och fryst länk: ${title}.`,
  },
  en: {
    read: 'How to read the figure',
    figures: 'The figures',
    tableAlt: (title, rows, columns) => `${title}: ${rows} rows with ${columns}.`,
    cite: 'Source and citation',
    description: (title) => `A figure with its source, description and frozen link: ${title}.`,
  },
}

export function figurePaper(setting: PaperSetting, view: View, figure: FigureSetting): Paper {
  const { lang } = view
  const words = WORDS[lang]
  const kind = kindOf(view, figure)
  const part = figurePart(setting, view, figure)
  const picture = pictureOf(setting.edition, view)
  const address = frozenView(setting, view)
  // A comparison and the rows of a region have figures of their own, which the table of the view does not tell.
  const told = kind === 'compare' || kind === 'region' ? null : tableOf(picture, part.caption)
  const { long } = citations(picture, { address, builtAt: setting.edition.atlas.builtAt }, lang)
  const [title = part.caption, ...rest] = part.caption.split('. ')
  return {
    lang,
    title,
    subtitle: rest.join('. '),
    description: words.description(part.caption),
    address,
    ...dataOf(setting),
    contents: false,
    parts: [
      // As a table of Word's own it is more than a picture of one.
      ...(kind === 'table' && told !== null ? [] : [part]),
      { kind: 'heading', level: 2, text: words.read },
      ...readingOf(part.alt).flatMap(paragraph('body')),
      ...(told === null ? [] : ([{ kind: 'heading', level: 2, text: words.figures }, told] as const)),
      { kind: 'heading', level: 2, text: words.cite },
      ...paragraph('note')(long),
      { kind: 'paragraph', style: 'note', spans: [{ text: address, href: address }] },
    ],
  }
}

/** The long description begins as the short one does, unless the author says one of them. */
function readingOf({ short, long }: PaperFigure['alt']): string[] {
  const lines = long.split('\n')
  return long.startsWith(short.replace(/\.$/, '')) ? lines : [short, ...lines]
}

function paragraph(style: 'body' | 'note'): (text: string) => PaperPart[] {
  return (text) => (text.trim() === '' ? [] : [{ kind: 'paragraph', style, spans: [{ text }] }])
}

/** Exactly what the view shows; null where it is more than anybody reads. */
function tableOf(picture: Picture, caption: string): PaperTable | null {
  const rows = rowOrder(picture)
  if (rows.length === 0 || rows.length > MOST_ROWS) return null
  const { lang } = picture.view
  const columns = tableColumns(picture)
  const blank = columns.slice(1).map(() => ({ text: '' }))
  return {
    kind: 'table',
    caption,
    alt: WORDS[lang].tableAlt(caption, rows.length, columns.map(({ heading }) => heading).join(', ')),
    head: [{ text: namesHeading(picture) }, ...columns.map(({ heading, numeric }) => ({ text: heading, numeric }))],
    rows: rows.map((row) => [
      { text: row.name },
      ...(row.value === null && row.parts === null
        ? [{ text: whyMissing(row, picture) }, ...blank]
        : columns.map(({ cell, numeric }) => ({ text: cell(row), numeric }))),
    ]),
  }
}
