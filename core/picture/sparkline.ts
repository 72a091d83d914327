/**
 * A whole series as a small line: how one area got to where it is. Drawn with class names only, for the page; the
 * numbers themselves stand in the accessible name and beside the line.
 *
 * A year without a value is a gap, and a year in which the series starts to mean something else cuts the line: neither
 * is bridged, for nobody measured what lies between.
 */
import type { Language } from '#core/model/text.ts'
import { formatNumber, formatValue } from './format.ts'
import type { Measure } from './picture.ts'
import { textWidth } from './text-width.ts'
import { escapeXml, round } from './xml.ts'

export interface SparkSeries {
  /** Ascending, not necessarily every year. */
  readonly years: readonly number[]
  /** Runs alongside `years`. */
  readonly values: readonly (number | null)[]
  /** Years in which the series starts to mean something else. */
  readonly breaks: readonly number[]
}

/** How the values are written; an indicator will do. */
export type SparkMeasure = Pick<Measure, 'unit' | 'decimals'>

export interface SparkOptions {
  /** Px. */
  readonly width: number
  readonly height: number
  /** Whose series it is. */
  readonly name: string
  /** A line to compare with, alongside the same years: the country's. */
  readonly against?: readonly (number | null)[]
  /** The year the map shows, marked on the line. */
  readonly year?: number
}

interface Point {
  readonly year: number
  readonly value: number
}

const FONT = 12
const AXIS = 16
const DOT = 3.5

/** SVG text; empty when no year has a value. */
export function sparkline(series: SparkSeries, measure: SparkMeasure, lang: Language, options: SparkOptions): string {
  const known = series.years.flatMap((year, i) => pointOf(year, series.values[i]))
  const first = known[0]
  const last = known.at(-1)
  if (first === undefined || last === undefined) return ''

  const { width, height, name, against = [], year } = options
  const label = formatNumber(last.value, measure.decimals, lang)
  const right = width - textWidth(label, FONT, 600) - 10
  const x = scale(series.years[0] ?? first.year, series.years.at(-1) ?? last.year, DOT, right)
  const all = [...known.map(({ value }) => value), ...against.filter((value) => value !== null)]
  const y = scale(Math.min(...all), Math.max(...all), height - AXIS - DOT, FONT / 2 + 2)
  const line = (points: readonly Point[]) => points.map((p) => `${round(x(p.year))},${round(y(p.value))}`).join(' ')
  const lines = (values: readonly (number | null)[], part: string) =>
    runs({ ...series, values })
      .filter((run) => run.length > 1)
      .map((run) => `<polyline class="${part}" points="${line(run)}"/>`)

  const spaced = series.years.some((each, i) => i > 0 && each - (series.years[i - 1] ?? each) > 1)
  const dots = runs(series)
    .filter((run) => run.length === 1 || spaced)
    .flat()
    .map((p) => dot(x(p.year), y(p.value), 2, 'spark-dot'))
  const now = known.find((p) => p.year === year) ?? last
  const base = height - 3
  return [
    `<svg class="spark" role="img" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">`,
    `<title>${escapeXml(sparkName(first, last, known, series, measure, lang, name))}</title>`,
    ...breaksInside(series).map((at) => {
      const place = round(x(at - 0.5))
      return `<line class="spark-break" x1="${place}" x2="${place}" y1="0" y2="${height - AXIS}"/>`
    }),
    ...lines(against, 'spark-against'),
    ...lines(series.values, 'spark-line'),
    ...dots,
    dot(x(now.year), y(now.value), DOT, 'spark-now'),
    `<text class="spark-value" x="${round(x(last.year) + 7)}" y="${round(y(last.value) + 4)}">${label}</text>`,
    `<text class="spark-year" x="0" y="${base}">${series.years[0] ?? first.year}</text>`,
    `<text class="spark-year" x="${round(right)}" y="${base}" text-anchor="end">${series.years.at(-1) ?? ''}</text>`,
    '</svg>',
  ].join('')
}

function pointOf(year: number, value: number | null | undefined): Point[] {
  return value === null || value === undefined ? [] : [{ year, value }]
}

/** Stretches of the line that may be drawn through: no gap and no break inside. */
export function runs({ years, values, breaks }: SparkSeries): Point[][] {
  const found: Point[][] = []
  let open: Point[] | null = null
  years.forEach((year, i) => {
    const before = years[i - 1] ?? year
    const cut = breaks.some((at) => at > before && at <= year)
    const [point] = pointOf(year, values[i])
    if (point === undefined) {
      open = null
    } else if (open === null || cut) {
      open = [point]
      found.push(open)
    } else {
      open.push(point)
    }
  })
  return found
}

/** Breaks that lie between two years of the series; one before its first year cuts nothing. */
function breaksInside({ years, breaks }: SparkSeries): number[] {
  const [first, last] = [years[0] ?? 0, years.at(-1) ?? 0]
  return breaks.filter((at) => at > first && at <= last)
}

/** Linear; a domain of one value lands in the middle of the range. */
function scale(from: number, to: number, start: number, end: number): (value: number) => number {
  return (value) => (from === to ? (start + end) / 2 : start + ((value - from) / (to - from)) * (end - start))
}

function dot(cx: number, cy: number, r: number, part: string): string {
  return `<circle class="${part}" cx="${round(cx)}" cy="${round(cy)}" r="${r}"/>`
}

/** "Ludvika: 4,9 % år 2011, 4,1 % år 2024; lägst 3,6 % år 2019, högst 6,2 % år 2013." */
function sparkName(
  first: Point,
  last: Point,
  known: readonly Point[],
  series: SparkSeries,
  measure: SparkMeasure,
  lang: Language,
  name: string,
): string {
  const say = ({ year, value }: Point) => `${formatValue(value, measure, lang)} ${lang === 'sv' ? 'år' : 'in'} ${year}`
  const lowest = known.reduce((least, point) => (point.value < least.value ? point : least))
  const highest = known.reduce((most, point) => (point.value > most.value ? point : most))
  const cuts = breaksInside(series)
  const words =
    lang === 'sv'
      ? { lowest: 'lägst', highest: 'högst', cut: 'Serien bryts' }
      : { lowest: 'lowest', highest: 'highest', cut: 'The series breaks in' }
  if (known.length === 1) return `${name}: ${say(first)}.`
  const course = `${name}: ${say(first)}, ${say(last)}; ${words.lowest} ${say(lowest)}, ${words.highest} ${say(highest)}.`
  return cuts.length === 0 ? course : `${course} ${words.cut} ${cuts.join(', ')}.`
}
