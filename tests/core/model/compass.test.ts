import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { type Adjacency, bridgedAdjacency, type Labels, queenAdjacency } from '#core/model/adjacency.ts'
import { COMPASS, type CompassDirection, neighbourTowards } from '#core/model/compass.ts'
import { AreaTopologySchema } from '#core/model/topology.ts'
import { realLabels } from './real-labels.ts'

/** One area with neighbours at given places, itself at 0, 0. */
function around(neighbours: Record<string, readonly [east: number, north: number]>) {
  const adjacency: Adjacency = new Map([['here', Object.keys(neighbours).sort()]])
  const labels: Labels = new Map([['here', [0, 0] as const], ...Object.entries(neighbours)])
  return (direction: CompassDirection) => neighbourTowards(direction, 'here', adjacency, labels)
}

describe('by hand', () => {
  test('north is up, east is right', () => {
    const towards = around({ up: [0, 9], right: [9, 0], down: [0, -9], left: [-9, 0] })
    expect(COMPASS.map(towards)).toEqual(['up', 'right', 'down', 'left'])
  })

  test('a neighbour between two directions is found from both, where there is none straighter', () => {
    const towards = around({ northeast: [5, 5] })
    expect(COMPASS.map(towards)).toEqual(['northeast', 'northeast', null, null])
  })

  test('up to 67.5° to the side, not farther', () => {
    const at = (degrees: number) => {
      const angle = (degrees * Math.PI) / 180
      return around({ there: [Math.sin(angle), Math.cos(angle)] })('north')
    }
    expect([67, 68, -67, -68, 180].map(at)).toEqual(['there', null, 'there', null, null])
  })

  test('straight ahead counts as much as half as far at 45°', () => {
    const aside = (distance: number) =>
      around({ ahead: [0, 10], aside: [distance * Math.SQRT1_2, distance * Math.SQRT1_2] })('north')
    expect(aside(5.1)).toBe('ahead')
    expect(aside(4.9)).toBe('aside')
  })

  test('no neighbours, and an area that lies nowhere', () => {
    expect(around({})('north')).toBeNull()
    expect(() => neighbourTowards('north', 'here', new Map(), new Map())).toThrow(/label position for here/)
  })
})

describe('Sweden', () => {
  const file = new URL('../../../data/areas/detail.topojson', import.meta.url)
  const topology = v.parse(AreaTopologySchema, JSON.parse(readFileSync(file, 'utf8')))
  const labels = realLabels()

  test.each([
    ['municipality', 290],
    ['county', 21],
  ] as const)('with four keys one comes from every %s to every other', (level, count) => {
    const { adjacency } = bridgedAdjacency(queenAdjacency(topology, level), labels)
    const ahead = new Map<string, Set<string>>()
    const back = new Map<string, Set<string>>()
    for (const code of adjacency.keys()) {
      for (const direction of COMPASS) {
        const next = neighbourTowards(direction, code, adjacency, labels)
        if (next === null) continue
        ahead.set(code, (ahead.get(code) ?? new Set()).add(next))
        back.set(next, (back.get(next) ?? new Set()).add(code))
      }
    }
    // Whoever can be reached from one area, and whoever can reach it: both all means from everywhere to everywhere.
    const [start = ''] = adjacency.keys()
    expect(reachedFrom(start, ahead).size).toBe(count)
    expect(reachedFrom(start, back).size).toBe(count)
  })
})

function reachedFrom(start: string, steps: ReadonlyMap<string, ReadonlySet<string>>): Set<string> {
  const seen = new Set([start])
  for (const code of seen) for (const next of steps.get(code) ?? []) seen.add(next)
  return seen
}
