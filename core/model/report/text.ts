/**
 * What an author writes in a text block: paragraphs with a blank line between, `## headings`, `- lists`, `**bold**`,
 * `[links](https://…)` and live values. Everything else is text and stays text, whoever sets it: there is no HTML here.
 */
import type { LiveValue } from './live.ts'
import { type LiveFault, readLive } from './read-live.ts'

/** A pair of braces in the text, understood or not; places are counted in UTF-16 units from the start of the text. */
export type LiveMark = { readonly start: number; readonly end: number; readonly source: string } & (
  | { readonly live: LiveValue; readonly fault: null }
  | { readonly live: null; readonly fault: LiveFault }
)

interface Look {
  readonly strong: boolean
  readonly href: string | null
}

export type Inline =
  | ({ readonly kind: 'text'; readonly text: string } & Look)
  /** `mark`: its place among the marks of the text. */
  | ({ readonly kind: 'live'; readonly mark: number } & Look)

export type TextPart =
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly inlines: readonly Inline[] }
  | { readonly kind: 'paragraph'; readonly inlines: readonly Inline[] }
  | { readonly kind: 'list'; readonly items: readonly (readonly Inline[])[] }

export interface TextReading {
  readonly parts: readonly TextPart[]
  readonly marks: readonly LiveMark[]
}

/** Closed ones first; what opens and never closes is told as a fault and stands as it was written. */
const MARK = /\{\{([^{}]*)\}\}|\{\{/g

export function liveMarks(text: string): LiveMark[] {
  return [...text.matchAll(MARK)].map(({ 0: source, 1: inner, index: start }): LiveMark => {
    const place = { start, end: start + source.length, source }
    if (inner === undefined) {
      return { ...place, live: null, fault: { what: 'mark', found: '{{', expected: ['{{…}}'], at: start } }
    }
    const reading = readLive(inner)
    if ('live' in reading) return { ...place, live: reading.live, fault: null }
    return { ...place, live: null, fault: { ...reading.fault, at: start + 2 + reading.fault.at } }
  })
}

/** Never throws: whatever is no markup is text. */
export function readText(text: string): TextReading {
  const marks = liveMarks(text)
  const places = new Map(marks.map(({ start }, place) => [start, place]))
  const inlines = ({ start, end }: Stretch) => inlinesOf(text.slice(start, end), start, places)
  const parts: TextPart[] = []
  for (const piece of piecesOf(text)) {
    const last = parts.at(-1)
    if (piece.kind !== 'item') parts.push({ ...shapeOf(piece), inlines: inlines(piece) })
    else if (last?.kind === 'list' && !piece.apart) {
      parts[parts.length - 1] = { kind: 'list', items: [...last.items, inlines(piece)] }
    } else parts.push({ kind: 'list', items: [inlines(piece)] })
  }
  return { parts, marks }
}

interface Stretch {
  readonly start: number
  readonly end: number
}

/** `apart`: with a blank line before. */
type Piece = Stretch & {
  readonly kind: 'paragraph' | 'heading-2' | 'heading-3' | 'item'
  readonly apart: boolean
}

function shapeOf({ kind }: Piece) {
  if (kind === 'heading-2') return { kind: 'heading', level: 2 } as const
  return kind === 'heading-3' ? ({ kind: 'heading', level: 3 } as const) : ({ kind: 'paragraph' } as const)
}

const LINE = /[^\n]*/gy
const STARTS: readonly (readonly [RegExp, Piece['kind']])[] = [
  [/^###\s+/, 'heading-3'],
  [/^##\s+/, 'heading-2'],
  [/^\s{0,3}[-*]\s+/, 'item'],
]

/** Lines put together: what starts with no mark goes on what stands above it, unless that is a heading. */
function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = []
  let apart = true
  for (let at = 0; at <= text.length; at++) {
    LINE.lastIndex = at
    const line = LINE.exec(text)?.[0] ?? ''
    const [start, end] = [at, at + line.length]
    at = end
    if (line.trim() === '') {
      apart = true
      continue
    }
    const [mark, kind] = STARTS.find(([form]) => form.test(line)) ?? [null, 'paragraph' as const]
    const skipped = mark === null ? 0 : (mark.exec(line)?.[0].length ?? 0)
    const last = pieces.at(-1)
    const goesOn = kind === 'paragraph' && !apart && (last?.kind === 'paragraph' || last?.kind === 'item')
    if (goesOn && last !== undefined) pieces[pieces.length - 1] = { ...last, end }
    else pieces.push({ kind, apart, start: start + skipped, end })
    apart = false
  }
  return pieces
}

/** Bold only where it is closed; a link only to an address of the web. */
const MARKUP = /\{\{[^{}]*\}\}|\*\*|\[([^[\]]*)\]\((https:\/\/[^\s()<>"]+)\)/g

function inlinesOf(
  text: string,
  at: number,
  places: ReadonlyMap<number, number>,
  href: string | null = null,
): Inline[] {
  const inlines: Inline[] = []
  let [from, strong] = [0, false]
  const say = (to: number) => {
    // A line break inside a paragraph is a space; each takes as much room, so that places hold.
    const words = text.slice(from, to).replaceAll(/\r?\n/g, ' ')
    if (words !== '') inlines.push({ kind: 'text', text: words, strong, href })
  }
  for (const { 0: found, 1: label, 2: address, index } of text.matchAll(MARKUP)) {
    const mark = places.get(at + index)
    if (found === '**') {
      if (!strong && text.indexOf('**', index + 2) < 0) continue
      say(index)
      strong = !strong
    } else if (mark !== undefined) {
      say(index)
      inlines.push({ kind: 'live', mark, strong, href })
    } else if (label !== undefined && address !== undefined && href === null) {
      say(index)
      const inside = inlinesOf(label, at + index + 1, places, address)
      inlines.push(...inside.map((each) => ({ ...each, strong: strong || each.strong })))
    } else continue
    from = index + found.length
  }
  say(text.length)
  return inlines
}
