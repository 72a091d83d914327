/** What holds for every chart, whatever the figures. */
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LANGUAGES, type Language } from '#core/model/text.ts'
import { barChart } from '#core/picture/chart/bars.ts'
import type { Chart, ChartArea } from '#core/picture/chart/chart.ts'
import { dumbbellChart } from '#core/picture/chart/dumbbell.ts'
import { histogramChart } from '#core/picture/chart/histogram.ts'
import { lineChart } from '#core/picture/chart/line.ts'
import { scatterChart } from '#core/picture/chart/scatter.ts'
import { stripChart } from '#core/picture/chart/strip.ts'
import { pageSkin } from '#core/picture/page-skin.ts'
import { overlaps, readDrawing } from './read-drawing.ts'
import { barData, dumbbellData, histogramData, lineData, scatterData, stripData } from './toy-charts.ts'

type Values = readonly (number | null)[]
interface Choice {
  readonly values: Values
  readonly width: number
  readonly reference: number | null
  readonly marks: number
  readonly lang: Language
}
type Draw = (choice: Choice) => Chart

const LONG = ['Ö', 'Malung-Sälen', 'Lilla Edet med omnejd', 'Upplands Väsby', 'Ale']
function areasOf(values: Values): ChartArea[] {
  return values.map((value, i) => ({ code: String(2000 + i), name: LONG[i % LONG.length] ?? '', value }))
}
const codes = (marks: number) => Array.from({ length: marks }, (_, i) => String(2000 + i))
const against = (value: number | null) => (value === null ? null : { name: 'riket', value })
const swatch = () => 'class="class-5-0"'

const strip: Draw = ({ values, width, reference, marks, lang }) =>
  stripChart(
    stripData(0, { areas: areasOf(values), reference: against(reference), marked: codes(marks), width }),
    pageSkin,
    lang,
  )

const grouped: Draw = ({ values, width, reference, marks, lang }) => {
  const areas = areasOf(values)
  const groups = LONG.map((name, i) => ({
    code: String(i),
    name,
    areas: areas.filter((_, at) => at % LONG.length === i),
  }))
  const data = stripData(0, { areas, groups, reference: against(reference), marked: codes(marks), width })
  return stripChart(data, pageSkin, lang)
}

const bars: Draw = ({ values, width, reference, marks, lang }) => {
  const areas = areasOf(values).map((area) => ({ ...area, missing: area.value === null ? ('secrecy' as const) : null }))
  return barChart(barData({ areas, reference: against(reference), marked: codes(marks), width }), pageSkin, lang)
}

const histogram: Draw = ({ values, width, reference, marks, lang }) => {
  const sorted = values.filter((value) => value !== null).sort((a, b) => a - b)
  const breaks = [0, 0.3, 0.6, 1].flatMap((share) => sorted[Math.round(share * (sorted.length - 1))] ?? [])
  const data = {
    areas: areasOf(values),
    breaks,
    fillOf: swatch,
    reference: against(reference),
    marked: codes(marks),
    width,
  }
  return histogramChart(histogramData(0, data), pageSkin, lang)
}

const scatter: Draw = ({ values, width, reference, marks, lang }) => {
  const points = areasOf(values).map(({ value, ...area }, i) => ({
    ...area,
    x: value,
    y: values[values.length - 1 - i] ?? null,
  }))
  const cross = reference === null ? null : { name: 'riket', x: reference, y: reference }
  return scatterChart(scatterData(0, { points, reference: cross, marked: codes(marks), width }), pageSkin, lang)
}

const lines: Draw = ({ values, width, reference, marks, lang }) => {
  const years = Array.from({ length: 8 }, (_, i) => 2010 + i * 2)
  const series = LONG.slice(0, Math.max(1, Math.min(marks, 5))).map((name, i) => ({
    code: String(i),
    name,
    values: years.map((_, year) => values[(year + i * 3) % Math.max(values.length, 1)] ?? null),
  }))
  const country = reference === null ? null : { code: null, name: 'riket', values: years.map(() => reference) }
  return lineChart(lineData({ years, breaks: [2013, 2020], series, reference: country, width }), pageSkin, lang)
}

const dumbbell: Draw = ({ values, width, marks, lang }) => {
  const rows = areasOf(values).map(({ code, name, value }, i) => ({
    code,
    name,
    first: value,
    second: values[values.length - 1 - i] ?? null,
  }))
  return dumbbellChart(dumbbellData({ rows, marked: codes(marks), width }), pageSkin, lang)
}

const CHARTS: [name: string, draw: Draw][] = [
  ['strip', strip],
  ['grouped strip', grouped],
  ['bars', bars],
  ['histogram', histogram],
  ['scatter', scatter],
  ['lines', lines],
  ['dumbbell', dumbbell],
]

const value = fc.option(
  fc.oneof(
    fc.double({ min: -100, max: 100, noNaN: true }),
    fc.integer({ min: 0, max: 3 }),
    fc.double({ min: -1e9, max: 1e9, noNaN: true }),
  ),
)
const choices = fc.record({
  values: fc.array(value, { maxLength: 40 }),
  width: fc.integer({ min: 280, max: 640 }),
  reference: fc.option(fc.double({ min: -120, max: 120, noNaN: true })),
  marks: fc.integer({ min: 0, max: 6 }),
  lang: fc.constantFrom(...LANGUAGES),
})

function expectSound({ content, width, height, label }: Chart): void {
  expect(`${content}${label}`).not.toMatch(/NaN|Infinity|undefined|null/)
  expect(label.length).toBeGreaterThan(10)
  const { texts, circles, rects } = readDrawing(content)
  const outside = [...texts, ...circles, ...rects].filter(
    (box) => box.left < -0.02 || box.right > width + 0.02 || box.top < -0.02 || box.bottom > height + 0.02,
  )
  expect(outside).toEqual([])
  expect(overlaps(texts)).toEqual([])
}

describe.each(CHARTS)('%s', (_, draw) => {
  test('law: no number that is none, everything inside, no text over another', () => {
    fc.assert(
      fc.property(choices, (choice) => expectSound(draw(choice))),
      { numRuns: 100 },
    )
  })

  test.each<[string, Values]>([
    ['no values', []],
    ['all missing', [null, null, null]],
    ['one value', [4.2]],
    ['one value among missing', [null, 4.2, null]],
    ['all equal', Array.from({ length: 290 }, () => 7)],
    ['all zero', [0, 0, 0]],
    ['negative', [-5, -4, -3.5, -1]],
    ['around zero', [-5, 0, 5]],
    ['huge', [1.2e12, 3.4e12, -9e11]],
    ['nearly equal', [1, 1 + 1e-12]],
    ['one far away', [1_000_000, ...Array.from({ length: 100 }, (_, i) => i)]],
  ])('%s', (_, values) => {
    for (const lang of LANGUAGES) {
      for (const width of [280, 640]) {
        for (const reference of [null, 5]) expectSound(draw({ values, width, reference, marks: 2, lang }))
      }
    }
  })

  test('nothing to show is said', () => {
    const nothing = { values: [], width: 400, reference: null, marks: 0 }
    expect(readDrawing(draw({ ...nothing, lang: 'sv' }).content).texts.map(({ text }) => text)).toHaveLength(1)
    expect(draw({ ...nothing, lang: 'en' }).content).toMatch(/No (values|rows)/)
  })
})
