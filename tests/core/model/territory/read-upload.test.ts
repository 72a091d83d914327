import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { metresOf } from '#core/model/lonlat.ts'
import { planeArea } from '#core/model/territory/plane-area.ts'
import { ringsFault } from '#core/model/territory/rings.ts'
import { MOST_VERTICES, type Polygon, type Ring, type Territory, verticesOf } from '#core/model/territory.ts'
import {
  readSavedBody,
  readTerritoryBody,
  readUpload,
  settleDrawing,
  simplifyRing,
  writeGeoJson,
} from '#core/model/territory-reading.ts'
import { polygons, territoriesOf } from './arbitrary.ts'
import { AREAS, PLACES } from './places.ts'

function territoriesIn(sent: unknown): readonly Territory[] {
  const read = readUpload(sent, PLACES)
  if ('fault' in read) expect.fail(JSON.stringify(read.fault))
  return read.territories
}

describe('what we write comes back exactly', () => {
  const some = territoriesOf(AREAS)

  test('as GeoJSON, through its text, with outlines of lists or without', () => {
    fc.assert(
      fc.property(some, fc.boolean(), (territories, outlined) => {
        const square: Polygon = [
          [
            [16, 59],
            [17, 59],
            [17, 60],
          ],
        ]
        const outlines = territories.map(({ shape }) => (outlined && shape.kind === 'areas' ? [square] : null))
        expect(territoriesIn(JSON.stringify(writeGeoJson(territories, { version: 'v', outlines })))).toEqual(
          territories,
        )
      }),
      { numRuns: 500 },
    )
  })

  test('as the page and the store hold it', () => {
    fc.assert(
      fc.property(some, (territories) => {
        const saved = readSavedBody(JSON.parse(JSON.stringify({ territories, view: 'lang=en' })), PLACES)
        expect(saved).toMatchObject({ territories, view: 'lang=en' })
        const [first] = territories
        expect(readTerritoryBody(JSON.parse(JSON.stringify(first)), PLACES)).toMatchObject({ territory: first })
      }),
      { numRuns: 300 },
    )
  })

  test('by hand: a circle keeps its middle and radius, and is drawn with 64 corners closed by the first', () => {
    const circle: Territory = {
      name: 'Mälardalen',
      shape: { kind: 'circle', centre: [16.5448, 59.6099], kilometres: 60 },
      basis: 'population',
      look: 1,
      locked: false,
    }
    const { version, features } = writeGeoJson([circle], { version: 'abc' })
    expect(version).toBe('abc')
    expect(features[0]?.properties).toEqual({
      name: 'Mälardalen',
      kind: 'circle',
      basis: 'population',
      look: 1,
      locked: false,
      centre: [16.5448, 59.6099],
      kilometres: 60,
    })
    const ring = features[0]?.geometry?.coordinates[0]?.[0] ?? []
    expect(ring).toHaveLength(65)
    expect(ring[64]).toEqual(ring[0])
    const [east, north] = metresOf([16.5448, 59.6099])
    for (const corner of ring) {
      const [e, n] = metresOf(corner)
      expect(Math.hypot(e - east, n - north)).toBeCloseTo(60_000, 0)
    }
  })
})

describe('the same shape, however it comes', () => {
  const closed = (ring: Ring) => [...ring, ...ring.slice(0, 1)]
  const ways: Record<string, (polygon: readonly Ring[]) => unknown> = {
    'on the plane': (rings) => rings.map((ring) => closed(ring).map(metresOf)),
    'on the plane, northing first': (rings) =>
      rings.map((ring) => closed(ring).map((at) => [...metresOf(at)].reverse())),
    'latitude first': (rings) => rings.map((ring) => closed(ring).map(([x, y]) => [y, x])),
    'unclosed, with heights': (rings) => rings.map((ring) => ring.map(([x, y]) => [x, y, 100])),
    'every corner twice': (rings) => rings.map((ring) => closed(ring).flatMap((at) => [at, at])),
  }

  test.each(Object.entries(ways))('%s', (_, write) => {
    fc.assert(
      fc.property(polygons, (shape) => {
        const [read] = territoriesIn({ type: 'MultiPolygon', coordinates: shape.map(write) })
        expect(read?.shape).toEqual({ kind: 'drawn', polygons: shape })
      }),
      { numRuns: 200 },
    )
  })

  test('clockwise', () => {
    fc.assert(
      fc.property(polygons, (shape) => {
        const around = shape.map((rings) => rings.map((ring) => closed(ring).reverse()))
        const [read] = territoriesIn({ type: 'MultiPolygon', coordinates: around })
        expect(read?.shape).toEqual({ kind: 'drawn', polygons: shape })
      }),
      { numRuns: 200 },
    )
  })
})

describe('tables', () => {
  const list = (text: string) =>
    territoriesIn(text).map(
      ({ name, shape }) => `${name}: ${shape.kind === 'areas' ? shape.codes.join(' ') : shape.kind}`,
    )

  test.each([
    ['Grupp;Kommunkod\nNorr;0180\nSöder;1280\nNorr;184', ['Norr: 0180 0184', 'Söder: 1280']],
    ['kod,namn,territorium\n0180,Stockholm,A\n2085,Ludvika,B', ['A: 0180', 'B: 2085']],
    // The names of the municipalities are no territories.
    ['Kommunkod\tNamn\n0180\tStockholm\n0184\tSolna', ['Territorium 1: 0180 0184']],
    ['name;code\nInland;2085\nInland;2061\nCoast;1280', ['Inland: 2085 2061', 'Coast: 1280']],
    ['"Kommun";"Region"\n"Upplands Väsby";"Norr; om"', ['Norr; om: 0114']],
    ['Stockholm\nSolna', ['Territorium 1: 0180 0184']],
    ['["0180", 184]', ['Territorium 1: 0180 0184']],
    ['{"name": "A", "areas": ["Solna"]}', ['A: 0184']],
    ['{"territories": [{"name": "A", "areas": ["01"]}], "id": "x"}', ['A: 01']],
  ])('%j', (text, expected) => expect(list(text)).toEqual(expected))
})

describe('features', () => {
  const triangle = [
    [16, 59],
    [17, 59],
    [16, 60],
    [16, 59],
  ]
  const named = (properties: unknown, id?: unknown) => ({
    type: 'FeatureCollection',
    features: [{ type: 'Feature', id, properties, geometry: { type: 'Polygon', coordinates: [triangle] } }],
  })

  test.each([
    [named({ name: 'A', namn: 'B' }), 'A'],
    [named({ NAMN: 'B', title: 'C' }), 'B'],
    [named({ title: ' C ' }), 'C'],
    [named({ id: 7 }), '7'],
    [named({ name: '' }, 'x'), 'x'],
    [named(null), 'Territorium 1'],
    [named([]), 'Territorium 1'],
  ])('%j', (sent, name) => expect(territoriesIn(sent)[0]?.name).toBe(name))

  test('what is true of all is told once, and of one with its name', () => {
    const geometry = (ring: unknown[]) => ({ type: 'Polygon', coordinates: [ring] })
    const around = [...triangle].reverse()
    const read = readUpload(
      {
        type: 'FeatureCollection',
        features: [
          { type: 'Feature', properties: { name: 'A' }, geometry: geometry(around) },
          { type: 'Feature', properties: { name: 'B' }, geometry: geometry(around.slice(1)) },
        ],
      },
      PLACES,
    )
    expect(read).toMatchObject({
      told: [
        { kind: 'turned', territory: null },
        { kind: 'closed', territory: 'B' },
      ],
    })
  })
})

describe('fewer corners', () => {
  const wavy = fc
    .record({
      count: fc.integer({ min: 201, max: 700 }),
      waves: fc.integer({ min: 0, max: 40 }),
      depth: fc.integer({ min: 0, max: 30 }),
    })
    .map(
      ({ count, waves, depth }): Ring =>
        Array.from({ length: count }, (_, i) => {
          const angle = (2 * Math.PI * i) / count
          const reach = 1 - (depth / 100) * (1 + Math.sin(waves * angle))
          return [16 + reach * Math.cos(angle), 60 + 0.5 * reach * Math.sin(angle)] as const
        }),
    )

  test('an outline stays one, and nearly as large', () => {
    fc.assert(
      fc.property(wavy, (ring) => {
        const settled = settleDrawing([[ring]])
        if ('fault' in settled) expect.fail(JSON.stringify(settled))
        expect(ringsFault(settled.polygons)).toBeNull()
        expect(verticesOf(settled.polygons)).toBe(MOST_VERTICES.address)
        const [repair] = settled.told.filter(({ kind }) => kind === 'simplified')
        const change = (100 * (planeArea(settled.polygons) - planeArea([[ring]]))) / planeArea([[ring]])
        expect(repair).toMatchObject({ to: MOST_VERTICES.address })
        if (repair?.kind === 'simplified') expect(repair.areaChange).toBeCloseTo(change, 1)
        expect(simplifyRing(ring)).toEqual(settled.polygons[0]?.[0])
      }),
      { numRuns: 60 },
    )
  })

  test('what an address can hold is left alone', () => {
    fc.assert(
      fc.property(polygons, (shape) => {
        const settled = settleDrawing(shape)
        if ('fault' in settled) expect.fail(JSON.stringify(settled))
        expect(settled.polygons).toEqual(shape)
        expect(settled.told.filter(({ kind }) => kind !== 'united')).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  test('a hole stays in its ring, though the ring has corners enough to lose', () => {
    const count = 400
    const round = (reach: number): Ring =>
      Array.from({ length: count }, (_, i) => {
        const angle = (2 * Math.PI * i) / count
        return [16 + reach * Math.cos(angle), 60 + reach * Math.sin(angle)] as const
      })
    const settled = settleDrawing([[round(1), [...round(0.999)].reverse()]], 40)
    if ('polygons' in settled) expect(ringsFault(settled.polygons)).toBeNull()
    else expect(settled.fault.kind).toBe('many-corners')
  })

  test('a line by free hand that crosses itself is no outline', () => {
    expect(
      simplifyRing([
        [16, 59],
        [17, 60],
        [17, 59],
        [16, 60],
      ]),
    ).toBeNull()
  })
})

test('the area of a degree square at 60° N, by hand: 55.8 by 111.4 km', () => {
  const square: Ring = [
    [15, 59.5],
    [16, 59.5],
    [16, 60.5],
    [15, 60.5],
  ]
  expect(planeArea([[square]]) / 1e6).toBeCloseTo(55.8 * 111.4, -2)
})
