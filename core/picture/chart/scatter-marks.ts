/** Where the marks of a scatter stand: on their dots, or beside them where two would hide each other. */
import type { Rectangle } from '../labels.ts'
import type { Skin } from '../skin.ts'
import { round } from '../xml.ts'
import { MARK_RADIUS, numberedMark } from './mark.ts'
import type { KnownPair } from './scatter-words.ts'

export interface ScatterMark {
  readonly pair: KnownPair
  readonly index: number
  /** Where the dot is, px. */
  readonly at: readonly [x: number, y: number]
  /** Where the mark stands. */
  readonly x: number
  readonly y: number
}

/** Px between two marks that do not touch, shapes included. */
const APART = MARK_RADIUS * 2.4
const DIRECTIONS = Array.from(
  { length: 12 },
  (_, i) => [Math.cos((i * Math.PI) / 6), Math.sin((i * Math.PI) / 6)] as const,
)

/** Marks in the order given: each on its dot, else in the nearest free place of three rings around it. */
export function settledMarks(
  marks: readonly Pick<ScatterMark, 'pair' | 'index' | 'at'>[],
  frame: Rectangle,
): ScatterMark[] {
  const settled: ScatterMark[] = []
  for (const mark of marks) {
    const [x, y] = mark.at
    const around = [1, 2, 3].flatMap((ring) =>
      DIRECTIONS.map(([dx, dy]) => [x + dx * APART * ring, y + dy * APART * ring] as const),
    )
    const place = [mark.at, ...around].find((at) => isFree(at, settled) && isInside(at, frame)) ?? mark.at
    settled.push({ ...mark, x: place[0], y: place[1] })
  }
  return settled
}

/** What a mark takes up. */
export function markBox({ x, y }: ScatterMark): Rectangle {
  return { left: x - MARK_RADIUS, right: x + MARK_RADIUS, top: y - MARK_RADIUS, bottom: y + MARK_RADIUS }
}

function isFree([x, y]: readonly [number, number], settled: readonly ScatterMark[]): boolean {
  return settled.every((other) => Math.hypot(other.x - x, other.y - y) >= APART - 0.01)
}

function isInside([x, y]: readonly [number, number], { left, right, top, bottom }: Rectangle): boolean {
  return x >= left + MARK_RADIUS && x <= right - MARK_RADIUS && y >= top + MARK_RADIUS && y <= bottom - MARK_RADIUS
}

/** The mark, and a line to its dot where it stands beside it. */
export function drawnMark({ pair, index, at, x, y }: ScatterMark, skin: Skin): string {
  const line =
    at[0] === x && at[1] === y
      ? ''
      : `<path ${skin.part('chart-leader')} d="M${round(at[0])} ${round(at[1])}L${round(x)} ${round(y)}"/>`
  return line + numberedMark(index, x, y, skin, { code: pair.code })
}
