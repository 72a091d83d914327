import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '#core/model/text.ts'
import { mapFigure } from '#core/picture/figure.ts'
import { COUNTS, RATES, toyLayers, toyPicture } from '#tests/fixtures/toy-pictures.ts'

const LAYERS = toyLayers('municipality', 100)
const COUNTY = toyPicture({ cells: [1, 2], within: '01', reference: 1.5 })

describe.each([
  ['rates', RATES],
  ['counts', COUNTS],
  ['county', COUNTY],
])('%s', (name, picture) => {
  test.each(LANGUAGES)('reviewed picture, %s', async (lang) => {
    // One element per line, so that a change shows as the lines that changed.
    const svg = mapFigure(picture, LAYERS, lang).svg.replaceAll('><', '>\n<')
    await expect(`${svg}\n`).toMatchFileSnapshot(`../../figures/${name}-${lang}.svg`)
  })
})

describe('stands by itself', () => {
  const svg = mapFigure(RATES, LAYERS, 'sv').svg

  test('no class to look up, no style, no script, nothing fetched', () => {
    expect(svg).not.toMatch(/class=|data-|style|<script|<image|@import|var\(/)
    expect(svg.replaceAll('xmlns="http://www.w3.org/2000/svg"', '')).not.toMatch(/https?:/)
    const ids = [...svg.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)
    for (const [, used] of svg.matchAll(/url\(#([^)]*)\)/g)) expect(ids).toContain(used)
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('says what it shows to those who do not see it', () => {
    expect(svg).toContain('role="img" aria-labelledby="figure-title figure-description" lang="sv"')
    expect(svg).toMatch(/<title id="figure-title">Karta: Andel i arbete, 2023/)
    expect(svg).toMatch(/<desc id="figure-description">[^<]*Lägst är Almby/)
  })

  test('carries source, date of the figures and data version, last of all', () => {
    const texts = [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text)
    expect(texts.slice(-3)).toEqual([
      'Källa: Räknenämnden. Uppgifterna hämtade 2024-05.',
      'Bearbetning: Regionsikt, dataversion abc123.',
      'Karta i SWEREF 99 TM: Lantmäteriet, SCB, GSHHG, Natural Earth.',
    ])
  })

  test('every tag that opens closes', () => {
    const open: string[] = []
    for (const [, closing, name, own] of svg.matchAll(/<(\/?)([a-zA-Z]+)[^>]*?(\/?)>/g)) {
      if (closing) expect(open.pop()).toBe(name)
      else if (!own) open.push(name ?? '')
    }
    expect(open).toEqual([])
  })
})

test('a narrow figure has everything a wide one has', () => {
  const count = (width: number) => mapFigure(RATES, LAYERS, 'sv', { width }).svg.match(/<text/g)?.length
  expect(mapFigure(RATES, LAYERS, 'sv', { width: 320 }).svg).toMatch(/^<svg [^>]*width="320"/)
  expect(count(320)).toBeGreaterThanOrEqual(count(1000) ?? Number.NaN)
})

test('dark is another set of colours and nothing else', () => {
  const shape = (theme: 'light' | 'dark') =>
    mapFigure(RATES, LAYERS, 'sv', { theme }).svg.replaceAll(/#[0-9a-f]{6}/g, 'colour')
  expect(shape('dark')).toBe(shape('light'))
  expect(mapFigure(RATES, LAYERS, 'sv', { theme: 'dark' }).svg).not.toBe(mapFigure(RATES, LAYERS, 'sv').svg)
})
