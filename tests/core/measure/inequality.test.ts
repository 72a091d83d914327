import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { gini, type Holder, theil } from '#core/measure/inequality.ts'

function holder(value: number | null, people: number | null = 1, group = 'a'): Holder {
  return { value, people, group }
}
function giniOf(holders: readonly Holder[]): number {
  const result = gini(holders)
  if (result.kind === 'missing') throw new Error(result.reason)
  return result.gini
}
function theilOf(holders: readonly Holder[]) {
  const result = theil(holders)
  if (result.kind === 'missing') throw new Error(result.reason)
  return result
}

/** The example in the manual of R's package ineq: Gini 0.4620911. */
const INEQ = [541, 1463, 2445, 3438, 4437, 5401, 6392, 8304, 11904, 22261].map((value) => holder(value))

describe('by hand and as published', () => {
  test('Gini', () => {
    expect(giniOf(INEQ)).toBeCloseTo(0.4620911, 7)
    // 1 to 5: the differences of the 25 ordered pairs add up to 40; 40 / (2 · 3 · 25).
    expect(giniOf([1, 2, 3, 4, 5].map((value) => holder(value)))).toBeCloseTo(4 / 15, 12)
    // One of four has everything: (n − 1)/n.
    expect(giniOf([0, 0, 0, 8].map((value) => holder(value)))).toBeCloseTo(3 / 4, 12)
  })

  test('Theil', () => {
    // 1 and 3, mean 2: ½(½ ln ½ + 3/2 ln 3/2).
    expect(theilOf([holder(1), holder(3)]).theil).toBeCloseTo(0.5 * Math.log(0.5) * 0.5 + 0.5 * 1.5 * Math.log(1.5), 12)
    // One of four has everything: ln 4.
    expect(theilOf([0, 0, 0, 8].map((value) => holder(value))).theil).toBeCloseTo(Math.log(4), 12)
  })

  test('two groups that agree inside differ only between, and the other way', () => {
    const apart = theilOf([holder(1, 5, 'a'), holder(1, 2, 'a'), holder(3, 7, 'b')])
    expect(apart).toMatchObject({ within: 0, betweenShare: 1, n: 3 })
    expect(apart.groups).toEqual([
      { group: 'a', theil: 0, share: 0.25 },
      { group: 'b', theil: 0, share: 0.75 },
    ])
    const alike = theilOf([holder(1, 1, 'a'), holder(3, 1, 'a'), holder(3, 1, 'b'), holder(1, 1, 'b')])
    expect(alike).toMatchObject({ between: 0, betweenShare: 0 })
  })

  test('where all have the same there is nothing to share out', () => {
    expect(theilOf([holder(0.1), holder(0.1), holder(0.1)])).toMatchObject({ theil: 0, betweenShare: null })
    expect(giniOf([holder(0.1, 3), holder(0.1, 7), holder(0.1, 11)])).toBeCloseTo(0, 15)
    expect(giniOf([holder(5)])).toBe(0)
  })

  test('areas without a figure or without people are left out', () => {
    expect(gini([holder(1), holder(null), holder(3, null), holder(9, 0), holder(3)])).toEqual({
      kind: 'known',
      n: 2,
      gini: 0.25,
    })
  })

  test.each([
    ['no-values', 0, [holder(null), holder(4, null)]],
    ['negative-value', 2, [holder(-1), holder(3)]],
    ['all-zero', 2, [holder(0), holder(0)]],
  ] as const)('refuses: %s', (reason, n, holders) => {
    expect(gini(holders)).toEqual({ kind: 'missing', reason, n })
    expect(theil(holders)).toEqual({ kind: 'missing', reason, n })
  })

  test('fewer people than nobody is a bug of the caller, named', () => {
    expect(() => gini([holder(1, -5)])).toThrow(/expected people from 0 up, found -5/)
  })
})

describe('laws', () => {
  const holders = fc.array(
    fc.record({
      value: fc.integer({ min: 0, max: 1000 }),
      people: fc.integer({ min: 1, max: 20 }),
      group: fc.constantFrom('a', 'b', 'c'),
    }),
    { minLength: 1, maxLength: 20 },
  )
  const some = holders.filter((all) => all.some(({ value }) => value > 0))

  test('Gini is the mean difference of all pairs over twice the mean', () => {
    fc.assert(
      fc.property(some, (all) => {
        const people = all.reduce((sum, one) => sum + one.people, 0)
        const mean = all.reduce((sum, one) => sum + one.people * one.value, 0) / people
        let differences = 0
        for (const a of all) for (const b of all) differences += a.people * b.people * Math.abs(a.value - b.value)
        expect(giniOf(all)).toBeCloseTo(differences / (2 * mean * people ** 2), 9)
      }),
    )
  })

  test('within and between add up to the whole, and neither is negative', () => {
    fc.assert(
      fc.property(some, (all) => {
        const { theil, within, between } = theilOf(all)
        expect(within + between).toBeCloseTo(theil, 9)
        expect(Math.min(within, between)).toBeGreaterThanOrEqual(0)
      }),
    )
  })

  test('an area of n people is n areas of one; the unit does not matter; both lie within their bounds', () => {
    fc.assert(
      fc.property(some, fc.integer({ min: 1, max: 1000 }), (all, factor) => {
        const single = all.flatMap(({ value, people, group }) =>
          Array.from({ length: people }, () => holder(value * factor, 1, group)),
        )
        expect(giniOf(single)).toBeCloseTo(giniOf(all), 9)
        expect(theilOf(single).theil).toBeCloseTo(theilOf(all).theil, 9)
        expect(giniOf(single)).toBeLessThanOrEqual(1)
        expect(theilOf(single).theil).toBeLessThanOrEqual(Math.log(single.length) + 1e-9)
      }),
    )
  })

  test('moving some from a richer to a poorer area lowers both', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 1000 }), { minLength: 2, maxLength: 12 }), (values) => {
        const sorted = values.sort((a, b) => a - b).map((value) => holder(value))
        const moved = [...sorted]
        const [low, high] = [sorted[0]?.value ?? 0, sorted.at(-1)?.value ?? 0]
        const step = (high - low) / 4
        moved[0] = holder(low + step)
        moved[moved.length - 1] = holder(high - step)
        expect(giniOf(moved)).toBeLessThan(giniOf(sorted))
        expect(theilOf(moved).theil).toBeLessThan(theilOf(sorted).theil)
      }),
    )
  })
})
