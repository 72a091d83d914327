import type { Metres } from '#core/model/plane.ts'
import { type AreaTopology, arcPoints } from '#core/model/topology.ts'

/**
 * A topology with fewer points: none is kept that lies within `tolerance` metres of the line that replaces it.
 *
 * The tiers hold what a zoomed-in map needs; a page that shows the whole country would send thousands of points that
 * fall on the same pixel. Arcs are thinned one by one and keep their ends, so neighbours go on meeting exactly.
 * Ramer 1972, Douglas and Peucker 1973.
 */
export function thinned(topology: AreaTopology, tolerance: number): AreaTopology {
  return {
    ...topology,
    arcs: topology.arcs.map((_, arc) => steps(thinLine(arcPoints(topology, arc), tolerance), topology)),
  }
}

/** The points of a line that matter. A closed line keeps its start and the point farthest from it at least. */
export function thinLine(points: readonly Metres[], tolerance: number): Metres[] {
  const last = points.length - 1
  const kept = new Set([0, last])
  const pairs: [number, number][] = [[0, last]]
  for (let pair = pairs.pop(); pair !== undefined; pair = pairs.pop()) {
    const [from, to] = pair
    const [index, distance] = farthest(points, from, to)
    if (index === null || distance <= tolerance) continue
    kept.add(index)
    pairs.push([from, index], [index, to])
  }
  return points.filter((_, i) => kept.has(i))
}

/** Plain numbers and squares throughout: a page does this for ten thousand points while someone waits. */
function farthest(points: readonly Metres[], from: number, to: number): [index: number | null, distance: number] {
  const [a, b] = [points[from], points[to]]
  if (!a || !b) return [null, -1]
  const [ae, an] = a
  const [dx, dy] = [b[0] - ae, b[1] - an]
  const square = dx * dx + dy * dy
  let index: number | null = null
  let most = -1
  for (let i = from + 1; i < to; i++) {
    const point = points[i]
    if (!point) continue
    const e = point[0] - ae
    const n = point[1] - an
    // To the segment, not the endless line: a spike beyond its end would look near.
    const share = square === 0 ? 0 : Math.min(1, Math.max(0, (e * dx + n * dy) / square))
    const [x, y] = [e - share * dx, n - share * dy]
    const distance = x * x + y * y
    if (distance > most) {
      index = i
      most = distance
    }
  }
  return [index, most < 0 ? most : Math.sqrt(most)]
}

function steps(points: readonly Metres[], { transform: { translate } }: AreaTopology): [number, number][] {
  let last: Metres = translate
  return points.map((point) => {
    const step: [number, number] = [point[0] - last[0], point[1] - last[1]]
    last = point
    return step
  })
}
