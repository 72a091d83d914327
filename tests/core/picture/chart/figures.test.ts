/** Reviewed pictures of every chart, and what they carry besides lines. */
import { describe, expect, test } from 'vitest'
import { LANGUAGES, type Language } from '#core/model/text.ts'
import { barChart } from '#core/picture/chart/bars.ts'
import type { Chart } from '#core/picture/chart/chart.ts'
import { dumbbellChart } from '#core/picture/chart/dumbbell.ts'
import { chartSvg } from '#core/picture/chart/frame.ts'
import { histogramChart } from '#core/picture/chart/histogram.ts'
import { lineChart } from '#core/picture/chart/line.ts'
import { scatterChart } from '#core/picture/chart/scatter.ts'
import { stripChart } from '#core/picture/chart/strip.ts'
import { pageSkin } from '#core/picture/page-skin.ts'
import { sequential, type Theme } from '#core/picture/palette.ts'
import { figureSkin, type Skin } from '#core/picture/skin.ts'
import { styleSheet } from '#core/picture/style-sheet.ts'
import { bareFigure } from './bare-figure.ts'
import { readDrawing } from './read-drawing.ts'
import {
  barData,
  differenceData,
  dumbbellData,
  groupedData,
  histogramData,
  lineData,
  SIX,
  scatterData,
  stripData,
} from './toy-charts.ts'

const NATION: Record<Language, string> = { sv: 'riket', en: 'Sweden' }
const SEXES: Record<Language, { first: string; second: string; gapUnit: string }> = {
  sv: { first: 'kvinnor', second: 'män', gapUnit: 'procentenheter' },
  en: { first: 'women', second: 'men', gapUnit: 'percentage points' },
}
const nation = (lang: Language) => ({ name: NATION[lang], value: 78.6 })
const fillOf = (theme: Theme) => (index: number) => `fill="${sequential(5, theme)[index]}"`

const CHARTS: [name: string, draw: (skin: Skin, lang: Language) => Chart][] = [
  ['strip', (skin, lang) => stripChart(stripData(60, { reference: nation(lang), marked: SIX }), skin, lang)],
  ['strip-narrow', (skin, lang) => stripChart(stripData(21, { reference: nation(lang), width: 300 }), skin, lang)],
  ['groups', (skin, lang) => stripChart(groupedData({ reference: nation(lang), marked: SIX }), skin, lang)],
  [
    'line',
    (skin, lang) => {
      const data = lineData()
      const reference = data.reference === null ? null : { ...data.reference, name: NATION[lang] }
      return lineChart({ ...data, reference }, skin, lang)
    },
  ],
  ['bars', (skin, lang) => barChart(barData({ reference: nation(lang) }), skin, lang)],
  ['difference', (skin, lang) => barChart(differenceData({ width: 300 }), skin, lang)],
  [
    'scatter',
    (skin, lang) => scatterChart(scatterData(60, { reference: { name: NATION[lang], x: 78.6, y: 306 } }), skin, lang),
  ],
  [
    'histogram',
    (skin, lang) =>
      histogramChart(histogramData(290, { reference: nation(lang), fillOf: fillOf('light') }), skin, lang),
  ],
  ['dumbbell', (skin, lang) => dumbbellChart(dumbbellData(SEXES[lang]), skin, lang)],
]

describe.each(CHARTS)('%s', (name, draw) => {
  test.each(LANGUAGES)('reviewed picture, %s', async (lang) => {
    const svg = bareFigure(draw(figureSkin('light'), lang), 'light', lang).replaceAll('><', '>\n<')
    await expect(`${svg}\n`).toMatchFileSnapshot(`../../../figures/chart-${name}-${lang}.svg`)
  })

  test('as a figure: no class to look up, no style, nothing fetched; dark is other colours and nothing else', () => {
    const figure = (theme: Theme) => bareFigure(draw(figureSkin(theme), 'sv'), theme, 'sv')
    expect(figure('light')).not.toMatch(/class=|data-|style|url\(|var\(|<script|<image/)
    const shape = (theme: Theme) => figure(theme).replaceAll(/#[0-9a-f]{6}/g, 'colour')
    expect(shape('dark')).toBe(shape('light'))
  })

  test('on the page: every class has its rule, no inline style, a name for those who do not see it', () => {
    const chart = draw(pageSkin, 'sv')
    const svg = chartSvg(chart)
    const sheet = styleSheet()
    expect(svg).toMatch(/^<svg class="picture chart" role="img" aria-label="[^"]{20,}"/)
    expect(svg).not.toMatch(/style=|fill="(?!#)/)
    const used = [...chart.content.matchAll(/class="([^"]*)"/g)].map(([, one = '']) => one)
    expect(used.length).toBeGreaterThan(3)
    for (const one of new Set(used)) expect(sheet).toContain(`.picture .${one} {`)
  })

  test('the languages differ in words and in how numbers look', () => {
    const texts = (lang: Language) => readDrawing(draw(pageSkin, lang).content).texts.map(({ text }) => text)
    expect(texts('sv').join()).not.toBe(texts('en').join())
    expect(texts('en').join(' ')).not.toMatch(/\d,\d(?!\d\d)|riket|värde/)
    expect(draw(pageSkin, 'en').label).not.toMatch(/riket|värde|Lägst/)
  })
})
