/** What is made of everything that people and programs send wrong: a repair that is told, or a fault with its place. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { metresOf } from '#core/model/lonlat.ts'
import { ringsFault } from '#core/model/territory/rings.ts'
import { LOOKS } from '#core/model/territory.ts'
import { readSavedBody, readTerritoryBody, readUpload, writeGeoJson } from '#core/model/territory-reading.ts'
import { territoriesOf } from './arbitrary.ts'
import { AREAS, PLACES } from './places.ts'

type Corner = readonly number[]
const SQUARE: readonly Corner[] = [
  [16, 59],
  [17, 59],
  [17, 60],
  [16, 60],
  [16, 59],
]
const HOLE: readonly Corner[] = [
  [16.4, 59.4],
  [16.4, 59.6],
  [16.6, 59.6],
  [16.6, 59.4],
  [16.4, 59.4],
]
const BOW_TIE: readonly Corner[] = [
  [16, 59],
  [17, 60],
  [17, 59],
  [16, 60],
  [16, 59],
]
const shifted = (ring: readonly Corner[], east: number): Corner[] => ring.map(([x = 0, y = 0]) => [x + east, y])
const onPlane = (ring: readonly Corner[]): Corner[] => ring.map(([x = 0, y = 0]) => metresOf([x, y]))
const swapped = (ring: readonly Corner[]): Corner[] => ring.map(([x = 0, y = 0]) => [y, x])

const polygon = (...rings: unknown[]) => ({ type: 'Polygon', coordinates: rings })
const feature = (geometry: unknown, properties: unknown = { name: 'A' }) => ({ type: 'Feature', properties, geometry })
const collection = (...features: unknown[]) => ({ type: 'FeatureCollection', features })
const crs = (name: string) => ({ type: 'name', properties: { name } })
const text = (value: unknown) => JSON.stringify(value)

/** A ring around 16° E, 60° N with so many corners. */
const round = (count: number, reach: (i: number) => number = () => 1): Corner[] =>
  Array.from({ length: count }, (_, i) => {
    const angle = (2 * Math.PI * i) / count
    return [16 + reach(i) * Math.cos(angle), 60 + 0.5 * reach(i) * Math.sin(angle)]
  })

describe('repaired, and told', () => {
  test.each<[string, unknown, string[]]>([
    ['as it should be', feature(polygon(SQUARE)), []],
    ['unclosed', feature(polygon(SQUARE.slice(1))), ['closed']],
    ['clockwise', feature(polygon([...SQUARE].reverse())), ['turned']],
    ['clockwise, as RFC 7946 has holes', feature(polygon(SQUARE, HOLE)), []],
    ['a hole anticlockwise', feature(polygon(SQUARE, [...HOLE].reverse())), ['turned']],
    ['duplicate points', feature(polygon([...SQUARE.slice(0, 2), ...SQUARE.slice(1)])), ['doubles']],
    ['a line out and back', feature(polygon([...SQUARE.slice(0, 2), [18, 59], ...SQUARE.slice(1)])), ['doubles']],
    ['more decimals', feature(polygon(SQUARE.map(([x = 0, y = 0]) => [x + 1e-6, y]))), ['rounded']],
    ['heights', feature(polygon(SQUARE.map((corner) => [...corner, 7]))), ['heights']],
    [
      'a hole too small to be told',
      feature(
        polygon(
          SQUARE,
          HOLE.map(([x = 0, y = 0]) => [16.5 + (x - 16.5) / 1e5, 59.5 + (y - 59.5) / 1e5]),
        ),
      ),
      ['rounded', 'dropped'],
    ],
    [
      'a hole that touches its ring in a corner',
      feature(
        polygon(SQUARE, [
          [16, 59],
          [16.2, 59.6],
          [16.5, 59.5],
          [16, 59],
        ]),
      ),
      ['loosened'],
    ],
    [
      'overlapping polygons',
      feature({ type: 'MultiPolygon', coordinates: [[SQUARE], [shifted(SQUARE, 0.5)]] }),
      ['united'],
    ],
    ['nested polygons', feature({ type: 'MultiPolygon', coordinates: [[SQUARE], [[...HOLE].reverse()]] }), ['united']],
    [
      'an island in a hole',
      feature({
        type: 'MultiPolygon',
        coordinates: [
          [SQUARE, HOLE],
          [
            [
              [16.45, 59.45],
              [16.55, 59.45],
              [16.5, 59.5],
            ],
          ],
        ],
      }),
      ['closed'],
    ],
    ['SWEREF 99 TM', feature(polygon(onPlane(SQUARE))), ['plane', 'rounded']],
    ['SWEREF 99 TM, northing first', feature(polygon(swapped(onPlane(SQUARE)))), ['plane', 'swapped', 'rounded']],
    ['latitude first', feature(polygon(swapped(SQUARE))), ['swapped']],
    [
      'EPSG:3006 declared',
      { ...feature(polygon(onPlane(SQUARE))), crs: crs('urn:ogc:def:crs:EPSG::3006') },
      ['plane', 'rounded'],
    ],
    ['CRS84 declared', { ...collection(feature(polygon(SQUARE))), crs: crs('urn:ogc:def:crs:OGC:1.3:CRS84') }, []],
    [
      'EPSG:4326 declared, latitude first as it says',
      { ...feature(polygon(swapped(SQUARE))), crs: crs('EPSG:4326') },
      ['swapped'],
    ],
    ['no crs', { ...feature(polygon(SQUARE)), crs: null }, []],
    ['outside Sweden', feature(polygon(SQUARE.map(([x = 0, y = 0]) => [x - 15, y - 7]))), ['abroad']],
    ['too many corners for an address', feature(polygon(round(1_000))), ['closed', 'rounded', 'simplified']],
    ['no name', polygon(SQUARE), ['named']],
    ['a name of another kind', feature(polygon(SQUARE), { name: ['A'] }), ['named']],
    ['a name with ~ and a line break', feature(polygon(SQUARE), { name: ' a~b\nc ' }), ['name-cleaned']],
    ['a name too long', feature(polygon(SQUARE), { namn: 'x'.repeat(100) }), ['name-cleaned']],
    ['half a character', feature(polygon(SQUARE), { name: 'a\ud800' }), ['name-cleaned']],
    ['two of one name', collection(feature(polygon(SQUARE)), feature(polygon(SQUARE))), ['renamed']],
    ['a feature without anything', collection(feature(polygon(SQUARE)), feature(null)), ['empty-features']],
    [
      '__proto__ among its members',
      JSON.parse(
        '{"__proto__":{"type":"Point"},"type":"Feature","properties":{"__proto__":{"name":"x"},"name":"A"},"geometry":{"type":"Polygon","coordinates":[[[16,59],[17,59],[17,60],[16,59]]]}}',
      ),
      [],
    ],
    ['a code without its leading zero', [180, '0184'], ['named', 'leading-zero']],
    ['an abolished code', ['1917'], ['named', 'abolished']],
    ['a text of codes', '180, Solna', ['named', 'leading-zero']],
    ['a byte order mark', `\ufeff${text(feature(polygon(SQUARE)))}`, []],
    [
      'a table of codes, some strange',
      'Kommunkod;Kommun\n180;Stockholm\n9999;Nowhere',
      ['named', 'leading-zero', 'not-understood'],
    ],
    ['a municipality twice', { name: 'A', areas: ['0180', '0180'] }, ['repeated']],
  ])('%s', (_, sent, told) => {
    const read = readUpload(sent, PLACES)
    if ('fault' in read) expect.fail(text(read.fault))
    expect(read.told.map(({ kind }) => kind)).toEqual(told)
    expectGood(read.territories)
  })
})

describe('refused, with the place', () => {
  const at = (kind: string, pointer: string, found?: string) => ({
    kind,
    pointer,
    ...(found === undefined ? {} : { found }),
  })
  test.each<[string, unknown, object]>([
    [
      'self-crossing',
      feature(polygon(BOW_TIE)),
      { ...at('crossing', '/geometry/coordinates/0', '16.5, 59.5'), near: [16.5, 59.5] },
    ],
    ['a hole across its ring', polygon(SQUARE, shifted(HOLE, 0.5)), at('crossing', '/coordinates')],
    ['a hole outside', polygon(SQUARE, HOLE, shifted(HOLE, 2)), at('hole-outside', '/coordinates/2')],
    [
      'a hole in a hole',
      polygon(SQUARE, HOLE, [
        [16.45, 59.45],
        [16.45, 59.5],
        [16.5, 59.5],
      ]),
      at('hole-outside', '/coordinates/2'),
    ],
    [
      'zero area',
      polygon([
        [16, 59],
        [17, 59],
        [18, 59],
        [16, 59],
      ]),
      at('no-area', '/coordinates/0'),
    ],
    [
      'an area too small to be told',
      polygon([
        [16, 59],
        [16.00001, 59],
        [16.00001, 59.00001],
      ]),
      at('no-area', '/coordinates/0'),
    ],
    [
      'two corners',
      polygon([
        [16, 59],
        [17, 59],
        [16, 59],
      ]),
      at('too-few', '/coordinates/0', '2'),
    ],
    [
      'a corner thrice',
      polygon([
        [16, 59],
        [16, 59],
        [16, 59],
      ]),
      at('too-few', '/coordinates/0'),
    ],
    ['no rings', polygon(), at('empty', '/coordinates')],
    ['an empty ring', polygon([]), at('too-few', '/coordinates/0', '0')],
    [
      'over the antimeridian',
      polygon([
        [179, 59],
        [-179, 59],
        [-179, 60],
        [179, 60],
      ]),
      at('far-away', '/coordinates/0/0', '179, 59'),
    ],
    [
      'one corner astray',
      collection(feature(polygon([...SQUARE.slice(0, 2), [170, 60], [16, 60]]))),
      at('far-away', '/features/0/geometry/coordinates/0/2'),
    ],
    [
      'one corner in metres',
      polygon([...SQUARE.slice(0, 3), [500_000, 6_600_000]]),
      at('far-away', '/coordinates/0/3'),
    ],
    ['web Mercator, declared', { ...polygon(SQUARE), crs: crs('EPSG:3857') }, at('crs', '/crs', 'EPSG:3857')],
    [
      'web Mercator, undeclared',
      polygon([
        [1_781_111, 8_190_000],
        [1_892_430, 8_190_000],
        [1_892_430, 8_400_000],
      ]),
      at('far-away', '/coordinates/0/0'),
    ],
    ['RT 90', { ...polygon(SQUARE), crs: crs('EPSG:3021') }, at('crs', '/crs', 'EPSG:3021')],
    ['a crs without a name', { ...polygon(SQUARE), crs: { type: 'link' } }, at('crs', '/crs')],
    ['degrees declared as metres', { ...polygon(SQUARE), crs: crs('EPSG:3006') }, at('far-away', '/coordinates/0/0')],
    ['NaN', polygon([[Number.NaN, 59], ...SQUARE]), at('no-number', '/coordinates/0/0/0', 'NaN')],
    ['1e400', polygon([[16, Number.POSITIVE_INFINITY], ...SQUARE]), at('no-number', '/coordinates/0/0/1', 'Infinity')],
    ['null', polygon([[16, null], ...SQUARE]), at('no-number', '/coordinates/0/0/1', 'null')],
    ['a text for a number', polygon([['16', 59], ...SQUARE]), at('no-number', '/coordinates/0/0/0', '16')],
    ['half a position', polygon([[16], ...SQUARE]), at('no-number', '/coordinates/0/0/1', '')],
    ['a number for a position', polygon([16, 59, 17, 60]), at('wrong-kind', '/coordinates/0/0', '16')],
    [
      'a ring where polygons belong',
      { type: 'MultiPolygon', coordinates: [SQUARE] },
      at('wrong-kind', '/coordinates/0/0/0'),
    ],
    ['coordinates too deep', polygon([SQUARE]), at('no-number', '/coordinates/0/0/0')],
    ['no coordinates', { type: 'Polygon' }, at('wrong-kind', '/coordinates', '')],
    [
      'GeometryCollection',
      { type: 'GeometryCollection', geometries: [polygon(SQUARE)] },
      at('geometry-collection', ''),
    ],
    [
      'GeometryCollection in a feature',
      collection(feature({ type: 'GeometryCollection', geometries: [] })),
      at('geometry-collection', '/features/0/geometry'),
    ],
    ['a point', { type: 'Point', coordinates: [16, 59] }, at('no-surface', '', 'Point')],
    ['points', feature({ type: 'MultiPoint', coordinates: SQUARE }), at('no-surface', '/geometry', 'MultiPoint')],
    ['a line', feature({ type: 'LineString', coordinates: SQUARE }), at('no-surface', '/geometry', 'LineString')],
    ['lines', feature({ type: 'MultiLineString', coordinates: [SQUARE] }), at('no-surface', '/geometry')],
    ['a feature without a geometry', feature(null), at('wrong-kind', '/geometry', 'null')],
    ['an empty collection', collection(), at('empty', '/features')],
    ['a collection of nothing', collection(feature(null), feature(null)), at('empty', '/features')],
    ['a geometry among features', collection(polygon(SQUARE)), at('no-geojson', '/features/0/type', 'Polygon')],
    ['null among features', collection(null), at('wrong-kind', '/features/0', 'null')],
    ['features that are no list', { type: 'FeatureCollection', features: {} }, at('wrong-kind', '/features')],
    [
      'seven territories',
      collection(...Array.from({ length: 7 }, () => feature(polygon(SQUARE)))),
      at('many-territories', '/features', '7'),
    ],
    ['2 001 corners', polygon(round(2_001)), at('many-corners', '/coordinates', '2001')],
    [
      'so many islands that an address would lose most of them',
      { type: 'MultiPolygon', coordinates: Array.from({ length: 200 }, (_, i) => [shifted(HOLE, i / 20)]) },
      at('many-corners', '/coordinates/0'),
    ],
    ['TopoJSON', { type: 'Topology', objects: {}, arcs: [] }, at('no-geojson', '/type', 'Topology')],
    ['an object of something else', { hello: 'world' }, at('no-geojson', '/type', '')],
    ['a type that is no text', { type: ['Polygon'] }, at('no-geojson', '/type')],
    ['a number', 7, at('wrong-kind', '', '7')],
    ['null', null, at('wrong-kind', '', 'null')],
    ['nothing', undefined, at('wrong-kind', '', '')],
    ['an empty text', ' \n', at('empty', '')],
    ['an empty list', [], at('empty', '')],
    ['an unknown code', ['0180', '0181'], at('no-codes', '/1', '0181')],
    ['codes that are lists', [['0180']], at('no-codes', '/0')],
    ['a text that means nothing', 'hello world', at('no-codes', '', 'hello world')],
    ['broken JSON', '{"type": "Polygon",', at('json', '/type')],
    ['JSON with 1e400', '{"type":"Polygon","coordinates":[[[1e400,59]]]}', at('json', '/coordinates/0/0/0')],
    ['JSON with NaN', '{"type":"Polygon","coordinates":[[[NaN,59]]]}', at('json', '/coordinates/0/0/0')],
    ['10 000 brackets', '['.repeat(10_000), at('json', '/0'.repeat(32))],
    ['10 000 lists in each other', nested(10_000), at('no-codes', '/0')],
    ['coordinates 10 000 deep', polygon(nested(10_000)), at('no-number', '/coordinates/0/0/0', '[…]')],
    ['__proto__ in a file', '{"__proto__":{"type":"Polygon"}}', at('json', '/__proto__')],
    ['six million characters', ' '.repeat(6_000_000), at('too-long', '', '6000000')],
    [
      'seven groups in a table',
      `Kommunkod;Grupp\n${'abcdefg'
        .split('')
        .map((name) => `0180;${name}`)
        .join('\n')}`,
      at('many-territories', '', '7'),
    ],
    [
      'a circle of nothing',
      feature(null, { kind: 'circle', centre: [16, 59], kilometres: 0, codes: 1 }),
      at('bad-circle', '/properties'),
    ],
  ])('%s', (_, sent, fault) => {
    const read = readUpload(sent, PLACES)
    if ('territories' in read) expect.fail(text(read.territories))
    expect(read.fault).toMatchObject(fault)
  })

  test.each<[string, unknown, object]>([
    ['neither areas nor geometry', { name: 'A' }, at('not-one-of', '', '')],
    ['both', { name: 'A', areas: ['0180'], geometry: polygon(SQUARE) }, at('not-one-of', '', 'areas, geometry')],
    ['a misspelt member', { name: 'A', aeras: ['0180'] }, at('unknown-member', '/aeras', 'aeras')],
    ['a name that is none', { name: ' ', areas: ['0180'] }, at('bad-name', '/name')],
    ['a name that is a number', { name: 7, areas: ['0180'] }, at('wrong-kind', '/name', '7')],
    ['an unknown area', { name: 'A', areas: ['0180', 'X'] }, at('no-codes', '/areas/1', 'X')],
    ['areas as a text', { name: 'A', areas: '0180' }, at('wrong-kind', '/areas', '0180')],
    [
      'areas cut by people',
      { name: 'A', areas: ['0180'], basis: 'population' },
      at('not-one-of', '/basis', 'population'),
    ],
    ['an unknown basis', { name: 'A', geometry: polygon(SQUARE), basis: 'water' }, at('not-one-of', '/basis', 'water')],
    ['a look of seven', { name: 'A', areas: ['0180'], look: 7 }, at('not-one-of', '/look', '7')],
    ['locked by a word', { name: 'A', areas: ['0180'], locked: 'yes' }, at('wrong-kind', '/locked', 'yes')],
    ['a crossing', { name: 'A', geometry: polygon(BOW_TIE) }, at('crossing', '/geometry/coordinates/0')],
    ['an unknown shape', { name: 'A', shape: { kind: 'blob' } }, at('not-one-of', '/shape/kind', 'blob')],
    [
      'a circle too wide',
      { name: 'A', shape: { kind: 'circle', centre: [16, 59], kilometres: 801 } },
      at('bad-circle', '/shape'),
    ],
    ['a list', [], at('wrong-kind', '')],
  ])('from a program: %s', (_, sent, fault) => {
    const read = readTerritoryBody(sent, PLACES)
    if ('territory' in read) expect.fail(text(read.territory))
    expect(read.fault).toMatchObject(fault)
  })

  test.each<[string, unknown, object]>([
    ['no territories', {}, at('wrong-kind', '/territories', '')],
    ['none of them', { territories: [] }, at('empty', '/territories')],
    [
      'seven',
      { territories: Array.from({ length: 7 }, () => ({ areas: ['0180'] })) },
      at('many-territories', '/territories'),
    ],
    [
      'a fault in the second',
      { territories: [{ areas: ['0180'] }, { areas: [null] }] },
      at('no-codes', '/territories/1/areas/0'),
    ],
    ['a view that is no text', { territories: [{ areas: ['0180'] }], view: 7 }, at('wrong-kind', '/view', '7')],
    ['a view too long', { territories: [{ areas: ['0180'] }], view: 'x'.repeat(4_001) }, at('too-long', '/view')],
    ['a secret of its own', { territories: [{ areas: ['0180'] }], secret: 'x' }, at('unknown-member', '/secret')],
  ])('to be saved: %s', (_, sent, fault) => {
    const read = readSavedBody(sent, PLACES)
    if ('territories' in read) expect.fail(text(read.territories))
    expect(read.fault).toMatchObject(fault)
  })
})

/** Lists in lists, made without recursion. */
function nested(depth: number): unknown {
  let value: unknown = []
  for (let i = 0; i < depth; i++) value = [value]
  return value
}

function expectGood(territories: readonly { name: string; shape: unknown }[]) {
  expect(territories.length).toBeGreaterThan(0)
  expect(territories.length).toBeLessThanOrEqual(LOOKS.length)
  expect(new Set(territories.map(({ name }) => name)).size).toBe(territories.length)
  for (const { shape } of territories as readonly import('#core/model/territory.ts').Territory[]) {
    if (shape.kind === 'drawn') {
      expect(ringsFault(shape.polygons)).toBeNull()
      expect(shape.polygons.flat(2).length).toBeLessThanOrEqual(200)
    } else if (shape.kind === 'areas') expect(shape.codes.length).toBeGreaterThan(0)
  }
}

describe('whatever is sent', () => {
  /** Things that stand where others should. */
  const junk: fc.Arbitrary<unknown> = fc.oneof(
    fc.constantFrom(
      null,
      true,
      '',
      [],
      {},
      Number.NaN,
      Infinity,
      -0,
      1e308,
      '__proto__',
      'Polygon',
      '0180',
      180,
      undefined,
    ),
    fc.string({ unit: 'binary', maxLength: 8 }),
    fc.double(),
    fc.jsonValue({ maxDepth: 3 }),
    fc.constant(polygon(SQUARE, HOLE)),
    fc.constant(BOW_TIE),
    fc.constant(nested(3_000)),
  )
  const good = territoriesOf(AREAS).map((territories): unknown =>
    JSON.parse(JSON.stringify(writeGeoJson(territories, { version: 'v' }))),
  )
  const whole = fc.oneof(
    good,
    fc.constantFrom<unknown>(
      { territories: [{ name: 'A', areas: ['0180'] }], view: '' },
      { name: 'A', geometry: polygon(round(900)), basis: 'whole' },
      { ...collection(feature(polygon(onPlane(SQUARE)))), crs: crs('EPSG:3006') },
      feature({ type: 'MultiPolygon', coordinates: [[SQUARE, HOLE], [shifted(SQUARE, 0.3)]] }),
    ),
  )
  const mutated = fc
    .tuple(
      whole,
      fc.array(fc.tuple(fc.array(fc.nat(), { minLength: 1, maxLength: 9 }), junk, fc.nat(3)), { maxLength: 4 }),
    )
    .map(([value, changes]) =>
      changes.reduce((so, [path, by, how]) => mutate(so, path, by, how), structuredClone(value)),
    )

  test('2 000 mutated uploads: no throw, no answer but a good one or a fault, none over a second', () => {
    fc.assert(
      fc.property(mutated, fc.nat(2), (sent, way) => {
        const read = inTime(() => {
          if (way === 0) return readTerritoryBody(sent, PLACES)
          return way === 1 ? readSavedBody(sent, PLACES) : readUpload(sent, PLACES)
        })
        if ('territories' in read) expectGood(read.territories)
        else if ('fault' in read) expect(read.fault.pointer).toMatch(/^(\/|$)/)
      }),
      { numRuns: 2_000 },
    )
  })

  test('nor any text', () => {
    const broken = fc.tuple(good, fc.nat(), fc.string({ unit: 'binary', maxLength: 3 })).map(([value, at, by]) => {
      const whole = text(value)
      const place = at % whole.length
      return whole.slice(0, place) + by + whole.slice(place + by.length)
    })
    fc.assert(
      fc.property(fc.oneof(broken, fc.string({ unit: 'binary' })), (sent) => {
        const read = readUpload(sent, PLACES)
        if ('territories' in read) expectGood(read.territories)
      }),
      { numRuns: 1_000 },
    )
  })

  test('rings made to take long do not', () => {
    const hostile = [
      round(2_000, (i) => (i % 2 === 0 ? 1 : 0.5)),
      round(2_000, (i) => 1 + ((i * 7919) % 2_000) / 4_000),
      Array.from({ length: 2_000 }, (_, i) => [10 + ((i * 7919) % 2_000) / 200, 55 + ((i * 104_729) % 2_000) / 200]),
      Array.from({ length: 2_000 }, (_, i) => [10 + (i % 2) * 10, 55 + i / 400]),
      Array.from({ length: 2_000 }, (_, i) => [16 + (i % 40) / 10_000, 60 + Math.floor(i / 40) / 10_000]),
      [...round(1_998, () => 0.001), [10, 55], [20, 65]],
    ]
    for (const ring of hostile) inTime(() => readUpload(polygon(ring), PLACES))
  })
})

/** Within a second of the processor's time, at the third try: what else the machine does is not counted against it. */
function inTime<T>(run: () => T): T {
  for (let attempt = 1; ; attempt++) {
    const start = process.cpuUsage()
    const result = run()
    const took = process.cpuUsage(start).user / 1_000
    if (took < 1_000) return result
    if (attempt === 3) expect(took).toBeLessThan(1_000)
  }
}

/** Walks down a value by numbers and changes what is there: replaced, taken out, doubled, or put beside. */
function mutate(value: unknown, path: readonly number[], by: unknown, how: number): unknown {
  let here = value
  for (const step of path) {
    if (typeof here !== 'object' || here === null) return value
    const keys = Object.keys(here)
    const key = keys[step % Math.max(1, keys.length)]
    if (key === undefined) return value
    const next: unknown = Reflect.get(here, key)
    const last = step === path.at(-1) || typeof next !== 'object' || next === null
    if (!last) here = next
    else if (how === 1 && Array.isArray(here)) here.splice(Number(key), 1)
    else if (how === 1) Reflect.deleteProperty(here, key)
    else if (how === 2 && Array.isArray(here)) here.push(next)
    else Reflect.set(here, how === 3 ? '__proto__x' : key, by)
    if (last) return value
  }
  return value
}
