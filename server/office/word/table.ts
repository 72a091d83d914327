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
import { columnWidths } from '../column-widths.ts'
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
            // The names of the columns never stand alone at the foot of a page.
            keepNext: isHead,
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
