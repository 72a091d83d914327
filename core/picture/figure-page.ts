/** What all figures have in common: paper, title, subtitle, what is drawn, what must be known of it, and the source. */
import type { FigurePart, FigureTheme } from '#core/model/figure/setting.ts'
import type { Language } from '#core/model/text.ts'
import { evenLines } from './even-lines.ts'
import { addressLines } from './figure/address-lines.ts'
import { type Body, type FixedRoom, layOut, type Pieces, type Room } from './figure-layout.ts'
import { greyKeyPatterns } from './grey.ts'
import { heldTogether, plainSpaces } from './held-together.ts'
import type { Block } from './legend.ts'
import { LETTERINGS, type LetteringName } from './lettering.ts'
import { figureSkin, type Skin } from './skin.ts'
import { escapeXml, round } from './xml.ts'

export type { Body, Room } from './figure-layout.ts'

/** Width of the whole figure, px; 640 is the width of a page of text at 96 px per inch. */
export const FIGURE_WIDTH = 640
export const FIGURE_FONT = "'Source Sans 3', system-ui, sans-serif"
/** A head narrower than this has a smaller title, px. */
const NARROW_HEAD = 300
/** How long the last line of a text is at least, as a share of its longest: a title in halves, other words not alone. */
const LAST_LINE = { title: 0.55, usual: 0.25 } as const
/** Sentences beside a drawing are read from as far away as its subtitle, in lines that the eye finds back from, px. */
const TAKEAWAY = { scale: 1.15, leading: 19, air: 7, widest: 520 } as const

export interface FigurePage {
  readonly title: string
  readonly subtitle: string
  /** One sentence, and all that is shown: for those who do not see it. */
  readonly alt: { readonly short: string; readonly long: string }
  /** With air between, for a width of their own; `body` is the room that the body will have. */
  readonly legends: (width: number, body: Room) => readonly Block[]
  readonly body: (room: Room) => Body
  /** Width of what is drawn over its height, where it has a shape of its own; `across`: it takes all the width of a sheet. */
  readonly shape?: number | 'across'
  /** The usual is the middle. */
  readonly stands?: Pieces['stands']
  readonly grows?: number
  /** Sentences, the most telling first, for a sheet with room that nothing else takes. */
  readonly takeaways?: readonly string[]
  /** Paragraphs: first what must be known, then where it comes from. */
  readonly foot: readonly string[]
}

/** How a figure is set on its paper. */
export interface SheetOptions {
  /** Of the whole figure, px. */
  readonly width?: number
  /** Px; null: as high as what is drawn. */
  readonly height?: number | null
  /** Px; no higher than this where it is as high as what is drawn. Of rows letters would shrink with them: maps only. */
  readonly highest?: number
  readonly theme?: FigureTheme
  readonly without?: readonly FigurePart[]
  /** Whether sentences stand beside the drawing where there is room; unless given, as its title does. */
  readonly takeaways?: boolean
  /** The author's words instead of `FigurePage.alt`. */
  readonly alt?: string | null
  readonly description?: string | null
  /** Under all that the figure says of itself: that there are newer figures than these. */
  readonly notices?: readonly string[]
  /** When the data version was built: "2026-11-22". */
  readonly day?: string | null
  /** Where the same figures are found again for ever, absolute; null: nobody has said where the server stands. */
  readonly address?: string | null
  /** Source Sans 3 as WOFF2 in base64, to stand inside the figure. */
  readonly fonts?: { readonly regular: string; readonly semibold: string } | null
}

/** The drawing, and what it says in words for whoever sets those beside it. */
export interface DrawnFigure {
  readonly svg: string
  /** Px. */
  readonly width: number
  readonly height: number
  readonly title: string
  readonly subtitle: string
  readonly alt: { readonly short: string; readonly long: string }
  readonly foot: readonly string[]
}

export function figurePage(page: FigurePage, options: SheetOptions, lang: Language): DrawnFigure {
  const { width = FIGURE_WIDTH, height = null, theme = 'light', without = [], alt = null, description = null } = options
  const words = [...page.foot, ...(options.notices ?? [])]
  const told = options.takeaways ?? !without.includes('title')
  const skin = figureSkin(theme)
  const none: Block = { content: '', height: 0 }
  const layout = layOut(
    {
      head: (room) => (without.includes('title') ? none : head(page, skin, room)),
      legends: (room, body) => (without.includes('legend') ? none : spaced(page.legends(room, body))),
      body: page.body,
      aside: (room) => (told ? paragraphs(page.takeaways ?? [], skin, room) : none),
      foot: (room) => (without.includes('source') ? none : foot(words, options.address ?? null, skin, room, lang)),
      shape: page.shape ?? null,
      stands: page.stands ?? 'middle',
      ...(page.grows === undefined ? {} : { grows: page.grows }),
    },
    { width, height, ...(options.highest === undefined ? {} : { highest: options.highest }) },
  )
  const size = { width, height: height ?? Math.ceil((layout.height * width) / layout.width) }
  const said = { short: alt ?? page.alt.short, long: description ?? page.alt.long }
  const [wide, high] = [round(layout.width), round(layout.height)]
  const ground = without.includes('paper') ? '' : `<path ${skin.part('paper')} d="M0 0h${wide}v${high}H0z"/>`
  const drawing = layout.placed.map(({ x, y, content }) => shifted(content, x, y)).join('')
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${size.height}" viewBox="0 0 ${wide} ${high}" ` +
    `role="img" aria-labelledby="figure-title figure-description" lang="${lang}" font-family="${FIGURE_FONT}">` +
    `<title id="figure-title">${escapeXml(said.short)}</title>` +
    `<desc id="figure-description">${escapeXml(said.long)}</desc>${fontFaces(options.fonts ?? null)}` +
    `${greyKeyPatterns(drawing)}${ground}${drawing}</svg>`
  return { svg, ...size, title: page.title, subtitle: page.subtitle, alt: said, foot: words }
}

/** In a narrow column a title is set smaller, or it would take more room than what it names. */
function head({ title, subtitle }: FigurePage, skin: Skin, width: number): Block {
  const scale = width < NARROW_HEAD ? 0.8 : 1
  return stack([
    lines(skin, 'figure-title', heldTogether(title), width, { leading: 25 * scale, scale, last: LAST_LINE.title }),
    air(1),
    lines(skin, 'figure-subtitle', heldTogether(subtitle), width, { leading: 18 }),
    air(12),
  ])
}

function foot(texts: readonly string[], address: string | null, skin: Skin, width: number, lang: Language): Block {
  const { size, weight } = LETTERINGS['figure-source']
  return stack([
    ...texts.map((text) => lines(skin, 'figure-source', text, width, { leading: 15 })),
    set(skin, 'figure-source', address === null ? [] : addressLines(address, width, size, weight, lang), 15),
  ])
}

/** As many sentences as have room, each a paragraph. */
function paragraphs(sentences: readonly string[], skin: Skin, { width, height }: FixedRoom): Block {
  const { scale, leading, widest } = TAKEAWAY
  let block: Block = { content: '', height: 0 }
  for (const sentence of sentences) {
    const paragraph = lines(skin, 'chart-name', heldTogether(sentence), Math.min(width, widest), { leading, scale })
    const longer = block.height === 0 ? paragraph : stack([block, air(TAKEAWAY.air), paragraph])
    if (longer.height > height) break
    block = longer
  }
  return block
}

/** Air under each, for what is drawn follows. */
function spaced(legends: readonly Block[]): Block {
  return stack(legends.flatMap((legend) => [legend, air(14)]))
}

interface Setting {
  readonly leading: number
  readonly scale?: number
  /** `LAST_LINE` */
  readonly last?: number
}

function lines(skin: Skin, name: LetteringName, text: string, width: number, setting: Setting): Block {
  const { leading, scale = 1, last = LAST_LINE.usual } = setting
  const { size, weight } = LETTERINGS[name]
  return set(skin, name, evenLines(text, width, size * scale, weight, last).map(plainSpaces), leading, scale)
}

function set(skin: Skin, name: LetteringName, rows: readonly string[], leading: number, scale = 1): Block {
  if (rows.length === 0) return { content: '', height: 0 }
  const size = LETTERINGS[name].size * scale
  const texts = rows.map((row, i) => `<text x="0" y="${round(size * 0.85 + i * leading)}">${escapeXml(row)}</text>`)
  return { content: `<g ${skin.text(name, scale)}>${texts.join('')}</g>`, height: rows.length * leading }
}

/** The only style sheet a figure may have: without these, letters are those of whoever opens it. */
function fontFaces(fonts: SheetOptions['fonts']): string {
  if (!fonts) return ''
  const face = (weight: number, data: string) =>
    `@font-face{font-family:'Source Sans 3';font-weight:${weight};src:url(data:font/woff2;base64,${data}) format('woff2')}`
  return `<style>${face(400, fonts.regular)}${face(600, fonts.semibold)}</style>`
}

function stack(blocks: readonly Block[]): Block {
  let y = 0
  const content = blocks.map((block) => {
    const placed = shifted(block.content, 0, y)
    y += block.height
    return placed
  })
  return { content: content.join(''), height: y }
}

function air(height: number): Block {
  return { content: '', height }
}

function shifted(content: string, x: number, y: number): string {
  return content === '' ? '' : `<g transform="translate(${round(x)} ${round(y)})">${content}</g>`
}
