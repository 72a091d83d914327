/** One figure as a document: the figure, its figures as a table where they have room, how to read it, and how to cite it. */
import type { FigureKind, FigureSetting } from '#core/model/figure/setting.ts'
import type { Paper, PaperFigure, PaperPart, PaperTable } from '#core/model/paper/paper.ts'
import type { Profile } from '#core/model/profile.ts'
import type { Language } from '#core/model/text.ts'
import type { View } from '#core/model/view.ts'
import { citations } from '#core/picture/describe/citation.ts'
import { rowOrder } from '#core/picture/figure/row-order.ts'
import { namesHeading, tableColumns, whyMissing } from '#core/picture/figure/table-columns.ts'
import type { Picture } from '#core/picture/picture.ts'
import { pictureOf } from '../ask/picture.ts'
import { kindOf } from '../figure/figure-of.ts'
import { frozenFoot } from '../revisions/frozen-foot.ts'
import { figurePart, frozenPlace } from './figure-part.ts'
import { regionTables } from './region/region-tables.ts'
import { dataOf, type PaperSetting } from './setting.ts'

/** Rows that a reader of a document still looks through, and that a slide has room for; all 290 stand behind its link. */
const MOST_ROWS = { page: 40, slide: 15 } as const
/** Px, 160 mm: title, figure, caption and source share a page of A4. */
const HIGHEST = 605

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

/** `profile`: the saved one that the rows of a region are read through. */
export function figurePaper(
  setting: PaperSetting,
  view: View,
  figure: FigureSetting,
  profile: Profile | null = null,
): Paper {
  const { lang } = view
  const words = WORDS[lang]
  const kind = kindOf(view, figure)
  const part = figurePart(setting, view, figure, { highest: HIGHEST, profile })
  const picture = pictureOf(setting.edition, view)
  const address = frozenPlace(setting, view, kind, profile)
  const most = kind === 'table' ? MOST_ROWS.page : MOST_ROWS[setting.medium]
  const told = tablesOf(kind, picture, part.caption, most, () => regionTables(setting.edition, view, figure, profile))
  const { builtAt } = setting.edition.atlas
  const { long } = citations(picture, { address, builtAt, kind, named: part.caption }, lang)
  const cited = citedWith(long, address)
  // As a table of the program's own it is more than a picture of one; and on a slide nobody could read all rows of a region.
  const isTable = kind === 'table' || (kind === 'region' && setting.medium === 'slide')
  const shown = isTable && told.length > 0 ? [] : [part]
  // A figure has it in its foot.
  const foot = kind === 'region' ? part.source : frozenFoot(setting.edition, picture)
  const newer = shown.length > 0 ? [] : foot.flatMap(paragraph('note'))
  const [title = part.caption, ...rest] = part.caption.split('. ')
  return {
    lang,
    title,
    subtitle: rest.join('. '),
    description: words.description(part.caption),
    address,
    ...dataOf(setting),
    alone: true,
    contents: false,
    parts:
      setting.medium === 'slide'
        ? [cited, ...newer, ...shown, ...told]
        : [
            ...newer,
            ...shown,
            { kind: 'heading', level: 1, text: words.read },
            ...readingOf(part.alt, kind).flatMap(paragraph('body')),
            ...(told.length === 0 ? [] : ([{ kind: 'heading', level: 1, text: words.figures }, ...told] as const)),
            { kind: 'heading', level: 1, text: words.cite },
            cited,
          ],
  }
}

/** The address leads there where it stands in the citation. */
function citedWith(text: string, address: string): PaperPart {
  const [before = '', ...after] = text.split(address)
  if (after.length === 0)
    return { kind: 'paragraph', style: 'note', spans: [{ text: `${text} ` }, { text: address, href: address }] }
  return {
    kind: 'paragraph',
    style: 'note',
    spans: [{ text: before }, { text: address, href: address }, { text: after.join(address) }],
  }
}

/** Of a region the long description is its rows one by one, which its tables say better. */
function readingOf({ short, long }: PaperFigure['alt'], kind: FigureKind): string[] {
  return kind === 'region' ? [short] : [short, ...long.split('\n')]
}

/** A comparison has figures of its own, which the table of the view does not tell; the rows of a region have tables too. */
function tablesOf(
  kind: FigureKind,
  picture: Picture,
  caption: string,
  most: number,
  ofRegion: () => PaperTable[],
): PaperTable[] {
  if (kind === 'compare') return []
  return kind === 'region' ? ofRegion() : [tableOf(picture, caption, most) ?? []].flat()
}

function paragraph(style: 'body' | 'note'): (text: string) => PaperPart[] {
  return (text) => (text.trim() === '' ? [] : [{ kind: 'paragraph', style, spans: [{ text }] }])
}

/** Exactly what the view shows; null where it is more than anybody reads. */
function tableOf(picture: Picture, caption: string, most: number): PaperTable | null {
  const rows = rowOrder(picture)
  if (rows.length === 0 || rows.length > most) return null
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
