/**
 * Names over a strip, each with a line down to its place. A name stands to the right or to the left of its line, in the
 * lowest row where it neither meets another name nor has another's line run through it.
 */
import { AIR } from './chart.ts'

export interface Named {
  /** Where the line stands, px. */
  readonly x: number
  /** Width of the name, px. */
  readonly length: number
}

export interface LedName {
  readonly side: 'left' | 'right'
  /** 0 is the row next to the strip. */
  readonly row: number
}

/** From the line to its name, px. */
export const LEADER_GAP = 4
/** All ways to choose sides are tried: 128 for six areas and a reference. More than that and names belong in a key. */
const MOST = 7

/** Runs alongside `names`; null where they cannot all be written. */
export function leadNames(names: readonly Named[], width: number): LedName[] | null {
  if (names.length > MOST) return null
  const order = names.map((_, i) => i).sort((a, b) => (names[a]?.x ?? 0) - (names[b]?.x ?? 0) || a - b)
  const sorted = order.flatMap((i) => names[i] ?? [])
  let best: LedName[] | null = null
  let fewest = Number.POSITIVE_INFINITY
  for (let choice = 0; choice < 2 ** names.length; choice++) {
    const spans = sorted.map((name, i) => spanOf(name, i, (choice >> i) & 1 ? 'left' : 'right'))
    if (spans.some(({ from, to }) => from < 0 || to > width)) continue
    const rows = rowsOf(spans)
    if (rows === null) continue
    // As few rows as can be, then names as low as can be.
    const cost = Math.max(0, ...rows) * 100 + rows.reduce((sum, row) => sum + row, 0)
    if (cost >= fewest) continue
    fewest = cost
    best = names.map((_, i) => {
      const place = order.indexOf(i)
      return { side: spans[place]?.side ?? 'right', row: rows[place] ?? 0 }
    })
  }
  return best
}

interface Span {
  readonly x: number
  readonly from: number
  readonly to: number
  readonly side: 'left' | 'right'
  /** Position from the left among all lines; decides between lines at one x. */
  readonly at: number
}

function spanOf({ x, length }: Named, at: number, side: 'left' | 'right'): Span {
  const reach = LEADER_GAP + length
  return side === 'right' ? { x, from: x, to: x + reach, side, at } : { x, from: x - reach, to: x, side, at }
}

/** Whether the line of `other` would run through the name of `one`, were `one` below it. */
function isCrossed(one: Span, other: Span): boolean {
  if (one.side === 'right') return other.at > one.at && other.x < one.to + AIR / 2
  return other.at < one.at && other.x > one.from - AIR / 2
}

/** A row for each, from those that must be lowest upwards; null where two would each have to be above the other. */
function rowsOf(spans: readonly Span[]): number[] | null {
  const rows = new Map<Span, number>()
  while (rows.size < spans.length) {
    const next = spans.find(
      (span) => !rows.has(span) && spans.every((other) => rows.has(other) || !isCrossed(span, other)),
    )
    if (next === undefined) return null
    const below = [...rows].flatMap(([other, row]) => (isCrossed(next, other) ? [row] : []))
    let row = Math.max(-1, ...below) + 1
    while ([...rows].some(([other, taken]) => taken === row && meet(next, other))) row++
    rows.set(next, row)
  }
  return spans.map((span) => rows.get(span) ?? 0)
}

function meet(one: Span, other: Span): boolean {
  return one.from < other.to + AIR && other.from < one.to + AIR
}
