import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type GroupPortion, kitagawa } from '#core/measure/kitagawa.ts'

function portion(group: string, denominator: number, rate: number): GroupPortion {
  return { group, denominator, numerator: denominator * rate }
}

describe('by hand', () => {
  test('two groups of other sizes and other rates', () => {
    // 0.6·10 + 0.4·20 = 14 against 0.3·12 + 0.7·22 = 19. Shares at the mean rates 11 and 21: 0.3·11 − 0.3·21 = −3. Rates
    // at the mean shares 0.45 and 0.55: −2·0.45 − 2·0.55 = −2.
    const found = kitagawa([portion('a', 60, 10), portion('b', 40, 20)], [portion('a', 3, 12), portion('b', 7, 22)])
    expect(found?.rates[0]).toBeCloseTo(14, 12)
    expect(found?.rates[1]).toBeCloseTo(19, 12)
    expect(found?.difference).toBeCloseTo(-5, 12)
    expect(found?.composition).toBeCloseTo(-3, 12)
    expect(found?.rate).toBeCloseTo(-2, 12)
    // Of group a there is 0.3 more, and its mean rate 11 lies 5.5 below the mean of both totals; b the other way round.
    expect(found?.groups[0]?.composition).toBeCloseTo(-1.65, 12)
    expect(found?.groups[1]?.composition).toBeCloseTo(-1.35, 12)
    expect(found?.groups.map(({ rate }) => rate)).toEqual([expect.closeTo(-0.9, 12), expect.closeTo(-1.1, 12)])
  })

  test('a group that one side lacks is all composition', () => {
    const found = kitagawa([portion('a', 1, 10), portion('b', 1, 30)], [portion('a', 1, 10)])
    expect(found?.groups[1]).toMatchObject({ rates: [30, null], rate: 0, shares: [0.5, 0] })
    expect(found).toMatchObject({ difference: 10, rate: 0 })
    expect(found?.composition).toBeCloseTo(10, 12)
  })

  test('nobody on a side: nothing to take apart; a group of nobody is not there', () => {
    expect(kitagawa([], [portion('a', 1, 1)])).toBeNull()
    expect(kitagawa([portion('a', 0, 0)], [portion('a', 1, 1)])).toBeNull()
    const found = kitagawa([portion('a', 1, 1), { group: 'b', numerator: 0, denominator: 0 }], [portion('a', 1, 2)])
    expect(found?.groups.map(({ group }) => group)).toEqual(['a'])
  })
})

describe('laws', () => {
  const side = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { minLength: 1 }).chain((groups) =>
    fc
      .array(fc.tuple(fc.integer({ min: 1, max: 1e6 }), fc.double({ min: -100, max: 100, noNaN: true })), {
        minLength: groups.length,
        maxLength: groups.length,
      })
      .map((cells) => groups.map((group, i) => portion(group, cells[i]?.[0] ?? 1, cells[i]?.[1] ?? 0))),
  )

  test('composition and rates are the difference, and the groups are both', () => {
    fc.assert(
      fc.property(side, side, (first, second) => {
        const found = kitagawa(first, second)
        if (found === null) throw new Error('expected two sides')
        const { difference, composition, rate, groups } = found
        expect(Math.abs(composition + rate - difference)).toBeLessThan(1e-12 * 1000)
        expect(groups.reduce((sum, each) => sum + each.composition + each.rate, 0)).toBeCloseTo(difference, 9)
      }),
    )
  })

  test('the other way round everything changes its sign', () => {
    fc.assert(
      fc.property(side, side, (first, second) => {
        const [there, back] = [kitagawa(first, second), kitagawa(second, first)]
        expect((there?.composition ?? 0) + (back?.composition ?? 0)).toBeCloseTo(0, 9)
        expect((there?.rate ?? 0) + (back?.rate ?? 0)).toBeCloseTo(0, 9)
      }),
    )
  })

  test('the same rates in all groups: only composition; the same shares: only rates', () => {
    fc.assert(
      fc.property(side, fc.array(fc.integer({ min: 1, max: 1e6 }), { minLength: 5, maxLength: 5 }), (first, sizes) => {
        const rateOf = ({ numerator, denominator }: GroupPortion) => numerator / denominator
        const resized = first.map((each, i) => portion(each.group, sizes[i] ?? 1, rateOf(each)))
        expect(kitagawa(first, resized)?.rate).toBeCloseTo(0, 9)
        const raised = first.map((each) => portion(each.group, each.denominator, rateOf(each) + 1))
        expect(kitagawa(first, raised)?.composition).toBeCloseTo(0, 9)
        expect(kitagawa(first, raised)?.rate).toBeCloseTo(-1, 9)
      }),
    )
  })
})
