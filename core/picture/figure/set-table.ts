/**
 * A table set as a drawing: names to the left, figures to the right of their columns so that they line up, hairlines
 * between. A column that has no room is left out, and whoever asked is told which.
 */
import type { Language } from '#core/model/text.ts'
import { AIR } from '../chart/chart.ts'
import { stack } from '../chart/stack.ts'
import type { Block } from '../legend.ts'
import { LETTERINGS } from '../lettering.ts'
import type { Skin } from '../skin.ts'
import { shortenText, textWidth } from '../text-width.ts'
import { wrapText } from '../wrap-text.ts'
import { escapeXml, round } from '../xml.ts'

export interface SetColumn {
  readonly heading: string
  /** Set to the right. */
  readonly numeric: boolean
  /** What the table is about: it stays where others have no room. */
  readonly main?: boolean
}

export type SetRow =
  | {
      readonly kind: 'figures'
      readonly name: string
      /** Set in bold: what the reader is to find. */
      readonly marked: boolean
      /** Alongside the columns but the first, which holds the names. */
      readonly cells: readonly string[]
      /** In small letters under all of it; '' for nothing. */
      readonly note: string
    }
  /** A name with words across all columns: why there are no figures. */
  | { readonly kind: 'reason'; readonly name: string; readonly marked: boolean; readonly reason: string }
  /** Where rows are left out. */
  | { readonly kind: 'gap'; readonly text: string }

export interface TableSet {
  /** What the names are of. */
  readonly names: string
  readonly columns: readonly SetColumn[]
  readonly rows: readonly SetRow[]
}

/** Px. */
const TABLE_ROW = 20
const LEADING = 14
const PAD = 5
/** Between columns. */
const GUTTER = { least: 14, most: 40 } as const
/** A heading is wrapped to `width`, or to its longest word; where it then has more lines than `lines`, to as much as `most`, px. */
const HEADED = { width: 84, step: 8, most: 132, lines: 3 } as const
/** Names are given this before a column is, and no more than that where there is room. */
const NAME = { least: 104, most: 300 } as const
/** Words in a cell are wrapped to this: px, and a share of the table. */
const WORDS = { most: 150, share: 0.45 } as const

const FIGURE = LETTERINGS['chart-name']
const HEADING = LETTERINGS['chart-tick']
const BOLD = LETTERINGS['chart-marked']

interface Placed {
  readonly column: SetColumn
  readonly index: number
  readonly heading: readonly string[]
  readonly width: number
  /** Its left edge. */
  readonly x: number
}

export interface SetTable extends Block {
  /** Headings of the columns that had no room. */
  readonly dropped: readonly string[]
}

export function setTable(table: TableSet, width: number, skin: Skin): SetTable {
  const { columns, rows } = table
  const natural = columns.map((column, i) =>
    columnWidth(column, cellsOf(rows, i), Math.min(WORDS.most, width * WORDS.share)),
  )
  const longest = Math.max(0, ...rows.map(nameWidth), textWidth(table.names, HEADING.size))
  const wanted = Math.min(Math.max(longest, NAME.least) + AIR, NAME.most)
  const kept = fitting(columns, natural, width - Math.min(wanted, Math.max(NAME.least, width * 0.4)))
  const figures = kept.reduce((sum, i) => sum + (natural[i] ?? 0), 0)
  // Columns far apart lose the eye on its way along the row, and close together look crowded in a wide figure.
  const spare = (width - wanted - figures) / Math.max(1, kept.length)
  const gutter = Math.floor(Math.min(Math.max(spare, GUTTER.least), GUTTER.most))
  const names = Math.min(wanted, width - figures - gutter * kept.length)
  let x = names
  const placed = kept.flatMap((index): Placed[] => {
    const [column, own = 0] = [columns[index], natural[index]]
    if (column === undefined) return []
    x += gutter + own
    return [{ column, index, heading: headingLines(column, own), width: own, x: x - own }]
  })
  const across = Math.max(x, ...rows.map((row) => (row.kind === 'figures' ? 0 : names + GUTTER.least + spanWidth(row))))
  const right = Math.min(across, width)
  const { content, height } = stack([
    head(table.names, placed, names, right, skin),
    ...rows.map((row) => setRow(row, placed, names, right, skin)),
  ])
  return { content, height, dropped: columns.flatMap(({ heading }, i) => (kept.includes(i) ? [] : [heading])) }
}

/** How many rows of one line have room under the head of a table, px. */
export function rowsIn(height: number): number {
  return Math.max(1, Math.floor((height - 3 * LEADING - PAD) / TABLE_ROW))
}

/** "Kolumner som inte ryms: plats av 290." Empty where all have room. */
export function droppedInWords(dropped: readonly string[], lang: Language): string {
  if (dropped.length === 0) return ''
  return `${lang === 'sv' ? 'Kolumner som inte ryms i bredden' : 'Columns without room in this width'}: ${dropped.join('; ')}.`
}

function cellsOf(rows: readonly SetRow[], index: number): string[] {
  return rows.flatMap((row) => (row.kind === 'figures' ? (row.cells[index] ?? []) : []))
}

function nameWidth(row: SetRow): number {
  return row.kind === 'gap' ? 0 : textWidth(row.name, BOLD.size, BOLD.weight)
}

function spanWidth(row: Exclude<SetRow, { kind: 'figures' }>): number {
  return textWidth(row.kind === 'reason' ? row.reason : row.text, FIGURE.size)
}

/** As wide as its widest figure, or as its words up to `most` px, and as its heading in a few lines. */
function columnWidth({ heading, numeric }: SetColumn, cells: readonly string[], most: number): number {
  const words = heading.split(' ').map((word) => textWidth(word, HEADING.size))
  const texts = cells.map((text) => textWidth(text, BOLD.size, BOLD.weight))
  const widest = Math.max(0, ...texts)
  const held = numeric ? widest : Math.min(widest, most)
  const headed = Math.min(textWidth(heading, HEADING.size), Math.max(headingWidth(heading), ...words))
  return Math.ceil(Math.max(held, headed))
}

function headingWidth(heading: string): number {
  let { width }: { width: number } = HEADED
  while (width < HEADED.most && wrapText(heading, width, HEADING.size).length > HEADED.lines) width += HEADED.step
  return width
}

/** Places of the columns that have room: what the table is about, then the others from the first. */
function fitting(columns: readonly SetColumn[], widths: readonly number[], room: number): number[] {
  const places = columns.map((_, i) => i)
  const isMain = (i: number) => columns[i]?.main === true
  const kept = new Set<number>()
  let used = 0
  for (const i of [...places.filter(isMain), ...places.filter((i) => !isMain(i))]) {
    const wider = used + (widths[i] ?? 0) + GUTTER.least
    if (kept.size > 0 && wider > room) break
    kept.add(i)
    used = wider
  }
  return places.filter((i) => kept.has(i))
}

function headingLines({ heading }: SetColumn, width: number): string[] {
  return wrapText(heading, width + 0.5, HEADING.size)
}

function head(names: string, placed: readonly Placed[], width: number, right: number, skin: Skin): Block {
  const named = wrapText(names, width, HEADING.size)
  const lines = Math.max(named.length, ...placed.map(({ heading }) => heading.length))
  const height = lines * LEADING + PAD
  // The last lines of all headings stand on one line, over the rule.
  const text = (rows: readonly string[], x: number, anchor: string) =>
    rows.map((row, i) => {
      const y = (lines - rows.length + i) * LEADING + HEADING.size
      return `<text x="${round(x)}" y="${round(y)}"${anchor}>${escapeXml(row)}</text>`
    })
  const content = placed.flatMap(({ column, heading, x, width: own }) =>
    column.numeric ? text(heading, x + own, END) : text(heading, x, ''),
  )
  return {
    content:
      `<g ${skin.text('chart-tick')}>${text(named, 0, '').join('')}${content.join('')}</g>` +
      `<path ${skin.part('chart-axis')} d="M0 ${round(height - 0.5)}H${round(right)}"/>`,
    height,
  }
}

const END = ' text-anchor="end"'

function setRow(row: SetRow, placed: readonly Placed[], width: number, right: number, skin: Skin): Block {
  const baseline = TABLE_ROW / 2 + FIGURE.size * 0.35
  if (row.kind === 'gap') {
    const text = shortenText(row.text, right, FIGURE.size)
    return ruled(
      `<text ${skin.text('reason')} x="0" y="${round(baseline)}">${escapeXml(text)}</text>`,
      TABLE_ROW,
      right,
      skin,
    )
  }
  const lettering = row.marked ? 'chart-marked' : 'chart-name'
  const { size, weight } = LETTERINGS[lettering]
  const names = wrapText(row.name, width, size, weight).map((line) => shortenText(line, width, size, weight))
  const name = names.map((line, i) => `<text x="0" y="${round(baseline + i * LEADING)}">${escapeXml(line)}</text>`)
  const named = `<g ${skin.text(lettering)}>${name.join('')}</g>`
  const tall = (lines: number) => TABLE_ROW + (lines - 1) * LEADING
  if (row.kind === 'reason') {
    const room = Math.max(right - width - GUTTER.least, NAME.least)
    const said = wrapText(row.reason, room, FIGURE.size)
    const texts = said.map(
      (line, i) =>
        `<text x="${round(width + GUTTER.least)}" y="${round(baseline + i * LEADING)}">${escapeXml(shortenText(line, room, FIGURE.size))}</text>`,
    )
    const content = `${named}<g ${skin.text('reason')}>${texts.join('')}</g>`
    return ruled(content, tall(Math.max(names.length, said.length)), right, skin)
  }
  const cells = placed.map((each) => setCell(row.cells[each.index] ?? '', each, baseline))
  const lines = Math.max(names.length, ...cells.map((cell) => cell.length))
  const noted = row.note === '' ? [] : wrapText(row.note, right, HEADING.size)
  const notes = noted.map(
    (line, i) => `<text x="0" y="${round(baseline + (lines + i) * LEADING)}">${escapeXml(line)}</text>`,
  )
  const content =
    named +
    `<g ${skin.text(lettering)}>${cells.flat().join('')}</g>` +
    (notes.length === 0 ? '' : `<g ${skin.text('chart-tick')}>${notes.join('')}</g>`)
  return ruled(content, tall(lines + noted.length), right, skin)
}

/** The lines of a cell; a figure is never parted. */
function setCell(text: string, { column, width, x }: Placed, baseline: number): string[] {
  const [at, anchor] = column.numeric ? [x + width, END] : [x, '']
  if (text === '') return []
  const said = column.numeric ? [text] : wrapText(text, width + 0.5, FIGURE.size)
  return said.map(
    (line, i) => `<text x="${round(at)}" y="${round(baseline + i * LEADING)}"${anchor}>${escapeXml(line)}</text>`,
  )
}

function ruled(content: string, height: number, right: number, skin: Skin): Block {
  return {
    content: `${content}<path ${skin.part('chart-grid')} d="M0 ${round(height - 0.5)}H${round(right)}"/>`,
    height,
  }
}
