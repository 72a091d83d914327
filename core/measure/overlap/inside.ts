/**
 * How much of an area lies inside a drawing, without clipping: the integral of the product of the two winding numbers.
 *
 * The winding number of a closed outline at a point is the sum, over its edges above the point, of +1 or −1. So the
 * integral of a product of two of them is a sum over pairs of edges, one of each outline, of the area between the two
 * where the drawing's edge lies above the other's (what lies on the other side cancels, for outlines are closed):
 *
 *     area = −Σₑ Σ_f sₑ s_f ∫ max(0, vₑ(u) − v_f(u)) du    over the u that both edges span
 *
 * Nothing is decided by a sign: borders that coincide, corners on lines and spikes are no special cases, an error of
 * rounding stays as small as it was, and drawings that share an edge share the very same terms. By slabs an edge meets
 * the few edges above and below it, so the sum is about as long as the outline. (General clippers find and link every
 * crossing; their answer, here checked against clipper2, is the same and comes much later.)
 */
import { type Edges, STRIDE } from './edges.ts'
import { type Slabs, windingAt } from './slabs.ts'
import type { Work } from './too-intricate.ts'

export interface Inside {
  /** m² of what the edges enclose that lies inside the drawing. */
  readonly area: number
  /** Metres of the edges that run inside the drawing. */
  readonly length: number
  /** How often the two outlines cross, or nearly. */
  readonly crossings: number
}

/** Metres along u: in less than this, the u of a crossing says too little of where along the edge it is. */
const UPRIGHT = 1e-3
/** Places at which an upright edge is looked up instead. Its length only tells slivers from parts. */
const SAMPLES = 64

export function insideOf(edges: Edges, drawing: Slabs, work: Work): Inside {
  const { axis, uMin, uMax, vMin, vMax, width, count, starts, entries, u0, v0, u1, slope, sign } = drawing
  let [area, length, pairs, crossings] = [0, 0, 0, 0]
  for (let i = 0; i < edges.length; i += STRIDE) {
    const [fromU = 0, fromV = 0] = [edges[i + axis], edges[i + 1 - axis]]
    const [toU = 0, toV = 0] = [edges[i + 2 + axis], edges[i + 3 - axis]]
    // Beside the drawing, or above all of it: nothing of the drawing lies above the edge.
    if ((fromU <= uMin && toU <= uMin) || (fromU >= uMax && toU >= uMax) || (fromV >= vMax && toV >= vMax)) continue
    const long = Math.sqrt((toU - fromU) ** 2 + (toV - fromV) ** 2)
    const upright = Math.abs(toU - fromU) < UPRIGHT
    if (upright) {
      const [south, north] = [Math.max(vMin, Math.min(fromV, toV)), Math.min(vMax, Math.max(fromV, toV))]
      if (south < north) length += uprightInside(drawing, (fromU + toU) / 2, south, north)
      pairs += SAMPLES
    }
    if (fromU === toU) continue
    const forth = fromU < toU
    const lowU = forth ? fromU : toU
    const highU = forth ? toU : fromU
    const lowV = forth ? fromV : toV
    const steep = forth ? (toV - fromV) / (toU - fromU) : (fromV - toV) / (fromU - toU)
    const lastSlab = Math.min(count - 1, Math.floor((highU - uMin) / width))
    let [under, along] = [0, 0]
    for (let k = Math.max(0, Math.floor((lowU - uMin) / width)); k <= lastSlab; k++) {
      // A pair may meet in several slabs: in each, only what lies in it is counted.
      const west = Math.max(lowU, uMin + k * width)
      const east = k === count - 1 ? highU : Math.min(highU, uMin + (k + 1) * width)
      const until = starts[k + 1] ?? 0
      const from = starts[k] ?? 0
      pairs += until - from
      for (let at = from; at < until; at++) {
        const e = entries[at] ?? 0
        const startE = u0[e] ?? 0
        const endE = u1[e] ?? 0
        const a = west > startE ? west : startE
        const b = east < endE ? east : endE
        if (a >= b) continue
        const v = v0[e] ?? 0
        const m = slope[e] ?? 0
        const atA = v + m * (a - startE) - (lowV + steep * (a - lowU))
        const atB = v + m * (b - startE) - (lowV + steep * (b - lowU))
        if (atA <= 0 && atB <= 0) continue
        const s = sign[e] ?? 0
        if (atA >= 0 && atB >= 0) {
          under += s * (b - a) * (atA + atB)
          along += s * (b - a)
        } else {
          // They cross: a triangle, up to where the edge of the drawing comes down, or from where it comes up.
          crossings++
          const above = atA > 0 ? atA : atB
          const part = ((b - a) * above) / Math.abs(atA - atB)
          under += s * part * above
          along += s * part
        }
      }
    }
    // Below the drawing its upper edges and its lower ones are all above: along is 0 there but for rounding.
    area -= (under / 2) * (forth === (axis === 0) ? -1 : 1)
    if (!upright) length += (along / (highU - lowU)) * long
  }
  work.add(pairs)
  return { area, length, crossings }
}

/** Metres of a line along v that lie inside. */
function uprightInside(drawing: Slabs, u: number, south: number, north: number): number {
  const step = (north - south) / SAMPLES
  let inside = 0
  for (let i = 0; i < SAMPLES; i++) {
    const v = south + (i + 0.5) * step
    inside += drawing.axis === 0 ? windingAt(drawing, u, v) : windingAt(drawing, v, u)
  }
  return inside * step
}
