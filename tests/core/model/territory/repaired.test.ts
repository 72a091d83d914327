/** What people and programs send amiss and can be put right: it is, and what was done is told. */
import { describe, expect, test } from 'vitest'
import { readUpload } from '#core/model/territory-reading.ts'
import { expectGood } from './expect-good.ts'
import {
  collection,
  crs,
  feature,
  HOLE,
  onPlane,
  polygon,
  round,
  SQUARE,
  shifted,
  swapped,
  text,
} from './geojson-parts.ts'
import { PLACES } from './places.ts'

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
