import { fileURLToPath } from 'node:url'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { type Paths, pathsAmong, walk } from '#client/map/walk.ts'
import { homeOf, startOf } from '#client/map/walk-start.ts'
import { bridgedAdjacency, queenAdjacency } from '#core/model/adjacency.ts'
import { type Area, type AreaCode, AreaCodeSchema } from '#core/model/area.ts'
import { COMPASS } from '#core/model/compass.ts'
import { countySeat } from '#core/model/county-seat.ts'
import { DivisionSchema } from '#core/model/division.ts'
import type { Metres } from '#core/model/plane.ts'
import { AreaTopologySchema } from '#core/model/topology.ts'
import { AREA_TABLE, readAreas } from '#scripts/input/areas.ts'
import { InputFiles } from '#scripts/input/files.ts'
import { TOY_AREAS, TOY_TABLE } from '#tests/fixtures/toy-topology.ts'

const municipalities = TOY_TABLE.filter(({ level }) => level === 'municipality')
const touching = queenAdjacency(TOY_AREAS, 'municipality')

function named(areas: readonly Area[], code: string): AreaCode {
  const found = areas.find((area) => area.code === code)
  if (!found) throw new Error(`expected ${code} among the areas`)
  return found.code
}

describe('a step', () => {
  const paths = pathsAmong(municipalities, touching)
  const steps = (from: string) => COMPASS.map((direction) => walk(named(municipalities, from), direction, paths))

  it('leads to the neighbour in its direction, and nowhere where the map ends', () => {
    // In the order north, east, south, west; 0101 lies north-west of the four squares, its name south of its middle.
    expect(steps('0101')).toEqual([null, '0201', '0102', null])
    expect(steps('0202')).toEqual(['0201', null, null, '0102'])
  })

  it('stays among the areas that are drawn', () => {
    const county = municipalities.filter(({ parent }) => parent === '01')
    const inside = pathsAmong(county, touching)
    expect(COMPASS.map((direction) => walk(named(county, '0101'), direction, inside))).toEqual([
      null,
      null,
      '0102',
      null,
    ])
  })

  it('leads nowhere from the only area there is', () => {
    const alone = municipalities.filter(({ code }) => code === '0202')
    const paths = pathsAmong(alone, touching)
    expect(COMPASS.map((direction) => walk(named(alone, '0202'), direction, paths))).toEqual([null, null, null, null])
  })

  it('needs to be told the neighbours of every area', () => {
    expect(() => pathsAmong(municipalities, new Map())).toThrow(/neighbours of 0101/)
  })
})

describe('a start', () => {
  const middle: Metres = [500_000 + 140_000, 6_500_000 + 60_000]

  it('is the area that was chosen last of those that are drawn', () => {
    const chosen = ['0102', '0101', '01'].map((code) => named(TOY_TABLE, code))
    expect(startOf(municipalities, chosen, middle)).toBe('0101')
  })

  it('is the nearest area where no seat of a county is drawn', () => {
    expect(startOf(municipalities, [], middle)).toBe('0202')
    expect(startOf([], [], middle)).toBeNull()
  })

  it('is the nearest seat where there is one, though another area lies nearer', () => {
    const [first, ...others] = municipalities
    if (!first?.parent) throw new Error('expected a municipality in a county')
    const seat = { ...first, code: v.parse(AreaCodeSchema, countySeat(first.parent)) }
    expect(startOf([seat, ...others], [], middle)).toBe('0180')
  })

  it('has a home in its county, which a county itself has not', () => {
    // Toyland borrows the codes of real counties where there are such: 01 is Stockholm's, 02 nobody's.
    expect(TOY_TABLE.map(homeOf)).toEqual([null, null, '0180', '0180', null, null])
  })
})

describe('Sweden', () => {
  const folder = fileURLToPath(new URL('../../../data', import.meta.url))
  const files = new InputFiles(folder, [
    AREA_TABLE,
    { folder: 'areas', ending: 'detail.topojson' },
    { folder: 'divisions', ending: '.json' },
  ])
  const topology = v.parse(AreaTopologySchema, JSON.parse(files.text('areas/detail.topojson')))
  const all = readAreas(files, []).flatMap(({ area }) => (area.level === 'municipality' ? [area] : []))
  const labels = new Map(all.map(({ code, label }) => [code, label.position]))
  const ways = bridgedAdjacency(queenAdjacency(topology, 'municipality'), labels).adjacency

  it('lets one walk to Gotland', () => {
    expect(reached(named(all, '0180'), pathsAmong(all, ways)).has('0980')).toBe(true)
  })

  it.each(['county', 'fa', 'skr', 'type', 'nuts2'])('lets one walk everywhere inside each group of %s', (id) => {
    const { groups } = v.parse(DivisionSchema, JSON.parse(files.text(`divisions/${id}.json`)))
    for (const { id: group, members } of groups) {
      const inside = all.filter(({ code }) => members.includes(code))
      const paths = pathsAmong(inside, ways)
      for (const { code } of inside) expect(reached(code, paths).size, `${group} from ${code}`).toBe(members.length)
    }
  })
})

/** Every area that steps lead to from one. */
function reached(from: AreaCode, paths: Paths): Set<string> {
  const seen = new Set<AreaCode>([from])
  for (const code of seen) {
    for (const direction of COMPASS) {
      const next = walk(code, direction, paths)
      if (next !== null) seen.add(next)
    }
  }
  return seen
}
