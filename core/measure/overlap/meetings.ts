import { type Edges, STRIDE } from './edges.ts'

/**
 * How many pairs of edges meet: cross, touch or run along each other, but for edges that follow upon each other in their
 * ring. Stops counting above `most`. A sweep from west to east, n log n for outlines; what is long from west to east
 * costs n².
 */
export function meetings(edges: Edges, most: number): number {
  const west = new Float64Array(edges.length / STRIDE)
  for (let i = 0; i < west.length; i++) west[i] = Math.min(edges[STRIDE * i] ?? 0, edges[STRIDE * i + 2] ?? 0)
  const order = Uint32Array.from(west.keys()).sort((i, j) => (west[i] ?? 0) - (west[j] ?? 0))
  let found = 0
  for (let place = 0; place < order.length; place++) {
    const i = STRIDE * (order[place] ?? 0)
    const [ax = 0, ay = 0, bx = 0, by = 0] = [edges[i], edges[i + 1], edges[i + 2], edges[i + 3]]
    const east = Math.max(ax, bx)
    const south = Math.min(ay, by)
    const north = Math.max(ay, by)
    for (let next = place + 1; next < order.length; next++) {
      const j = STRIDE * (order[next] ?? 0)
      const cx = edges[j] ?? 0
      const dx = edges[j + 2] ?? 0
      if (cx > east && dx > east) break
      const cy = edges[j + 1] ?? 0
      const dy = edges[j + 3] ?? 0
      if ((cy > north && dy > north) || (cy < south && dy < south)) continue
      // One begins where the other ends. Where rings touch in a corner two edges also end in it, and those are counted.
      if ((bx === cx && by === cy) || (dx === ax && dy === ay)) continue
      const [one, two] = [turn(ax, ay, bx, by, cx, cy), turn(ax, ay, bx, by, dx, dy)]
      if (one * two > 0 || turn(cx, cy, dx, dy, ax, ay) * turn(cx, cy, dx, dy, bx, by) > 0) continue
      found++
      if (found > most) return found
    }
  }
  return found
}

/** Positive where c lies left of the line from a to b, 0 on it. */
function turn(ax: number, ay: number, bx: number, by: number, cx: number, cy: number): number {
  return (bx - ax) * (cy - ay) - (by - ay) * (cx - ax)
}
