import fc from 'fast-check'
import proj4 from 'proj4'
import { describe, expect, test } from 'vitest'
import { lonLatOf, metresOf } from '#core/model/lonlat.ts'
import { SWEREF_99_TM } from '#core/model/plane.ts'

const reference = proj4('+proj=longlat +ellps=GRS80 +no_defs', SWEREF_99_TM)
const anywhere = fc.record({
  longitude: fc.double({ min: 10, max: 25, noNaN: true }),
  latitude: fc.double({ min: 54, max: 70, noNaN: true }),
})

describe('degrees and metres', () => {
  test('a point on the central meridian lies 500 000 m east', () => {
    expect(metresOf([15, 60])[0]).toBeCloseTo(500_000, 6)
  })

  test('agrees with proj4 to the millimetre, both ways', () => {
    fc.assert(
      fc.property(anywhere, ({ longitude, latitude }) => {
        const [e, n] = metresOf([longitude, latitude])
        const [expectedE = Number.NaN, expectedN = Number.NaN] = reference.forward([longitude, latitude])
        expect(Math.hypot(e - expectedE, n - expectedN)).toBeLessThan(0.001)
        const back = lonLatOf([e, n])
        // 1e-8 degrees is a millimetre.
        expect(Math.abs(back[0] - longitude)).toBeLessThan(1e-8)
        expect(Math.abs(back[1] - latitude)).toBeLessThan(1e-8)
      }),
      { numRuns: 2000 },
    )
  })
})
