import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Metres } from '#core/model/plane.ts'
import { arcPoints, topologyFaults } from '#core/model/topology.ts'
import { thinLine, thinned } from '#core/picture/thin.ts'
import { TOY_AREAS } from '#tests/fixtures/toy-topology.ts'

test('a bump within the tolerance goes, a corner stays', () => {
  const line: Metres[] = [
    [0, 0],
    [50, 4],
    [100, 0],
    [100, 100],
  ]
  expect(thinLine(line, 5)).toEqual([line[0], line[2], line[3]])
  expect(thinLine(line, 3)).toEqual(line)
})

test('a spike that runs past the end of its line stays', () => {
  const spike: Metres[] = [
    [0, 0],
    [200, 0],
    [100, 0],
  ]
  expect(thinLine(spike, 5)).toEqual(spike)
})

test('the toy map loses nothing that matters and stays a map', () => {
  const thin = thinned(TOY_AREAS, 1000)
  expect(topologyFaults(thin)).toEqual([])
  expect(TOY_AREAS.arcs.map((_, arc) => arcPoints(thin, arc))).toEqual(
    TOY_AREAS.arcs.map((_, arc) => arcPoints(TOY_AREAS, arc)),
  )
})

test('law: ends stay, nothing is added, and every point that went lies near what is left', () => {
  const point = fc.tuple(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 0, max: 1000 }))
  fc.assert(
    fc.property(
      fc.array(point, { minLength: 2, maxLength: 40 }),
      fc.integer({ min: 0, max: 200 }),
      (line: Metres[], tolerance) => {
        const thin = thinLine(line, tolerance)
        expect(thin[0]).toBe(line[0])
        expect(thin.at(-1)).toBe(line.at(-1))
        expect(thin.every((kept) => line.includes(kept))).toBe(true)
        for (const gone of line) {
          const nearest = Math.min(...thin.slice(1).map((b, i) => distance(gone, thin[i] ?? b, b)))
          expect(nearest).toBeLessThanOrEqual(tolerance + 1e-9)
        }
      },
    ),
  )
})

function distance([e, n]: Metres, [ae, an]: Metres, [be, bn]: Metres): number {
  const square = (be - ae) ** 2 + (bn - an) ** 2
  const share = square === 0 ? 0 : Math.min(1, Math.max(0, ((e - ae) * (be - ae) + (n - an) * (bn - an)) / square))
  return Math.hypot(e - ae - share * (be - ae), n - an - share * (bn - an))
}
