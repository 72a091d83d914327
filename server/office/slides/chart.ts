/** Bars or lines as a chart of PowerPoint's own, with its figures behind it: whoever gets the slides can change them. */
import type PptxGenJS from 'pptxgenjs'
import type { PaperChart } from '#core/model/paper/paper.ts'
import type { DocumentTheme } from '../theme.ts'
import { BODY, COLOURS, LEAST_SIZE } from './layout.ts'

/** As lines are drawn everywhere else (core/picture/chart/line-look.ts): three colours, whole and then dashed. */
const LINES = ['accent2', 'accent1', 'tx1'] as const
const DASHES = ['solid', 'dash', 'sysDot'] as const
/** Bars have the colour of no line, unless lines of the same stand beside them: they are told apart by their names. */
const BAR = 'accent3'
/** What is compared with is grey, and dashed where it is a line. */
const REFERENCE = 'tx2'
/** What is told of. */
const MARKED = 'accent2'

export interface BarLook {
  readonly place: number
  /** Its place in the theme. */
  readonly colour: string
  /** Drawn around it, for those to whom the colours look alike. */
  readonly line: string | null
}

/** What the writer of presentations has one of for a whole chart. */
export interface Looks {
  /** Of each line. */
  readonly dashes: readonly ((typeof DASHES)[number] | 'sysDash')[]
  /** Bars that are told apart from the others, by their places from below. */
  readonly bars: readonly BarLook[]
}

export function looksOf(chart: PaperChart): Looks {
  const { kind, series } = chart
  if (kind === 'bars') return { dashes: [], bars: barLooks(chart) }
  const dashes = series.map(({ isReference }, i) =>
    isReference === true ? 'sysDash' : (DASHES[Math.floor(i / LINES.length) % DASHES.length] ?? DASHES[0]),
  )
  return { dashes, bars: [] }
}

/** In the order of the axis, from below. */
function barLooks(chart: PaperChart): BarLook[] {
  const { reference = null, marked = [], each = false } = chart
  return barsOf(chart)
    .toReversed()
    .flatMap((bar, place): BarLook[] => {
      if (bar === reference) return [{ place, colour: REFERENCE, line: null }]
      const index = chart.categories.length - 1 - place
      if (each) return [{ place, colour: LINES[index % LINES.length] ?? LINES[0], line: null }]
      return marked.includes(bar.name) ? [{ place, colour: MARKED, line: COLOURS.ink }] : []
    })
}

function coloursOf({ kind, series }: PaperChart): string[] {
  if (kind === 'bars') return [BAR]
  return series.map(({ isReference }, i) => (isReference === true ? REFERENCE : (LINES[i % LINES.length] ?? LINES[0])))
}

interface Bar {
  readonly name: string
  readonly value: number | null
}

/** What is compared with is a bar too, the topmost: a chart of bars has no line across them. */
function barsOf({ categories, series, reference }: PaperChart): Bar[] {
  const bars = categories.map((name, i) => ({ name, value: series[0]?.values[i] ?? null }))
  return reference ? [reference, ...bars] : bars
}

/** A bar is as long as its value: left alone, PowerPoint begins the axis near the lowest. */
function fromZero(series: PaperChart['series']): { valAxisMinVal?: number; valAxisMaxVal?: number } {
  const values = series.flatMap((each) => each.values.flatMap((value) => value ?? []))
  if (values.every((value) => value >= 0)) return { valAxisMinVal: 0 }
  return values.every((value) => value <= 0) ? { valAxisMaxVal: 0 } : {}
}

/** Inches that bars have of the chart, the rest being its axis; and what a line takes of the size of its letters. */
const PLOT = BODY.h - 0.65
const LEADING = 1.4

/** Points: of many bars smaller, for a program leaves out every second name rather than let two touch. */
function labelSize(bars: number): number {
  return Math.min(LEAST_SIZE, Math.floor((PLOT * 72) / bars / LEADING))
}

interface Setting {
  readonly name: string
  readonly theme: DocumentTheme
  readonly alt: string
  readonly lang: string
}

export function drawChart(slide: PptxGenJS.Slide, chart: PaperChart, { name, theme, alt, lang }: Setting): void {
  const { kind, axis } = chart
  const bars = barsOf(chart)
  const isBars = kind === 'bars'
  const categories = isBars ? bars.map(({ name }) => name) : chart.categories
  const series = isBars
    ? [{ name: chart.series[0]?.name ?? axis, values: bars.map(({ value }) => value) }]
    : chart.series
  const face = theme.fonts.fallback
  // The first bar is to be on top, and the axis under the bars: then the order is that of the axis, from below.
  const inOrder = <T>(all: readonly T[]): T[] => (isBars ? all.toReversed() : [...all])
  const format = chart.decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(chart.decimals)}`
  // A missing figure is left out of the part again (settled.ts): the writer's own form has numbers only.
  const data = series.map((each) => ({
    name: each.name,
    labels: inOrder(categories),
    values: inOrder(each.values).map((value) => value ?? Number.NaN),
  }))
  // Every bar has its name, however many there are; of years every other one will do.
  const each = isBars ? '1' : undefined
  const size = isBars ? labelSize(bars.length) : LEAST_SIZE
  slide.addChart(kind === 'bars' ? 'bar' : 'line', data, {
    ...BODY,
    objectName: name,
    chartArea: { roundedCorners: false },
    altText: alt,
    lang,
    chartColors: coloursOf(chart),
    catAxisLabelFontFace: face,
    catAxisLabelFontSize: size,
    ...(each === undefined ? {} : { catAxisLabelFrequency: each }),
    // At the edge of the chart and not at zero, where bars below it would run through their names.
    ...(isBars ? { catAxisLabelPos: 'low' as const } : {}),
    catAxisLabelColor: COLOURS.ink,
    valAxisLabelFontFace: face,
    valAxisLabelFontSize: LEAST_SIZE,
    valAxisLabelColor: COLOURS.soft,
    valAxisLabelFormatCode: format,
    valAxisLineShow: false,
    // Here alone the writer knows colours by their digits only.
    valGridLine: { color: theme.colours.line, size: 0.75 },
    catGridLine: { style: 'none' },
    showValAxisTitle: true,
    valAxisTitle: axis,
    valAxisTitleFontFace: face,
    valAxisTitleFontSize: LEAST_SIZE,
    valAxisTitleColor: COLOURS.soft,
    showLegend: series.length > 1,
    legendPos: 't',
    legendFontFace: face,
    legendFontSize: LEAST_SIZE,
    legendColor: COLOURS.ink,
    dataLabelFormatCode: format,
    dataLabelFontFace: face,
    dataLabelFontSize: size,
    dataLabelColor: COLOURS.ink,
    ...(kind === 'bars'
      ? {
          ...fromZero(series),
          barDir: 'bar',
          barGapWidthPct: 45,
          showValue: true,
          dataLabelPosition: 'outEnd',
        }
      : { lineSize: 2.25, lineDataSymbolSize: 6, showValue: false, displayBlanksAs: 'gap' }),
  })
}
