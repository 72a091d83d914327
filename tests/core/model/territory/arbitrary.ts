import * as fc from 'fast-check'
import { type Area, type AreaCode, levelOf } from '#core/model/area.ts'
import { freeName, isName } from '#core/model/territory/names.ts'
import { ringsFault } from '#core/model/territory/rings.ts'
import { BASES, LOOKS, type Polygon, type Ring, type Shape, type Territory } from '#core/model/territory.ts'

const step = (degrees: number) => Math.round(degrees * 10_000) / 10_000

/** Anticlockwise around a middle in Sweden, so that it never crosses itself but by rounding. */
const star: fc.Arbitrary<Ring> = fc
  .record({
    east: fc.double({ min: 11.5, max: 21, noNaN: true }),
    north: fc.double({ min: 57, max: 68, noNaN: true }),
    size: fc.double({ min: 0.01, max: 1, noNaN: true }),
    reach: fc.array(fc.double({ min: 0.4, max: 1, noNaN: true }), { minLength: 3, maxLength: 24 }),
  })
  .map(({ east, north, size, reach }) =>
    reach.map((share, i) => {
      const angle = (2 * Math.PI * i) / reach.length
      return [step(east + size * share * Math.cos(angle)), step(north + size * share * Math.sin(angle))] as const
    }),
  )

/** With a hole in the middle or without. */
const polygon: fc.Arbitrary<Polygon> = fc.tuple(star, fc.boolean()).map(([ring, holed]) => {
  const count = ring.length
  const middle = [0, 1].map((axis) => ring.reduce((sum, corner) => sum + (corner[axis] ?? 0), 0) / count)
  const hole = ring
    .map(([x, y]) => [step(((middle[0] ?? 0) * 3 + x) / 4), step(((middle[1] ?? 0) * 3 + y) / 4)] as const)
    .reverse()
  return holed && ringsFault([[ring, hole]]) === null ? [ring, hole] : [ring]
})

/** One to three polygons, which may overlap. */
export const polygons: fc.Arbitrary<Polygon[]> = fc
  .array(polygon, { minLength: 1, maxLength: 3 })
  .filter((each) => ringsFault(each) === null)

const circle: fc.Arbitrary<Shape> = fc
  .record({
    longitude: fc.integer({ min: 100_000, max: 250_000 }),
    latitude: fc.integer({ min: 550_000, max: 700_000 }),
    metres: fc.integer({ min: 1, max: 800_000 }),
  })
  .map(({ longitude, latitude, metres }) => ({
    kind: 'circle',
    centre: [longitude / 10_000, latitude / 10_000],
    kilometres: metres / 1000,
  }))

/** Areas of a table, no municipality twice. */
function listOf(areas: readonly Area[]): fc.Arbitrary<Shape> {
  const codes: AreaCode[] = areas.map(({ code }) => code)
  return fc
    .shuffledSubarray(codes, { minLength: 1 })
    .map((list) => list.filter((code) => levelOf(code) === 'county' || !list.some((other) => isOf(code, other))))
    .map((list) => ({ kind: 'areas', codes: list }))
}

function isOf(code: AreaCode, other: AreaCode): boolean {
  return levelOf(other) === 'county' && code.startsWith(other)
}

const names = fc.oneof(
  fc.constantFrom('Bergslagen', 'Mälardalen 60 km', 'Å & Ä', 'a.b*c@d', '0180', '__proto__', 'x'.repeat(60)),
  fc.string({ minLength: 1, maxLength: 20, unit: 'binary' }).filter(isName),
)

/** One to six territories as a view holds them: no two of one name. */
export function territoriesOf(areas: readonly Area[]): fc.Arbitrary<Territory[]> {
  const drawn = polygons.map((each): Shape => ({ kind: 'drawn', polygons: each }))
  const one = fc
    .record({
      name: names,
      shape: fc.oneof(listOf(areas), drawn, circle),
      basis: fc.constantFrom(...BASES),
      look: fc.constantFrom(...LOOKS),
      locked: fc.boolean(),
    })
    .map((territory): Territory => (territory.shape.kind === 'areas' ? { ...territory, basis: 'whole' } : territory))
  return fc.array(one, { minLength: 1, maxLength: 6 }).map((all) => {
    const named: Territory[] = []
    for (const each of all) named.push({ ...each, name: freeName(each.name, named) })
    return named
  })
}
