/**
 * Our drawings as PDF: text as text, lines as lines. svg-to-pdfkit was tried and left: it leaves out `paint-order` and with
 * it every halo, and what it does not know it passes over. Core writes some fifteen elements, and whatever else it may
 * come to write is refused here, so that a test finds it and not a reader.
 */
import type { SvgElement } from '../svg-tree.ts'
import { type Pattern, type PatternLayer, patternOf } from './pattern.ts'
import { INITIAL, numbersIn, type Style, styleOf } from './style.ts'
import { drawText } from './text.ts'
import { matricesOf } from './transform.ts'

export type Document = PDFKit.PDFDocument

type Tile = PDFKit.PDFTilingPattern

export class Drawing {
  readonly #doc: Document
  readonly #named: ReadonlyMap<string, SvgElement>
  readonly #tiles = new Map<string, readonly (Tile | null)[]>()
  readonly #patterns = new Map<string, Pattern>()
  /** The transforms around what is drawn just now: a tile belongs to the space it is first used in. */
  #space: readonly string[] = []

  constructor(doc: Document, root: SvgElement) {
    this.#doc = doc
    this.#named = new Map(identified(root))
  }

  draw(element: SvgElement, inherited: Style = INITIAL): void {
    const style = styleOf(element, inherited)
    const { name, attributes } = element
    switch (name) {
      case 'title':
      case 'desc':
      case 'defs':
      case 'clipPath':
      case 'pattern':
        return
      case 'svg':
      case 'g':
        this.#within(attributes, () => {
          for (const child of element.children) if (typeof child !== 'string') this.draw(child, style)
        })
        return
      case 'path':
      case 'rect':
      case 'circle':
      case 'line':
      case 'polyline':
      case 'polygon':
        this.#within(attributes, () => this.#paint(element, style))
        return
      case 'text':
        this.#within(attributes, () => drawText(this.#doc, element, style))
        return
      case 'tspan':
        throw new Error('svg: expected <tspan> inside <text> alone')
    }
  }

  /** Draws inside an element’s own space and clip. */
  #within(attributes: SvgElement['attributes'], draw: () => void): void {
    const [transform, clip] = [attributes.get('transform'), attributes.get('clip-path')]
    if (transform === undefined && clip === undefined) {
      draw()
      return
    }
    const outer = this.#space
    this.#doc.save()
    if (transform !== undefined) {
      for (const matrix of matricesOf(transform)) this.#doc.transform(...matrix)
      this.#space = [...outer, transform]
    }
    if (clip !== undefined) {
      for (const child of this.#find(clip, 'clipPath').children) if (typeof child !== 'string') this.#outline(child)
      this.#doc.clip()
    }
    draw()
    this.#doc.restore()
    this.#space = outer
  }

  #paint(element: SvgElement, style: Style): void {
    const fill = () => this.#fill(element, style)
    const stroke = () => this.#stroke(element, style)
    for (const each of style.strokeFirst ? [stroke, fill] : [fill, stroke]) each()
  }

  #fill(element: SvgElement, { fill, fillOpacity }: Style): void {
    if (fill.startsWith('url(')) {
      this.#fillWithPattern(element, fill)
    } else if (fill !== 'none') {
      this.#outline(element)
      this.#doc.fillColor(fill, fillOpacity).fill()
    }
  }

  #stroke(element: SvgElement, style: Style): void {
    // A width of 0 is no line in SVG, and the thinnest there is in PDF.
    if (style.stroke === 'none' || style.strokeWidth === 0) return
    const doc = this.#doc
    doc.strokeColor(style.stroke, style.strokeOpacity).lineWidth(style.strokeWidth)
    doc.lineCap(style.strokeLinecap).lineJoin(style.strokeLinejoin)
    if (style.dashes.length > 0) doc.save().addContent(`[${style.dashes.join(' ')}] 0 d`)
    this.#outline(element)
    doc.stroke()
    if (style.dashes.length > 0) doc.restore()
  }

  #fillWithPattern(element: SvgElement, reference: string): void {
    const pattern = this.#patterns.get(reference) ?? patternOf(this.#find(reference, 'pattern'))
    this.#patterns.set(reference, pattern)
    const tiles = this.#tilesOf(reference, pattern)
    for (const [i, { colour, opacity }] of pattern.layers.entries()) {
      const tile = tiles[i]
      this.#outline(element)
      this.#doc
        .fillOpacity(opacity)
        .fillColor(tile ? [tile, colour] : colour)
        .fill()
    }
  }

  #tilesOf(reference: string, { width, height, transform, layers }: Pattern): readonly (Tile | null)[] {
    const name = `${reference} ${this.#space.join(' ')}`
    const known = this.#tiles.get(name)
    if (known) return known
    const doc = this.#doc
    doc.save()
    for (const matrix of transform) doc.transform(...matrix)
    const tiles = layers.map(({ tile, colour }: PatternLayer) => {
      if (tile === null) return null
      const made = doc.pattern([0, 0, width, height], width, height, tile)
      // It is laid out in the space that holds when it is first used.
      doc.fillColor([made, colour])
      return made
    })
    doc.restore()
    this.#tiles.set(name, tiles)
    return tiles
  }

  #outline({ name, attributes }: SvgElement): void {
    const doc = this.#doc
    const number = (attribute: string) => Number(attributes.get(attribute) ?? 0)
    switch (name) {
      case 'path':
        doc.path(attributes.get('d') ?? '')
        return
      case 'rect': {
        const [x, y, width, height, rx] = [number('x'), number('y'), number('width'), number('height'), number('rx')]
        if (rx > 0) doc.roundedRect(x, y, width, height, rx)
        else doc.rect(x, y, width, height)
        return
      }
      case 'circle':
        doc.circle(number('cx'), number('cy'), number('r'))
        return
      case 'line':
        doc.moveTo(number('x1'), number('y1')).lineTo(number('x2'), number('y2'))
        return
      case 'polyline':
      case 'polygon': {
        const numbers = numbersIn(attributes.get('points') ?? '')
        for (let i = 0; i + 1 < numbers.length; i += 2) {
          const [x = 0, y = 0] = numbers.slice(i, i + 2)
          if (i === 0) doc.moveTo(x, y)
          else doc.lineTo(x, y)
        }
        if (name === 'polygon') doc.closePath()
        return
      }
      default:
        throw new Error(`svg: expected something with an outline, found ${name}`)
    }
  }

  #find(reference: string, expected: 'clipPath' | 'pattern'): SvgElement {
    const found = this.#named.get(/^url\(#(.*)\)$/.exec(reference)?.[1] ?? '')
    if (found?.name !== expected) throw new Error(`svg: expected a ${expected} at ${reference}, found ${found?.name}`)
    return found
  }
}

function identified(element: SvgElement): [string, SvgElement][] {
  const id = element.attributes.get('id')
  const inside = element.children.flatMap((child) => (typeof child === 'string' ? [] : identified(child)))
  return id === undefined ? inside : [[id, element], ...inside]
}
