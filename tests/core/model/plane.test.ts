import { readFileSync } from 'node:fs'
import proj4 from 'proj4'
import { describe, expect, test } from 'vitest'
import { boxOf, inBox, type Metres, SWEDEN, SWEREF_99_TM } from '#core/model/plane.ts'

/**
 * Lantmäteriet's own formulas, "Gauss Conformal Projection (Transverse Mercator), Krüger's formulas", written down a
 * second time: degrees → [easting, northing] on GRS 80.
 */
function gaussKruger(
  longitude: number,
  latitude: number,
  meridian: number,
  scale: number,
  falseE: number,
  falseN: number,
): Metres {
  const flattening = 1 / 298.257222101
  const e2 = flattening * (2 - flattening)
  const n = flattening / (2 - flattening)
  const radius = (6_378_137 / (1 + n)) * (1 + n ** 2 / 4 + n ** 4 / 64)
  const phi = (latitude * Math.PI) / 180
  const s = Math.sin(phi)
  const conformal =
    phi -
    s *
      Math.cos(phi) *
      (e2 +
        ((5 * e2 ** 2 - e2 ** 3) / 6) * s ** 2 +
        ((104 * e2 ** 3 - 45 * e2 ** 4) / 120) * s ** 4 +
        ((1237 * e2 ** 4) / 1260) * s ** 6)
  const delta = ((longitude - meridian) * Math.PI) / 180
  const xi = Math.atan2(Math.tan(conformal), Math.cos(delta))
  const eta = Math.atanh(Math.cos(conformal) * Math.sin(delta))
  const beta = [
    n / 2 - (2 * n ** 2) / 3 + (5 * n ** 3) / 16 + (41 * n ** 4) / 180,
    (13 * n ** 2) / 48 - (3 * n ** 3) / 5 + (557 * n ** 4) / 1440,
    (61 * n ** 3) / 240 - (103 * n ** 4) / 140,
    (49_561 * n ** 4) / 161_280,
  ]
  let [northing, easting] = [xi, eta]
  for (const [i, b] of beta.entries()) {
    const k = 2 * (i + 1)
    northing += b * Math.sin(k * xi) * Math.cosh(k * eta)
    easting += b * Math.cos(k * xi) * Math.sinh(k * eta)
  }
  return [scale * radius * easting + falseE, scale * radius * northing + falseN]
}

describe('SWEREF 99 TM', () => {
  test('the second implementation gives the example printed with the formulas', () => {
    // Latitude 66°, longitude 24°, meridian 13°35′7.692″: x 1 135 809.413803, y 555 304.016555.
    const [e, n] = gaussKruger(24, 66, 13 + 35 / 60 + 7.692 / 3600, 1.00000254, 84_182.879, -6_226_307.864)
    expect(n).toBeCloseTo(1_135_809.413803, 4)
    expect(e).toBeCloseTo(555_304.016555, 4)
  })

  test.each([
    ['Smygehuk', 13.36, 55.337],
    ['Treriksröset', 20.549, 69.06],
    ['Haparanda', 24.15, 65.83],
    ['far outside the zone, Lake Ladoga', 31.5, 60.5],
  ])('the definition gives the same to the millimetre at %s', (_place, longitude, latitude) => {
    const [e, n] = proj4(SWEREF_99_TM).forward([longitude, latitude])
    const [expectedE, expectedN] = gaussKruger(longitude, latitude, 15, 0.9996, 500_000, 0)
    expect(e).toBeCloseTo(expectedE, 3)
    expect(n).toBeCloseTo(expectedN, 3)
  })
})

describe('boxes', () => {
  test('the box of points reaches exactly to them, edges included', () => {
    const box = boxOf([
      [3, 10],
      [-1, 20],
      [2, 15],
    ])
    expect(box).toEqual({ west: -1, south: 10, east: 3, north: 20 })
    expect(inBox(box, [3, 20])).toBe(true)
    expect(inBox(box, [3.001, 20])).toBe(false)
  })

  test('no points have no box', () => {
    expect(() => boxOf([])).toThrow('expected at least one point, found none')
  })

  test.each(['overview', 'detail'])(
    'the box of Sweden holds all land of the %s, with no more than a few km to spare',
    (tier) => {
      const file = new URL(`../../../data/areas/${tier}.topojson`, import.meta.url)
      const [west, south, east, north]: [number, number, number, number] = JSON.parse(readFileSync(file, 'utf8')).bbox
      const gaps = [west - SWEDEN.west, south - SWEDEN.south, SWEDEN.east - east, SWEDEN.north - north]
      expect(Math.min(...gaps)).toBeGreaterThanOrEqual(0)
      expect(Math.max(...gaps)).toBeLessThan(5_000)
    },
  )
})
