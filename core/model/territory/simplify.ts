/**
 * Fewer corners for an address, by Visvalingam and Whyatt ("Line generalisation by repeated elimination of points", 1993):
 * the corner whose triangle with its neighbours is smallest goes first. A corner stays where its going would make lines
 * touch or leave a hole outside, so what was an outline remains one.
 */
import { contact, isFlat, isInside, isNear, type Side, type Step, turn } from './contacts.ts'
import type { Polygon, Ring } from './form.ts'
import { toDegrees, toSteps } from './rings.ts'

/** How often corners that could not go are tried again, when others have gone. */
const ROUNDS = 4

interface Corner {
  readonly at: Step
  /** Twice the area of its triangle. */
  area: number
  stuck: boolean
}
interface Outline {
  readonly polygon: number
  /** Whether it is the outer ring of its polygon. */
  readonly outer: boolean
  corners: Corner[]
}

/** Valid polygons to at most so many corners; what is least goes, whole rings too. Null where that cannot be done. */
export function simplify(polygons: readonly Polygon[], most: number): Polygon[] | null {
  let outlines = polygons.flatMap((polygon, place) =>
    polygon.map((ring, i) => outlineOf(toSteps(ring), place, i === 0)),
  )
  let left = outlines.reduce((sum, { corners }) => sum + corners.length, 0)
  for (let round = 0; left > most && round < ROUNDS; round++) {
    for (const { corners } of outlines) for (const corner of corners) corner.stuck = false
    while (left > most) {
      const least = leastOf(outlines)
      if (least === null) break
      const { outline, index } = least
      if (outline.corners.length === 3) {
        const kept = without(outline, outlines)
        if (kept.length === 0) {
          for (const corner of outline.corners) corner.stuck = true
          continue
        }
        left -= outlines.reduce((sum, each) => sum + (kept.includes(each) ? 0 : each.corners.length), 0)
        outlines = kept
      } else if (mayGo(outline, index, outlines)) {
        outline.corners.splice(index, 1)
        left--
        for (const near of [index - 1, index]) weigh(outline, near)
      } else {
        const corner = outline.corners[index]
        if (corner) corner.stuck = true
      }
    }
  }
  return left > most ? null : polygonsOf(outlines, polygons.length)
}

function outlineOf(steps: readonly Step[], polygon: number, outer: boolean): Outline {
  const outline = { polygon, outer, corners: steps.map((at) => ({ at, area: 0, stuck: false })) }
  for (const i of steps.keys()) weigh(outline, i)
  return outline
}

/** Counted around the ring, so that −1 is the last corner. */
function cornerAt({ corners }: Outline, index: number): Corner | undefined {
  return corners[(index + corners.length) % corners.length]
}

function weigh(outline: Outline, index: number): void {
  const [before, corner, after] = [-1, 0, 1].map((step) => cornerAt(outline, index + step))
  if (!before || !corner || !after) return
  corner.area = Math.abs(turn(before.at, corner.at, after.at))
  corner.stuck = false
}

function leastOf(outlines: readonly Outline[]): { outline: Outline; index: number } | null {
  let [least, found] = [Infinity, null as { outline: Outline; index: number } | null]
  for (const outline of outlines) {
    const { corners } = outline
    // By numbers: iterators would take most of the time, here and in mayGo.
    for (let index = 0; index < corners.length; index++) {
      const corner = corners[index]
      if (!corner || corner.stuck || corner.area >= least) continue
      least = corner.area
      found = { outline, index }
    }
  }
  return found
}

/** A ring less; an outer ring takes its holes along. */
function without(gone: Outline, outlines: readonly Outline[]): Outline[] {
  return outlines.filter((each) => each !== gone && !(gone.outer && each.polygon === gone.polygon))
}

/** Whether the side that would take the place of a corner leaves all others alone. */
function mayGo(outline: Outline, index: number, outlines: readonly Outline[]): boolean {
  const [before, corner, after] = [-1, 0, 1].map((step) => cornerAt(outline, index + step)?.at)
  if (!before || !corner || !after) return false
  const ring = outlines.indexOf(outline)
  const count = outline.corners.length
  const previous = (index - 1 + count) % count
  // It takes the number of the side that ended in the corner, and is followed by the one after that which began there.
  const fresh: Side = { ring, index: previous, next: (index + 1) % count, a: before, b: after }
  const triangle = [before, corner, after]
  for (const [other, each] of outlines.entries()) {
    if (each.polygon !== outline.polygon) continue
    const [first] = each.corners
    if (other !== ring && first && isInside(first.at, triangle)) return false
    const { corners } = each
    let at = corners.at(-1)?.at
    for (let i = 0; i < corners.length; i++) {
      const start = at
      at = corners[i]?.at
      const number = i === 0 ? corners.length - 1 : i - 1
      // Nearly all lie elsewhere: no side is made of them.
      if (!start || !at || !isNear(before, after, start, at)) continue
      if (other === ring && (number === index || number === previous)) continue
      if (contact(fresh, { ring: other, index: number, next: i, a: start, b: at }) !== null) return false
    }
  }
  // A ring of three on one line would enclose nothing.
  return count > 4 || !isFlat(outline.corners.filter((_, i) => i !== index).map(({ at }) => at))
}

function polygonsOf(outlines: readonly Outline[], count: number): Polygon[] {
  return Array.from({ length: count }, (_, polygon) =>
    outlines
      .filter((outline) => outline.polygon === polygon)
      .map(({ corners }): Ring => corners.map(({ at }) => toDegrees(at))),
  ).filter((polygon) => polygon.length > 0)
}
