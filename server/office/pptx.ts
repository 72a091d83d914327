/** A paper as slides: one for each figure and table, with what was said of it in the notes. */
import PptxGenJS from 'pptxgenjs'
import type { Paper, PaperFigure, PaperHeading, PaperTable, Span } from '#core/model/paper/paper.ts'
import type { Language } from '#core/model/text.ts'
import type { Steps } from './docx.ts'
import { halosBeneath } from './halos.ts'
import { altOf, pictureOf } from './picture.ts'
import { drawChart, type Looks, looksOf } from './slides/chart.ts'
import { lineHeight, linesIn, PARAGRAPH_AIR, sizeThatFits, textPages } from './slides/fit.ts'
import { BODY, COLOURS, defineLayouts, FOOT, LAYOUTS, LEAST_SIZE, SLIDE, TITLE } from './slides/layout.ts'
import { Notes } from './slides/notes.ts'
import { settled } from './slides/settled.ts'
import { drawTable, slideTable, tableHeight } from './slides/table.ts'
import type { DocumentTheme } from './theme.ts'
import { webAddress } from './web-address.ts'
import { LOCALES, OFFICE_WORDS } from './words.ts'

export async function pptxOf(paper: Paper, theme: DocumentTheme, steps: Steps = () => {}): Promise<Uint8Array> {
  const slides = new Slides(paper, theme)
  const of = paper.parts.length + 1
  if (!paper.alone) slides.first()
  for (const [i, part] of paper.parts.entries()) {
    steps(i, of)
    switch (part.kind) {
      case 'heading':
        slides.heading(part)
        break
      case 'paragraph':
        slides.say(part.spans)
        break
      case 'list':
        slides.list(part.items)
        break
      case 'table':
        slides.table(part)
        break
      case 'figure':
        slides.figure(part)
        break
    }
  }
  steps(paper.parts.length, of)
  const bytes = await slides.written()
  steps(of, of)
  return bytes
}

/** Points, the largest first. */
const TITLE_SIZES = [26, 20, 15] as const
/** What is said has a slide, or what is left of one under its table. */
const TEXT_SIZES = { alone: [18, 16, 14], underTable: [14, LEAST_SIZE] } as const
/** Inches between a table and what is said under it: a program may set its rows a little higher than reckoned. */
const UNDER_TABLE = 0.3
/** Lines that the foot of a slide has room for. */
const FOOT_LINES = 3

/** Characters that are worth a slide. */
const SLIDE_WORTH = 240

class Slides {
  readonly #paper: Paper
  readonly #theme: DocumentTheme
  readonly #deck = new PptxGenJS()
  readonly #lang: string
  readonly #pictures = new Map<number, Uint8Array>()
  readonly #tables = new Map<string, string>()
  #count = 0
  readonly #looks: Looks[] = []
  readonly #notes: Notes
  /** The slide of a table, until it is known whether anything stands under it. */
  #open: { readonly slide: PptxGenJS.Slide; readonly from: number; readonly close: () => void } | null = null

  constructor(paper: Paper, theme: DocumentTheme) {
    this.#paper = paper
    this.#theme = theme
    this.#lang = LOCALES[paper.lang]
    this.#notes = new Notes({ text: paper.title, level: 0 }, paper.alone)
    this.#deck.defineLayout({ name: 'wide', width: SLIDE.width, height: SLIDE.height })
    this.#deck.layout = 'wide'
    this.#deck.title = paper.title
    this.#deck.author = 'Regionsikt'
    this.#deck.company = 'Regionsikt'
    this.#deck.theme = { headFontFace: theme.fonts.fallback, bodyFontFace: theme.fonts.fallback }
    defineLayouts(this.#deck, theme)
  }

  first(): void {
    const { title, subtitle, description, lang, version, address } = this.#paper
    const slide = this.#slide(LAYOUTS.first)
    slide.addText(title, { placeholder: 'title', lang: this.#lang })
    slide.addText(subtitle, { placeholder: 'body', lang: this.#lang })
    slide.addText([{ text: `${OFFICE_WORDS[lang].version(version)}. ` }, ...this.#link(address)], {
      placeholder: 'foot',
      lang: this.#lang,
    })
    this.#notes.begin(slide, title)
    this.#notes.show(slide, [description, ...(address === null ? [] : [address])])
  }

  heading(heading: PaperHeading): void {
    this.#leave(heading.level > this.#notes.heading.level)
    this.#notes.enter(heading)
  }

  say(spans: readonly Span[]): void {
    this.#notes.say(plain(spans))
  }

  /** Under the table that it belongs to where that leaves room, else on slides of its own. */
  list(items: readonly (readonly Span[])[]): void {
    const texts = items.map(plain)
    const open = this.#open
    if (open !== null) {
      const box = { ...BODY, y: open.from, h: BODY.y + BODY.h - open.from }
      const size = sizeThatFits(texts, box, TEXT_SIZES.underTable)
      if (size !== null) {
        this.#write(open.slide, texts, { box, size, bullets: true })
        this.#finish()
        return
      }
    }
    this.#text(texts, true)
  }

  table(table: PaperTable): void {
    const { lang, address } = this.#paper
    const set = slideTable(table)
    const { pages } = set
    for (const [i, rows] of pages.entries()) {
      const slide = this.#content(this.#titled(table.caption, i + 1, pages.length))
      const name = `${OFFICE_WORDS[lang].table} ${this.#tables.size + 1}`
      this.#tables.set(name, table.alt)
      drawTable(slide, table, rows, set, { name, face: this.#theme.fonts.fallback, lang: this.#lang })
      const close = () => {
        this.#notes.add()
        this.#close(slide, [], address, [table.alt])
      }
      if (i < pages.length - 1) close()
      else this.#open = { slide, from: BODY.y + tableHeight(table, rows, set) + UNDER_TABLE, close }
    }
  }

  figure(figure: PaperFigure): void {
    const { lang } = this.#paper
    const slide = this.#content(figure.caption)
    const alt = altOf(figure)
    const words = OFFICE_WORDS[lang]
    if (figure.chart === null) {
      const scale = Math.min(BODY.w / figure.width, BODY.h / figure.height)
      const [w, h] = [figure.width * scale, figure.height * scale]
      slide.addImage({
        data: `image/svg+xml;base64,${Buffer.from(halosBeneath(figure.svg), 'utf8').toString('base64')}`,
        x: BODY.x + (BODY.w - w) / 2,
        y: BODY.y,
        w,
        h,
        altText: alt,
        objectName: `${words.figure} ${this.#pictures.size + 1}`,
      })
      this.#pictures.set(this.#count, pictureOf(figure, this.#paper, this.#theme))
    } else {
      const name = `${words.figure} ${this.#looks.length + 1}`
      this.#looks.push(looksOf(figure.chart))
      drawChart(slide, figure.chart, { name, theme: this.#theme, alt, lang: this.#lang })
    }
    this.#close(slide, figure.source, figure.address, [alt])
  }

  async written(): Promise<Uint8Array> {
    this.#leave(false)
    this.#notes.write()
    const zip = await this.#deck.write({ outputType: 'uint8array' })
    if (!(zip instanceof Uint8Array)) throw new Error(`pptx: expected bytes, found ${typeof zip}`)
    return settled(zip, this.#paper, this.#theme, {
      pictures: this.#pictures,
      tables: this.#tables,
      looks: this.#looks,
    })
  }

  /** What was said last under a heading has a slide of its own where it is long, or all that there is under it. */
  #leave(goesDeeper: boolean): void {
    const isAll = this.#notes.bare && !goesDeeper
    if (isAll || this.#notes.length >= SLIDE_WORTH) this.#text(this.#notes.taken(), false)
    this.#finish()
  }

  #finish(): void {
    const { close } = this.#open ?? {}
    this.#open = null
    close?.()
  }

  /** On as many slides as it takes. */
  #text(texts: readonly string[], bullets: boolean): void {
    const { size, pages } = textPages(texts, BODY, TEXT_SIZES.alone)
    const { text: title, lang } = this.#notes.heading
    for (const [i, page] of pages.entries()) {
      const slide = this.#content(this.#titled(title, i + 1, pages.length), lang)
      if (page.length > 0) this.#write(slide, page, { box: BODY, size, bullets })
      this.#close(slide, [], this.#paper.address)
    }
  }

  #write(slide: PptxGenJS.Slide, texts: readonly string[], { box, size, bullets }: Writing): void {
    const paragraph = { paraSpaceAfter: PARAGRAPH_AIR, breakLine: true, ...(bullets ? { bullet: { indent: 16 } } : {}) }
    slide.addText(
      texts.map((text) => ({ text, options: paragraph })),
      {
        ...box,
        fontFace: this.#theme.fonts.fallback,
        color: COLOURS.ink,
        fontSize: size,
        valign: 'top',
        margin: 0,
        lang: this.#lang,
      },
    )
  }

  /** What goes on over several slides says so. */
  #titled(title: string, part: number, of: number): string {
    return of === 1 ? title : OFFICE_WORDS[this.#paper.lang].continued(title, part, of)
  }

  #slide(layout: string): PptxGenJS.Slide {
    this.#count += 1
    return this.#deck.addSlide({ masterName: layout })
  }

  #content(title: string, lang: Language = this.#paper.lang): PptxGenJS.Slide {
    this.#finish()
    const slide = this.#slide(LAYOUTS.content)
    const fontSize =
      TITLE_SIZES.find((size) => linesIn(title, TITLE.w, size, 600) * lineHeight(size) <= TITLE.h) ?? TITLE_SIZES[2]
    slide.addText([{ text: title, options: { fontSize } }], { placeholder: 'title', lang: LOCALES[lang] })
    this.#notes.begin(slide, title)
    return slide
  }

  /** Source and address stand at the foot; in the notes also what the slide shows. */
  #close(
    slide: PptxGenJS.Slide,
    source: readonly string[],
    address: string | null,
    more: readonly string[] = [],
  ): void {
    const { lang, version } = this.#paper
    const said = source.length === 0 ? [OFFICE_WORDS[lang].version(version)] : source
    slide.addText([{ text: `${footOf(said, OFFICE_WORDS[lang].same)} ` }, ...this.#link(address)], {
      placeholder: 'foot',
      lang: this.#lang,
    })
    this.#notes.show(slide, [...more, ...source, ...(address === null ? [] : [address])])
  }

  #link(address: string | null): PptxGenJS.TextProps[] {
    const url = webAddress(address)
    if (url === null) return []
    return [{ text: OFFICE_WORDS[this.#paper.lang].same, options: { hyperlink: { url }, color: COLOURS.accent } }]
  }
}

interface Writing {
  readonly box: typeof BODY | (Omit<typeof BODY, 'y' | 'h'> & { readonly y: number; readonly h: number })
  readonly size: number
  readonly bullets: boolean
}

/** As much of it as has room beside the link; the notes have all. */
function footOf(source: readonly string[], link: string): string {
  const fits = (count: number) => linesIn([...source.slice(0, count), link].join(' '), FOOT.w, LEAST_SIZE) <= FOOT_LINES
  const count = source.findLastIndex((_, i) => fits(i + 1)) + 1
  return source.slice(0, Math.max(1, count)).join(' ')
}

function plain(spans: readonly Span[]): string {
  return spans.map(({ text }) => text).join('')
}
