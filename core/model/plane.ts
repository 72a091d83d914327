/**
 * The one plane everything is drawn on: SWEREF 99 TM (EPSG:3006), in metres, easting first, northing up.
 *
 * Transverse Mercator with central meridian 15° E, scale 0.9996 and false easting 500 000 m on the GRS 80 ellipsoid:
 * UTM zone 33 by construction, but used by Lantmäteriet for the whole country, far outside the zone's six degrees.
 * proj4's `utm` holds that far out: `plane.test.ts` finds it equal to Lantmäteriet's own formulas to the millimetre.
 */
export const SWEREF_99_TM = '+proj=utm +zone=33 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m +no_defs'

/** A position on the plane in metres. Easting first, although Swedish maps print "N, E". */
export type Metres = readonly [easting: number, northing: number]

/** An upright rectangle on the plane, sides in metres. */
export interface Box {
  readonly west: number
  readonly south: number
  readonly east: number
  readonly north: number
}

/** The box of the drawn land of Sweden, rounded outwards to whole kilometres. Sea territory is not in it. */
export const SWEDEN: Box = { west: 268_000, south: 6_133_000, east: 920_000, north: 7_672_000 }

/** The least box around some points. Throws on none, for an empty box has no honest sides. */
export function boxOf(points: Iterable<Metres>): Box {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const [e, n] of points) {
    west = Math.min(west, e)
    east = Math.max(east, e)
    south = Math.min(south, n)
    north = Math.max(north, n)
  }
  if (west > east) throw new Error('box: expected at least one point, found none')
  return { west, south, east, north }
}

/** Whether a point lies in the box or on its edge. */
export function inBox(box: Box, [e, n]: Metres): boolean {
  return e >= box.west && e <= box.east && n >= box.south && n <= box.north
}
