/**
 * Between degrees and the plane: WGS 84 longitude and latitude, as addresses and GeoJSON write them (RFC 7946, section
 * 3.1.1: longitude first), and SWEREF 99 TM in metres. SWEREF 99 and WGS 84 differ by the drift of Europe, under a metre
 * since 1999: taken as the same, as is usual.
 *
 * Krüger's series on GRS 80, as Lantmäteriet prints them ("Gauss Conformal Projection (Transverse Mercator)"). Agrees
 * with proj4 to the millimetre over Sweden (lonlat.test.ts); written here because a page that opens on a drawing needs
 * it before the first picture, and proj4 is thirty times its size.
 */
import type { Metres } from './plane.ts'

/** Degrees. */
export type LonLat = readonly [longitude: number, latitude: number]

const RADIAN = Math.PI / 180
const MERIDIAN = 15 * RADIAN
const SCALE = 0.9996
const FALSE_EASTING = 500_000
const FLATTENING = 1 / 298.257222101
/** First eccentricity, squared. */
const E2 = FLATTENING * (2 - FLATTENING)
/** Third flattening. */
const N = FLATTENING / (2 - FLATTENING)
/** Radius of the sphere whose meridian is as long as the ellipsoid's, metres, times the scale on the meridian. */
const RADIUS = ((SCALE * 6_378_137) / (1 + N)) * (1 + N ** 2 / 4 + N ** 4 / 64)

/** Geodetic to conformal latitude: coefficients of the odd powers of the sine. */
const TO_CONFORMAL = [
  E2,
  (5 * E2 ** 2 - E2 ** 3) / 6,
  (104 * E2 ** 3 - 45 * E2 ** 4) / 120,
  (1237 * E2 ** 4) / 1260,
] as const
/** Conformal to geodetic latitude, likewise. */
const TO_GEODETIC = [
  E2 + E2 ** 2 + E2 ** 3 + E2 ** 4,
  -(7 * E2 ** 2 + 17 * E2 ** 3 + 30 * E2 ** 4) / 6,
  (224 * E2 ** 3 + 889 * E2 ** 4) / 120,
  -(4279 * E2 ** 4) / 1260,
] as const
/** Sphere to plane: coefficients of the multiples of the double angle. */
const TO_PLANE = [
  N / 2 - (2 * N ** 2) / 3 + (5 * N ** 3) / 16 + (41 * N ** 4) / 180,
  (13 * N ** 2) / 48 - (3 * N ** 3) / 5 + (557 * N ** 4) / 1440,
  (61 * N ** 3) / 240 - (103 * N ** 4) / 140,
  (49_561 * N ** 4) / 161_280,
] as const
/** Plane to sphere, likewise. */
const TO_SPHERE = [
  N / 2 - (2 * N ** 2) / 3 + (37 * N ** 3) / 96 - N ** 4 / 360,
  N ** 2 / 48 + N ** 3 / 15 - (437 * N ** 4) / 1440,
  (17 * N ** 3) / 480 - (37 * N ** 4) / 840,
  (4397 * N ** 4) / 161_280,
] as const

/** Degrees to metres on the plane. Good within some 15° of the meridian 15° E; farther off it says nothing. */
export function metresOf([longitude, latitude]: LonLat): Metres {
  const phi = latitude * RADIAN
  const conformal = phi - Math.cos(phi) * oddPowers(Math.sin(phi), TO_CONFORMAL)
  const delta = longitude * RADIAN - MERIDIAN
  const xi = Math.atan2(Math.tan(conformal), Math.cos(delta))
  const eta = Math.atanh(Math.cos(conformal) * Math.sin(delta))
  let [easting, northing] = [eta, xi]
  for (const [i, coefficient] of TO_PLANE.entries()) {
    const k = 2 * (i + 1)
    easting += coefficient * Math.cos(k * xi) * Math.sinh(k * eta)
    northing += coefficient * Math.sin(k * xi) * Math.cosh(k * eta)
  }
  return [FALSE_EASTING + RADIUS * easting, RADIUS * northing]
}

/** Metres on the plane to degrees. */
export function lonLatOf([easting, northing]: Metres): LonLat {
  const y = (easting - FALSE_EASTING) / RADIUS
  const x = northing / RADIUS
  let [eta, xi] = [y, x]
  for (const [i, coefficient] of TO_SPHERE.entries()) {
    const k = 2 * (i + 1)
    eta -= coefficient * Math.cos(k * x) * Math.sinh(k * y)
    xi -= coefficient * Math.sin(k * x) * Math.cosh(k * y)
  }
  const conformal = Math.asin(Math.sin(xi) / Math.cosh(eta))
  const longitude = MERIDIAN + Math.atan(Math.sinh(eta) / Math.cos(xi))
  const latitude = conformal + Math.cos(conformal) * oddPowers(Math.sin(conformal), TO_GEODETIC)
  return [longitude / RADIAN, latitude / RADIAN]
}

/** c₀·s + c₁·s³ + c₂·s⁵ + … */
function oddPowers(s: number, coefficients: readonly number[]): number {
  return coefficients.reduceRight((sum, coefficient) => sum * s * s + coefficient, 0) * s
}
