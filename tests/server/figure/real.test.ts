/** Figures of Sweden, which is larger than toyland: nothing over anything else, and no heavier than a page bears. */
import { brotliCompressSync, constants } from 'node:zlib'
import { expect, test } from 'vitest'
import { editionOf } from '#server/edition.ts'
import { Kept } from '#server/http/kept.ts'
import { LIMITS } from '#server/http/limits.ts'
import { offTheSheet, overEachOther, readFigure } from '../../core/picture/read-figure.ts'
import { realAtlas } from '../../real-atlas.ts'
import { figureAt } from './toy-edition.ts'

const edition = editionOf(realAtlas(), new Kept(LIMITS), () => {})
/** Bytes of a figure under brotli. */
const MOST_BYTES = 60 * 1024

test.each([
  'kind=table&area=2085',
  'kind=table&mode=change&within=20&preset=column',
  'kind=table&mode=two&second=grp_per_capita_municipality&within=09&width=320&height=200',
  'kind=bars&area=2085&preset=slide',
  'kind=bars&level=county&area=20&preset=slide',
  'kind=bars&level=county&mode=change&preset=square&theme=grey&lang=en',
  'kind=strip&division=county',
  'kind=line&area=2085&area=20&preset=column',
  'kind=compare&area=2085&area=20&t=Bergslagen~2085.2061.1885&preset=square&theme=grey',
  'kind=region&area=20&preset=slide',
  'kind=region&area=20&against=14&preset=page',
  'kind=region&area=09&preset=column&lang=en',
  'kind=region&area=14&width=1200&theme=dark',
])('%s', (query) => {
  const { svg } = figureAt(edition, query)
  const sheet = readFigure(svg)
  expect(svg).not.toMatch(/NaN|undefined|Infinity/)
  expect(offTheSheet(sheet)).toEqual([])
  expect(overEachOther(sheet)).toEqual([])
  const bytes = brotliCompressSync(svg, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length
  expect(bytes).toBeLessThanOrEqual(MOST_BYTES)
})

test('a map as wide as a page goes on a page with its caption; rows go on', () => {
  const heightOf = (query: string) => figureAt(edition, query).height
  expect(heightOf('preset=page')).toBe(850)
  expect(heightOf('preset=page&within=10')).toBeLessThan(850)
  expect(heightOf('preset=page&kind=region&area=20')).toBeGreaterThan(1_500)
})

test.each(['column', 'slide'])('a county without a coast is not named at sea: %s', (preset) => {
  const { svg } = figureAt(edition, `preset=${preset}`)
  expect(svg).toContain('>Gotlands')
  expect(svg).not.toContain('>Kronobergs')
})

const COUNTIES = edition.atlas.areasAt('county').map(({ name }) => name)
/** Points of a pixel of a slide, which is 13⅓ inches and 1 280 px wide. */
const POINTS = (13.333 * 72) / 1280

test.each(['bars', 'chart'])('all counties stand in the %s of a slide, in letters of 12 points at least', (kind) => {
  const { texts } = readFigure(figureAt(edition, `kind=${kind}&level=county&preset=slide`).svg)
  expect(texts.map(({ text }) => text)).toEqual(expect.arrayContaining(COUNTIES))
  expect(Math.min(...texts.map(({ size }) => size * POINTS))).toBeGreaterThanOrEqual(12)
})

test('and in the bars of a square', () => {
  const { texts } = readFigure(figureAt(edition, 'kind=bars&level=county&preset=square').svg)
  expect(texts.map(({ text }) => text)).toEqual(expect.arrayContaining(COUNTIES))
})

test('twenty of 290 are shown, and where the rest is', () => {
  const { svg } = figureAt(edition, 'kind=table')
  const texts = readFigure(svg).texts.map(({ text }) => text)
  expect(texts).toContain('… 270 kommuner till')
  expect(texts.join(' ')).toContain('Visar 20 av 290 kommuner')
  // A path without its host is no address; with one it stands in the foot.
  expect(svg).not.toContain('/?')
  const placed = { ...edition, site: { ...edition.site, publicAddress: 'https://kartor.example.se' } }
  const foot = readFigure(figureAt(placed, 'kind=table').svg).texts.map(({ text }) => text)
  expect(foot).toContain(
    'Samma siffror: https://kartor.example.se/?indicator=employment_rate_20_64&show=table&at=0123456789abcdef',
  )
})
