/** The drawings at the size of the real country: what a page costs to send, and that nobody is lost in thinning. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync } from 'node:zlib'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { PRESETS, pixelsOf } from '#core/model/figure/preset.ts'
import { AreaTopologySchema } from '#core/model/topology.ts'
import { drawMap } from '#core/picture/draw-map.ts'
import { mapFigure } from '#core/picture/figure.ts'
import { prepareLayers } from '#core/picture/layers.ts'
import { pageSkin } from '#core/picture/page-skin.ts'
import { AREA_TABLE, readAreas } from '#scripts/input/areas.ts'
import { InputFiles } from '#scripts/input/files.ts'
import { toyPicture } from '#tests/fixtures/toy-pictures.ts'
import { offTheSheet, overEachOther, readFigure } from './read-figure.ts'

const DATA = fileURLToPath(new URL('../../../data', import.meta.url))
const read = (name: string) =>
  v.parse(AreaTopologySchema, JSON.parse(readFileSync(`${DATA}/areas/${name}.topojson`, 'utf8')))
const TABLE = readAreas(new InputFiles(DATA, [AREA_TABLE]), []).map(({ area }) => area)
const LAYERS = prepareLayers({
  areas: read('overview'),
  base: read('base'),
  table: TABLE,
  level: 'municipality',
  unit: 500,
})
/** As finely as a figure is drawn. */
const FIGURE_LAYERS = prepareLayers({
  areas: read('overview'),
  base: read('base'),
  table: TABLE,
  level: 'municipality',
  unit: 200,
})
const AREAS = TABLE.filter((area) => area.level === 'municipality')
/** Made-up figures, spread so that every class and a hatch occur. */
const PICTURE = toyPicture({
  table: TABLE,
  divisions: [],
  cells: AREAS.map((_, i) => (i % 29 === 0 ? 'secrecy' : 60 + ((i * 37) % 290) / 10)),
})

test('all 290 municipalities are drawn, the smallest too', () => {
  expect(LAYERS.areas.size).toBe(290)
  for (const [code, { path }] of LAYERS.areas) expect(path, code).toMatch(/^M.*z$/)
})

test('the page’s map is at most 140 kB, 36 kB in brotli', () => {
  const svg = drawMap(LAYERS, PICTURE, pageSkin, 'sv')
  expect(Buffer.byteLength(svg)).toBeLessThanOrEqual(140_000)
  expect(brotliCompressSync(svg).length).toBeLessThanOrEqual(36_000)
})

test('the counties find room for their names in a figure, in themselves or beside', () => {
  const svg = mapFigure(PICTURE, LAYERS, 'sv').svg.replaceAll(/<tspan[^>]*>([^<]*)<\/tspan>/g, ' $1')
  const named = TABLE.filter((area) => area.level === 'county' && svg.includes(`>${area.name}<`))
  // There are 21; a name is left out rather than written over another.
  expect(named.length).toBeGreaterThanOrEqual(20)
})

describe.each([...Object.entries(PRESETS)])('a figure on %s', (_, preset) => {
  const { svg } = mapFigure(PICTURE, FIGURE_LAYERS, 'sv', { ...pixelsOf(preset), theme: 'grey' })

  test('has every name on the sheet and none over another', () => {
    const sheet = readFigure(svg)
    expect(offTheSheet(sheet)).toEqual([])
    expect(overEachOther(sheet)).toEqual([])
  })

  test('is at most 60 kB in brotli', () => {
    expect(brotliCompressSync(svg).length).toBeLessThanOrEqual(60_000)
  })
})
