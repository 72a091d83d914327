/** Where the rings of one polygon meet as they may not; exact, for on whole steps every product stays below 2^53. */

/** In whole steps of 1/10 000 degree, east and north. */
export type Step = readonly [east: number, north: number]

/** A side of a ring: from corner `index` to the next. */
export interface Side {
  readonly ring: number
  readonly index: number
  /** Index of the side that follows. */
  readonly next: number
  readonly a: Step
  readonly b: Step
}

/** Two sides that cross, touch or run along each other, and where: in steps, not whole ones. */
export interface Contact {
  readonly sides: readonly [Side, Side]
  readonly near: Step
}

export function sidesOf(rings: readonly (readonly Step[])[]): Side[] {
  return rings.flatMap((corners, ring) =>
    corners.map((a, index) => {
      const next = (index + 1) % corners.length
      return { ring, index, next, a, b: corners[next] ?? a }
    }),
  )
}

/**
 * The contacts of sides, at most `most` of them. Sides that follow each other share their corner, and nothing else.
 * A sweep from west to east: two thousand sides that all lie above one another are two million comparisons, some 20 ms.
 */
export function contactsOf(sides: readonly Side[], most: number): Contact[] {
  const found: Contact[] = []
  let open: Side[] = []
  for (const side of [...sides].sort((s, t) => west(s) - west(t))) {
    const start = west(side)
    open = open.filter((other) => east(other) >= start)
    for (const other of open) {
      const near = contact(other, side)
      if (near === null) continue
      found.push({ sides: [other, side], near })
      if (found.length === most) return found
    }
    open.push(side)
  }
  return found
}

/** Whether the boxes around two lines have anything in common. Asked millions of times: by numbers, without iterators. */
export function isNear(a: Step, b: Step, c: Step, d: Step): boolean {
  return isNearOn(a[0], b[0], c[0], d[0]) && isNearOn(a[1], b[1], c[1], d[1])
}

function isNearOn(a: number, b: number, c: number, d: number): boolean {
  return a < b ? !((c > b && d > b) || (c < a && d < a)) : !((c > a && d > a) || (c < b && d < b))
}

/** Where two sides meet as they may not; null where they do not. */
export function contact(s: Side, t: Side): Step | null {
  if (!isNear(s.a, s.b, t.a, t.b)) return null
  const [ta, tb] = [turn(s.a, s.b, t.a), turn(s.a, s.b, t.b)]
  const [sa, sb] = [turn(t.a, t.b, s.a), turn(t.a, t.b, s.b)]
  if (ta * tb > 0 || sa * sb > 0) return null
  if (ta === 0 && tb === 0) return along(s, t)
  if (isJoint(s, t)) return null
  const share = sa / (sa - sb)
  return [s.a[0] + share * (s.b[0] - s.a[0]), s.a[1] + share * (s.b[1] - s.a[1])]
}

/** On one line: they may share the corner that joins them, lying on either side of it. */
function along(s: Side, t: Side): Step | null {
  const joints = [s.a, s.b].filter((p) => [t.a, t.b].some((q) => same(p, q)))
  const ahead = (s.b[0] - s.a[0]) * (t.b[0] - t.a[0]) + (s.b[1] - s.a[1]) * (t.b[1] - t.a[1])
  const onward = joints.length === 1 && ahead > 0 && isJoint(s, t)
  return onward ? null : (joints[0] ?? t.a)
}

/** Whether one side begins where the other ends, in one ring. */
function isJoint(s: Side, t: Side): boolean {
  return s.ring === t.ring && (s.next === t.index || t.next === s.index)
}

/** Twice the area of the triangle: positive where c lies left of the line from a to b. */
export function turn(a: Step, b: Step, c: Step): number {
  return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])
}

/** Whether a point lies inside a ring; on its outline either answer may come. */
export function isInside([x, y]: Step, ring: readonly Step[]): boolean {
  let inside = false
  for (const [i, a] of ring.entries()) {
    const b = ring[(i + 1) % ring.length] ?? a
    if (a[1] > y === b[1] > y) continue
    const left = turn(a, b, [x, y]) > 0
    if (left === b[1] > a[1]) inside = !inside
  }
  return inside
}

/** Twice the area a ring encloses, positive where it runs anticlockwise. */
export function doubledArea(ring: readonly Step[]): number {
  return ring.reduce((sum, a, i) => {
    const b = ring[(i + 1) % ring.length] ?? a
    return sum + a[0] * b[1] - b[0] * a[1]
  }, 0)
}

/** Whether all corners lie on one line, so that nothing is enclosed. A ring that crosses itself may sum up to nothing too. */
export function isFlat([first, ...others]: readonly Step[]): boolean {
  const second = others.find((corner) => first !== undefined && !same(first, corner))
  return first === undefined || second === undefined || others.every((corner) => turn(first, second, corner) === 0)
}

export function same(a: Step, b: Step): boolean {
  return a[0] === b[0] && a[1] === b[1]
}

function west({ a, b }: Side): number {
  return Math.min(a[0], b[0])
}

function east({ a, b }: Side): number {
  return Math.max(a[0], b[0])
}
