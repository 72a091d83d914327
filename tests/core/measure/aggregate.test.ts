import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { aggregate, type Backing, inputsOf, type Lookup, type Part, weightInputs } from '#core/measure/aggregate.ts'
import type { Indicator } from '#core/model/indicator.ts'
import { PEOPLE, toyIndicator } from '#tests/fixtures/toy-pictures.ts'

/** Three areas with 1 000, 2 000 and 3 000 people, of whom half, a quarter and a third work. */
const FIGURES: Record<string, Record<string, number | null>> = {
  population_total: { a: 1000, b: 2000, c: 3000 },
  people: { a: 1000, b: 2000, c: 3000 },
  workers: { a: 500, b: 500, c: 1000 },
  work_rate: { a: 50, b: 25, c: 100 / 3 },
  moved: { a: -10, b: 30, c: 5 },
}

function lookupIn(figures: Record<string, Record<string, number | null>>): Lookup {
  return (indicator, code) => figures[indicator]?.[code] ?? null
}
const lookup = lookupIn(FIGURES)

function whole(...codes: string[]): Part[] {
  return codes.map((code) => ({ code, share: 1 }))
}

const rate = toyIndicator()
const weighted = toyIndicator({ aggregation: { kind: 'weighted', by: 'people' } })
const none = toyIndicator({ aggregation: { kind: 'none', reason: { sv: 'median', en: 'median' } } })

function combined(indicator: Indicator, parts: Part[], from: Lookup = lookup, backing: Backing = {}): number {
  const result = aggregate(indicator, parts, from, backing)
  if (result.kind === 'missing') throw new Error(`expected a value, found ${result.reason}`)
  return result.value
}

describe('by hand', () => {
  test('a rate is recomputed from its parts and is not the mean of rates', () => {
    // 2 000 of 6 000; the mean of the three rates is 36.1.
    expect(combined(rate, whole('a', 'b', 'c'))).toBeCloseTo(100 / 3, 12)
  })

  test('a weighted mean says that it is an approximation, but not for one area alone', () => {
    const all = aggregate(weighted, whole('a', 'b', 'c'), lookup)
    expect(all).toMatchObject({ kind: 'known', approximation: true })
    expect(combined(weighted, whole('a', 'b', 'c'))).toBeCloseTo((50 * 1000 + 25 * 2000 + (100 / 3) * 3000) / 6000, 12)
    expect(aggregate(weighted, whole('a'), lookup)).toMatchObject({ value: 50, approximation: false })
  })

  test('what cannot be combined gives its range and no value', () => {
    expect(aggregate(none, whole('a', 'b'), lookup)).toMatchObject({
      kind: 'missing',
      reason: 'not-summable',
      range: [25, 50],
    })
  })

  const parts = [
    { code: 'a', share: 0.5 },
    { code: 'b', share: 0.5 },
    { code: 'c', share: 1 },
  ]

  test('a count over a cut area lies between none of it and all of it', () => {
    expect(aggregate(PEOPLE, parts, lookup)).toMatchObject({ value: 4500, interval: [3000, 6000] })
    expect(aggregate(PEOPLE, whole('a', 'b'), lookup)).toMatchObject({ value: 3000, interval: null })
  })

  test('a balance over a cut area lies anywhere: one end of a municipality may gain what the other loses', () => {
    const moved = toyIndicator({ id: 'moved', kind: 'count', aggregation: { kind: 'sum', balance: true } })
    expect(aggregate(moved, parts, lookup)).toMatchObject({ value: 15, approximation: true, interval: null })
    const unreliable = { aboutLand: () => false, reliable: false }
    expect(aggregate(moved, parts, lookup, {}, unreliable)).toMatchObject({ reason: 'not-reliable', interval: null })
    expect(aggregate(moved, whole('a', 'b'), lookup)).toMatchObject({ value: 20, approximation: false })
  })
})

describe('coverage', () => {
  test('is counted in people, not in areas', () => {
    // c is missing: two areas of three, but only half of the people.
    const holed = lookupIn({ ...FIGURES, workers: { a: 500, b: 500, c: null } })
    expect(aggregate(rate, whole('a', 'b', 'c'), holed)).toMatchObject({
      kind: 'missing',
      reason: 'coverage',
      coverage: { areas: [2, 3], population: 0.5 },
    })
  })

  test('a value is given at nine tenths of the people, and the missing part does not count as nothing', () => {
    const people = { a: 100, b: 900 }
    const figures = { population_total: people, people, workers: { a: null, b: 450 }, work_rate: { b: 50 } }
    const result = aggregate(rate, whole('a', 'b'), lookupIn(figures))
    expect(result).toMatchObject({ kind: 'known', value: 50, coverage: { areas: [1, 2], population: 0.9 } })
  })

  test('no part with data', () => {
    const empty = lookupIn({ population_total: { a: 1 } })
    expect(aggregate(rate, whole('a'), empty)).toMatchObject({ kind: 'missing', reason: 'not-in-data', range: null })
    expect(aggregate(rate, [], lookup)).toMatchObject({ kind: 'missing', coverage: { areas: [0, 0], population: 0 } })
  })

  test('a denominator of nobody is no rate', () => {
    const nobody = lookupIn({ population_total: { a: 1 }, people: { a: 0 }, workers: { a: 0 } })
    expect(aggregate(rate, whole('a'), nobody)).toMatchObject({ kind: 'missing', reason: 'not-in-data' })
  })
})

test('a share outside (0, 1] is a bug of the caller, named', () => {
  for (const share of [0, -0.1, 1.01, Number.NaN]) {
    expect(() => aggregate(PEOPLE, [{ code: 'a', share }], lookup)).toThrow(/part a: expected a share in \(0, 1\]/)
  }
})

test('inputs are the indicators an aggregation reads', () => {
  expect(inputsOf(rate)).toEqual(['workers', 'people'])
  expect(inputsOf(weighted)).toEqual(['work_rate', 'people'])
  expect(inputsOf(PEOPLE)).toEqual(['people'])
})

test('weights are made of the inputs of their formula, and nothing else is', () => {
  const product = toyIndicator({ aggregation: { kind: 'weighted', by: 'people * work_rate + people' } })
  expect(weightInputs(product)).toEqual(['people', 'work_rate'])
  expect(inputsOf(product)).toEqual(['work_rate', 'people'])
  for (const indicator of [rate, PEOPLE, none]) expect(weightInputs(indicator)).toEqual([])
})

describe('weights of an earlier year', () => {
  /** This year's rates; the people they are weighted with were last counted in 2022. */
  const rates = lookupIn({ work_rate: { a: 50, b: 25 } })
  const counted = {
    year: 2022,
    lookup: lookupIn({ people: { a: 1000, b: 3000 }, population_total: { a: 1000, b: 3000 } }),
  }

  test('make a value where there was none, and are told', () => {
    expect(aggregate(weighted, whole('a', 'b'), rates)).toMatchObject({ kind: 'missing', reason: 'not-in-data' })
    expect(aggregate(weighted, whole('a', 'b'), rates, { weights: counted })).toMatchObject({
      kind: 'known',
      value: (50 * 1000 + 25 * 3000) / 4000,
      approximation: true,
      weightYear: 2022,
    })
  })

  test('go before those of the value’s own year, so that all are of one year', () => {
    const both = lookupIn({ work_rate: { a: 50, b: 25 }, people: { a: 9999, b: null } })
    expect(aggregate(weighted, whole('a', 'b'), both, { weights: counted })).toMatchObject({ value: 31.25 })
  })

  test('have no say over one area alone', () => {
    const alone = aggregate(weighted, whole('a'), rates, { weights: counted })
    expect(alone).toMatchObject({ value: 50, approximation: false, weightYear: null })
  })

  test('a part without a weight has no data, as ever', () => {
    const holed = { year: 2022, lookup: lookupIn({ people: { a: 1000 } }) }
    expect(aggregate(weighted, whole('a', 'b'), lookup, { weights: holed })).toMatchObject({
      kind: 'missing',
      reason: 'coverage',
      coverage: { areas: [1, 2] },
    })
  })

  test('are never read for a rate or a sum', () => {
    for (const indicator of [rate, PEOPLE]) {
      expect(aggregate(indicator, whole('a', 'b'), rates, { weights: counted })).toMatchObject({ kind: 'missing' })
      const own = aggregate(indicator, whole('a', 'b'), lookup)
      expect(aggregate(indicator, whole('a', 'b'), lookup, { weights: counted })).toEqual(own)
      expect(own).toMatchObject({ weightYear: null })
    }
  })

  test('coverage may be counted in people of an earlier year, too', () => {
    const holed = lookupIn({ work_rate: { a: 50, b: null }, people: { a: 1, b: 1 } })
    // Without people of the year: one area of two. With those of 2022: 1 000 people of 4 000.
    expect(aggregate(weighted, whole('a', 'b'), holed).coverage.population).toBe(0.5)
    expect(aggregate(weighted, whole('a', 'b'), holed, { people: counted }).coverage.population).toBe(0.25)
  })
})

describe('laws', () => {
  const group = fc.array(
    fc.record({ people: fc.integer({ min: 1, max: 1e6 }), workers: fc.integer({ min: 0, max: 1e6 }) }),
    { minLength: 1, maxLength: 12 },
  )
  const stage = (members: readonly { people: number; workers: number }[]) => {
    const column = (figure: (member: { people: number; workers: number }) => number) =>
      Object.fromEntries(members.map((member, i) => [String(i), figure(member)]))
    return {
      parts: members.map((_, i): Part => ({ code: String(i), share: 1 })),
      lookup: lookupIn({
        population_total: column(({ people }) => people),
        people: column(({ people }) => people),
        workers: column(({ workers }) => workers),
        work_rate: column(({ people, workers }) => (100 * workers) / people),
      }),
    }
  }

  test('the order of the parts does not matter', () => {
    fc.assert(
      fc.property(group, (members) => {
        const { parts, lookup } = stage(members)
        for (const indicator of [PEOPLE, rate, weighted]) {
          const there = combined(indicator, parts, lookup)
          expect(combined(indicator, parts.toReversed(), lookup)).toBeCloseTo(there, 6)
        }
      }),
    )
  })

  test('a rate lies between the lowest and the highest of its parts, and a weighted mean too', () => {
    fc.assert(
      fc.property(group, (members) => {
        const { parts, lookup } = stage(members)
        for (const indicator of [rate, weighted]) {
          const result = aggregate(indicator, parts, lookup)
          if (result.kind === 'missing' || result.range === null) throw new Error('expected a value')
          const [lowest, highest] = result.range
          const slack = 1e-9 * Math.max(1, highest)
          expect(result.value).toBeGreaterThanOrEqual(lowest - slack)
          expect(result.value).toBeLessThanOrEqual(highest + slack)
        }
      }),
    )
  })

  test('with the true denominator as weight, a weighted mean of rates is the recomputed rate', () => {
    fc.assert(
      fc.property(group, (members) => {
        const { parts, lookup } = stage(members)
        const recomputed = combined(rate, parts, lookup)
        expect(Math.abs(combined(weighted, parts, lookup) - recomputed)).toBeLessThan(1e-9 * Math.max(1, recomputed))
      }),
    )
  })

  test('weights of an earlier year with the same figures give the same value, in bounds whatever they are', () => {
    fc.assert(
      fc.property(
        group,
        fc.array(fc.integer({ min: 1, max: 1e6 }), { minLength: 12, maxLength: 12 }),
        (members, old) => {
          const { parts, lookup } = stage(members)
          expect(combined(weighted, parts, lookup, { weights: { year: 2022, lookup } })).toBe(
            combined(weighted, parts, lookup),
          )
          const earlier = { year: 2020, lookup: lookupIn({ people: Object.fromEntries(old.entries()) }) }
          const result = aggregate(weighted, parts, lookup, { weights: earlier })
          if (result.kind === 'missing' || result.range === null) throw new Error('expected a value')
          const [lowest, highest] = result.range
          const slack = 1e-9 * Math.max(1, highest)
          expect(result.value).toBeGreaterThanOrEqual(lowest - slack)
          expect(result.value).toBeLessThanOrEqual(highest + slack)
        },
      ),
    )
  })

  test('a sum of two groups is the sum of their sums', () => {
    fc.assert(
      fc.property(group, fc.nat(12), (members, cut) => {
        const { parts, lookup } = stage(members)
        const halves = [parts.slice(0, cut), parts.slice(cut)].filter((half) => half.length > 0)
        const sums = halves.map((half) => combined(PEOPLE, half, lookup))
        expect(sums.reduce((a, b) => a + b, 0)).toBe(combined(PEOPLE, parts, lookup))
      }),
    )
  })

  test('a group cut with one share everywhere keeps its rate, and its sum lies in the interval', () => {
    fc.assert(
      fc.property(group, fc.double({ min: 0.01, max: 0.99, noNaN: true }), (members, share) => {
        const { parts, lookup } = stage(members)
        const cut = parts.map(({ code }) => ({ code, share }))
        const uncut = combined(rate, parts, lookup)
        expect(Math.abs(combined(rate, cut, lookup) - uncut)).toBeLessThan(1e-9 * Math.max(1, uncut))
        const sum = aggregate(PEOPLE, cut, lookup)
        if (sum.kind === 'missing' || sum.interval === null) throw new Error('expected an interval')
        expect(sum.value).toBeGreaterThanOrEqual(sum.interval[0])
        expect(sum.value).toBeLessThanOrEqual(sum.interval[1])
      }),
    )
  })
})
