/** Two to six areas and territories beside each other: as bars, as lines over the years, and in numbers. */
import type { Indicator } from '#core/model/indicator.ts'
import type { PaperChart } from '#core/model/paper/paper.ts'
import type { Language } from '#core/model/text.ts'
import { approximated, approximatelyNamed } from '../approximate.ts'
import type { BarRow } from '../chart/bar-row.ts'
import { barChart } from '../chart/bars.ts'
import type { ChartReference } from '../chart/chart.ts'
import { distributionInWords } from '../chart/distribution.ts'
import { lineChart } from '../chart/line.ts'
import { type LineData, linesInWords } from '../chart/line-words.ts'
import { shifted, stack } from '../chart/stack.ts'
import { caption } from '../chart/strip-axis.ts'
import { axisName } from '../chart/value-text.ts'
import { unitBeside } from '../describe/title.ts'
import { type DrawnFigure, figurePage, type Room, type SheetOptions } from '../figure-page.ts'
import { formatMeasure } from '../format.ts'
import type { Block } from '../legend.ts'
import { figureSkin, type Skin } from '../skin.ts'
import { joined } from './line-figure.ts'
import { droppedInWords, type SetRow, setTable, type TableSet } from './set-table.ts'

export interface CompareFigure {
  readonly measure: Indicator
  readonly year: number
  readonly areas: readonly BarRow[]
  /** What all are compared with, where that is one value. */
  readonly reference: ChartReference | null
  /** "jämfört med riket". */
  readonly against: string
  /** Null where there is but one year. */
  readonly lines: Pick<LineData, 'years' | 'series' | 'reference'> | null
  readonly table: TableSet
  readonly notes: readonly string[]
  readonly foot: readonly string[]
}

/** Px: bars and lines stand beside each other from this on. */
const BESIDE = 660
const GAP = 22
const LINES = { least: 110, usual: 190, most: 320 } as const

const WORDS: Record<Language, { drawn: string; and: string; over: string; values: (year: number) => string }> = {
  sv: { drawn: 'Jämförelse', and: ' och ', over: 'Över tid', values: (year) => `Värden ${year}` },
  en: { drawn: 'Comparison', and: ' and ', over: 'Over time', values: (year) => `Values ${year}` },
}

export function compareFigure(figure: CompareFigure, lang: Language, sheet: SheetOptions): DrawnFigure {
  const { measure, year, areas, reference, against, lines, notes, foot } = figure
  const words = WORDS[lang]
  const skin = figureSkin(sheet.theme ?? 'light')
  const title = `${measure.name[lang]}, ${year}`
  const names = joined(
    areas.map(({ name }) => name),
    words.and,
  )
  const subtitle = [unitBeside(measure, lang), names, against].filter((part) => part !== '').join(', ')
  const told = valuesInWords(figure, lang)
  const short = `${words.drawn}: ${title}, ${subtitle}.${told === '' ? '' : ` ${told}`}`
  const overTime =
    lines === null
      ? []
      : [`${words.over}: ${linesInWords({ ...lines, measure, breaks: measure.breaks, width: 0 }, 0, lang)}`]
  const marked = areas.map(({ code }) => code)
  const long = [
    distributionInWords({ measure, areas, reference, marked }, lang),
    ...tableInWords(figure.table),
    ...overTime,
    ...notes,
  ]
  const page = {
    title,
    subtitle,
    alt: { short, long: long.join(' ') },
    legends: () => [],
    // The words over it rather than beside it: bars, lines and numbers want all the width there is.
    shape: 2.4,
    body: (room: Room) => body(figure, room, skin, lang),
    foot: [...notes, ...foot],
  }
  return figurePage(page, sheet, lang)
}

/** "Falun 85,6 %, Ludvika 80,7 %.": so few that each has its number. */
function valuesInWords({ measure, areas }: CompareFigure, lang: Language): string {
  const told = areas.flatMap(({ name, value, approximate }) =>
    value === null
      ? []
      : [`${name} ${approximated(formatMeasure(value, { ...measure, signed: false }, lang), approximate)}`],
  )
  return told.length === 0 ? '' : `${told.join(', ')}.`
}

/** The bars, for a presentation. */
export function comparePaperChart({ measure, year, areas, reference }: CompareFigure, lang: Language): PaperChart {
  return {
    kind: 'bars',
    axis: `${axisName(measure, lang)}, ${year}`,
    decimals: measure.decimals,
    categories: areas.map(({ name, approximate }) => approximatelyNamed(name, approximate)),
    series: [{ name: measure.name[lang], values: areas.map(({ value }) => value) }],
    reference,
  }
}

function body(figure: CompareFigure, { width, height }: Room, skin: Skin, lang: Language): Block {
  const { measure, year, areas, reference, lines } = figure
  const table = numbers(figure, width, skin, lang)
  const beside = width >= BESIDE && lines !== null
  const half = beside ? (width - GAP) / 2 : width
  const words = WORDS[lang]
  const bars = under(
    words.values(year),
    barChart({ measure, areas, reference, marked: [], width: half }, skin, lang),
    skin,
    half,
  )
  const room = height === null ? null : height - table.height - GAP - (beside ? 0 : bars.height + GAP)
  // On a sheet too low for all of it the lines go first: they say how it came about, and not how it is.
  const drawn =
    lines === null || (room !== null && room - HEADING < LINES.least)
      ? null
      : over(figure, lines, half, room, skin, lang)
  if (drawn === null) return stack([bars, air(GAP), table])
  if (!beside) return stack([bars, air(GAP), drawn, air(GAP), table])
  const pair = {
    content: bars.content + shifted(drawn.content, half + GAP, 0),
    height: Math.max(bars.height, drawn.height),
  }
  return stack([pair, air(GAP), table])
}

function over(
  { measure }: CompareFigure,
  lines: NonNullable<CompareFigure['lines']>,
  width: number,
  room: number | null,
  skin: Skin,
  lang: Language,
): Block {
  const height = Math.min(Math.max(room === null ? LINES.usual : room - HEADING, LINES.least), LINES.most)
  const chart = lineChart({ ...lines, measure, breaks: measure.breaks, width, height }, skin, lang)
  return under(WORDS[lang].over, chart, skin, width)
}

function numbers({ table }: CompareFigure, width: number, skin: Skin, lang: Language): Block {
  const set = setTable(table, width, skin)
  return stack([set, caption(droppedInWords(set.dropped, lang), skin, width)])
}

/** Px. */
const HEADING = 18

function under(heading: string, block: Block, skin: Skin, width: number): Block {
  return stack([caption(heading, skin, width), block])
}

function air(height: number): Block {
  return { content: '', height }
}

/** What the table says beside the values: "Falun: mot riket +4,7; täckning 1 av 1 områden." */
function tableInWords({ columns, rows }: TableSet): string[] {
  return rows.flatMap((row: SetRow): string[] => {
    if (row.kind === 'gap') return []
    if (row.kind === 'reason') return [`${row.name}: ${row.reason}.`]
    const cells = row.cells.flatMap((text, i) => (text === '' ? [] : [`${columns[i]?.heading ?? ''} ${text}`]))
    return [`${row.name}: ${[...cells, row.note].filter((part) => part !== '').join('; ')}.`]
  })
}
