import type { Metres } from '../plane.ts'

/** Two arcs (or one arc twice) that meet where they must not, and a point near the place. */
export interface Crossing {
  readonly arcs: readonly [number, number]
  readonly near: Metres
}

interface Segment {
  readonly arc: number
  /** Position in its arc. */
  readonly index: number
  readonly a: Metres
  readonly b: Metres
  /** Whether a, or b, is an end of the arc: the only places where arcs may meet. */
  readonly endA: boolean
  readonly endB: boolean
}

/**
 * Where a set of arcs is not a planar drawing: arcs may meet at their ends only, and may not run along each other.
 *
 * An empty answer means: no ring made of these arcs crosses or grazes itself and no two rings overlap. Exact for whole
 * metres: every product stays far below 2^53. Segments meet through a grid, so time grows with their number.
 */
export function crossings(arcs: readonly (readonly Metres[])[]): Crossing[] {
  const segments = arcs.flatMap(segmentsOf)
  const size = cellSize(segments)
  const cells = new Map<string, Segment[]>()
  const found: Crossing[] = []
  for (const segment of segments) {
    const [west, east] = span(segment, 0, size)
    const [south, north] = span(segment, 1, size)
    for (let x = west; x <= east; x++) {
      for (let y = south; y <= north; y++) {
        const key = `${x},${y}`
        const cell = cells.get(key) ?? []
        for (const other of cell) {
          // Two long segments share many cells: they are compared in the lowest of them only.
          const first = x === Math.max(west, span(other, 0, size)[0]) && y === Math.max(south, span(other, 1, size)[0])
          if (first && clash(segment, other)) found.push({ arcs: [other.arc, segment.arc], near: segment.a })
        }
        cell.push(segment)
        cells.set(key, cell)
      }
    }
  }
  return found
}

function segmentsOf(points: readonly Metres[], arc: number): Segment[] {
  const segments: Segment[] = []
  for (const [index, b] of points.entries()) {
    const a = points[index - 1]
    // An arc between two ends on the same metre has no length and cannot cross.
    if (!a || (a[0] === b[0] && a[1] === b[1])) continue
    segments.push({ arc, index, a, b, endA: index === 1, endB: index === points.length - 1 })
  }
  return segments
}

function cellSize(segments: readonly Segment[]): number {
  let length = 0
  for (const { a, b } of segments) length += Math.max(Math.abs(a[0] - b[0]), Math.abs(a[1] - b[1]))
  return Math.max(1, (2 * length) / Math.max(1, segments.length))
}

function span({ a, b }: Segment, axis: 0 | 1, size: number): [number, number] {
  return [Math.floor(Math.min(a[axis], b[axis]) / size), Math.floor(Math.max(a[axis], b[axis]) / size)]
}

/** Whether two segments touch in any way that a planar drawing does not allow. */
function clash(s: Segment, t: Segment): boolean {
  const sides = [turn(s.a, s.b, t.a), turn(s.a, s.b, t.b), turn(t.a, t.b, s.a), turn(t.a, t.b, s.b)] as const
  if (sides[0] * sides[1] > 0 || sides[2] * sides[3] > 0) return false
  const straight = sides.every((side) => side === 0)
  if (straight && !boxesMeet(s, t)) return false
  return !isAllowedMeeting(s, t, straight)
}

/** They touch: allowed at one common point that both arcs end in, or that joins two steps of one arc. */
function isAllowedMeeting(s: Segment, t: Segment, straight: boolean): boolean {
  const joined = s.arc === t.arc && Math.abs(s.index - t.index) === 1
  for (const [p, from, endS] of [[s.a, s.b, s.endA] as const, [s.b, s.a, s.endB] as const]) {
    for (const [q, to, endT] of [[t.a, t.b, t.endA] as const, [t.b, t.a, t.endB] as const]) {
      if (p[0] !== q[0] || p[1] !== q[1] || !(joined || (endS && endT))) continue
      const apart = (from[0] - p[0]) * (to[0] - p[0]) + (from[1] - p[1]) * (to[1] - p[1]) < 0
      return !straight || apart
    }
  }
  return false
}

/** 1 when c lies left of the line from a to b, −1 right of it, 0 on it. */
function turn(a: Metres, b: Metres, c: Metres): number {
  return Math.sign((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]))
}

function boxesMeet(s: Segment, t: Segment): boolean {
  return ([0, 1] as const).every(
    (axis) =>
      Math.max(s.a[axis], s.b[axis]) >= Math.min(t.a[axis], t.b[axis]) &&
      Math.max(t.a[axis], t.b[axis]) >= Math.min(s.a[axis], s.b[axis]),
  )
}
