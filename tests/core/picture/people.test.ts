import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hexagonsOfHalf, isBare, onBareGround, peopleLayer } from '#core/picture/people.ts'
import { TOY_HEXAGONS, toyPeople } from '#tests/fixtures/toy-people.ts'
import { COUNTS, RATES } from '#tests/fixtures/toy-pictures.ts'

describe('the layer of a view', () => {
  test('is none where none is asked for', () => {
    expect(peopleLayer(TOY_HEXAGONS, { people: 'none', ground: 'bare', within: null }, () => true)).toBeNull()
    expect(isBare({ people: 'none', ground: 'bare' })).toBe(false)
    expect(isBare({ people: 'columns', ground: 'bare' })).toBe(true)
    expect(isBare({ people: 'columns', ground: 'fills' })).toBe(false)
  })

  test('holds every hexagon with its municipality, and not how few live where they are few', () => {
    const { hexagons, largest, partial } = toyPeople()
    expect(hexagons).toHaveLength(6)
    expect(hexagons[1]).toEqual({ position: [520_000, 6_680_000], people: 900, municipality: '0101' })
    expect(hexagons.filter(({ people }) => people === null).map(({ municipality }) => municipality)).toEqual([
      '0101',
      '0102',
    ])
    expect([largest, partial]).toEqual([900, false])
  })

  test('of a group holds only its own, on a scale of its own', () => {
    const layer = toyPeople('dots', 'fills', (code) => code.startsWith('02'))
    expect(layer.hexagons.map(({ people }) => people)).toEqual([400, 36])
    expect([layer.largest, layer.partial]).toEqual([400, true])
  })

  test('of a group that is most of no hexagon is empty, and says nothing false', () => {
    const { hexagons, largest } = toyPeople('dots', 'fills', () => false)
    expect([hexagons.length, largest]).toEqual([0, 0])
  })
})

describe('half of all people', () => {
  test('live in as many hexagons as it takes, the largest first', () => {
    // 900 of 900 + 400 + 100 + 36 + 5 + 5, for a hexagon of few counts as five.
    expect(hexagonsOfHalf(toyPeople())).toBe(1)
    expect(hexagonsOfHalf(toyPeople('dots', 'fills', () => false))).toBe(0)
  })

  test('live in at most half of the hexagons, rounded up', () => {
    const hexagon = fc.record({
      position: fc.constant([0, 0] as const),
      people: fc.option(fc.integer({ min: 10, max: 300_000 })),
      municipality: fc.constant('0101'),
    })
    fc.assert(
      fc.property(fc.array(hexagon, { minLength: 1 }), (hexagons) => {
        const half = hexagonsOfHalf({ hexagons })
        expect(half).toBeGreaterThan(0)
        expect(half).toBeLessThanOrEqual(Math.ceil(hexagons.length / 2))
      }),
    )
  })
})

test.each([RATES, COUNTS])(
  'on bare ground the same areas are drawn, none with a value, a class or a hatch',
  (picture) => {
    const bare = onBareGround(picture)
    expect([...bare.rowOf.keys()]).toEqual([...picture.rowOf.keys()])
    expect(
      [...bare.rowOf.values()].every((row) => row.value === null && row.class === null && row.missing === null),
    ).toBe(true)
    expect(bare.missing).toEqual([])
  },
)
