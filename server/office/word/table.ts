/** A table of a paper: its head on every page, no row torn in two, numbers to the right, and what it shows in words. */
import {
  BorderStyle,
  BuilderElement,
  type ITableOptions,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableProperties,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import type { Cell, PaperTable } from '#core/model/paper/paper.ts'
import type { DocumentTheme } from '../theme.ts'

/** The alternative text of a table (ECMA-376, part 1, 17.4.59 and 17.4.60), which the writer of tables has no word for. */
class ToldTable extends Table {
  constructor(options: ITableOptions, caption: string, description: string) {
    super(options)
    const properties = this.root.find((part) => part instanceof TableProperties)
    for (const [name, value] of [
      ['w:tblCaption', caption],
      ['w:tblDescription', description],
    ] as const) {
      properties?.addChildElement(new BuilderElement({ name, attributes: { value: { key: 'w:val', value } } }))
    }
  }
}

/** Twentieths of a point. */
const AIR = { top: 40, bottom: 40, left: 70, right: 70 }
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' }

/** `width`: of the room between the margins, twentieths of a point. */
export function tableOf({ caption, alt, head, rows }: PaperTable, theme: DocumentTheme, width: number): Table {
  const { colours } = theme
  const line = { style: BorderStyle.SINGLE, size: 4, color: colours.line }
  const strong = { style: BorderStyle.SINGLE, size: 8, color: colours.ink }
  const widths = columnWidths([head, ...rows], width)
  const cell = (each: Cell, column: number, isHead: boolean) =>
    new TableCell({
      width: { size: widths[column] ?? 0, type: WidthType.DXA },
      margins: AIR,
      ...(isHead ? { borders: { bottom: strong }, verticalAlign: 'bottom' as const } : {}),
      children: each.text.split('\n').map(
        (text) =>
          new Paragraph({
            style: 'TableText',
            alignment: each.numeric === true ? 'right' : 'left',
            children: [new TextRun({ text, ...(isHead || each.strong === true ? { bold: true } : {}) })],
          }),
      ),
    })
  return new ToldTable(
    {
      width: { size: width, type: WidthType.DXA },
      columnWidths: widths,
      layout: TableLayoutType.FIXED,
      borders: { top: NONE, left: NONE, right: NONE, insideVertical: NONE, bottom: line, insideHorizontal: line },
      tableLook: { firstRow: true, firstColumn: true, lastRow: false, lastColumn: false, noHBand: true, noVBand: true },
      rows: [
        new TableRow({ tableHeader: true, cantSplit: true, children: head.map((each, i) => cell(each, i, true)) }),
        ...rows.map((row) => new TableRow({ cantSplit: true, children: row.map((each, i) => cell(each, i, false)) })),
      ],
    },
    caption,
    alt,
  )
}

/** Characters: no line of a cell asks for more than so many, and no word keeps a column wider than so many. */
const LONGEST = { line: 150, word: 24 }
/** Characters that the air beside a text takes, and that a line of the whole table has room for at least. */
const BESIDE = 2
const LEAST_LINE = 98
/** Between a share each (0) and by length (1): long cells get more, but leave the short ones room. */
const POWER = 0.8

/**
 * As wide as the longest word in each column, so that none is broken where all have room; what is left by the longest line.
 * In whole units of `width`.
 */
export function columnWidths(rows: readonly (readonly Cell[])[], width: number): number[] {
  const columns = rows[0]?.length ?? 0
  const needs = Array.from({ length: columns }, (_, i) => {
    const lines = rows.flatMap((row) => row[i]?.text.split('\n') ?? [])
    const line = Math.max(1, ...lines.map(({ length }) => length))
    const word = Math.max(1, ...lines.flatMap((each) => each.split(/[ \u00a0\u00ad–-]/)).map(({ length }) => length))
    return { word: Math.min(word, LONGEST.word) + BESIDE, line: Math.min(line, LONGEST.line) ** POWER }
  })
  const words = needs.reduce((sum, { word }) => sum + word, 0)
  const lines = needs.reduce((sum, { line }) => sum + line, 0)
  const spare = Math.max(0, LEAST_LINE - words)
  const wishes = needs.map(({ word, line }) => word + (spare * line) / lines)
  const all = wishes.reduce((sum, wish) => sum + wish, 0)
  const widths = wishes.map((wish) => Math.floor((width * wish) / all))
  // What rounding took goes to the first column, so that the table is as wide as it says.
  return widths.map((each, i) => (i === 0 ? each + width - widths.reduce((sum, one) => sum + one, 0) : each))
}
