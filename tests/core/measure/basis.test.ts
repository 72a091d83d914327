import { expect, test } from 'vitest'
import { acrossOf } from '#core/measure/across.ts'
import { partsBy } from '#core/measure/basis.ts'
import type { AreaCode } from '#core/model/area.ts'
import { TOY_TABLE } from '#tests/fixtures/toy-topology.ts'

const [first, second, third] = TOY_TABLE.map(({ code }): AreaCode => code)
if (!first || !second || !third) throw new Error('expected three areas in toyland')
const touched = [
  { code: first, people: 1, land: 1 },
  { code: second, people: 0.5, land: 0.2 },
  { code: third, people: 0, land: 0.3 },
]

test('by people: each with its share of people and of land, those that are only touched too', () => {
  expect(partsBy('population', touched)).toEqual([
    { code: first, share: 1, landShare: 1 },
    { code: second, share: 0.5, landShare: 0.2 },
    { code: third, share: 0, landShare: 0.3 },
  ])
})

test('by land: the share of land counts for people too', () => {
  expect(partsBy('land-area', touched).map(({ share }) => share)).toEqual([1, 0.2, 0.3])
})

test('by land: where nobody drew land there is no part, whoever lives inside', () => {
  expect(partsBy('land-area', [{ code: first, people: 0.1, land: 0 }])).toEqual([])
  expect(partsBy('population', [{ code: first, people: 0.1, land: 0 }])).toHaveLength(1)
})

test('whole: where at least half of the people live inside, and nothing of the others', () => {
  expect(partsBy('whole', touched)).toEqual([
    { code: first, share: 1, landShare: 1 },
    { code: second, share: 1, landShare: 1 },
  ])
})

test('a square is as wide as its side, a circle as its diameter, a strip as twice its breadth', () => {
  const drawn = { kind: 'drawn', polygons: [] } as const
  expect(acrossOf(drawn, { area: 36e6, perimeter: 24e3 })).toBe(6)
  expect(acrossOf(drawn, { area: 100e6, perimeter: 202e3 })).toBeCloseTo(2, 1)
  expect(acrossOf(drawn, { area: 0, perimeter: 0 })).toBe(0)
  expect(acrossOf({ kind: 'circle', centre: [16, 60], kilometres: 4 }, { area: 0, perimeter: 0 })).toBe(8)
  expect(acrossOf({ kind: 'areas', codes: [first] }, { area: 0, perimeter: 0 })).toBeNull()
})
