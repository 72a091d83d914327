import { type LonLat, lonLatOf, metresOf } from '../lonlat.ts'
import type { Ring } from './form.ts'

/** Corners of a circle: the polygon's area is 0.16 % less than the circle's, far less than what the points can tell. */
const CORNERS = 64

/**
 * A circle as a ring, anticlockwise from east, degrees unrounded. It is round on the plane, where a kilometre is at most
 * 0.2 % too long (in the far east of Norrbotten) and 0.04 % too short (along 15° E).
 */
export function circleRing(centre: LonLat, kilometres: number): Ring {
  const [east, north] = metresOf(centre)
  return Array.from({ length: CORNERS }, (_, i) => {
    const angle = (2 * Math.PI * i) / CORNERS
    const radius = 1000 * kilometres
    return lonLatOf([east + radius * Math.cos(angle), north + radius * Math.sin(angle)])
  })
}
