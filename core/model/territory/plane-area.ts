import { type LonLat, metresOf } from '../lonlat.ts'
import type { Polygon, Ring } from './form.ts'

/** Square metres on the plane, holes taken off; where polygons overlap each counts. To tell how much a repair changed. */
export function planeArea(polygons: readonly Polygon[]): number {
  const areas = polygons.map((polygon) =>
    polygon.reduce((sum, ring, i) => sum + (i === 0 ? ringArea(ring) : -ringArea(ring)), 0),
  )
  return areas.reduce((sum, area) => sum + area, 0)
}

function ringArea(ring: Ring): number {
  const [origin = [0, 0]] = ring.slice(0, 1).map(metresOf)
  const corners = ring.map((corner: LonLat) => {
    const [e, n] = metresOf(corner)
    return [e - origin[0], n - origin[1]] as const
  })
  const doubled = corners.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = corners[(i + 1) % corners.length] ?? [x, y]
    return sum + x * nextY - nextX * y
  }, 0)
  return Math.abs(doubled) / 2
}
