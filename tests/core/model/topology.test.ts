import * as fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import type { Metres } from '#core/model/plane.ts'
import {
  type AreaGeometry,
  type AreaTopology,
  AreaTopologySchema,
  arcPoints,
  BORDERS,
  crossings,
  geometryBox,
  geometryOf,
  geometryRings,
  meshArcs,
  meshPath,
  pathData,
  ringArea,
  topologyFaults,
} from '#core/model/topology.ts'

/**
 * Three municipalities in two counties, squares of a kilometre; 0203 lies across the top:
 *
 *     H───────────G
 *     │   0203    │
 *     F─────E─────D      A is at 500 000, 6 500 000
 *     │0101 │0102 │
 *     A─────B─────C
 */
const TOY: AreaTopology = {
  type: 'Topology',
  bbox: [500_000, 6_500_000, 502_000, 6_502_000],
  transform: { scale: [1, 1], translate: [500_000, 6_500_000] },
  objects: {
    municipality: {
      type: 'GeometryCollection',
      geometries: [
        { type: 'Polygon', id: '0101', arcs: [[0, 1, 2]] },
        { type: 'MultiPolygon', id: '0102', arcs: [[[~2, 3, 4]]] },
        { type: 'Polygon', id: '0203', arcs: [[5, ~3, ~1]] },
      ],
    },
    county: {
      type: 'GeometryCollection',
      geometries: [
        { type: 'Polygon', id: '01', arcs: [[0, 1, 3, 4]] },
        { type: 'Polygon', id: '02', arcs: [[5, ~3, ~1]] },
      ],
    },
  },
  arcs: [
    [
      [1000, 0],
      [-1000, 0],
      [0, 1000],
    ], // 0: B A F
    [
      [0, 1000],
      [1000, 0],
    ], // 1: F E
    [
      [1000, 1000],
      [0, -1000],
    ], // 2: E B
    [
      [1000, 1000],
      [1000, 0],
    ], // 3: E D
    [
      [2000, 1000],
      [0, -1000],
      [-1000, 0],
    ], // 4: D C B
    [
      [0, 1000],
      [0, 1000],
      [2000, 0],
      [0, -1000],
    ], // 5: F H G D
  ],
}
const DRAWING = { box: { west: 500_000, south: 6_500_000, east: 502_000, north: 6_502_000 }, unit: 100 }

/** The toy with one arc, or one object, replaced. */
function broken(change: {
  arc?: [number, AreaTopology['arcs'][number]]
  objects?: AreaTopology['objects']
}): AreaTopology {
  const [index, steps] = change.arc ?? [-1, []]
  return {
    ...TOY,
    arcs: TOY.arcs.map((arc, i) => (i === index ? steps : arc)),
    objects: { ...TOY.objects, ...change.objects },
  }
}

describe('arcs and rings', () => {
  test('the toy is of our form', () => {
    expect(v.parse(AreaTopologySchema, TOY)).toEqual(TOY)
  })

  test('an arc walked backwards is the same points the other way', () => {
    expect(arcPoints(TOY, 0)).toEqual([
      [501_000, 6_500_000],
      [500_000, 6_500_000],
      [500_000, 6_501_000],
    ])
    expect(arcPoints(TOY, ~0)).toEqual(arcPoints(TOY, 0).reverse())
  })

  test('a ring is closed and has each joint once', () => {
    expect(geometryRings(TOY, geometryOf(TOY, 'municipality', '0101'))).toEqual([
      [
        [
          [501_000, 6_500_000],
          [500_000, 6_500_000],
          [500_000, 6_501_000],
          [501_000, 6_501_000],
          [501_000, 6_500_000],
        ],
      ],
    ])
  })

  test('outer rings run clockwise, so a square kilometre is −1 km²', () => {
    const [rings] = geometryRings(TOY, geometryOf(TOY, 'municipality', '0101'))
    expect(ringArea(rings?.[0] ?? [])).toBe(-1_000_000)
  })

  test('boxes, and what is asked for in vain', () => {
    expect(geometryBox(TOY, geometryOf(TOY, 'county', '02'))).toEqual({
      west: 500_000,
      south: 6_501_000,
      east: 502_000,
      north: 6_502_000,
    })
    expect(() => geometryOf(TOY, 'municipality', '9999')).toThrow('expected "9999" in object "municipality"')
    expect(() => geometryOf(TOY, 'parish', '1')).toThrow('found municipality, county')
  })
})

describe('paths', () => {
  test('north is up: northing 6 502 000 is y 0', () => {
    expect(pathData(TOY, geometryOf(TOY, 'municipality', '0101'), DRAWING)).toBe('M10 20l-10 0 0-10 10 0z')
  })

  test('a second ring starts from where the first one began', () => {
    const both = { type: 'MultiPolygon' as const, arcs: [[[0, 1, 2]], [[5, ~3, ~1]]] }
    expect(pathData(TOY, both, DRAWING)).toBe('M10 20l-10 0 0-10 10 0zm-10-10 0-10 20 0 0 10z')
  })

  test('an area smaller than a unit draws nothing', () => {
    expect(pathData(TOY, geometryOf(TOY, 'municipality', '0101'), { ...DRAWING, unit: 10_000 })).toBe('')
  })

  test('law: the path encloses exactly the area of the rounded ring, whatever is dropped on the way', () => {
    const position = fc.tuple(fc.integer({ min: 0, max: 2_000 }), fc.integer({ min: 0, max: 2_000 }))
    fc.assert(
      fc.property(
        fc.array(position, { minLength: 3, maxLength: 20 }),
        fc.integer({ min: 1, max: 300 }),
        (points, unit) => {
          const ring = [...points, points[0] ?? [0, 0]]
          const topology: AreaTopology = {
            ...TOY,
            objects: {},
            arcs: [ring.map(([e, n], i) => [e - (ring[i - 1]?.[0] ?? 0), n - (ring[i - 1]?.[1] ?? 0)])],
          }
          const path = pathData(topology, { type: 'Polygon', arcs: [[0]] }, { ...DRAWING, unit })
          const rounded = ring.map(([e, n]): Metres => [Math.round(e / unit), Math.round((2_000 - n) / unit)])
          expect(ringArea(readPath(path))).toBe(ringArea(rounded))
        },
      ),
    )
  })
})

/** Points of a path of one ring: an absolute start, then relative steps. */
function readPath(path: string): Metres[] {
  const numbers = (path.match(/-?\d+/g) ?? []).map(Number)
  const points: Metres[] = []
  let [x, y] = [0, 0]
  for (let i = 0; i < numbers.length; i += 2) {
    x += numbers[i] ?? 0
    y += numbers[i + 1] ?? 0
    points.push([x, y])
  }
  return points[0] ? [...points, points[0]] : points
}

describe('borders', () => {
  test('each arc is of exactly one kind', () => {
    expect(meshArcs(TOY, 'municipality', BORDERS.municipality)).toEqual([2])
    expect(meshArcs(TOY, 'municipality', BORDERS.county)).toEqual([1, 3])
    expect(meshArcs(TOY, 'municipality', BORDERS.outer)).toEqual([0, 4, 5])
  })

  test('lines stay open, and each starts from the end of the one before', () => {
    expect(meshPath(TOY, 'municipality', BORDERS.municipality, DRAWING)).toBe('M10 10l0 10')
    expect(meshPath(TOY, 'municipality', BORDERS.county, DRAWING)).toBe('M0 10l10 0m0 0 10 0')
  })
})

describe('crossings', () => {
  const line = (...points: Metres[]) => points

  test.each<[string, Metres[][], number]>([
    ['arcs that meet at their ends', [line([0, 0], [5, 0]), line([5, 0], [5, 5]), line([5, 0], [9, 0])], 0],
    ['a straight arc with a point in the middle', [line([0, 0], [5, 0], [9, 0])], 0],
    ['arcs that cross', [line([0, 0], [4, 4]), line([0, 4], [4, 0])], 1],
    ['an arc that crosses itself', [line([0, 0], [4, 4], [4, 0], [0, 4])], 1],
    ['an end in the middle of another arc', [line([0, 0], [4, 0]), line([2, 0], [2, 5])], 1],
    ['an end on an inner point of another arc', [line([0, 0], [2, 0], [4, 0]), line([2, 0], [2, 5])], 2],
    ['arcs that run along each other', [line([0, 0], [4, 0]), line([0, 0], [9, 0])], 1],
    ['an arc that turns back on itself', [line([0, 0], [4, 0], [1, 0])], 1],
    ['the same border stored twice', [line([0, 0], [4, 0]), line([4, 0], [0, 0])], 1],
    ['lines in a row with a gap', [line([0, 0], [4, 0]), line([5, 0], [9, 0])], 0],
  ])('%s', (_case, arcs, count) => {
    expect(crossings(arcs)).toHaveLength(count)
  })

  test('law: a ring around a centre never crosses itself, and every way out from the centre crosses it', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 500, max: 1_000 }), { minLength: 5, maxLength: 40 }), (radii) => {
        const ring = radii.map((radius, i): Metres => {
          const angle = (2 * Math.PI * i) / radii.length
          return [Math.round(1_000 * radius * Math.cos(angle)), Math.round(1_000 * radius * Math.sin(angle))]
        })
        const [start = [0, 0]] = ring
        const wayOut = line([0, 0], [2_000_000, 700_000])
        expect(crossings([[...ring, start]])).toEqual([])
        expect(crossings([[...ring, start], wayOut]).length).toBeGreaterThan(0)
      }),
    )
  })
})

describe('faults', () => {
  const polygon = (id: string, arcs: number[]): AreaGeometry => ({ type: 'Polygon', id, arcs: [arcs] })
  const municipalities = (...geometries: AreaGeometry[]) => ({
    municipality: { type: 'GeometryCollection' as const, geometries },
  })

  test('the toy has none', () => {
    expect(topologyFaults(TOY)).toEqual([])
  })

  test('an arc that is not there', () => {
    expect(topologyFaults({ ...TOY, objects: municipalities(polygon('0101', [0, 1, 9])) })).toEqual([
      'municipality 0101: expected arcs below 6, found 9',
    ])
  })

  test('an open ring', () => {
    const faults = topologyFaults({ ...TOY, objects: municipalities(polygon('0101', [0, 1])) })
    expect(faults[0]).toContain('municipality 0101: ring is open')
  })

  test('an arc between two areas that lie on the same side of it', () => {
    const faults = topologyFaults({
      ...TOY,
      objects: municipalities(polygon('0101', [0, 1, 2]), polygon('0102', [0, 1, 2])),
    })
    expect(faults).toContain('municipality 0102: lies on the same side of arc 0 as municipality 0101')
  })

  test('a border that runs through its neighbour', () => {
    // E B goes east as far as the coast of 0102 and beyond.
    const faults = topologyFaults(
      broken({
        arc: [
          2,
          [
            [1000, 1000],
            [1500, -500],
            [-1500, -500],
          ],
        ],
      }),
    )
    expect(faults.some((fault) => fault.includes('borders cross near'))).toBe(true)
  })

  test('a border that each neighbour drew alone', () => {
    // 0101 bulges east over 0102, whose own straight copy of the border is arc 6: they share its ends, nothing crosses.
    const topology: AreaTopology = {
      ...broken({
        arc: [
          2,
          [
            [1000, 1000],
            [300, -400],
            [-300, -600],
          ],
        ],
      }),
      objects: municipalities(polygon('0101', [0, 1, 2]), polygon('0102', [~6, 3, 4])),
    }
    const faults = topologyFaults({
      ...topology,
      arcs: [
        ...topology.arcs,
        [
          [1000, 1000],
          [0, -1000],
        ],
      ],
    })
    expect(faults).toContain('municipality 0102 and municipality 0101: overlap at 501000,6501000')
  })

  test('a hole that runs the same way as its outer ring, and a ring without inside', () => {
    const hole: AreaTopology = {
      ...TOY,
      objects: municipalities({ type: 'Polygon', id: '0101', arcs: [[0], [1]] }),
      arcs: [
        [
          [0, 0],
          [0, 900],
          [900, 0],
          [0, -900],
          [-900, 0],
        ],
        [
          [300, 300],
          [0, 300],
          [300, 0],
          [0, -300],
          [-300, 0],
        ],
      ],
    }
    expect(topologyFaults(hole)).toContain('municipality 0101: a hole runs the same way as its outer ring')
    const flat: AreaTopology = {
      ...hole,
      objects: municipalities(polygon('0101', [2])),
      arcs: [
        ...hole.arcs,
        [
          [0, 0],
          [5, 0],
          [-5, 0],
        ],
      ],
    }
    expect(topologyFaults(flat)).toContain('municipality 0101: a ring encloses nothing')
  })

  test('a county that is not the sum of its municipalities', () => {
    const county = {
      type: 'GeometryCollection' as const,
      geometries: [polygon('01', [0, 1, 2]), polygon('02', [5, ~3, ~1])],
    }
    expect(topologyFaults(broken({ objects: { county } }))).toEqual([
      'county 01: 3 arcs differ from the outline of its municipalities',
    ])
  })

  test('a county without geometry', () => {
    const county = { type: 'GeometryCollection' as const, geometries: [polygon('02', [5, ~3, ~1])] }
    expect(topologyFaults(broken({ objects: { county } }))).toEqual(['county 01: has municipalities but no geometry'])
  })
})
