/** One figure as a document: the figure, its figures as a table where they have room, how to read it, and how to cite it. */
import type { FigureKind, FigureSetting } from '#core/model/figure/setting.ts'
import type { Paper, PaperFigure, PaperPart, PaperTable } from '#core/model/paper/paper.ts'
import type { Profile } from '#core/model/profile.ts'
import type { Language } from '#core/model/text.ts'
import type { View } from '#core/model/view.ts'
import { citations } from '#core/picture/describe/citation.ts'
import { captionText, subtitle, title } from '#core/picture/describe/title.ts'
import type { Picture } from '#core/picture/picture.ts'
import { pictureOf } from '../ask/picture.ts'
import { kindOf } from '../figure/figure-of.ts'
import { frozenFoot } from '../revisions/frozen-foot.ts'
import { figurePart, frozenPlace } from './figure-part.ts'
import { prioritiesTables } from './priorities-tables.ts'
import { regionTables } from './region/region-tables.ts'
import { dataOf, type PaperSetting } from './setting.ts'
import { MOST_ROWS, viewTable } from './view-table.ts'

/** Px, 160 mm: title, figure, caption and source share a page of A4. */
const HIGHEST = 605

interface Words {
  readonly read: string
  readonly figures: string
  readonly cite: string
  readonly description: (title: string) => string
}

const WORDS: Record<Language, Words> = {
  sv: {
    read: 'Så läses figuren',
    figures: 'Siffrorna',
    cite: 'Källa och hänvisning',
    description: (title) => `Figur med källa, beskrivning och fryst länk: ${title}.`,
  },
  en: {
    read: 'How to read the figure',
    figures: 'The figures',
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
  const address = frozenPlace(setting, view, figure, profile)
  const most = kind === 'table' ? MOST_ROWS.page : MOST_ROWS[setting.medium]
  const told = tablesOf(kind, picture, part.caption, most, {
    region: () => regionTables(setting.edition, view, figure, profile),
    priorities: () => prioritiesTables(setting.edition, view, figure),
  })
  const { builtAt } = setting.edition.atlas
  const { long } = citations(picture, { address, builtAt, kind, named: part.caption }, lang)
  const cited = citedWith(long, address)
  // As a table of the program's own it is more than a picture of one; and on a slide nobody could read all rows of a region.
  const isTable = kind === 'table' || (kind === 'region' && setting.medium === 'slide')
  const shown = isTable && told.length > 0 ? [] : [part]
  // A figure has it in its foot.
  const foot = isOwn(kind) ? part.source : frozenFoot(setting.edition, picture)
  const newer = shown.length > 0 ? [] : foot.flatMap(paragraph('note'))
  const [heading = part.caption, ...rest] = part.caption.split('. ')
  return {
    lang,
    title: heading,
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

/** Of a region or of all counties: their long description is their rows one by one, which their tables say better. */
function readingOf({ short, long }: PaperFigure['alt'], kind: FigureKind): string[] {
  return isOwn(kind) ? [short] : [short, ...long.split('\n')]
}

const OWN = ['region', 'priorities'] as const
type Own = (typeof OWN)[number]

/** Whether its figures are not those of the view. */
function isOwn(kind: FigureKind): kind is Own {
  return OWN.some((each) => each === kind)
}

/** A comparison has figures of its own, which the table of the view does not tell; what is not of the view has tables too. */
function tablesOf(
  kind: FigureKind,
  picture: Picture,
  caption: string,
  most: number,
  own: Readonly<Record<Own, () => PaperTable[]>>,
): PaperTable[] {
  if (kind === 'compare') return []
  return isOwn(kind) ? own[kind]() : [viewTable(picture, tableCaption(kind, picture, caption), most) ?? []].flat()
}

/** Lines and small maps are of many years, the table of the view is of one: it is called what it is. */
function tableCaption(kind: FigureKind, picture: Picture, caption: string): string {
  const { lang } = picture.view
  return kind === 'line' || kind === 'multiples' ? captionText(title(picture, lang), subtitle(picture, lang)) : caption
}

function paragraph(style: 'body' | 'note'): (text: string) => PaperPart[] {
  return (text) => (text.trim() === '' ? [] : [{ kind: 'paragraph', style, spans: [{ text }] }])
}
