import type { Metres } from '#core/model/plane.ts'

/** Heights of a shape at which a place for its name is looked for, as shares of it: from the middle outwards. */
const HEIGHTS = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74] as const
/** The middle is left only for a line this many times as long. */
const BETTER = 1.15

/**
 * A point well inside some rings (unclosed, holes among them): the middle of the longest stretch that lies inside on a few
 * horizontal lines, by the even-odd rule. A name is wider than high, so the longest level stretch is the best place for it.
 */
export function innerPoint(rings: readonly (readonly Metres[])[]): Metres {
  const norths = rings.flat().map(([, north]) => north)
  const [south, top] = [Math.min(...norths), Math.max(...norths)]
  let best: { readonly length: number; readonly at: Metres } = { length: 0, at: rings[0]?.[0] ?? [0, 0] }
  for (const share of HEIGHTS) {
    const north = south + (top - south) * share
    const crossings = rings.flatMap((ring) => crossingsAt(ring, north)).sort((a, b) => a - b)
    for (let i = 0; i + 1 < crossings.length; i += 2) {
      const [from = 0, to = 0] = crossings.slice(i, i + 2)
      if (to - from > best.length * BETTER) best = { length: to - from, at: [(from + to) / 2, north] }
    }
  }
  return best.at
}

/** Eastings at which the edges of a ring pass a northing; an end that lies on it counts for the edge below only. */
function crossingsAt(ring: readonly Metres[], north: number): number[] {
  return ring.flatMap(([e1, n1], i) => {
    const [e2, n2] = ring[(i + 1) % ring.length] ?? [e1, n1]
    if (n1 > north === n2 > north) return []
    return e1 + ((north - n1) / (n2 - n1)) * (e2 - e1)
  })
}
