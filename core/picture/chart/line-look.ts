/** How the lines of a chart part: three colours, whole and dashed, and a marker of its own shape for each. */
import type { Part } from '../part.ts'
import type { Skin } from '../skin.ts'
import { round } from '../xml.ts'
import { MARK_SHAPES, markPart, markPath } from './mark.ts'

const LINES = ['chart-line-0', 'chart-line-1', 'chart-line-2'] as const satisfies readonly Part[]
/** For each round of the colours, px of line and gap. A presentation attribute, for a policy without inline styles. */
const DASHES = ['', ' stroke-dasharray="7 3"', ' stroke-dasharray="2 3"'] as const
/** What is compared with: a thin line of short dashes. */
const REFERENCE_DASH = ' stroke-dasharray="4 3"'
const JOINS = ' stroke-linejoin="round"'

export interface Spot {
  readonly x: number
  readonly y: number
}

/** A line through places; `index` is the position among the series, null for the reference. */
export function drawnLine(index: number | null, spots: readonly Spot[], skin: Skin): string {
  const points = spots.map(({ x, y }) => `${round(x)},${round(y)}`).join(' ')
  const part = index === null ? 'tick' : (LINES[index % LINES.length] ?? LINES[0])
  const round_ = Math.floor((index ?? 0) / LINES.length) % DASHES.length
  const dash = index === null ? REFERENCE_DASH : DASHES[round_]
  return `<polyline ${skin.part(part)}${dash}${JOINS} points="${points}"/>`
}

/** The marker of a series: the shape a marked area has in every chart. */
export function drawnMarker(index: number, { x, y }: Spot, r: number, skin: Skin): string {
  return `<path ${skin.part(markPart(index, 'each'))} d="${markPath(index % MARK_SHAPES, x, y, r)}"/>`
}
