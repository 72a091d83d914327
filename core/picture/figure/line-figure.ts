/** Values over time as a figure: a line for each of those chosen, and one to compare with. */
import type { Indicator } from '#core/model/indicator.ts'
import type { PaperChart } from '#core/model/paper/paper.ts'
import type { Language } from '#core/model/text.ts'
import { approximatelyNamed } from '../approximate.ts'
import { lineChart } from '../chart/line.ts'
import {
  breaksInside,
  coursesInWords,
  firstCourse,
  type LineData,
  linesInWords,
  type Series,
} from '../chart/line-words.ts'
import { axisName } from '../chart/value-text.ts'
import { unitBeside } from '../describe/title.ts'
import { type DrawnFigure, figurePage, type SheetOptions } from '../figure-page.ts'
import { figureSkin } from '../skin.ts'

export interface LineFigure extends Pick<LineData, 'years' | 'series' | 'reference'> {
  readonly measure: Indicator
  /** Whose lines these are, where nobody was chosen: "lägst och högst 2024". */
  readonly whose: string
  /** What must be known: who is left out, how lines of groups come about. */
  readonly notes: readonly string[]
  /** Source, who processed it, data version. */
  readonly foot: readonly string[]
}

const HEIGHT = { least: 170, usual: 260, most: 460 } as const

const WORDS: Record<
  Language,
  { drawn: string; and: string; none: (name: string, years: string) => string; cut: (years: string) => string }
> = {
  sv: {
    drawn: 'Linjediagram',
    and: ' och ',
    none: (name, years) => `${name} saknar värde ${years}.`,
    cut: (years) =>
      `Serien har ett brott ${years}: linjerna är avbrutna där, för värdena före och efter mäter inte samma sak.`,
  },
  en: {
    drawn: 'Line chart',
    and: ' and ',
    none: (name, years) => `${name} has no value in ${years}.`,
    cut: (years) =>
      `The series has a break in ${years}: the lines are cut there, for values before and after do not measure the same.`,
  },
}

export function lineFigure(figure: LineFigure, lang: Language, sheet: SheetOptions): DrawnFigure {
  const { measure, years, series, reference, whose, notes, foot } = figure
  const words = WORDS[lang]
  const skin = figureSkin(sheet.theme ?? 'light')
  const data = { measure, years, breaks: measure.breaks, series, reference }
  const title = `${measure.name[lang]}, ${spanOf(years)}`
  const names = joined(
    [...series, ...(reference ? [reference] : [])].map(({ name }) => name),
    words.and,
  )
  const subtitle = [unitBeside(measure, lang), names, whose].filter((part) => part !== '').join(', ')
  const cuts = breaksInside(data)
  const gaps = [...series, ...(reference ? [reference] : [])].flatMap((one) => gapInWords(one, years, lang))
  const short = [`${words.drawn}: ${title}, ${subtitle}.`, ...firstCourse(data, lang)].join(' ')
  const page = {
    title,
    subtitle,
    alt: { short, long: [linesInWords({ ...data, width: 0 }, 0, lang), ...gaps, ...notes].join(' ') },
    legends: () => [],
    takeaways: coursesInWords({ ...data, width: 0 }, measure, lang),
    body: ({ width, height }: { readonly width: number; readonly height: number | null }) =>
      lineChart({ ...data, width, height: heightIn(height) }, skin, lang),
    foot: [...(cuts.length === 0 ? [] : [words.cut(joined(cuts.map(String), words.and))]), ...notes, ...foot],
  }
  return figurePage(page, sheet, lang)
}

/** The same for a presentation, where it stays a chart that can be edited. */
export function linePaperChart({ measure, years, series, reference }: LineFigure, lang: Language): PaperChart {
  return {
    kind: 'line',
    axis: axisName(measure, lang),
    decimals: measure.decimals,
    categories: years.map(String),
    series: [
      ...series.map(({ name, values, approximate }) => ({
        name: approximatelyNamed(name, approximate?.includes(true)),
        values,
      })),
      ...(reference ? [{ name: reference.name, values: reference.values, isReference: true }] : []),
    ],
  }
}

function heightIn(height: number | null): number {
  return height === null ? HEIGHT.usual : Math.min(Math.max(height, HEIGHT.least), HEIGHT.most)
}

/** "2011–2024". */
function spanOf(years: readonly number[]): string {
  const [first, last] = [years[0], years.at(-1)]
  return first === undefined || first === last ? String(first ?? '') : `${first}–${last}`
}

/** Years between its first and its last in which it has no value; before and after nothing is missing from the line. */
function gapInWords({ name, values }: Series, years: readonly number[], lang: Language): string[] {
  const known = values.flatMap((value, i) => (value === null ? [] : [i]))
  const [first = 0, last = 0] = [known[0], known.at(-1)]
  const without = years.filter((_, i) => i > first && i < last && (values[i] ?? null) === null)
  return without.length === 0 ? [] : [WORDS[lang].none(name, without.join(', '))]
}

/** "Ludvika, Falun och riket". */
export function joined(names: readonly string[], and: string): string {
  const last = names.at(-1) ?? ''
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')}${and}${last}`
}
