import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { queenAdjacency } from '#core/model/adjacency.ts'
import { DIVISIONS, DivisionSchema } from '#core/model/division.ts'
import { AreaTopologySchema } from '#core/model/topology.ts'
import { tintsOf } from '#scripts/prepare/tints.ts'

const read = (path: string): unknown =>
  JSON.parse(readFileSync(fileURLToPath(new URL(`../../../data/${path}`, import.meta.url)), 'utf8'))

/** A chain of groups of one area each: g0 – g1 – … */
const chain = Array.from({ length: 11 }, (_, i) => ({ id: `g${i}`, members: [`a${i}`] }))
const chained = new Map(chain.map((_, i) => [`a${i}`, [`a${i - 1}`, `a${i + 1}`].filter((code) => code !== 'a-1')]))

describe('colours of a categorical map', () => {
  test('up to nine groups have one each, in their order', () => {
    expect([...tintsOf(chain.slice(0, 9), chained).values()]).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8])
  })

  test('more than nine share, and never with a neighbour', () => {
    const tints = tintsOf(chain, chained)
    expect(tints.size).toBe(11)
    for (let i = 1; i < chain.length; i++) expect(tints.get(`g${i}`)).not.toBe(tints.get(`g${i - 1}`))
  })

  test('in the real divisions no two groups that border on each other look alike', () => {
    const adjacency = queenAdjacency(v.parse(AreaTopologySchema, read('areas/detail.topojson')), 'municipality')
    for (const id of DIVISIONS) {
      const { groups } = v.parse(DivisionSchema, read(`divisions/${id}.json`))
      const group = new Map(groups.flatMap((each) => each.members.map((code) => [code as string, each])))
      for (const [code, others] of adjacency) {
        for (const other of others) {
          const [a, b] = [group.get(code), group.get(other)]
          if (a?.id !== b?.id) expect(`${id} ${a?.id} ${a?.tint}`).not.toBe(`${id} ${a?.id} ${b?.tint}`)
        }
      }
    }
  })
})
