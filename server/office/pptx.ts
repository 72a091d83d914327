/** A paper as slides: one for each figure and table, with what was said of it in the notes. */
import PptxGenJS from 'pptxgenjs'
import type { Paper, PaperFigure, PaperTable, Span } from '#core/model/paper/paper.ts'
import type { Steps } from './docx.ts'
import { altOf, pictureOf } from './picture.ts'
import { drawChart, type Looks, looksOf } from './slides/chart.ts'
import { BODY, COLOURS, defineLayouts, LAYOUTS, SLIDE } from './slides/layout.ts'
import { settled } from './slides/settled.ts'
import { drawTable, pagesOf, slideWidths } from './slides/table.ts'
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
        slides.heading(part.text)
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

/** Characters of a title that have room in so large letters, points. */
const TITLES = [
  { most: 80, size: 26 },
  { most: 150, size: 20 },
  { most: Number.POSITIVE_INFINITY, size: 15 },
] as const

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
  #heading = ''
  /** What was said under the heading and has no slide yet. */
  #said: string[] = []

  constructor(paper: Paper, theme: DocumentTheme) {
    this.#paper = paper
    this.#theme = theme
    this.#lang = LOCALES[paper.lang]
    this.#heading = paper.title
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
    slide.addNotes([description, ...(address === null ? [] : [address])].join('\n'))
  }

  heading(text: string): void {
    this.#flush()
    this.#heading = text
  }

  say(spans: readonly Span[]): void {
    this.#said.push(plain(spans))
  }

  list(items: readonly (readonly Span[])[]): void {
    const slide = this.#content(this.#heading)
    slide.addText(
      items.map((spans) => ({
        text: plain(spans),
        options: { bullet: { indent: 16 }, paraSpaceAfter: 8, breakLine: true },
      })),
      { ...this.#textBox(items.length), lang: this.#lang },
    )
    this.#close(slide, [], this.#paper.address)
  }

  table(table: PaperTable): void {
    const { lang, address } = this.#paper
    const widths = slideWidths(table)
    const pages = pagesOf(table, widths)
    for (const [i, rows] of pages.entries()) {
      const title =
        pages.length === 1 ? table.caption : OFFICE_WORDS[lang].continued(table.caption, i + 1, pages.length)
      const slide = this.#content(title)
      const name = `${OFFICE_WORDS[lang].table} ${this.#tables.size + 1}`
      this.#tables.set(name, table.alt)
      drawTable(slide, table, rows, widths, { name, face: this.#theme.fonts.fallback, lang: this.#lang })
      this.#close(slide, [], address, [table.alt])
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
        data: `image/svg+xml;base64,${Buffer.from(figure.svg, 'utf8').toString('base64')}`,
        x: BODY.x + (BODY.w - w) / 2,
        y: BODY.y,
        w,
        h,
        altText: alt,
        objectName: `${words.figure} ${this.#pictures.size + 1}`,
      })
      this.#pictures.set(this.#count, pictureOf(figure, this.#paper))
    } else {
      const name = `${words.figure} ${this.#looks.length + 1}`
      this.#looks.push(looksOf(figure.chart))
      drawChart(slide, figure.chart, { name, theme: this.#theme, alt, lang: this.#lang })
    }
    this.#close(slide, figure.source, figure.address, [alt])
  }

  async written(): Promise<Uint8Array> {
    this.#flush()
    const zip = await this.#deck.write({ outputType: 'uint8array' })
    if (!(zip instanceof Uint8Array)) throw new Error(`pptx: expected bytes, found ${typeof zip}`)
    return settled(zip, this.#paper, this.#theme, {
      pictures: this.#pictures,
      tables: this.#tables,
      looks: this.#looks,
    })
  }

  /** What was said and led to no figure, table or list has a slide of its own; a line goes to the notes of the next slide. */
  #flush(): void {
    const said = this.#said
    if (said.join('').length < SLIDE_WORTH) return
    this.#said = []
    const slide = this.#content(this.#heading)
    slide.addText(
      said.map((text) => ({ text, options: { paraSpaceAfter: 8, breakLine: true } })),
      { ...this.#textBox(said.length), lang: this.#lang },
    )
    this.#close(slide, [], this.#paper.address)
  }

  #slide(layout: string): PptxGenJS.Slide {
    this.#count += 1
    return this.#deck.addSlide({ masterName: layout })
  }

  #content(title: string): PptxGenJS.Slide {
    const slide = this.#slide(LAYOUTS.content)
    const { size } = TITLES.find(({ most }) => title.length <= most) ?? TITLES[0]
    slide.addText([{ text: title, options: { fontSize: size } }], { placeholder: 'title', lang: this.#lang })
    return slide
  }

  /** Source and address at the foot; under the slide also what was said before it. */
  #close(
    slide: PptxGenJS.Slide,
    source: readonly string[],
    address: string | null,
    more: readonly string[] = [],
  ): void {
    const { lang, version } = this.#paper
    const line = source.length === 0 ? OFFICE_WORDS[lang].version(version) : source.join(' ')
    slide.addText([{ text: `${line} ` }, ...this.#link(address)], { placeholder: 'foot', lang: this.#lang })
    slide.addNotes([...this.#said, ...more, ...source, ...(address === null ? [] : [address])].join('\n'))
    this.#said = []
  }

  #link(address: string | null): PptxGenJS.TextProps[] {
    const url = webAddress(address)
    if (url === null) return []
    return [{ text: OFFICE_WORDS[this.#paper.lang].same, options: { hyperlink: { url }, color: COLOURS.accent } }]
  }

  #textBox(paragraphs: number): PptxGenJS.TextPropsOptions {
    const fontSize = paragraphs > 6 ? 13 : 16
    return { ...BODY, fontFace: this.#theme.fonts.fallback, color: COLOURS.ink, fontSize, valign: 'top', margin: 0 }
  }
}

function plain(spans: readonly Span[]): string {
  return spans.map(({ text }) => text).join('')
}
