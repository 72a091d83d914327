/** The names of lines, in a column where the lines end, each beside its own line or led to it. */
import { LETTERINGS } from '../lettering.ts'
import type { Skin } from '../skin.ts'
import { shortenText, textWidth } from '../text-width.ts'
import { escapeXml, round } from '../xml.ts'
import { drawnLine, drawnMarker, type Spot } from './line-look.ts'
import { spread } from './spread.ts'

export interface LineEnd {
  /** Position among the series; null for the reference. */
  readonly index: number | null
  readonly code: string | null
  readonly name: string
  /** The last value, or that there is none. */
  readonly number: string
  /** Where the line ends; null where there is no line. */
  readonly spot: Spot | null
}

export const LEADING = 16
const SIGN = 16
/** Px; a shorter piece of a name says nothing. */
const LEAST_NAME = 24
const LETTERING = LETTERINGS['chart-name']

/** Width of the column: as wide as its longest name, and no wider than `most`. */
export function columnWidth(ends: readonly Pick<LineEnd, 'name' | 'number'>[], most: number): number {
  const longest = Math.max(0, ...ends.map(({ name, number }) => textWidth(`${name} ${number}`, LETTERING.size)))
  // Whole pixels, so that the longest text fits in spite of rounding.
  return Math.min(SIGN + Math.ceil(longest), most)
}

export interface Column {
  readonly left: number
  readonly width: number
  readonly top: number
  readonly bottom: number
}

export function lineEnds(ends: readonly LineEnd[], { left, width, top, bottom }: Column, skin: Skin): string {
  const half = LETTERING.size / 2
  const wanted = ends.map(({ spot }) => spot?.y ?? bottom - half)
  const places = spread(wanted, LEADING, top + half, bottom - half)
  const drawn = ends.map((end, i) => {
    const y = places[i] ?? top
    const text = endText(end, width - SIGN)
    const code = end.code === null ? '' : skin.code(end.code)
    return (
      (end.spot === null ? '' : leader(end.spot, { x: left, y }, skin)) +
      sign(end, left, y, skin) +
      `<text ${skin.text('chart-name')}${code} x="${round(left + SIGN)}" y="${round(y + LETTERING.size * 0.35)}">` +
      `${escapeXml(text)}</text>`
    )
  })
  return drawn.join('')
}

/** "Ludvika 4,9", the name shortened to what the number leaves; without the number where that is next to nothing. */
function endText({ name, number }: LineEnd, width: number): string {
  const full = `${name} ${number}`
  if (textWidth(full, LETTERING.size) <= width) return full
  const room = width - textWidth(` ${number}`, LETTERING.size)
  return room < LEAST_NAME
    ? shortenText(name, width, LETTERING.size)
    : `${shortenText(name, room, LETTERING.size)} ${number}`
}

/** From the end of a line to its name, where the name had to move or the line ends early. */
function leader(from: Spot, to: Spot, skin: Skin): string {
  if (to.x - from.x < 16 && Math.abs(to.y - from.y) < 3) return ''
  return `<path ${skin.part('chart-leader')} stroke-dasharray="1 2" d="M${round(from.x + 6)} ${round(from.y)}L${round(to.x - 1)} ${round(to.y)}"/>`
}

function sign({ index, spot }: LineEnd, left: number, y: number, skin: Skin): string {
  if (spot === null) return ''
  if (index !== null) return drawnMarker(index, { x: left + 7, y }, 4, skin)
  const ends = [
    { x: left, y },
    { x: left + 12, y },
  ]
  return drawnLine(null, ends, skin)
}
