/**
 * Lines that touch because corners were rounded are freed again: a corner moves by a step or two of 11 m, or goes where
 * it stands out by no more. A real crossing is larger than that, and stays.
 */
import { type Contact, contact, contactsOf, isFlat, isNear, type Side, type Step, sidesOf, turn } from './contacts.ts'

/** Steps a corner may move in each direction. */
const REACH = 2
/** An outline with more places to mend than this is not one that rounding spoilt. */
const MOST_PLACES = 40

/** The rings of a polygon, all apart, and how many corners moved or went; the contact that could not be mended. */
export type Loosened =
  | { readonly rings: readonly (readonly Step[])[]; readonly corners: number }
  | { readonly contact: Contact }

export function loosen(rings: readonly (readonly Step[])[]): Loosened {
  let now = rings
  const places = contactsOf(sidesOf(rings), MOST_PLACES + 1)
  for (let corners = 0; ; corners++) {
    const [first] = corners === 0 ? places : contactsOf(sidesOf(now), 1)
    if (first === undefined) return { rings: now, corners }
    const mended = corners < MOST_PLACES && places.length <= MOST_PLACES ? mend(now, first) : null
    if (mended === null) return { contact: first }
    now = mended
  }
}

/** The first change of one corner by which its ring has fewer contacts. */
function mend(rings: readonly (readonly Step[])[], { sides }: Contact): (readonly Step[])[] | null {
  for (const { ring, index, next } of sides) {
    for (const corner of [index, next]) {
      const corners = rings[ring] ?? []
      const before = contactsAt(rings, ring, corner)
      for (const changed of changes(corners, corner)) {
        const all = rings.map((each, i) => (i === ring ? changed.corners : each))
        if (contactsAt(all, ring, changed.at) < before) return all
      }
    }
  }
  return null
}

/** How many contacts the two sides at a corner have. */
function contactsAt(rings: readonly (readonly Step[])[], ring: number, corner: number): number {
  const corners = rings[ring] ?? []
  const before = sideAt(corners, ring, (corner - 1 + corners.length) % corners.length)
  const after = sideAt(corners, ring, corner)
  let count = 0
  for (const [other, each] of rings.entries()) {
    for (const [i, a] of each.entries()) {
      const b = each[(i + 1) % each.length] ?? a
      for (const side of [before, after]) {
        // Nearly all lie elsewhere: no side is made of them.
        if (!isNear(side.a, side.b, a, b) || (other === ring && i === side.index)) continue
        if (contact(side, sideAt(each, other, i)) !== null) count++
      }
    }
  }
  return count
}

function sideAt(corners: readonly Step[], ring: number, index: number): Side {
  const next = (index + 1) % corners.length
  const a = corners[index] ?? [0, 0]
  return { ring, index, next, a, b: corners[next] ?? a }
}

interface Change {
  readonly corners: readonly Step[]
  /** The corner whose sides are new. */
  readonly at: number
}

function* changes(corners: readonly Step[], index: number): Generator<Change> {
  const here = corners[index]
  const before = corners[(index - 1 + corners.length) % corners.length]
  const after = corners[(index + 1) % corners.length]
  if (!here || !before || !after) return
  if (corners.length > 3 && height([before, here, after]) <= REACH) {
    const fewer = corners.filter((_, i) => i !== index)
    // The new side begins in the corner before; its contacts and those of the side before it are counted together.
    if (!isFlat(fewer)) yield { corners: fewer, at: index === 0 ? fewer.length - 1 : index - 1 }
  }
  for (const [x, y] of NEAREST) {
    const moved: Step = [here[0] + x, here[1] + y]
    yield { corners: corners.map((each, i) => (i === index ? moved : each)), at: index }
  }
}

/** The height of a triangle over its longest side: how far its corner stands out, or a spike is wide. */
function height([a, b, c]: readonly [Step, Step, Step]): number {
  const longest = Math.max(...[length(a, b), length(b, c), length(c, a)])
  return longest === 0 ? 0 : Math.abs(turn(a, b, c)) / longest
}

function length(a: Step, b: Step): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1])
}

const STEPS = Array.from({ length: 2 * REACH + 1 }, (_, i) => i - REACH)
/** Nearest first. */
const NEAREST: readonly Step[] = STEPS.flatMap((x) => STEPS.map((y): Step => [x, y]))
  .filter(([x, y]) => x !== 0 || y !== 0)
  .sort((a, b) => Math.hypot(...a) - Math.hypot(...b))
