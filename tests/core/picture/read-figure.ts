/** Reads a figure back: where each line of text lies on the sheet and how large it is, in the px of the sheet. */
import { textWidth } from '#core/picture/text-width.ts'
import { type Element, readXml } from './strict-xml.ts'

export interface SheetText {
  readonly text: string
  /** Px. */
  readonly size: number
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

export interface Sheet {
  /** Px. */
  readonly width: number
  readonly height: number
  readonly texts: readonly SheetText[]
  readonly root: Element
}

interface Frame {
  readonly x: number
  readonly y: number
  readonly scale: number
  readonly size: number
  readonly weight: 400 | 600
  readonly anchor: string
}

export function readFigure(svg: string): Sheet {
  const root = readXml(svg)
  const number = (name: string) => Number(root.attributes.get(name))
  const [, , wide = Number.NaN, high = Number.NaN] = (root.attributes.get('viewBox') ?? '').split(' ').map(Number)
  const scale = number('width') / wide
  // A sheet is set to its size as a whole: what is laid out on it keeps its shape.
  if (Math.abs(number('height') / high - scale) > 0.01) throw new Error('figure: the sheet is stretched')
  const texts: SheetText[] = []
  read(root, { x: 0, y: 0, scale, size: Number.NaN, weight: 400, anchor: 'start' }, texts)
  return { width: number('width'), height: number('height'), texts, root }
}

function read(element: Element, frame: Frame, texts: SheetText[]): void {
  const { name, attributes, children } = element
  if (name === 'title' || name === 'desc' || name === 'defs' || name === 'style') return
  const inner = within(frame, attributes)
  if (name !== 'text') {
    for (const child of children) if (typeof child !== 'string') read(child, inner, texts)
    return
  }
  const [x, y] = [Number(attributes.get('x')), Number(attributes.get('y'))]
  let dy = 0
  for (const child of children) {
    if (typeof child === 'string') texts.push(line(child, x, y, inner))
    else {
      dy += Number(child.attributes.get('dy') ?? 0)
      texts.push(
        line(child.children.join(''), Number(child.attributes.get('x') ?? x), y + dy, within(inner, child.attributes)),
      )
    }
  }
}

function within(frame: Frame, attributes: ReadonlyMap<string, string>): Frame {
  const transform = attributes.get('transform') ?? ''
  const [, dx = '0', dy = '0'] = /translate\((\S+) (\S+)\)/.exec(transform) ?? []
  const [, by = '1'] = /scale\(([^ )]+)\)/.exec(transform) ?? []
  return {
    x: frame.x + Number(dx) * frame.scale,
    y: frame.y + Number(dy) * frame.scale,
    scale: frame.scale * Number(by),
    size: Number(attributes.get('font-size') ?? frame.size),
    weight: attributes.has('font-weight') ? (attributes.get('font-weight') === '600' ? 600 : 400) : frame.weight,
    anchor: attributes.get('text-anchor') ?? frame.anchor,
  }
}

function line(
  text: string,
  x: number,
  y: number,
  { x: dx, y: dy, scale, size: own, weight, anchor }: Frame,
): SheetText {
  const size = own * scale
  const width = textWidth(text, size, weight)
  const left = dx + x * scale - (anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0)
  const base = dy + y * scale
  if (!Number.isFinite(left + width + base)) throw new Error(`figure: no place or size for "${text}"`)
  // Capitals and figures of Source Sans are two thirds of the size high; letters reach a fifth below the line.
  return { text, size, left, right: left + width, top: base - size * 0.67, bottom: base + size * 0.2 }
}

/** Texts that do not lie wholly on the sheet. */
export function offTheSheet({ width, height, texts }: Sheet): string[] {
  const slack = 0.5
  return texts
    .filter(
      ({ left, right, top, bottom }) =>
        left < -slack || top < -slack || right > width + slack || bottom > height + slack,
    )
    .map(({ text, left, right, top, bottom }) => `"${text}" at ${[left, right, top, bottom].map(Math.round).join(' ')}`)
}

/** Pairs of texts that lie over each other. */
export function overEachOther({ texts }: Sheet): string[] {
  const slack = 0.5
  return texts.flatMap((one, i) =>
    texts
      .slice(i + 1)
      .filter(
        (other) =>
          one.left < other.right - slack &&
          other.left < one.right - slack &&
          one.top < other.bottom - slack &&
          other.top < one.bottom - slack,
      )
      .map((other) => `"${one.text}" over "${other.text}"`),
  )
}
