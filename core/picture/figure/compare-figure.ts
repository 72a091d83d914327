/** Two to six areas and territories beside each other: as bars, as lines over the years, and in numbers. */
import type { Indicator } from '#core/model/indicator.ts'
import type { PaperChart } from '#core/model/paper/paper.ts'
import type { Language } from '#core/model/text.ts'
import { approximated } from '../approximate.ts'
import { barLabel } from '../chart/bar-label.ts'
import { type BarRow, ROW } from '../chart/bar-row.ts'
import { barChart } from '../chart/bars.ts'
import type { ChartReference } from '../chart/chart.ts'
import { distributionInWords } from '../chart/distribution.ts'
import { lineChart } from '../chart/line.ts'
import { type LineData, linesInWords } from '../chart/line-words.ts'
import { shifted, stack } from '../chart/stack.ts'
import { caption } from '../chart/strip-axis.ts'
import { axisName } from '../chart/value-text.ts'
import { unitBeside } from '../describe/title.ts'
import { type Body, type DrawnFigure, figurePage, type Room, type SheetOptions } from '../figure-page.ts'
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

/** Px: bars and lines stand beside each other from `always` on; from `least` where the sheet is so much wider than high. */
const BESIDE = { always: 660, least: 480, shape: 1.7 } as const
/** What the name of the reference over the bars takes, and how far they are from each other at most. */
const NAME = 20
const MOST_ROW = 36
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
    shape: 'across' as const,
    grows: 1.25,
    stands: 'top' as const,
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
    categories: areas.map((area) => barLabel(area, lang)),
    each: true,
    series: [{ name: measure.name[lang], values: areas.map(({ value }) => value) }],
    reference,
  }
}

function body(figure: CompareFigure, { width, height }: Room, skin: Skin, lang: Language): Body {
  const { lines } = figure
  const table = numbers(figure, width, skin, lang)
  const isWide = width >= BESIDE.always || (height !== null && width >= Math.max(BESIDE.least, BESIDE.shape * height))
  const beside = isWide && lines !== null
  const half = beside ? (width - GAP) / 2 : width
  const free = height === null ? null : height - table.height - GAP
  const bars = valuesBlock(figure, half, 0, skin, lang)
  const room = free === null ? null : free - (beside ? 0 : bars.height + GAP)
  // On a sheet too low for all of it the lines go first: they say how it came about, and not how it is.
  const drawn =
    lines === null || (room !== null && room - HEADING < LINES.least)
      ? null
      : over(figure, lines, half, room, skin, lang)
  const partial = table.partial === true || (lines !== null && (room ?? LINES.usual) < LINES.usual)
  if (drawn === null || !beside) {
    const rest = drawn === null ? [] : [drawn, air(GAP)]
    const left = (free ?? 0) - stack(rest).height
    return { ...stack([valuesBlock(figure, half, left, skin, lang), air(GAP), ...rest, table]), partial }
  }
  const tall = valuesBlock(figure, half, drawn.height, skin, lang)
  const pair = {
    content: tall.content + shifted(drawn.content, half + GAP, 0),
    height: Math.max(tall.height, drawn.height),
  }
  return { ...stack([pair, air(GAP), table]), partial }
}

/** Bars as far from each other as usual, or as that height lets them. */
function valuesBlock(
  { measure, year, areas, reference }: CompareFigure,
  width: number,
  height: number,
  skin: Skin,
  lang: Language,
): Block {
  const rowHeight = Math.min(Math.max(ROW.usual, Math.floor((height - HEADING - NAME) / areas.length)), MOST_ROW)
  const data = { measure, areas, reference, marked: [], colours: 'each', width, rowHeight } as const
  return under(WORDS[lang].values(year), barChart(data, skin, lang), skin, width)
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

function numbers({ table }: CompareFigure, width: number, skin: Skin, lang: Language): Body {
  const set = setTable(table, width, skin)
  const dropped = caption(droppedInWords(set.dropped, lang), skin, width)
  return { ...stack([set, dropped]), partial: set.dropped.length > 0 }
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
