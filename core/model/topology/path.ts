import type { Box, Metres } from '../plane.ts'
import type { AreaGeometry, AreaTopology } from './form.ts'
import { geometryRings } from './rings.ts'

/** How metres become SVG units: x = (easting − west) / unit, y = (north − northing) / unit, so y points down. */
export interface Drawing {
  readonly box: Box
  /** Metres per SVG unit. Coordinates are rounded to whole units: 250 suits a screen, 50 a printed page. */
  readonly unit: number
}

/**
 * The `d` of a geometry's `<path>`: whole units in relative steps, as few bytes as `m` and `z` allow. It begins with an
 * absolute `M`, so the paths of several geometries may be put one after another.
 *
 * Positions are rounded before steps are taken, so a border drawn from both sides coincides and nothing drifts. Rings
 * too small to enclose a unit are left out; a geometry with no ring left gives an empty string.
 */
export function pathData(topology: AreaTopology, geometry: AreaGeometry, drawing: Drawing): string {
  const lines = geometryRings(topology, geometry).flat()
  return writePath(lines, drawing, 'closed')
}

/** One path of many lines. A closed line repeats its first point last; the `z` stands for that last step. */
export function writePath(lines: readonly (readonly Metres[])[], drawing: Drawing, ends: 'open' | 'closed'): string {
  const closed = ends === 'closed'
  // Pieces, joined at the end: to look at the end of a growing string is to copy all of it.
  const path: string[] = []
  // Where the pen is: after `z` back at the start of the ring, else at the end of the line.
  let pen: Metres = [0, 0]
  for (const line of lines) {
    const points = straighten(line.map((point) => toUnits(point, drawing)))
    const [start] = points
    const end = points.at(-1)
    if (!start || !end || points.length < (closed ? 4 : 2)) continue
    // After an absolute M bare numbers would be absolute too: the first run needs its own `l`.
    let bare = path.length === 0
    path.push(bare ? `M${step(pen, start)}l` : `m${step(pen, start)}`)
    let previous = start
    for (const point of closed ? points.slice(1, -1) : points.slice(1)) {
      const next = step(previous, point)
      path.push(bare || next.startsWith('-') ? next : ` ${next}`)
      bare = false
      previous = point
    }
    if (closed) path.push('z')
    pen = closed ? start : end
  }
  return path.join('')
}

function toUnits([e, n]: Metres, { box, unit }: Drawing): Metres {
  return [Math.round((e - box.west) / unit), Math.round((box.north - n) / unit)]
}

/** "12-3", "4 5": a minus sign parts two numbers as well as a space does. */
function step(from: Metres, to: Metres): string {
  const x = to[0] - from[0]
  const y = to[1] - from[1]
  return y < 0 ? `${x}${y}` : `${x} ${y}`
}

/** Drops repeated points and points in the middle of a straight run; the drawn line stays the same to the pixel. */
function straighten(points: readonly Metres[]): Metres[] {
  const kept: Metres[] = []
  for (const point of points) {
    const last = kept.at(-1)
    if (last && last[0] === point[0] && last[1] === point[1]) continue
    const before = kept.at(-2)
    if (before && last && isStraight(before, last, point)) kept.pop()
    kept.push(point)
  }
  return kept
}

function isStraight(a: Metres, b: Metres, c: Metres): boolean {
  const [x1, y1, x2, y2] = [b[0] - a[0], b[1] - a[1], c[0] - b[0], c[1] - b[1]]
  return x1 * y2 === y1 * x2 && x1 * x2 + y1 * y2 > 0
}
