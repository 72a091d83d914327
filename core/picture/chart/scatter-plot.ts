/** What lies over and under the dots of a scatter: cross, line of best fit, names of marked areas. */
import { approximatelyNamed } from '../approximate.ts'
import { type Candidate, placeLabels, type Rectangle, rectanglesMeet } from '../labels.ts'
import { LETTERINGS } from '../lettering.ts'
import type { Skin } from '../skin.ts'
import { shortenText, textWidth } from '../text-width.ts'
import { escapeXml, round } from '../xml.ts'
import type { Scale } from './axis.ts'
import type { KeyEntry } from './key.ts'
import { MARK_RADIUS, numberedMark } from './mark.ts'
import { markBox, type ScatterMark } from './scatter-marks.ts'
import type { ScatterData } from './scatter-words.ts'

/** A place of which either coordinate may be unknown, px. */
export interface Spot {
  readonly x: number | null
  readonly y: number | null
}

/** The values of the reference, straight across the plot. */
export function cross({ x, y }: Spot, { left, right, top, bottom }: Rectangle, skin: Skin): string {
  const lines = [
    ...(x === null ? [] : [`M${round(x)} ${round(top)}V${round(bottom)}`]),
    ...(y === null ? [] : [`M${round(left)} ${round(y)}H${round(right)}`]),
  ]
  return lines.length === 0 ? '' : `<path ${skin.part('tick')} stroke-dasharray="4 3" d="${lines.join('')}"/>`
}

/** Px: a name cut shorter than this says nothing. */
const LEAST_CORNER = 48

/** What each corner means, in the corner itself and not across the cross; nothing where there is no room for a word. */
export function cornerNames(corners: ScatterData['corners'], { x: cross }: Spot, frame: Rectangle, skin: Skin): string {
  if (corners === undefined || cross === null) return ''
  const { left, right, top, bottom } = frame
  const { size } = LETTERINGS['chart-tick']
  const places = [
    [left + 2, top + size, 'start'],
    [right - 2, top + size, 'end'],
    [right - 2, bottom - 4, 'end'],
    [left + 2, bottom - 4, 'start'],
  ] as const
  return places
    .map(([x, y, anchor], i) => {
      const room = (anchor === 'start' ? cross - left : right - cross) - 8
      if (room < LEAST_CORNER) return ''
      const text = escapeXml(shortenText(corners[i] ?? '', room, size))
      return `<text ${skin.text('chart-tick')} x="${round(x)}" y="${round(y)}" text-anchor="${anchor}">${text}</text>`
    })
    .join('')
}

const REFERENCE = LETTERINGS['reference-name']

/** Between two places that are tried along a line, px. */
const TRY = 18

interface CrossNames {
  readonly content: string
  readonly boxes: readonly Rectangle[]
}

/**
 * The name of the reference beside each of its lines, with the value that the line stands for: alone it would be read as the
 * name of the dot it is near. In the first place without a mark or a dot, from the ends of the line inwards; else where it
 * hides fewest dots. Left out where marks leave no place; the accessible name has it.
 */
export function crossNames(
  texts: Readonly<Record<'x' | 'y', string>>,
  { x, y }: Spot,
  frame: Rectangle,
  { marks, dots }: { readonly marks: readonly Rectangle[]; readonly dots: readonly Rectangle[] },
  skin: Skin,
): CrossNames {
  const names = [
    ...(x === null ? [] : [{ text: texts.x, places: (length: number) => besideUpright(x, length, frame) }]),
    ...(y === null ? [] : [{ text: texts.y, places: (length: number) => besideLevel(y, length, frame) }]),
  ]
  const boxes: Rectangle[] = []
  const content = names.map(({ text, places }) => {
    const { size, weight } = REFERENCE
    const shown = shortenText(text, (frame.right - frame.left) / 3, size, weight)
    const free = places(textWidth(shown, size, weight)).filter(
      (place) =>
        place.left >= frame.left &&
        place.right <= frame.right &&
        place.top >= frame.top &&
        place.bottom <= frame.bottom &&
        (x === null || x < place.left || x > place.right) &&
        (y === null || y < place.top || y > place.bottom) &&
        [...marks, ...boxes].every((mark) => !rectanglesMeet(place, mark, 2)),
    )
    const hidden = free.map((place) => dots.filter((dot) => rectanglesMeet(place, dot, 3)).length)
    const box = free[hidden.indexOf(Math.min(...hidden))]
    if (text === '' || box === undefined) return ''
    boxes.push(box)
    return `<text ${skin.text('reference-name')} x="${round(box.left)}" y="${round(box.bottom - 3)}">${escapeXml(shown)}</text>`
  })
  return { content: content.join(''), boxes }
}

/** From the top and from the bottom, to the right of the line and to the left. */
function besideUpright(x: number, length: number, { top, bottom }: Rectangle): Rectangle[] {
  const { size } = REFERENCE
  return alternately(top + size + 2, bottom - 4).flatMap((foot) =>
    [x + 5, x - 5 - length].map((left) => ({ left, right: left + length, top: foot - size, bottom: foot })),
  )
}

/** From the right end and from the left, over the line and under it. */
function besideLevel(y: number, length: number, { left: start, right: end }: Rectangle): Rectangle[] {
  const { size } = REFERENCE
  return alternately(end - length, start + 4).flatMap((left) =>
    [y - 3, y + size + 4].map((bottom) => ({ left, right: left + length, top: bottom - size, bottom })),
  )
}

/** Both ends, and step by step inwards from them. */
function alternately(from: number, to: number): number[] {
  const steps = Math.floor(Math.abs(to - from) / TRY / 2)
  const inwards = Math.sign(to - from) * TRY
  return Array.from({ length: steps + 1 }, (_, i) => [from + i * inwards, to - i * inwards]).flat()
}

/** The line of best fit as far as there are values, cut where it would leave the plot. */
export function fitLine(fit: ScatterData['fit'], x: Scale, y: Scale, skin: Skin): string {
  const [from, to] = x.domain
  const [low, high] = y.domain
  if (fit === null || from === to || low === high) return ''
  // Where the line enters and leaves the values of y; a level one never does.
  const bounds = fit.slope === 0 ? [] : [low, high].map((value) => (value - fit.intercept) / fit.slope)
  const start = Math.max(from, Math.min(...bounds, ...(bounds.length === 0 ? [from] : [])))
  const end = Math.min(to, Math.max(...bounds, ...(bounds.length === 0 ? [to] : [])))
  const level = fit.slope === 0 && (fit.intercept < low || fit.intercept > high)
  if (start >= end || level) return ''
  const at = (value: number) => `${round(x(value))} ${round(y(fit.intercept + fit.slope * value))}`
  return `<path ${skin.part('chart-fit')} d="M${at(start)}L${at(end)}"/>`
}

/** Names of marked areas beside their marks; one that finds no room there goes to the key. */
export function placedNames(
  marks: readonly ScatterMark[],
  taken: readonly Rectangle[],
  frame: Rectangle,
  skin: Skin,
): { readonly content: string; readonly unplaced: readonly KeyEntry[] } {
  const { size, weight } = LETTERINGS['chart-value']
  const candidates = marks.map((mark): Candidate & { mark: ScatterMark } => ({
    mark,
    // A name of several words stays on one line: a plain space would let it break.
    text: shortenText(
      approximatelyNamed(mark.pair.name, mark.pair.approximate),
      (frame.right - frame.left) / 2,
      size,
    ).replaceAll(' ', '\u00a0'),
    x: mark.x,
    y: mark.y,
    room: MARK_RADIUS,
    clearance: MARK_RADIUS + 2,
  }))
  const placed = placeLabels(candidates, {
    size,
    weight,
    overhang: 1,
    beside: true,
    frame,
    obstacles: [...marks.map(markBox), ...taken],
  })
  const written = new Set(placed.map(({ candidate }) => candidate.mark))
  const texts = placed.map(
    ({ candidate, x, y }) =>
      `<text ${skin.text('chart-value')} x="${round(x)}" y="${round(y)}" text-anchor="middle">${escapeXml(candidate.text)}</text>`,
  )
  const unplaced = marks
    .filter((mark) => !written.has(mark))
    .map(({ pair, index }) => ({
      text: approximatelyNamed(pair.name, pair.approximate),
      lettering: 'chart-name' as const,
      sign: (x: number, y: number) => numberedMark(index, x, y, skin),
    }))
  return { content: texts.join(''), unplaced }
}
