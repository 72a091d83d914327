import type { Metres } from '../plane.ts'

/** An arc with the area on each side of it, seen walking along it; null for the sea and for abroad. */
export interface SidedArc {
  readonly points: readonly Metres[]
  left: string | null
  right: string | null
}

interface Spoke {
  readonly angle: number
  /** The area on each side, seen from the joint outwards. */
  readonly left: string | null
  readonly right: string | null
}

/**
 * Areas that lie on top of one another although no border crosses another, as pairs with the joint where it shows.
 *
 * Around the joint of several arcs, what lies left of one must lie right of the next, counterclockwise. Where neighbours
 * share the ends of a border but each drew it alone, it does not. (A gap drawn so looks like sea, and passes.)
 */
export function overlaps(arcs: readonly SidedArc[]): { areas: [string | null, string | null]; near: Metres }[] {
  const joints = new Map<string, { point: Metres; spokes: Spoke[] }>()
  const add = (points: readonly Metres[], left: string | null, right: string | null) => {
    const [from, to] = points
    // An arc without length has no direction, and no sides.
    if (!from || !to || (from[0] === to[0] && from[1] === to[1])) return
    const joint = joints.get(from.join()) ?? { point: from, spokes: [] }
    joint.spokes.push({ angle: Math.atan2(to[1] - from[1], to[0] - from[0]), left, right })
    joints.set(from.join(), joint)
  }
  for (const { points, left, right } of arcs) {
    add(points, left, right)
    add(points.toReversed(), right, left)
  }
  return [...joints.values()].flatMap(({ point, spokes }) => {
    const around = spokes.sort((a, b) => a.angle - b.angle)
    return around.flatMap(({ left }, i) => {
      const right = around[(i + 1) % around.length]?.right ?? null
      return left === right ? [] : [{ areas: [left, right] as [string | null, string | null], near: point }]
    })
  })
}
