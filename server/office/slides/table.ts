/** A table over as many slides as it takes, its head on each. */
import type PptxGenJS from 'pptxgenjs'
import type { Cell, PaperTable } from '#core/model/paper/paper.ts'
import { columnWidths } from '../column-widths.ts'
import { lineHeight, linesIn } from './fit.ts'
import { BODY, COLOURS, LEAST_SIZE } from './layout.ts'

/** Points, the largest first; in the least as many rows as may be stand on a slide. */
const SIZES = [16, 14, LEAST_SIZE] as const
/** Fewer rows than these on a slide cannot be compared. */
const LEAST_ROWS = 3
/** Inches on each side of a cell's text, in the order that the writer has them: top, right, bottom, left. */
const MARGIN: [number, number, number, number] = [0.05, 0.07, 0.05, 0.07]
/** Inches, of a cell: what its text has not. */
const AIR = { across: 0.14, down: 0.13 } as const

type Rows = PaperTable['rows']

export interface SlideTable {
  /** Of the columns, inches. */
  readonly widths: readonly number[]
  /** Of the letters, points. */
  readonly size: number
  /** The rows that stand on each slide under their head. */
  readonly pages: readonly Rows[]
}

/** In the largest letters in which all of it has room on one slide, else enough rows on each; those are about as many. */
export function slideTable(table: PaperTable): SlideTable {
  const { head, rows } = table
  const widths = columnWidths([head, ...rows], Math.round(BODY.w * 1000)).map((each) => each / 1000)
  const tries = SIZES.map((size) => ({ widths, size, pages: pagesOf(table, widths, size) }))
  const isEnough = ({ size, pages }: SlideTable) =>
    pages.length === 1 || (size < SIZES[0] && rows.length >= LEAST_ROWS * pages.length)
  return tries.find(isEnough) ?? { widths, size: LEAST_SIZE, pages: pagesOf(table, widths, LEAST_SIZE) }
}

/** Inches that a row takes. */
function rowHeight(row: readonly Cell[], widths: readonly number[], size: number): number {
  const lines = row.map(({ text, strong }, i) =>
    linesIn(text, (widths[i] ?? 1) - AIR.across, size, strong === true ? 600 : 400),
  )
  return Math.max(1, ...lines) * lineHeight(size) + AIR.down
}

/** Inches that the head and these rows take. */
export function tableHeight(
  { head }: PaperTable,
  rows: Rows,
  { widths, size }: Pick<SlideTable, 'widths' | 'size'>,
): number {
  const bold = head.map((cell) => ({ ...cell, strong: true }))
  return [bold, ...rows].reduce((sum, row) => sum + rowHeight(row, widths, size), 0)
}

/** As few slides as can be, and of as many none fuller than it must be: a single row left over is no slide. */
function pagesOf(table: PaperTable, widths: readonly number[], size: number): Rows[] {
  const heights = table.rows.map((row) => rowHeight(row, widths, size))
  const room = BODY.h - tableHeight(table, [], { widths, size })
  let pages = filled(table.rows, heights, room)
  for (let share = 1 - STEP; share > 0; share -= STEP) {
    const even = filled(table.rows, heights, room * share)
    if (even.length > pages.length) break
    pages = even
  }
  return pages
}

const STEP = 0.05

/** The rows that have room under their head, slide by slide; a row higher than a slide has one of its own. */
function filled(rows: Rows, heights: readonly number[], room: number): Rows[] {
  const pages: (readonly Cell[])[][] = [[]]
  let taken = 0
  for (const [i, row] of rows.entries()) {
    const height = heights[i] ?? 0
    if (taken > 0 && taken + height > room) {
      pages.push([])
      taken = 0
    }
    pages.at(-1)?.push(row)
    taken += height
  }
  return pages
}

export function drawTable(
  slide: PptxGenJS.Slide,
  { head }: PaperTable,
  rows: Rows,
  { widths, size }: SlideTable,
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
    fontSize: size,
    color: COLOURS.ink,
    margin: MARGIN,
    objectName: name,
  })
}
