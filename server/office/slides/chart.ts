/** Bars or lines as a chart of PowerPoint's own, with its figures behind it: whoever gets the slides can change them. */
import type PptxGenJS from 'pptxgenjs'
import type { PaperChart } from '#core/model/paper/paper.ts'
import type { DocumentTheme } from '../theme.ts'
import { BODY, COLOURS } from './layout.ts'

const SERIES = ['accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6']

/** A bar is as long as its value: left alone, PowerPoint begins the axis near the lowest. */
function fromZero(series: PaperChart['series']): { valAxisMinVal?: number; valAxisMaxVal?: number } {
  const values = series.flatMap((each) => each.values.flatMap((value) => value ?? []))
  if (values.every((value) => value >= 0)) return { valAxisMinVal: 0 }
  return values.every((value) => value <= 0) ? { valAxisMaxVal: 0 } : {}
}

interface Setting {
  readonly name: string
  readonly theme: DocumentTheme
  readonly alt: string
  readonly lang: string
}

export function drawChart(slide: PptxGenJS.Slide, chart: PaperChart, { name, theme, alt, lang }: Setting): void {
  const { kind, axis, categories, series } = chart
  const face = theme.fonts.fallback
  // The first bar is to be on top, and the axis under the bars: then the order is that of the axis, from below.
  const inOrder = <T>(all: readonly T[]): T[] => (kind === 'bars' ? all.toReversed() : [...all])
  const format = chart.decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(chart.decimals)}`
  // A missing figure is left out of the part again (settled.ts): the writer's own form has numbers only.
  const data = series.map((each) => ({
    name: each.name,
    labels: inOrder(categories),
    values: inOrder(each.values).map((value) => value ?? Number.NaN),
  }))
  // Every bar has its name, however many there are; of years every other one will do.
  const [fontSize, each] = kind === 'bars' ? [categories.length > 14 ? 9 : 12, '1'] : [12, undefined]
  slide.addChart(kind === 'bars' ? 'bar' : 'line', data, {
    ...BODY,
    objectName: name,
    chartArea: { roundedCorners: false },
    altText: alt,
    lang,
    chartColors: SERIES.slice(0, Math.max(1, series.length)),
    catAxisLabelFontFace: face,
    catAxisLabelFontSize: fontSize,
    ...(each === undefined ? {} : { catAxisLabelFrequency: each }),
    catAxisLabelColor: COLOURS.ink,
    valAxisLabelFontFace: face,
    valAxisLabelFontSize: 11,
    valAxisLabelColor: COLOURS.soft,
    valAxisLabelFormatCode: format,
    valAxisLineShow: false,
    // Here alone the writer knows colours by their digits only.
    valGridLine: { color: theme.colours.line, size: 0.75 },
    catGridLine: { style: 'none' },
    showValAxisTitle: true,
    valAxisTitle: axis,
    valAxisTitleFontFace: face,
    valAxisTitleFontSize: 11,
    valAxisTitleColor: COLOURS.soft,
    showLegend: series.length > 1,
    legendPos: 't',
    legendFontFace: face,
    legendFontSize: 12,
    legendColor: COLOURS.ink,
    dataLabelFormatCode: format,
    dataLabelFontFace: face,
    dataLabelFontSize: 11,
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
