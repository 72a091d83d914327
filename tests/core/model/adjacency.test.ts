import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { type Adjacency, bridgedAdjacency, queenAdjacency } from '#core/model/adjacency.ts'
import { AreaTopologySchema } from '#core/model/topology.ts'
import { TOY_AREAS } from '#tests/fixtures/toy-topology.ts'
import { realLabels } from './real-labels.ts'

describe('toyland', () => {
  test('four squares that meet in one point all border on each other', () => {
    expect(queenAdjacency(TOY_AREAS, 'municipality')).toEqual(
      new Map([
        ['0101', ['0102', '0201', '0202']],
        ['0102', ['0101', '0201', '0202']],
        ['0201', ['0101', '0102', '0202']],
        ['0202', ['0101', '0102', '0201']],
      ]),
    )
  })

  test('an object there is not is named', () => {
    expect(() => queenAdjacency(TOY_AREAS, 'parish')).toThrow(/expected object "parish"/)
  })
})

describe('bridges', () => {
  // Two on the mainland, an island off b, and two islands that touch each other, nearer to that island than to b.
  const sea: Adjacency = new Map([
    ['a', ['b']],
    ['b', ['a']],
    ['c', []],
    ['d', ['e']],
    ['e', ['d']],
  ])
  const labels = new Map([
    ['a', [0, 0] as const],
    ['b', [10, 0] as const],
    ['c', [15, 0] as const],
    ['d', [22, 0] as const],
    ['e', [30, 0] as const],
  ])

  test('join every part by the shortest way, and are told', () => {
    const { adjacency, bridges } = bridgedAdjacency(sea, labels)
    expect(bridges).toEqual([
      { between: ['b', 'c'], metres: 5 },
      { between: ['c', 'd'], metres: 7 },
    ])
    expect(adjacency.get('c')).toEqual(['b', 'd'])
    expect(sea.get('c')).toEqual([])
  })

  test('none where all is one part', () => {
    const land = queenAdjacency(TOY_AREAS, 'municipality')
    const toyLabels = new Map([...land.keys()].map((code, i) => [code, [i, 0] as const]))
    expect(bridgedAdjacency(land, toyLabels)).toEqual({ adjacency: land, bridges: [] })
  })

  test('an area that lies nowhere is named', () => {
    expect(() => bridgedAdjacency(sea, new Map())).toThrow(/expected a label position for a, found none/)
  })
})

describe('Sweden', () => {
  const file = new URL('../../../data/areas/detail.topojson', import.meta.url)
  const topology = v.parse(AreaTopologySchema, JSON.parse(readFileSync(file, 'utf8')))

  test('three municipalities and one county have no neighbour over land', () => {
    const alone = (object: string) =>
      [...queenAdjacency(topology, object)].filter(([, others]) => others.length === 0).map(([code]) => code)
    // Lidingö, Gotland, Öckerö; Gotland. The two on Öland have each other.
    expect(alone('municipality').sort()).toEqual(['0186', '0980', '1407'])
    expect(alone('county')).toEqual(['09'])
  })

  test('13 pairs of municipalities meet in a single point, beside the 743 that share a border', () => {
    const land = queenAdjacency(topology, 'municipality')
    expect([...land.values()].flat()).toHaveLength(2 * (743 + 13))
    for (const [code, others] of land) for (const other of others) expect(land.get(other)).toContain(code)
  })

  test('four bridges make it one land', () => {
    const { bridges } = bridgedAdjacency(queenAdjacency(topology, 'municipality'), realLabels())
    expect(bridges.map(({ between }) => [...between].sort().join('–'))).toEqual([
      '0186–0187', // Lidingö–Vaxholm
      '1407–1480', // Öckerö–Göteborg
      '0840–0880', // Mörbylånga–Kalmar
      '0883–0980', // Västervik–Gotland
    ])
  })
})
