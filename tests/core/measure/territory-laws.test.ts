/** The laws of method, section 2, over random territories of Sweden's own municipalities, whole and cut. */
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Aggregate, aggregate, LEAST_COVERAGE, type Part, POPULATION } from '#core/measure/aggregate.ts'
import type { Indicator } from '#core/model/indicator.ts'
import { backingOf, lookupOf } from '#server/ask/lookup.ts'
import { aboutLandIn } from '#server/ask/territory-values.ts'
import { realAtlas } from '#tests/real-atlas.ts'

const atlas = realAtlas()
const aboutLand = aboutLandIn(atlas)
const codes = atlas.areasAt('municipality').map(({ code }) => code)
const counties = atlas.areasAt('county').map(({ code }) => code)
const municipal = [...atlas.indicators.values()].filter(({ levels }) => levels.municipality.length > 0)
const ofKind = (...kinds: Indicator['aggregation']['kind'][]) =>
  municipal.filter(({ aggregation }) => kinds.includes(aggregation.kind))

/** An indicator and one of its years. */
const asked = (from: readonly Indicator[]) =>
  fc
    .constantFrom(...from)
    .chain((indicator) => fc.constantFrom(...indicator.levels.municipality).map((year) => ({ indicator, year })))
const some = fc.uniqueArray(fc.constantFrom(...codes), { minLength: 1, maxLength: 40 })
const share = fc.oneof(
  { weight: 2, arbitrary: fc.constant(1) },
  { weight: 1, arbitrary: fc.constant(0) },
  { weight: 3, arbitrary: fc.double({ min: 0.001, max: 0.999, noNaN: true }) },
)
/** Parts as a drawing makes them: land inside wherever it touches, people inside or not. */
const cutParts = some.chain((chosen) =>
  fc
    .array(fc.tuple(share, fc.double({ min: 0.001, max: 1, noNaN: true })), {
      minLength: chosen.length,
      maxLength: chosen.length,
    })
    .map((shares) =>
      chosen.map((code, i): Part => {
        const [people, land] = shares[i] ?? [1, 1]
        return people === 1 && land > 0.5 ? { code, share: 1, landShare: 1 } : { code, share: people, landShare: land }
      }),
    ),
)

function whole(some: readonly string[]): Part[] {
  return some.map((code) => ({ code, share: 1 }))
}

function combined({ indicator, year }: { indicator: Indicator; year: number }, parts: readonly Part[]): Aggregate {
  const backing = backingOf(atlas, indicator, 'municipality', year)
  return aggregate(indicator, parts, lookupOf(atlas, 'municipality', year), backing, { aboutLand, reliable: true })
}

function figureOf(asked: { indicator: Indicator; year: number }, code: string): number | null {
  return lookupOf(atlas, 'municipality', asked.year)(asked.indicator.id, code)
}

/** Sums of hundreds of figures differ in their last digits by the order they are taken in. */
function expectAlike(found: Aggregate, expected: Aggregate) {
  expect(found.kind).toBe(expected.kind)
  if (found.kind === 'missing' || expected.kind === 'missing') return
  const scale = Math.max(Math.abs(expected.value), Math.abs(expected.interval?.[1] ?? 0), 1e-6)
  expect(Math.abs(found.value - expected.value) / scale).toBeLessThan(1e-9)
}

test('a territory of one whole area equals that area', () => {
  fc.assert(
    fc.property(asked(ofKind('sum', 'weighted')), fc.constantFrom(...codes), (question, code) => {
      const found = combined(question, whole([code]))
      if (found.kind === 'missing') return
      const figure = figureOf(question, code) ?? Number.NaN
      expect(Math.abs(found.value - figure)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(figure)))
      expect(found).toMatchObject({ approximation: false, interval: null, coverage: { areas: [1, 1] } })
    }),
  )
})

test('a ratio of one whole area is the published one, as far as that is rounded', () => {
  fc.assert(
    fc.property(asked(ofKind('ratio')), fc.constantFrom(...codes), (question, code) => {
      const [found, figure] = [combined(question, whole([code])), figureOf(question, code)]
      if (found.kind === 'missing' || figure === null) return
      expect(Math.abs(found.value - figure)).toBeLessThan(0.51 * 10 ** -question.indicator.decimals)
    }),
  )
})

test('a partition of a county equals the county, for sums and ratios', () => {
  fc.assert(
    fc.property(
      asked(ofKind('sum', 'ratio')),
      fc.constantFrom(...counties),
      fc.infiniteStream(fc.nat(2)),
      (question, county, stream) => {
        const members = atlas.areasAt('municipality').filter(({ groups }) => groups.county === county)
        const { aggregation } = question.indicator
        const groups: string[][] = [[], [], []]
        for (const { code } of members) groups[stream.next().value ?? 0]?.push(code)
        const all = combined(question, whole(members.map(({ code }) => code)))
        const each = groups.filter((group) => group.length > 0).map((group) => combined(question, whole(group)))
        if (all.kind === 'missing' || all.coverage.areas[0] < members.length) return
        if (aggregation.kind === 'sum') {
          const sum = each.reduce((total, one) => total + (one.kind === 'known' ? one.value : Number.NaN), 0)
          expect(Math.abs(sum - all.value)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(all.value)))
          return
        }
        // A ratio of ratios: each group's rate, weighted by its own denominator, is the county's.
        if (aggregation.kind !== 'ratio') return
        const lookup = lookupOf(atlas, 'municipality', question.year)
        const denominators = groups
          .filter((group) => group.length > 0)
          .map((group) =>
            group.reduce(
              (sum, code) =>
                sum + aggregation.denominator.split(' + ').reduce((s, id) => s + (lookup(id, code) ?? 0), 0),
              0,
            ),
          )
        const total = denominators.reduce((sum, one) => sum + one, 0)
        const mean =
          each.reduce(
            (sum, one, i) => sum + (one.kind === 'known' ? one.value : Number.NaN) * (denominators[i] ?? 0),
            0,
          ) / total
        expect(Math.abs(mean - all.value)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(all.value)))
      },
    ),
  )
})

test('a county cut in two, each part in each half by what is left of it, adds up to the county', () => {
  fc.assert(
    fc.property(asked(ofKind('sum')), cutParts, (question, parts) => {
      const rest = parts.map((part): Part => {
        const land = part.landShare ?? part.share
        return { code: part.code, share: 1 - part.share, landShare: Math.max(1e-9, 1 - land) }
      })
      if (question.indicator.extent === 'land') return
      const [here, there] = [combined(question, parts), combined(question, rest)]
      const all = combined(question, whole(parts.map(({ code }) => code)))
      if (here.kind === 'missing' || there.kind === 'missing' || all.kind === 'missing') return
      const scale = Math.max(1, ...[here, there].flatMap(({ interval }) => interval ?? []).map(Math.abs))
      expect(Math.abs(here.value + there.value - all.value) / scale).toBeLessThan(1e-9)
    }),
  )
})

test('the order of the parts does not matter', () => {
  fc.assert(
    fc.property(asked(municipal), cutParts, fc.nat(), (question, parts, turn) => {
      const turned = parts.map((_, i) => parts[(i + turn) % parts.length] ?? { code: '', share: 1 })
      const [one, other] = [combined(question, parts), combined(question, turned)]
      expectAlike(other, one)
      expect(other.range).toEqual(one.range)
      expect(other.coverage.areas).toEqual(one.coverage.areas)
    }),
  )
})

test('a weighted mean and a ratio of one sort of shares lie between the lowest and the highest part', () => {
  fc.assert(
    fc.property(asked(ofKind('weighted')), cutParts, (question, parts) => {
      const found = combined(question, parts)
      if (found.kind === 'missing' || found.range === null) return
      const slack = 1e-9 * Math.max(1, Math.abs(found.range[1]))
      expect(found.value).toBeGreaterThanOrEqual(found.range[0] - slack)
      expect(found.value).toBeLessThanOrEqual(found.range[1] + slack)
    }),
  )
})

test('doubling all parts leaves ratios and means alone, and doubles nothing but sums', () => {
  fc.assert(
    fc.property(asked(ofKind('ratio', 'weighted', 'sum')), cutParts, (question, parts) => {
      const halves = parts.map(
        ({ code, share, landShare = share }): Part => ({ code, share: share / 2, landShare: landShare / 2 }),
      )
      const doubled = halves.map(
        ({ code, share, landShare = share }): Part => ({ code, share: 2 * share, landShare: 2 * landShare }),
      )
      const [half, all] = [combined(question, halves), combined(question, doubled)]
      if (half.kind === 'missing' || all.kind === 'missing') return
      const factor = question.indicator.aggregation.kind === 'sum' ? 2 : 1
      const scale = Math.max(1, Math.abs(all.value), Math.abs(all.interval?.[0] ?? 0), Math.abs(all.interval?.[1] ?? 0))
      expect(Math.abs(factor * half.value - all.value) / scale).toBeLessThan(1e-9)
    }),
  )
})

test('the interval holds the value, whatever the shares inside the cut areas, for negative figures too', () => {
  fc.assert(
    fc.property(asked(ofKind('sum')), cutParts, (question, parts) => {
      const found = combined(question, parts)
      if (found.kind === 'missing' || found.interval === null) return
      const slack = 1e-9 * Math.max(1, ...found.interval.map(Math.abs))
      expect(found.value).toBeGreaterThanOrEqual(found.interval[0] - slack)
      expect(found.value).toBeLessThanOrEqual(found.interval[1] + slack)
      // With all of what is cut, and with none of it, it is still the same interval.
      const all = combined(question, whole(parts.map(({ code }) => code)))
      if (all.kind === 'missing') return
      expect(all.value).toBeGreaterThanOrEqual(found.interval[0] - slack)
      expect(all.value).toBeLessThanOrEqual(found.interval[1] + slack)
    }),
  )
})

test('no value is given where fewer than nine tenths of the people are known, and a part without data changes no rate', () => {
  fc.assert(
    fc.property(asked(ofKind('ratio', 'weighted')), some, (question, chosen) => {
      const found = combined(question, whole(chosen))
      if (found.kind === 'known') expect(found.coverage.population).toBeGreaterThanOrEqual(LEAST_COVERAGE)
      if (found.kind === 'missing') {
        expect(['coverage', 'not-in-data']).toContain(found.reason)
        return
      }
      const having = chosen.filter((code) => combined(question, whole([code])).kind === 'known')
      expect(having.length).toBe(found.coverage.areas[0])
      expectAlike(combined(question, whole(having)), found)
    }),
  )
})

describe('cut areas', () => {
  const people = atlas.indicators.get(POPULATION)
  const land = atlas.indicators.get('land_area_km2')
  if (!people || !land) throw new Error('expected the population and the land area in the catalogue')
  const of = (indicator: Indicator, year: number, parts: Part[], reliable = true) =>
    aggregate(indicator, parts, lookupOf(atlas, 'municipality', year), {}, { aboutLand, reliable })
  const [year = 0, landYear = 0] = [people.levels.municipality.at(-1), land.levels.municipality.at(-1)]
  const peopleIn = (code: string) => lookupOf(atlas, 'municipality', year)(POPULATION, code) ?? 0
  const landIn = (code: string) => lookupOf(atlas, 'municipality', landYear)(land.id, code) ?? 0

  test('figures about people go by people, figures about land by land', () => {
    const parts = [
      { code: '1980', share: 1, landShare: 1 },
      { code: '0580', share: 0.25, landShare: 0.5 },
    ]
    expect(of(people, year, parts)).toMatchObject({
      value: peopleIn('1980') + peopleIn('0580') / 4,
      approximation: true,
    })
    expect(of(land, landYear, parts)).toMatchObject({ value: landIn('1980') + landIn('0580') / 2 })
  })

  test('an area that is only touched counts nowhere but in the interval, and in what is about land', () => {
    const parts = [
      { code: '1980', share: 1, landShare: 1 },
      { code: '2321', share: 0, landShare: 0.1 },
    ]
    expect(of(people, year, parts)).toMatchObject({
      value: peopleIn('1980'),
      interval: [peopleIn('1980'), peopleIn('1980') + peopleIn('2321')],
      range: [peopleIn('1980'), peopleIn('1980')],
      coverage: { areas: [1, 1], population: 1 },
      approximation: true,
    })
    expect(of(land, landYear, parts)).toMatchObject({ coverage: { areas: [2, 2] } })
  })

  test('where nobody lives there is nobody, and at most all of those who live in what it touches', () => {
    const found = of(people, year, [{ code: '2321', share: 0, landShare: 0.1 }])
    expect(found).toMatchObject({
      kind: 'known',
      value: 0,
      interval: [0, peopleIn('2321')],
      coverage: { areas: [0, 0] },
    })
  })

  test('in a small drawing there is no value by people, but between what it lies; what is whole is told as ever', () => {
    const parts = [{ code: '0580', share: 0.25, landShare: 0.01 }]
    expect(of(people, year, parts, false)).toMatchObject({
      kind: 'missing',
      reason: 'not-reliable',
      interval: [0, peopleIn('0580')],
    })
    expect(of(land, landYear, parts, false)).toMatchObject({ kind: 'known', value: landIn('0580') / 100 })
    expect(of(people, year, [{ code: '0580', share: 1, landShare: 1 }], false)).toMatchObject({ kind: 'known' })
  })

  test('a share of nothing at all, or of more than all, is a bug of the caller', () => {
    for (const part of [
      { code: '0580', share: 0 },
      { code: '0580', share: 0, landShare: 0 },
      { code: '0580', share: 1.1, landShare: 0.5 },
      { code: '0580', share: 0.5, landShare: 1.1 },
    ]) {
      expect(() => of(people, year, [part])).toThrow(/part 0580: expected a share/)
    }
  })

  test('density: people by people, land by land', () => {
    const density: Indicator = {
      ...people,
      aggregation: { kind: 'ratio', numerator: POPULATION, denominator: 'land_area_km2', factor: 1 },
    }
    const common = people.levels.municipality.filter((each) => land.levels.municipality.includes(each)).at(-1) ?? 0
    const lookup = lookupOf(atlas, 'municipality', common)
    const found = of(density, common, [{ code: '0580', share: 0.5, landShare: 0.1 }])
    const expected = (0.5 * (lookup(POPULATION, '0580') ?? 0)) / (0.1 * (lookup(land.id, '0580') ?? 1))
    expect(found.kind === 'known' && found.value).toBeCloseTo(expected, 9)
  })
})
