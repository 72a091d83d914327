/** Anything at all that is sent: a good answer or a fault, soon, and never a throw. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readSavedBody, readTerritoryBody, readUpload, writeGeoJson } from '#core/model/territory-reading.ts'
import { inTime } from '#tests/in-time.ts'
import { territoriesOf } from './arbitrary.ts'
import { expectGood } from './expect-good.ts'
import {
  BOW_TIE,
  collection,
  crs,
  feature,
  HOLE,
  nested,
  onPlane,
  polygon,
  round,
  SQUARE,
  shifted,
  text,
} from './geojson-parts.ts'
import { AREAS, PLACES } from './places.ts'

describe('whatever is sent', () => {
  /** Things that stand where others should. */
  const junk: fc.Arbitrary<unknown> = fc.oneof(
    fc.constantFrom(
      null,
      true,
      '',
      [],
      {},
      Number.NaN,
      Infinity,
      -0,
      1e308,
      '__proto__',
      'Polygon',
      '0180',
      180,
      undefined,
    ),
    fc.string({ unit: 'binary', maxLength: 8 }),
    fc.double(),
    fc.jsonValue({ maxDepth: 3 }),
    fc.constant(polygon(SQUARE, HOLE)),
    fc.constant(BOW_TIE),
    fc.constant(nested(3_000)),
  )
  const good = territoriesOf(AREAS).map((territories): unknown =>
    JSON.parse(JSON.stringify(writeGeoJson(territories, { version: 'v' }))),
  )
  const whole = fc.oneof(
    good,
    fc.constantFrom<unknown>(
      { territories: [{ name: 'A', areas: ['0180'] }], view: '' },
      { name: 'A', geometry: polygon(round(900)), basis: 'whole' },
      { ...collection(feature(polygon(onPlane(SQUARE)))), crs: crs('EPSG:3006') },
      feature({ type: 'MultiPolygon', coordinates: [[SQUARE, HOLE], [shifted(SQUARE, 0.3)]] }),
    ),
  )
  const mutated = fc
    .tuple(
      whole,
      fc.array(fc.tuple(fc.array(fc.nat(), { minLength: 1, maxLength: 9 }), junk, fc.nat(3)), { maxLength: 4 }),
    )
    .map(([value, changes]) =>
      // What is put in may itself be changed next: a copy, or the corners that all tests share would be.
      changes.reduce((so, [path, by, how]) => mutate(so, path, structuredClone(by), how), structuredClone(value)),
    )

  test('2 000 mutated uploads: no throw, no answer but a good one or a fault, none over a second', () => {
    fc.assert(
      fc.property(mutated, fc.nat(2), (sent, way) => {
        const read = inTime(() => {
          if (way === 0) return readTerritoryBody(sent, PLACES)
          return way === 1 ? readSavedBody(sent, PLACES) : readUpload(sent, PLACES)
        })
        if ('territories' in read) expectGood(read.territories)
        else if ('fault' in read) expect(read.fault.pointer).toMatch(/^(\/|$)/)
      }),
      { numRuns: 2_000 },
    )
  })

  test('nor any text', () => {
    const broken = fc.tuple(good, fc.nat(), fc.string({ unit: 'binary', maxLength: 3 })).map(([value, at, by]) => {
      const whole = text(value)
      const place = at % whole.length
      return whole.slice(0, place) + by + whole.slice(place + by.length)
    })
    fc.assert(
      fc.property(fc.oneof(broken, fc.string({ unit: 'binary' })), (sent) => {
        const read = readUpload(sent, PLACES)
        if ('territories' in read) expectGood(read.territories)
      }),
      { numRuns: 1_000 },
    )
  })

  test('rings made to take long do not', () => {
    const hostile = [
      round(2_000, (i) => (i % 2 === 0 ? 1 : 0.5)),
      round(2_000, (i) => 1 + ((i * 7919) % 2_000) / 4_000),
      Array.from({ length: 2_000 }, (_, i) => [10 + ((i * 7919) % 2_000) / 200, 55 + ((i * 104_729) % 2_000) / 200]),
      Array.from({ length: 2_000 }, (_, i) => [10 + (i % 2) * 10, 55 + i / 400]),
      Array.from({ length: 2_000 }, (_, i) => [16 + (i % 40) / 10_000, 60 + Math.floor(i / 40) / 10_000]),
      [...round(1_998, () => 0.001), [10, 55], [20, 65]],
    ]
    for (const ring of hostile) inTime(() => readUpload(polygon(ring), PLACES))
  })
})

/** Walks down a value by numbers and changes what is there: replaced, taken out, doubled, or put beside. */
function mutate(value: unknown, path: readonly number[], by: unknown, how: number): unknown {
  let here = value
  for (const step of path) {
    if (typeof here !== 'object' || here === null) return value
    const keys = Object.keys(here)
    const key = keys[step % Math.max(1, keys.length)]
    if (key === undefined) return value
    const next: unknown = Reflect.get(here, key)
    const last = step === path.at(-1) || typeof next !== 'object' || next === null
    if (!last) here = next
    else if (how === 1 && Array.isArray(here)) here.splice(Number(key), 1)
    else if (how === 1) Reflect.deleteProperty(here, key)
    else if (how === 2 && Array.isArray(here)) here.push(next)
    else Reflect.set(here, how === 3 ? '__proto__x' : key, by)
    if (last) return value
  }
  return value
}
