import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { readPlaced, readTerritories } from '#core/model/address-reading.ts'
import { AreaCodeSchema } from '#core/model/area.ts'
import { freeName, isName } from '#core/model/territory/names.ts'
import { readRings, writeRings } from '#core/model/territory/ring-code.ts'
import { type Territory, writeTerritory } from '#core/model/territory.ts'
import type { Fault } from '#core/model/view.ts'
import { polygons, territoriesOf } from './arbitrary.ts'
import { AREAS } from './places.ts'

const KNOWLEDGE = {
  area: (code: string) => AREAS.find((area) => area.code === code),
  areasAt: (level: string) => AREAS.filter((area) => area.level === level),
}

function read(...texts: string[]): { territories: Territory[]; faults: Fault[] } {
  const faults: Fault[] = []
  return { territories: readTerritories(texts, KNOWLEDGE, faults), faults }
}

describe('old links decode for ever', () => {
  const list = {
    name: 'Bergslagen',
    shape: { kind: 'areas', codes: ['2061', '2085', '01'].map((code) => v.parse(AreaCodeSchema, code)) },
    basis: 'whole',
    look: 1,
    locked: false,
  } as const satisfies Territory
  /** A square with a square hole, and a triangle that overlaps it. */
  const drawing = {
    name: 'Sjön & ön',
    shape: {
      kind: 'drawn',
      polygons: [
        [
          [
            [16, 59],
            [17, 59],
            [17, 60],
            [16, 60],
          ],
          [
            [16.25, 59.25],
            [16.25, 59.75],
            [16.7512, 59.75],
            [16.7512, 59.2503],
          ],
        ],
        [
          [
            [16.9, 59.1],
            [17.5, 59.1],
            [17.5, 59.5],
          ],
        ],
      ],
    },
    basis: 'land-area',
    look: 4,
    locked: true,
  } as const satisfies Territory
  const circle = {
    name: 'Mälardalen',
    shape: { kind: 'circle', centre: [16.5448, 59.6099], kilometres: 60 },
    basis: 'population',
    look: 2,
    locked: false,
  } as const satisfies Territory

  test.each([
    ['Bergslagen~2061.2085.01', list, 0],
    ['Sjön & ön~@gw4JgrgkBgxTAAgxT_wTA.os9JonlkBAw4Jo5JAAp4J!wiqKwpikBg3LAAg6H~land-area.4.locked', drawing, 0],
    ['Mälardalen~*16.5448_59.6099_60', circle, 1],
    ['Mälardalen~*16.5448_59.6099_60~2', circle, 0],
  ])('%s', (address, territory, place) => {
    const before = Array.from({ length: place }, (_, i) => `x${i}~0180`)
    const { territories, faults } = read(...before, address)
    expect(faults).toEqual([])
    expect(territories[place]).toEqual(territory)
    expect(writeTerritory(territory, place)).toBe(address)
  })
})

describe('laws', () => {
  test('rings come back exactly, and stand in an address without escaping', () => {
    fc.assert(
      fc.property(polygons, (shape) => {
        const code = writeRings(shape)
        expect(readRings(code)).toEqual(shape)
        expect(encodeURIComponent(code)).toBe(code)
      }),
      { numRuns: 1_000 },
    )
  })

  test('territories come back exactly', () => {
    fc.assert(
      fc.property(territoriesOf(AREAS), (territories) => {
        expect(read(...territories.map(writeTerritory))).toEqual({ territories, faults: [] })
      }),
      { numRuns: 1_000 },
    )
  })

  test('no text throws, and what is read of it is written and read without a fault', () => {
    const piece = fc.oneof(
      fc.constantFrom('~', '.', '@', '*', '!', '_', '0180', '01', '16.5_59.6_60', 'whole', '6', 'locked', 'Namn'),
      fc.string({ maxLength: 6 }),
      polygons.map((each) => `@${writeRings(each)}`),
    )
    const text = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''))
    fc.assert(
      fc.property(fc.array(text, { maxLength: 7 }), (texts) => {
        const { territories } = read(...texts)
        expect(read(...territories.map(writeTerritory))).toEqual({ territories, faults: [] })
      }),
      { numRuns: 2_000 },
    )
  })
})

describe('faults', () => {
  const square = '@gw4JgrgkBgxTAAgxT_wTA'

  test.each([
    ['', 'malformed', ''],
    ['Namn', 'malformed', 'Namn'],
    ['~0180', 'malformed', '~0180'],
    [' Namn~0180', 'malformed', ' Namn~0180'],
    ['a~0180~4~x', 'malformed', 'a~0180~4~x'],
    [`${'x'.repeat(61)}~0180`, 'malformed', `${'x'.repeat(61)}~0180`],
    ['a~9999', 'not-found', '9999'],
    ['a~180', 'not-found', '180'],
    ['a~0180.0180', 'repeated', '0180'],
    ['a~01.0180', 'repeated', '0180'],
    ['a~0180~population', 'malformed', 'population'],
    [`a~${square}~7`, 'malformed', '7'],
    ['a~@', 'malformed', ''],
    ['a~@å', 'malformed', 'å'],
    ['a~@AAA', 'malformed', 'AAA'],
    ['a~@gggggggA', 'malformed', 'gggggggA'],
    ['a~@AAAACACA', 'malformed', 'a corner at 0, 0'],
    ['a~@gw4JgrgkB', 'malformed', '1 corners'],
    ['a~*16_59', 'malformed', '*16_59'],
    ['a~*16_59_0', 'malformed', '*16_59_0'],
    ['a~*16_59_801', 'malformed', '*16_59_801'],
    ['a~*16_49_10', 'malformed', '*16_49_10'],
    ['a~*1e1_59_10', 'malformed', '*1e1_59_10'],
  ])('%s', (text, kind, found) => {
    const { faults } = read(text)
    expect(faults).toMatchObject([{ kind, parameter: 't', found }])
    expect(faults[0]?.expected).not.toBe('')
  })

  test('rings that are no outline are refused with the place', () => {
    const bowTie = writeRings([
      [
        [
          [16, 59],
          [17, 60],
          [17, 59],
          [16, 60],
        ],
      ],
    ])
    expect(read(`a~@${bowTie}`).faults).toMatchObject([{ found: 'lines that meet near 16.5, 59.5' }])
    const stray = writeRings([
      [
        [
          [16, 59],
          [17, 59],
          [16, 60],
        ],
        [
          [18, 59],
          [19, 59],
          [18, 60],
        ],
      ],
    ])
    expect(read(`a~@${stray}`).faults).toMatchObject([{ found: 'a hole at 18, 59' }])
    const long = writeRings([[Array.from({ length: 201 }, (_, i) => [15 + i / 100, 59 + (i % 2)] as const)]])
    expect(read(`a~@${long}`).faults).toMatchObject([{ found: '201 corners' }])
  })

  test('a lost leading zero is offered', () => {
    expect(read('a~180').faults).toMatchObject([{ found: '180', expected: '0180, with its leading zero' }])
  })

  test('a ring that runs clockwise is the same drawing', () => {
    const clockwise = writeRings([
      [
        [
          [16, 59],
          [16, 60],
          [17, 60],
          [17, 59],
        ],
      ],
    ])
    expect(read(`a~@${clockwise}`)).toEqual(read(`a~${square}`))
  })

  test('of two of one name the second is numbered', () => {
    const { territories, faults } = read('a~0180', 'a~0184', 'a (2)~0183')
    expect(territories.map(({ name }) => name)).toEqual(['a', 'a (2)', 'a (2) (2)'])
    expect(faults.map(({ kind, found }) => [kind, found])).toEqual([
      ['repeated', 'a'],
      ['repeated', 'a (2)'],
    ])
  })

  test('a seventh is refused', () => {
    const { territories, faults } = read(...'abcdefg'.split('').map((name) => `${name}~0180`))
    expect(territories).toHaveLength(6)
    expect(faults).toMatchObject([{ found: 'g~0180', expected: 'at most 6 territories' }])
  })

  test('a territory keeps its place where one before it could not be read', () => {
    const placed = readPlaced(['bad', 'good~0180'], KNOWLEDGE, [])
    expect(placed).toMatchObject([{ place: 1, territory: { name: 'good', look: 2 } }])
  })
})

describe('names', () => {
  test.each(['', ' a', 'a ', 'a~b', 'a\nb', 'a\u0000', '\ud800', 'a\u202eb', 'a\u2028b', 'x'.repeat(61)])(
    '%j is none',
    (name) => expect(isName(name)).toBe(false),
  )
  test.each(['a', 'Å & Ä', 'a.b', '😀', '0180', 'x'.repeat(60)])('%j is one', (name) => expect(isName(name)).toBe(true))

  test('a number is put within what a name may be long, and cuts no character in two', () => {
    const long = `${'x'.repeat(55)}😀xxx`
    const free = freeName(long, [{ name: long }])
    expect(free).toBe(`${'x'.repeat(55)} (2)`)
    expect(isName(free)).toBe(true)
  })
})
