/** What lies over and under the dots of a scatter: cross, line of best fit, names of marked areas. */
import { type Candidate, placeLabels, type Rectangle, rectanglesMeet } from '../labels.ts'
import { LETTERINGS } from '../part.ts'
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

/**
 * The name of the reference beside the top or the bottom of the upright line, or over an end of the level one: the first
 * place without a mark. Left out where there is none; the accessible name has it.
 */
export function crossName(
  name: string,
  { x, y }: Spot,
  frame: Rectangle,
  marks: readonly Rectangle[],
  skin: Skin,
): { readonly content: string; readonly box: readonly Rectangle[] } {
  const { size, weight } = REFERENCE
  const text = shortenText(name, (frame.right - frame.left) / 3, size, weight)
  const length = textWidth(text, size, weight)
  const at = (left: number, bottom: number) => ({ left, right: left + length, top: bottom - size, bottom })
  const upright =
    x === null
      ? []
      : [frame.top + size + 2, frame.bottom - 4].flatMap((foot) => [at(x + 5, foot), at(x - 5 - length, foot)])
  const level = y === null ? [] : [at(frame.right - length, y - 3), at(frame.left + 4, y - 3)]
  const box = [...upright, ...level].find(
    (place) =>
      place.left >= frame.left &&
      place.right <= frame.right &&
      place.top >= frame.top &&
      (y === null || y < place.top || y > place.bottom) &&
      marks.every((mark) => !rectanglesMeet(place, mark, 2)),
  )
  if (name === '' || box === undefined) return { content: '', box: [] }
  const place = `x="${round(box.left)}" y="${round(box.bottom - 3)}"`
  return { content: `<text ${skin.text('reference-name')} ${place}>${escapeXml(text)}</text>`, box: [box] }
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
    text: shortenText(mark.pair.name, (frame.right - frame.left) / 2, size).replaceAll(' ', '\u00a0'),
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
      text: pair.name,
      lettering: 'chart-name' as const,
      sign: (x: number, y: number) => numberedMark(index, x, y, skin),
    }))
  return { content: texts.join(''), unplaced }
}
