/** What a chart of lines says in words. */
import type { Indicator } from '#core/model/indicator.ts'
import type { Language } from '#core/model/text.ts'
import { approximated } from '../approximate.ts'
import { formatDifference } from '../format.ts'
import type { Measure } from './chart.ts'
import { noValues } from './distribution.ts'
import { numberText, sentences, valueText } from './value-text.ts'

export interface Series {
  /** Null for the reference where it is no area. */
  readonly code: string | null
  readonly name: string
  /** Runs alongside the years of the chart. */
  readonly values: readonly (number | null)[]
  /** Alongside them: which are approximations. */
  readonly approximate?: readonly boolean[]
}

export interface LineData {
  readonly measure: Measure
  /** Ascending, not necessarily every year. */
  readonly years: readonly number[]
  /** Years in which the series start to mean something else. */
  readonly breaks: readonly number[]
  /** One to six. */
  readonly series: readonly Series[]
  readonly reference: Series | null
  /** Px; made for 280–640. */
  readonly width: number
  readonly height?: number
}

export interface SeriesPoint {
  readonly year: number
  readonly value: number
  readonly approximate: boolean
}

/** The years with a value. */
export function pointsOf(series: Series, years: readonly number[]): SeriesPoint[] {
  return years.flatMap((year, i) => {
    const value = series.values[i] ?? null
    return value === null ? [] : [{ year, value, approximate: series.approximate?.[i] ?? false }]
  })
}

export function lastPoint(series: Series, years: readonly number[]): SeriesPoint | null {
  return pointsOf(series, years).at(-1) ?? null
}

/** Breaks that lie between two years of the chart; one before its first year cuts nothing. */
export function breaksInside({ years, breaks }: Pick<LineData, 'years' | 'breaks'>): number[] {
  const [first, last] = [years[0] ?? 0, years.at(-1) ?? 0]
  return breaks.filter((year) => year > first && year <= last)
}

type Word = 'in' | 'lowest' | 'highest' | 'only' | 'cut' | 'notZero' | 'none'
const WORDS: Record<Language, Record<Word, string>> = {
  sv: {
    in: 'år',
    lowest: 'lägst',
    highest: 'högst',
    only: 'bara',
    cut: 'Serien bryts',
    notZero: 'Axeln börjar inte vid 0 utan vid',
    none: 'inga värden',
  },
  en: {
    in: 'in',
    lowest: 'lowest',
    highest: 'highest',
    only: 'only',
    cut: 'The series breaks in',
    notZero: 'The axis does not start at 0 but at',
    none: 'no values',
  },
}

/**
 * How each line went, in one sentence: "Ludvika: 76,2 % år 2020, 80,7 % år 2024 (+4,5 procentenheter)." Nothing across a
 * break, where the first value and the last do not measure the same.
 */
export function coursesInWords(
  data: LineData,
  indicator: Pick<Indicator, 'unit' | 'decimals'>,
  lang: Language,
): string[] {
  if (breaksInside(data).length > 0) return []
  return [...data.series, ...(data.reference ? [data.reference] : [])].flatMap((one) => {
    const points = pointsOf(one, data.years)
    const [first, last] = [points[0], points.at(-1)]
    if (first === undefined || last === undefined || first === last) return []
    const say = (point: SeriesPoint) => pointText(point, data.measure, lang)
    const difference = formatDifference(last.value - first.value, indicator, lang)
    const change = approximated(difference, first.approximate || last.approximate)
    return [`${capital(one.name)}: ${say(first)}, ${say(last)} (${change}).`]
  })
}

/** "76,2 % år 2020". */
function pointText({ year, value, approximate }: SeriesPoint, measure: Measure, lang: Language): string {
  return `${approximated(valueText(value, measure, lang), approximate)} ${WORDS[lang].in} ${year}`
}

/** The first line in a sentence: "Gävle från 11,0 till 8,0 %."; after the last break, before which it measures another thing. */
export function firstCourse(
  { measure, years, breaks, series }: Pick<LineData, 'measure' | 'years' | 'breaks' | 'series'>,
  lang: Language,
): string[] {
  const [one] = series
  const begun = breaksInside({ years, breaks }).at(-1) ?? 0
  const points = one === undefined ? [] : pointsOf(one, years).filter(({ year }) => year >= begun)
  const [first, last] = [points[0], points.at(-1)]
  if (one === undefined || first === undefined || last === undefined) return []
  if (first === last) return [`${capital(one.name)}: ${pointText(last, measure, lang)}.`]
  // The title has the years of the chart.
  const isWhole = first.year === years[0] && last.year === years.at(-1)
  const when = ({ year }: SeriesPoint) => (isWhole ? '' : ` ${WORDS[lang].in} ${year}`)
  const from = `${approximated(numberText(first.value, measure, lang), first.approximate)}${when(first)}`
  const to = `${approximated(valueText(last.value, measure, lang), last.approximate)}${when(last)}`
  return [`${capital(one.name)} ${lang === 'sv' ? `från ${from} till` : `from ${from} to`} ${to}.`]
}

function capital(name: string): string {
  return name.replace(/^./u, (letter) => letter.toUpperCase())
}

/** `base`: the value at the foot of the axis. */
export function linesInWords(data: LineData, base: number, lang: Language): string {
  const { measure, years, series, reference } = data
  const words = WORDS[lang]
  const say = (point: SeriesPoint) => pointText(point, measure, lang)
  const course = (one: Series) => {
    const points = pointsOf(one, years)
    const [first, last] = [points[0], points.at(-1)]
    if (first === undefined || last === undefined) return `${capital(one.name)}: ${words.none}.`
    if (points.length === 1) return `${capital(one.name)}: ${words.only} ${say(first)}.`
    const lowest = points.reduce((least, point) => (point.value < least.value ? point : least))
    const highest = points.reduce((most, point) => (point.value > most.value ? point : most))
    return `${capital(one.name)}: ${say(first)}, ${say(last)}; ${words.lowest} ${say(lowest)}, ${words.highest} ${say(highest)}.`
  }
  const all = reference === null ? series : [...series, reference]
  if (all.every((one) => pointsOf(one, years).length === 0)) return `${measure.name[lang]}: ${noValues(lang)}`
  const cuts = breaksInside(data)
  return sentences(
    `${measure.name[lang]}.`,
    ...all.map(course),
    cuts.length === 0 ? null : `${words.cut} ${cuts.join(', ')}.`,
    base === 0 ? null : `${words.notZero} ${valueText(base, measure, lang)}.`,
  )
}
