import { presimplify } from 'topojson-simplify'
import type { Metres } from '#core/model/plane.ts'
import { crossings, ringArea } from '#core/model/topology.ts'
import { arcNumbers, asTopology, type Mosaic, ringOf } from './mosaic.ts'

export interface Tier {
  /** Points whose triangle weighs less than this many m² go. */
  readonly threshold: number
  /** Inner points a closed arc keeps whatever they weigh: with 2 every skerry is a triangle. */
  readonly islandPoints: number
  /** Coordinates are rounded to whole multiples of this many metres. */
  readonly grid: number
  /** No area may change its drawn size by more than this share; the tier keeps more points where it would. */
  readonly areaChange: number
}

/** Rounds of keeping more points; each quarters the threshold of the arcs at fault, so the last keeps every point. */
const ROUNDS = 20

/**
 * Fewer points, the same map: Visvalingam's method on shared arcs, so that neighbours go on meeting exactly.
 *
 * The method alone lets simplified lines cross and small areas wither. So after rounding, the arcs that cross, and those
 * of areas that shrank, grew or turned inside out, are taken again with more points until nothing is wrong.
 * M. Visvalingam and J. D. Whyatt, "Line generalisation by repeated elimination of points", 1993.
 */
export function simplified(mosaic: Mosaic, tier: Tier): Mosaic {
  const weighed = presimplify(asTopology(mosaic), triangleWeight).arcs
  const thresholds = mosaic.arcs.map(() => tier.threshold)
  for (let round = 0; round < ROUNDS; round++) {
    const arcs = weighed.map((arc, i) => rounded(chosenPoints(arc, thresholds[i] ?? 0, tier.islandPoints), tier.grid))
    const result: Mosaic = { arcs, areas: mosaic.areas }
    const faulty = new Set([
      ...crossings(arcs).flatMap(({ arcs: pair }) => pair),
      ...distortedArcs(mosaic, result, tier),
    ])
    if (faulty.size === 0) return result
    for (const arc of faulty) thresholds[arc] = round === ROUNDS - 2 ? 0 : (thresholds[arc] ?? 0) / 4
  }
  throw new Error(`simplification: expected a clean map after ${ROUNDS} rounds, found borders that still cross`)
}

/**
 * Area of the triangle of a point and its neighbours, less for sharp corners and more for blunt ones, so that spikes go
 * first and sweeps stay: the weighting of mapshaper, 1 − 0.7 cos of the angle at the point.
 */
function triangleWeight([a, b, c]: [[number, number], [number, number], [number, number]]): number {
  const [ux, uy, vx, vy] = [a[0] - b[0], a[1] - b[1], c[0] - b[0], c[1] - b[1]]
  const lengths = Math.hypot(ux, uy) * Math.hypot(vx, vy)
  const cosine = lengths === 0 ? 1 : (ux * vx + uy * vy) / lengths
  return (Math.abs(ux * vy - uy * vx) / 2) * (1 - 0.7 * cosine)
}

/** Points at or above the threshold; a closed arc keeps its weightiest inner points whatever they weigh. */
function chosenPoints(arc: readonly number[][], threshold: number, islandPoints: number): number[][] {
  const [first] = arc
  const last = arc.at(-1)
  const closed = first !== undefined && last !== undefined && first[0] === last[0] && first[1] === last[1]
  const inner = arc.slice(1, -1).map(([, , weight = 0]) => weight)
  const least = closed ? Math.min(threshold, inner.sort((a, b) => b - a)[islandPoints - 1] ?? 0) : threshold
  return arc.filter(([, , weight = 0]) => weight >= least)
}

function rounded(arc: readonly number[][], grid: number): Metres[] {
  const points: Metres[] = []
  for (const [x = Number.NaN, y = Number.NaN] of arc) {
    const point: Metres = [Math.round(x / grid) * grid, Math.round(y / grid) * grid]
    const last = points.at(-1)
    if (last?.[0] !== point[0] || last[1] !== point[1]) points.push(point)
  }
  const [only] = points
  return only && points.length === 1 ? [only, only] : points
}

/** Arcs of rings that turned over or vanished, and of areas whose size changed more than the tier allows. */
function distortedArcs(before: Mosaic, after: Mosaic, { areaChange }: Tier): number[] {
  const arcs: number[] = []
  for (const polygons of before.areas.values()) {
    let [was, is] = [0, 0]
    for (const ring of polygons.flat()) {
      const [old, now] = [ringArea(ringOf(before, ring)), ringArea(ringOf(after, ring))]
      if (old * now <= 0) arcs.push(...arcNumbers([[ring]]))
      was += old
      is += now
    }
    if (Math.abs(is / was - 1) > areaChange) arcs.push(...arcNumbers([...polygons]))
  }
  return arcs
}
