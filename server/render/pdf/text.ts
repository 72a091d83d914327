import { FONT_FILES } from '../fonts.ts'
import type { SvgElement } from '../svg-tree.ts'
import type { Document } from './drawing.ts'
import { type Style, styleOf } from './style.ts'

/** A run of text that is written in one go. */
interface Run {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly style: Style
}

/** Lines of a `<text>`: its own, and each `<tspan>`, which begins where it says or goes on where the last one ended. */
export function drawText(doc: Document, element: SvgElement, style: Style): void {
  const number = (from: SvgElement, attribute: string): number | null => {
    const found = from.attributes.get(attribute)
    return found === undefined ? null : Number(found)
  }
  let x = number(element, 'x') ?? 0
  let y = number(element, 'y') ?? 0
  for (const child of element.children) {
    if (typeof child === 'string') {
      x = write(doc, { text: child, x, y, style })
    } else if (child.name === 'tspan') {
      const [only = '', ...more] = child.children
      if (typeof only !== 'string' || more.length > 0) throw new Error('svg: expected text alone in <tspan>')
      x = number(child, 'x') ?? x
      y = (number(child, 'y') ?? y) + (number(child, 'dy') ?? 0)
      x = write(doc, { text: only, x, y, style: styleOf(child, style) })
    } else {
      throw new Error(`svg: expected text and <tspan> in <text>, found <${child.name}>`)
    }
  }
}

/** @returns where it ends */
function write(doc: Document, { text, x, y, style }: Run): number {
  if (text === '') return x
  doc.font(FONT_FILES[style.fontWeight >= 600 ? 600 : 400]).fontSize(style.fontSize)
  const width = doc.widthOfString(text)
  const left = { start: x, middle: x - width / 2, end: x - width }[style.anchor]
  const fill = () => {
    if (style.fill === 'none') return
    doc.fillColor(style.fill, style.fillOpacity)
    doc.text(text, left, y, { lineBreak: false, baseline: 'alphabetic' })
  }
  const stroke = () => {
    if (style.stroke === 'none' || style.strokeWidth === 0) return
    doc.strokeColor(style.stroke, style.strokeOpacity).lineWidth(style.strokeWidth).lineJoin(style.strokeLinejoin)
    // Standing for no text at all (ISO 32000-1, section 14.9.4), or whoever copies a name gets it twice.
    if (style.strokeFirst) doc.addContent('/Span <</ActualText ()>> BDC')
    doc.text(text, left, y, { lineBreak: false, baseline: 'alphabetic', fill: false, stroke: true })
    if (style.strokeFirst) doc.addContent('EMC')
  }
  for (const each of style.strokeFirst ? [stroke, fill] : [fill, stroke]) each()
  return left + width
}
