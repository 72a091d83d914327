/** What is drawn is what was measured: order, lengths, gaps, breaks and words, on figures small enough to check by hand. */
import { describe, expect, test } from 'vitest'
import { barChart } from '#core/picture/chart/bars.ts'
import { dumbbellChart } from '#core/picture/chart/dumbbell.ts'
import { histogramChart } from '#core/picture/chart/histogram.ts'
import { lineChart } from '#core/picture/chart/line.ts'
import { scatterChart } from '#core/picture/chart/scatter.ts'
import { stripChart } from '#core/picture/chart/strip.ts'
import { pageSkin } from '#core/picture/page-skin.ts'
import { type DrawnShape, readDrawing } from './read-drawing.ts'
import {
  barData,
  dumbbellData,
  groupedData,
  histogramData,
  lineData,
  SIX,
  scatterData,
  stripData,
} from './toy-charts.ts'

const area = (code: string, name: string, value: number | null) => ({ code, name, value })
const THREE = [area('a', 'Ale', 10), area('b', 'Bjuv', 30), area('c', 'Dals-Ed', 20), area('d', 'Eda', null)]
const middle = ({ left, right }: DrawnShape) => (left + right) / 2
const textsOf = (content: string) => readDrawing(content).texts.map(({ text }) => text)
const count = (content: string, what: RegExp) => content.match(what)?.length ?? 0

describe('strip', () => {
  const data = stripData(0, { areas: THREE, reference: { name: 'riket', value: 25 }, marked: ['b'] })

  test('a dot per value in its place, none for a missing one; ends, reference and mark named', () => {
    const { content, label } = stripChart(data, pageSkin, 'sv')
    const { circles } = readDrawing(content)
    expect(circles.map(({ code }) => code)).toEqual(['a', 'c'])
    // 560 px wide, 12 px in from each side: 10 to 30 is 12 to 548.
    expect(circles.map(middle)).toEqual([12, 280])
    expect(textsOf(content)).toEqual(
      expect.arrayContaining(['riket 25,0\u00a0%', '1 Bjuv 30,0\u00a0%', '10,0', '30,0']),
    )
    expect(content).toMatch(/class="chosen-mark" data-code="b" d="M540 /)
    expect(label).toBe(
      'Sysselsättningsgrad 20–64 år: 3 värden. Lägst Ale 10,0\u00a0%, högst Bjuv 30,0\u00a0%. ' +
        'Medianen är 20,0\u00a0%; riket 25,0\u00a0%. Bjuv 30,0\u00a0%. Värde saknas för 1.',
    )
  })

  test('six marks are named or keyed, each with its number', () => {
    for (const width of [280, 560]) {
      const { texts } = readDrawing(stripChart(stripData(60, { marked: SIX, width }), pageSkin, 'sv').content)
      const names = texts.filter(({ lettering }) => lettering === 'chart-name')
      expect(names).toHaveLength(6)
      const numbers = texts.filter(({ lettering }) => lettering === 'chart-number').map(({ text }) => text)
      expect(new Set(numbers)).toEqual(new Set(['1', '2', '3', '4', '5', '6']))
    }
  })

  test('groups keep their order and share one scale', () => {
    const { content, label } = stripChart(groupedData({ marked: [] }), pageSkin, 'sv')
    const { circles, texts } = readDrawing(content)
    const rows = texts.filter(({ lettering }) => lettering === 'chart-name')
    expect(rows.map(({ text }) => text)).toEqual([
      'Dalarnas län',
      'Gotlands län',
      'Västra Götalands län',
      'Örebro län',
      'Norrbottens län',
    ])
    expect(rows.map(({ top }) => top)).toEqual(rows.map(({ top }) => top).toSorted((a, b) => a - b))
    // Gotland: the one value 85,1 is where any other 85,1 would be.
    expect(count(content, /class="chart-median"/g)).toBe(5)
    expect(circles.length).toBe(groupedData().groups?.reduce((sum, { areas }) => sum + areas.length, 0))
    expect(label).toContain('Gotlands län 85,1\u00a0%')
  })
})

describe('lines', () => {
  test('gaps and breaks part a line; a year alone is a marker; ends are named', () => {
    const { content, label } = lineChart(
      lineData({
        years: [2020, 2021, 2022, 2023, 2024],
        breaks: [2024],
        series: [{ code: 'a', name: 'Ale', values: [1, 2, null, 4, 5] }],
        reference: null,
      }),
      pageSkin,
      'sv',
    )
    expect(count(content, /<polyline/g)).toBe(1)
    expect(content.match(/points="([^"]*)"/)?.[1]?.split(' ')).toHaveLength(2)
    expect(textsOf(content)).toEqual(expect.arrayContaining(['serien bryts', 'Ale 5,0', '2020', '2024']))
    expect(label).toContain('Ale: 1,0\u00a0% år 2020, 5,0\u00a0% år 2024')
    expect(label).toContain('Serien bryts 2024.')
    expect(label).toContain('Axeln börjar inte vid 0 utan vid 1,0\u00a0%.')
  })

  test('a line that ends before the others says in which year', () => {
    const series = [
      { code: 'a', name: 'Ale', values: [1, 2, null] },
      { code: 'b', name: 'Bjuv', values: [1, 3, 4] },
    ]
    const data = lineData({ years: [2023, 2024, 2025], breaks: [], series, reference: null })
    const texts = textsOf(lineChart(data, pageSkin, 'sv').content)
    expect(texts).toEqual(expect.arrayContaining(['Ale 2,0 (2024)', 'Bjuv 4,0']))
  })

  test('the reference is dashed, no two series look alike', () => {
    const [one] = lineData().series
    const series = Array.from({ length: 6 }, (_, i) => ({
      code: String(i),
      name: `Namn ${i}`,
      values: one?.values ?? [],
    }))
    const { content } = lineChart(lineData({ series, breaks: [] }), pageSkin, 'sv')
    const looks = [...content.matchAll(/<polyline ([^>]*?) stroke-linejoin/g)].map(([, look]) => look)
    expect(looks[0]).toBe('class="tick" stroke-dasharray="4 3"')
    expect(new Set(looks).size).toBe(7)
  })

  test('zero has a line of its own where values cross it', () => {
    const crossing = lineData({
      years: [2020, 2021],
      breaks: [],
      series: [{ code: 'a', name: 'Ale', values: [-4, 6] }],
      reference: null,
    })
    expect(lineChart(crossing, pageSkin, 'en').content).toMatch(/class="chart-axis" d="M[\d.]+ [1-9][\d.]*H/)
    expect(textsOf(lineChart(crossing, pageSkin, 'en').content)).toContain('−4')
  })

  test('a series without a value is still named', () => {
    const series = [{ code: 'a', name: 'Ale', values: [null, null] }]
    const data = lineData({ years: [2020, 2021], series, reference: { code: null, name: 'Sweden', values: [1, 2] } })
    expect(textsOf(lineChart(data, pageSkin, 'en').content)).toContain('Ale no values')
  })
})

describe('bars', () => {
  test('in the order given, as long as their values, from zero', () => {
    const rows = THREE.map((row) => ({ ...row, missing: row.value === null ? ('secrecy' as const) : null }))
    const { content } = barChart(barData({ areas: rows, reference: null, marked: ['c'] }), pageSkin, 'sv')
    const { rects, texts } = readDrawing(content)
    const lengths = rects.map(({ left, right }) => right - left)
    expect((lengths[1] ?? 0) / (lengths[0] ?? 1)).toBeCloseTo(3, 1)
    expect((lengths[2] ?? 0) / (lengths[0] ?? 1)).toBeCloseTo(2, 1)
    expect(rects.map(({ part }) => part)).toEqual(['chart-bar', 'chart-bar', 'chart-marked-bar'])
    expect(texts.map(({ text }) => text)).toEqual([
      'Ale',
      '10,0',
      'Bjuv',
      '30,0',
      'Dals-Ed',
      '20,0',
      'Eda',
      'sekretess, för få personer',
    ])
    expect(texts.find(({ text }) => text === 'Dals-Ed')?.lettering).toBe('chart-marked')
  })

  test('values below zero go the other way', () => {
    const rows = [area('a', 'Ale', 5), area('b', 'Bjuv', -5)].map((row) => ({ ...row, missing: null }))
    const { rects } = readDrawing(barChart(barData({ areas: rows, reference: null }), pageSkin, 'sv').content)
    expect(rects[1]?.right).toBeCloseTo(rects[0]?.left ?? Number.NaN, 1)
  })
})

describe('scatter', () => {
  test('n, r and rho in words and in the chart; a pair with a value missing is not drawn', () => {
    const { content, label } = scatterChart(scatterData(60), pageSkin, 'sv')
    expect(textsOf(content)).toContain('Pearsons r = 0,54, Spearmans rho = 0,51, n = 59')
    expect(label).toContain('Pearsons r = 0,54, Spearmans rho = 0,51, n = 59')
    expect(readDrawing(content).circles).toHaveLength(59 - 3)
    expect(textsOf(content)).toEqual(
      expect.arrayContaining(['Ludvika', 'Falun', 'Malung-Sälen', 'riket 78,6\u00a0%', 'riket 306\u00a0tkr']),
    )
  })

  test('no correlation, no line: nothing made up', () => {
    const bare = scatterData(60, { fit: null, correlation: { r: null, rho: null } })
    const { content, label } = scatterChart(bare, pageSkin, 'en')
    expect(content).not.toContain('chart-fit')
    expect(label).not.toMatch(/ r =|rho/)
  })

  test('the line of best fit is cut at the plot', () => {
    const { content, height } = scatterChart(scatterData(60, { fit: { slope: 50, intercept: -3600 } }), pageSkin, 'sv')
    const [, x1, y1, x2, y2] = content.match(/class="chart-fit" d="M(\S+) (\S+)L(\S+) (\S+)"/)?.map(Number) ?? []
    expect(x1).toBeLessThan(x2 ?? 0)
    expect(y1).toBeLessThanOrEqual(height)
    expect(y2).toBeGreaterThanOrEqual(0)
  })
})

describe('histogram', () => {
  test('bars in the colours of their classes; a line per break; the mark points at its value', () => {
    const data = histogramData(0, {
      areas: THREE,
      breaks: [10, 20, 30],
      fillOf: (index) => `class="class-2-${index}"`,
      reference: null,
      marked: ['b'],
    })
    const { content } = histogramChart(data, pageSkin, 'sv')
    const { rects } = readDrawing(content)
    expect(new Set(rects.map(({ part }) => part))).toEqual(new Set(['class-2-0', 'class-2-1']))
    expect(textsOf(content)).toEqual(expect.arrayContaining(['10,0', '20,0', '30,0', '1 Bjuv 30,0\u00a0%']))
    expect(content).toMatch(/class="chosen-mark" data-code="b" d="M548 /)
  })
})

describe('gap', () => {
  test('the gap is first less second, with its sign; one value alone has none', () => {
    const rows = [
      { code: 'a', name: 'Ale', first: 70, second: 75 },
      { code: 'b', name: 'Bjuv', first: 80, second: 78 },
      { code: 'c', name: 'Dals-Ed', first: 80, second: null },
      { code: 'd', name: 'Eda', first: 80, second: 80.01 },
    ]
    const { content, label } = dumbbellChart(dumbbellData({ rows }), pageSkin, 'sv')
    expect(textsOf(content)).toEqual(expect.arrayContaining(['−5,0', '+2,0', '0,0', 'värde saknas', 'kvinnor', 'män']))
    expect(label).toContain('Störst skillnad har Ale (kvinnor 70,0\u00a0%, män 75,0\u00a0%: −5,0\u00a0procentenheter)')
    expect(count(content, /class="chart-span"/g)).toBe(3)
  })
})
