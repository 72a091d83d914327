/** What people and programs send that cannot be put right: a fault, with its place. */
import { describe, expect, test } from 'vitest'
import { readSavedBody, readTerritoryBody, readUpload } from '#core/model/territory-reading.ts'
import {
  BOW_TIE,
  collection,
  crs,
  feature,
  HOLE,
  nested,
  polygon,
  round,
  SQUARE,
  shifted,
  text,
} from './geojson-parts.ts'
import { PLACES } from './places.ts'

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
