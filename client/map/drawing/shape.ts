/** What a hand has drawn, as a territory's shape: degrees to four decimals, as an address holds them. */
import { type LonLat, lonLatOf, metresOf } from '#core/model/lonlat.ts'
import type { Metres } from '#core/model/plane.ts'
import { type Shape, STEPS } from '#core/model/territory/form.ts'
import { type RingsFault, ringsFault } from '#core/model/territory/rings.ts'
import type { Drawn } from './hand.ts'

export function shapeOf(drawn: Drawn): Shape {
  switch (drawn.kind) {
    case 'circle':
      return { kind: 'circle', centre: rounded(drawn.centre), kilometres: drawn.kilometres }
    case 'polygons':
      return { kind: 'drawn', polygons: drawn.polygons.map((polygon) => polygon.map(ringOf)) }
  }
}

/** The other way, to be drawn on; null of a list, which is not drawn. */
export function drawnOf(shape: Shape): Drawn | null {
  switch (shape.kind) {
    case 'areas':
      return null
    case 'circle':
      return { kind: 'circle', centre: metresOf(shape.centre), kilometres: shape.kilometres }
    case 'drawn':
      return { kind: 'polygons', polygons: shape.polygons.map((polygon) => polygon.map((ring) => ring.map(metresOf))) }
  }
}

/** Why a shape cannot be taken as it is, and where; null where it can. */
export function faultOf(shape: Shape): { readonly kind: RingsFault['kind']; readonly at: Metres | null } | null {
  if (shape.kind !== 'drawn') return null
  const fault = ringsFault(shape.polygons)
  if (fault === null) return null
  return { kind: fault.kind, at: 'near' in fault ? metresOf(fault.near) : null }
}

/** Corners that round to the same place are one. */
function ringOf(ring: readonly Metres[]): LonLat[] {
  const corners = ring.map(rounded)
  return corners.filter(([x, y], i) => {
    const before = corners.at(i - 1)
    return corners.length === 1 || before === undefined || before[0] !== x || before[1] !== y
  })
}

function rounded(point: Metres): LonLat {
  const [longitude, latitude] = lonLatOf(point)
  return [Math.round(longitude * STEPS) / STEPS, Math.round(latitude * STEPS) / STEPS]
}
