/** Reads a drawing back: where every dot and text of it lies, in its own pixels. For drawings made with `pageSkin`. */
import { LETTERINGS, type LetteringName } from '#core/picture/lettering.ts'
import { textWidth } from '#core/picture/text-width.ts'

export interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

export interface DrawnText extends Box {
  readonly text: string
  readonly lettering: LetteringName
}

export interface DrawnShape extends Box {
  readonly part: string
  readonly code: string | null
}

export interface Drawing {
  readonly texts: readonly DrawnText[]
  readonly circles: readonly DrawnShape[]
  readonly rects: readonly DrawnShape[]
}

interface Frame {
  readonly x: number
  readonly y: number
  readonly anchor: string
  readonly lettering: string
}

const ENTITIES: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' }

export function readDrawing(content: string): Drawing {
  const drawing = { texts: [] as DrawnText[], circles: [] as DrawnShape[], rects: [] as DrawnShape[] }
  const frames: Frame[] = [{ x: 0, y: 0, anchor: 'start', lettering: '' }]
  for (const [, closing, tag, given = '', own, text = ''] of content.matchAll(/<(\/?)([a-z]+)([^>]*?)(\/?)>([^<]*)/g)) {
    const frame = frames.at(-1)
    if (frame === undefined) throw new Error('drawing: more tags close than open')
    if (closing) {
      frames.pop()
      continue
    }
    const attributes = new Map(
      [...given.matchAll(/([a-z-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]),
    )
    const number = (name: string) => Number(attributes.get(name) ?? 0)
    const shape = { part: attributes.get('class') ?? '', code: attributes.get('data-code') ?? null }
    const [, dx = '0', dy = '0'] = attributes.get('transform')?.match(/^translate\((\S+) (\S+)\)$/) ?? []
    const inner: Frame = {
      x: frame.x + Number(dx),
      y: frame.y + Number(dy),
      anchor: attributes.get('text-anchor') ?? frame.anchor,
      lettering: attributes.get('class') ?? frame.lettering,
    }
    if (!own) frames.push(inner)
    if (tag === 'text') drawing.texts.push(textBox(text, inner, number('x'), number('y')))
    if (tag === 'circle') {
      const [x, y, r] = [inner.x + number('cx'), inner.y + number('cy'), number('r')]
      drawing.circles.push({ ...shape, left: x - r, right: x + r, top: y - r, bottom: y + r })
    }
    if (tag === 'rect') {
      const [left, top] = [inner.x + number('x'), inner.y + number('y')]
      drawing.rects.push({ ...shape, left, top, right: left + number('width'), bottom: top + number('height') })
    }
  }
  if (frames.length !== 1) throw new Error('drawing: a tag stays open')
  return drawing
}

function textBox(raw: string, { x: dx, y: dy, anchor, lettering }: Frame, x: number, y: number): DrawnText {
  const text = raw.replace(/&[a-z]+;/g, (entity) => ENTITIES[entity] ?? entity)
  if (!isLettering(lettering)) throw new Error(`drawing: expected a lettering for "${text}", found "${lettering}"`)
  const { size, weight } = LETTERINGS[lettering]
  const length = textWidth(text, size, weight)
  const left = dx + x - (anchor === 'end' ? length : anchor === 'middle' ? length / 2 : 0)
  // Capitals and figures of Source Sans are two thirds of the size high; letters reach a fifth below the line.
  return { text, lettering, left, right: left + length, top: dy + y - size * 0.67, bottom: dy + y + size * 0.2 }
}

function isLettering(name: string): name is LetteringName {
  return name in LETTERINGS
}

/** Pairs of texts that lie over each other. */
export function overlaps(texts: readonly DrawnText[]): string[] {
  return texts.flatMap((one, i) =>
    texts
      .slice(i + 1)
      .filter(
        (other) => one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom,
      )
      .map((other) => `"${one.text}" over "${other.text}"`),
  )
}
