/**
 * The outline of a drawing cut into slabs across one axis, so that what lies near an edge or a point is found at once.
 *
 * Sweeping east, a drawing of which few edges are long from west to east has few edges in each slab; else it is swept
 * north. The axis is called u and the other one v: a comb of two thousand teeth is thus as cheap as a circle, whichever
 * way the teeth point.
 */
import type { Box } from '#core/model/plane.ts'
import { type Edges, STRIDE } from './edges.ts'

export interface Slabs {
  /** Where u stands in a pair of east and north: 0 when swept east, 1 when swept north. */
  readonly axis: 0 | 1
  readonly uMin: number
  readonly uMax: number
  readonly vMin: number
  readonly vMax: number
  readonly width: number
  readonly count: number
  /** First entry of each slab in `entries`, and the end of the last. */
  readonly starts: Int32Array
  /** Places of edges, slab by slab. */
  readonly entries: Int32Array
  /** The edges, each from its lower u to its higher. */
  readonly size: number
  readonly u0: Float64Array
  readonly v0: Float64Array
  readonly u1: Float64Array
  readonly v1: Float64Array
  readonly slope: Float64Array
  /** +1 where the inside lies below the edge (at lower v), −1 where it lies above; 0 of an edge straight along v. */
  readonly sign: Float64Array
}

/** As many slabs as edges, unless edges are so long that their entries would be many more than they are. */
const ENTRIES_PER_EDGE = 3

export function slabsOf(edges: Edges, box: Box): Slabs {
  const axis = extentAlong(edges, 0) / (box.east - box.west) <= extentAlong(edges, 1) / (box.north - box.south) ? 0 : 1
  const [uMin, uMax, vMin, vMax] =
    axis === 0 ? [box.west, box.east, box.south, box.north] : [box.south, box.north, box.west, box.east]
  const columns = columnsOf(edges, axis)
  const many = columns.size
  const count = Math.max(
    1,
    Math.min(many, Math.floor((ENTRIES_PER_EDGE * many * (uMax - uMin)) / extentAlong(edges, axis))),
  )
  const width = (uMax - uMin) / count
  const slab = (u: number) => Math.max(0, Math.min(count - 1, Math.floor((u - uMin) / width)))
  const starts = new Int32Array(count + 1)
  for (let e = 0; e < many; e++) {
    for (let k = slab(columns.u0[e] ?? 0); k <= slab(columns.u1[e] ?? 0); k++) starts[k + 1] = (starts[k + 1] ?? 0) + 1
  }
  for (let k = 0; k < count; k++) starts[k + 1] = (starts[k + 1] ?? 0) + (starts[k] ?? 0)
  const entries = new Int32Array(starts[count] ?? 0)
  const next = starts.slice()
  for (let e = 0; e < many; e++) {
    for (let k = slab(columns.u0[e] ?? 0); k <= slab(columns.u1[e] ?? 0); k++) {
      const at = next[k] ?? 0
      entries[at] = e
      next[k] = at + 1
    }
  }
  return { axis, uMin, uMax, vMin, vMax, width, count, starts, entries, ...columns }
}

function extentAlong(edges: Edges, axis: 0 | 1): number {
  let sum = 0
  for (let i = axis; i < edges.length; i += STRIDE) sum += Math.abs((edges[i + 2] ?? 0) - (edges[i] ?? 0))
  return sum
}

function columnsOf(edges: Edges, axis: 0 | 1) {
  const size = edges.length / STRIDE
  const [u0, v0] = [new Float64Array(size), new Float64Array(size)]
  const [u1, v1] = [new Float64Array(size), new Float64Array(size)]
  const [slope, sign] = [new Float64Array(size), new Float64Array(size)]
  for (let e = 0; e < size; e++) {
    const i = STRIDE * e
    const [fromU = 0, fromV = 0] = [edges[i + axis], edges[i + 1 - axis]]
    const [toU = 0, toV = 0] = [edges[i + 2 + axis], edges[i + 3 - axis]]
    // Walking an edge the other way gives the same numbers but the sign: neighbours who share it agree to the last bit.
    const forth = fromU < toU
    u0[e] = forth ? fromU : toU
    v0[e] = forth ? fromV : toV
    u1[e] = forth ? toU : fromU
    v1[e] = forth ? toV : fromV
    if (fromU === toU) continue
    slope[e] = forth ? (toV - fromV) / (toU - fromU) : (fromV - toV) / (fromU - toU)
    // Outlines run anticlockwise in east and north, so clockwise in north and east.
    sign[e] = forth === (axis === 0) ? -1 : 1
  }
  return { size, u0, v0, u1, v1, slope, sign }
}

/** How many times the outline winds around a point: 1 inside a drawing, 0 outside. */
export function windingAt(slabs: Slabs, east: number, north: number): number {
  const [u, v] = slabs.axis === 0 ? [east, north] : [north, east]
  if (!(u >= slabs.uMin && u < slabs.uMax && v < slabs.vMax && v >= slabs.vMin)) return 0
  const k = Math.min(slabs.count - 1, Math.floor((u - slabs.uMin) / slabs.width))
  let winding = 0
  for (let i = slabs.starts[k] ?? 0; i < (slabs.starts[k + 1] ?? 0); i++) {
    const e = slabs.entries[i] ?? 0
    const [u0 = 0, u1 = 0] = [slabs.u0[e], slabs.u1[e]]
    // Closed below and open above, along both axes: of two drawings that share a border one has the point on it.
    if (u0 <= u && u < u1 && (slabs.v0[e] ?? 0) + (slabs.slope[e] ?? 0) * (u - u0) > v) winding += slabs.sign[e] ?? 0
  }
  return winding
}

/** Whether an edge of the outline comes near a box. Where none does, the box lies wholly inside or wholly outside. */
export function runsThrough(slabs: Slabs, { west, south, east, north }: Box): boolean {
  const [lowU, highU, lowV, highV] = slabs.axis === 0 ? [west, east, south, north] : [south, north, west, east]
  const slab = (u: number) => Math.max(0, Math.min(slabs.count - 1, Math.floor((u - slabs.uMin) / slabs.width)))
  const end = slabs.starts[slab(highU) + 1] ?? 0
  for (let i = slabs.starts[slab(lowU)] ?? 0; i < end; i++) {
    const e = slabs.entries[i] ?? 0
    const [u0 = 0, u1 = 0, v0 = 0, v1 = 0] = [slabs.u0[e], slabs.u1[e], slabs.v0[e], slabs.v1[e]]
    if (u1 < lowU || u0 > highU) continue
    if ((v0 >= lowV || v1 >= lowV) && (v0 <= highV || v1 <= highV)) return true
  }
  return false
}
