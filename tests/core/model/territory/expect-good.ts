import { expect } from 'vitest'
import { ringsFault } from '#core/model/territory/rings.ts'
import { LOOKS, type Territory } from '#core/model/territory.ts'

/** As many as fit, each of another name, each a shape that can be measured and held by an address. */
export function expectGood(territories: readonly Territory[]) {
  expect(territories.length).toBeGreaterThan(0)
  expect(territories.length).toBeLessThanOrEqual(LOOKS.length)
  expect(new Set(territories.map(({ name }) => name)).size).toBe(territories.length)
  for (const { shape } of territories) {
    if (shape.kind === 'drawn') {
      expect(ringsFault(shape.polygons)).toBeNull()
      expect(shape.polygons.flat(2).length).toBeLessThanOrEqual(200)
    } else if (shape.kind === 'areas') expect(shape.codes.length).toBeGreaterThan(0)
  }
}
