/**
 * Unions, intersections and differences of polygons by clipper2, which works on whole numbers: steps of 1/64 m counted
 * from the middle of Sweden, so that its products stay within what a double holds exactly.
 */
import {
  booleanOpWithPolyTree,
  ClipType,
  FillRule,
  type Path64,
  type Paths64,
  type PolyPath64,
  PolyTree64,
  type Rect64,
  rectClip,
} from 'clipper2-ts'
import type { Box } from '#core/model/plane.ts'
import type { MetrePolygon, MetreRing } from '../ground.ts'

const STEPS = 64
const [EAST, NORTH] = [590_000, 6_900_000]

const TYPES = {
  union: ClipType.Union,
  intersection: ClipType.Intersection,
  difference: ClipType.Difference,
} as const
export type Clipping = keyof typeof TYPES

/** Rings run as `oriented` has them; what winds around at least once is inside (nonzero), and so it is in the answer. */
export function clip(subject: readonly MetreRing[], other: readonly MetreRing[], how: Clipping): MetrePolygon[] {
  const tree = new PolyTree64()
  booleanOpWithPolyTree(TYPES[how], pathsOf(subject), pathsOf(other), tree, FillRule.NonZero)
  return polygonsIn(tree)
}

/** What of the rings lies in a box: for what is clipped with something in the box, the rest is work for nothing. */
export function within(rings: readonly MetreRing[], { west, south, east, north }: Box): MetreRing[] {
  const x = (metres: number) => Math.round((metres - EAST) * STEPS)
  const y = (metres: number) => Math.round((metres - NORTH) * STEPS)
  // Their top is where y begins, which is our south.
  const box: Rect64 = { left: x(west), top: y(south), right: x(east), bottom: y(north) }
  return rectClip(box, pathsOf(rings)).map(metresOf)
}

function pathsOf(rings: readonly MetreRing[]): Paths64 {
  return rings.map((ring) =>
    ring.map(([east, north]) => ({ x: Math.round((east - EAST) * STEPS), y: Math.round((north - NORTH) * STEPS) })),
  )
}

/** Outer rings hold holes, and holes hold islands, which are polygons of their own. */
function polygonsIn(level: PolyPath64): MetrePolygon[] {
  const outers = childrenOf(level)
  return outers.flatMap((outer) => {
    const holes = childrenOf(outer)
    return [[outer, ...holes].map(ringOf), ...holes.flatMap(polygonsIn)]
  })
}

function childrenOf(path: PolyPath64): PolyPath64[] {
  return Array.from({ length: path.count }, (_, i) => path.child(i))
}

function ringOf({ poly }: PolyPath64): MetreRing {
  return metresOf(poly ?? [])
}

function metresOf(path: Path64): MetreRing {
  return path.map(({ x, y }) => [x / STEPS + EAST, y / STEPS + NORTH])
}
