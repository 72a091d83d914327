import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { aggregate, type Part } from '#core/measure/aggregate.ts'
import { combineSeries, combineYear } from '#core/measure/profile/combine.ts'
import { type Columns, compiler } from '#core/measure/profile/compiled.ts'
import { placedParts } from '#core/measure/profile/placed-parts.ts'
import type { Level } from '#core/model/area.ts'
import type { Indicator } from '#core/model/indicator.ts'
import { backingOf, lookupOf, placesOf } from '#server/ask/lookup.ts'
import { aboutLandIn } from '#server/ask/territory-values.ts'
import { realAtlas } from '#tests/real-atlas.ts'

const atlas = realAtlas()
const aboutLand = aboutLandIn(atlas)

function columnsAt(level: Level): Columns {
  return {
    size: atlas.areasAt(level).length,
    years: (id) => atlas.indicators.get(id)?.levels[level] ?? [],
    figures: (id, year) => atlas.column(id, level, year)?.figures,
  }
}

/** Density is in no catalogue, and is the one that goes by two sorts of shares. */
const DENSITY = { kind: 'ratio', numerator: 'population_total', denominator: 'land_area_km2', factor: 1 } as const
const [first] = atlas.indicators.values()
const people = atlas.indicators.get('population_total') ?? first
const density = people && { ...people, aggregation: DENSITY }

for (const level of ['municipality', 'county'] as const) {
  const compile = compiler(columnsAt(level), aboutLand)
  const areas = atlas.areasAt(level)
  const indicators = [...atlas.indicators.values(), ...(density ? [density] : [])].filter(
    ({ levels }) => levels[level].length > 0,
  )
  const parts = fc.uniqueArray(fc.constantFrom(...areas.map(({ code }) => code)), { maxLength: 30 }).chain((codes) =>
    fc
      .array(
        fc.tuple(
          fc.oneof(fc.constantFrom(0, 1), fc.double({ min: 0, max: 1, noNaN: true })),
          fc.oneof(fc.constantFrom(0, 1), fc.double({ min: 1e-6, max: 1, noNaN: true })),
        ),
        { minLength: codes.length, maxLength: codes.length },
      )
      .map((shares) =>
        codes.flatMap((code, i): Part[] => {
          const [share = 1, landShare = 1] = shares[i] ?? []
          return share + landShare > 0 ? [{ code, share, landShare }] : []
        }),
      ),
  )
  const asked = fc
    .constantFrom(...indicators)
    .chain((indicator: Indicator) => fc.constantFrom(...indicator.levels[level]).map((year) => ({ indicator, year })))

  test(`compiled columns by ${level} say what aggregate says, to the last bit`, () => {
    fc.assert(
      fc.property(asked, parts, fc.boolean(), fc.boolean(), ({ indicator, year }, parts, reliable, uncut) => {
        const chosen = uncut ? parts.map(({ code }) => ({ code, share: 1 })) : parts
        const compiled = compile(indicator)
        const placed = placedParts(chosen, (code) => placesOf(areas).get(code), reliable)
        const backing = backingOf(atlas, indicator, level, year)
        const expected = aggregate(indicator, chosen, lookupOf(atlas, level, year), backing, { aboutLand, reliable })
        const y = compiled.years.indexOf(year)
        expect(combineYear(compiled, y, placed)).toEqual(expected)
        expect(combineSeries(compiled, placed)[y]).toEqual(expected)
      }),
      { numRuns: 600 },
    )
  })
}

test('a part that is no area of the level is named', () => {
  expect(() => placedParts([{ code: '9999', share: 1 }], () => undefined)).toThrow(/part 9999: expected an area/)
})
