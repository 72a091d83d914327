import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { AreaCodeSchema } from '#core/model/area.ts'
import type { TerritoryAnswer } from '#core/model/contract-territories.ts'
import { percentText } from '#server/territory/percent.ts'
import { sharedBy } from '#server/territory/shared.ts'

function answer(name: string, shares: Record<string, number>): TerritoryAnswer {
  const areas = Object.entries(shares).map(([code, share]) => ({
    code: v.parse(AreaCodeSchema, code),
    name: code,
    share,
    landShare: share,
  }))
  return {
    name,
    kind: 'drawn',
    basis: 'population',
    areas,
    whole: 0,
    cut: areas.length,
    landArea: 1,
    population: { value: null, year: null },
    across: 10,
    reliable: true,
  }
}

const hundred = () => 100

describe('what two territories share', () => {
  test('is what the other has where one has all, and a stretch where both have parts', () => {
    const [found] = sharedBy(
      [answer('A', { '0101': 1, '0102': 0.7 }), answer('B', { '0101': 0.25, '0102': 0.5 })],
      hundred,
    )
    // 25 of 0101; of 0102 at least the 20 that are too many for one, at most the lesser share.
    expect(found?.people[0]).toBeCloseTo(25 + 20)
    expect(found?.people[1]).toBeCloseTo(25 + 50)
    expect(found?.certain.map(({ code }) => code)).toEqual(['0101', '0102'])
  })

  test('is nothing certain where the parts may lie beside each other', () => {
    const [found] = sharedBy([answer('A', { '0101': 0.5 }), answer('B', { '0101': 0.5 })], hundred)
    expect(found).toMatchObject({ certain: [], people: [0, 50] })
    expect(sharedBy([answer('A', { '0101': 1 }), answer('B', { '0102': 1 })], hundred)).toEqual([])
  })

  test('is never more than either has, and the same whichever comes first', () => {
    const share = fc.double({ min: 0.01, max: 1, noNaN: true })
    fc.assert(
      fc.property(share, share, (a, b) => {
        const [one] = sharedBy([answer('A', { '0101': a }), answer('B', { '0101': b })], hundred)
        const [other] = sharedBy([answer('B', { '0101': b }), answer('A', { '0101': a })], hundred)
        const [least = 0, most = 0] = one?.people ?? []
        expect(least).toBeLessThanOrEqual(most + 1e-9)
        expect(most).toBeLessThanOrEqual(100 * Math.min(a, b) + 1e-9)
        expect(other?.people).toEqual(one?.people)
      }),
    )
  })
})

describe('a share in words', () => {
  test('is nothing or all only where it is exactly that', () => {
    expect([0, 0.0002, 0.375, 0.9996, 1].map((share) => percentText(share, 'en'))).toEqual([
      '0%',
      '<\u00a00.1%',
      '37.5%',
      '>\u00a099.9%',
      '100%',
    ])
    expect(percentText(0.375, 'sv')).toBe('37,5\u00a0%')
  })
})
