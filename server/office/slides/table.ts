/** A table over as many slides as it takes, its head on each. */
import type PptxGenJS from 'pptxgenjs'
import type { Cell, PaperTable } from '#core/model/paper/paper.ts'
import { columnWidths } from '../column-widths.ts'
import { lineHeight, linesIn } from './fit.ts'
import { BODY, COLOURS, LEAST_SIZE } from './layout.ts'

const SIZE = LEAST_SIZE
/** Inches on each side of a cell's text, in the order that the writer has them: top, right, bottom, left. */
const MARGIN: [number, number, number, number] = [0.05, 0.07, 0.05, 0.07]
/** Inches, of a cell: what its text has not. */
const AIR = { across: 0.14, down: 0.13 } as const

type Rows = PaperTable['rows']

/** Inches that a row takes. */
function rowHeight(row: readonly Cell[], widths: readonly number[]): number {
  const lines = row.map(({ text, strong }, i) =>
    linesIn(text, (widths[i] ?? 1) - AIR.across, SIZE, strong === true ? 600 : 400),
  )
  return Math.max(1, ...lines) * lineHeight(SIZE) + AIR.down
}

/** Inches that the head and these rows take. */
export function tableHeight({ head }: PaperTable, rows: Rows, widths: readonly number[]): number {
  const bold = head.map((cell) => ({ ...cell, strong: true }))
  return [bold, ...rows].reduce((sum, row) => sum + rowHeight(row, widths), 0)
}

/** The rows that have room under their head, slide by slide; a row higher than a slide has one of its own. */
export function pagesOf(table: PaperTable, widths: readonly number[]): Rows[] {
  const { rows } = table
  const room = BODY.h - tableHeight(table, [], widths)
  const pages: (readonly Cell[])[][] = [[]]
  let filled = 0
  for (const row of rows) {
    const taken = rowHeight(row, widths)
    if (filled > 0 && filled + taken > room) {
      pages.push([])
      filled = 0
    }
    pages.at(-1)?.push(row)
    filled += taken
  }
  return pages
}

/** Inches. */
export function slideWidths({ head, rows }: PaperTable): number[] {
  return columnWidths([head, ...rows], Math.round(BODY.w * 1000)).map((each) => each / 1000)
}

export function drawTable(
  slide: PptxGenJS.Slide,
  { head }: PaperTable,
  rows: Rows,
  widths: readonly number[],
  { name, face, lang }: { readonly name: string; readonly face: string; readonly lang: string },
): void {
  const cell = ({ text, numeric = false, strong = false }: Cell, isHead: boolean): PptxGenJS.TableCell => ({
    text,
    options: {
      align: numeric ? 'right' : 'left',
      valign: isHead ? 'bottom' : 'top',
      bold: isHead || strong,
      border: [
        { type: 'none' },
        { type: 'none' },
        { type: 'solid', pt: isHead ? 1 : 0.5, color: isHead ? COLOURS.ink : COLOURS.line },
        { type: 'none' },
      ],
      lang,
    },
  })
  slide.addTable([head.map((each) => cell(each, true)), ...rows.map((row) => row.map((each) => cell(each, false)))], {
    x: BODY.x,
    y: BODY.y,
    w: BODY.w,
    colW: [...widths],
    fontFace: face,
    fontSize: SIZE,
    color: COLOURS.ink,
    margin: MARGIN,
    objectName: name,
  })
}
