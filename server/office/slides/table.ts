/** A table over as many slides as it takes, its head on each. */
import type PptxGenJS from 'pptxgenjs'
import type { Cell, PaperTable } from '#core/model/paper/paper.ts'
import { columnWidths } from '../word/table.ts'
import { BODY, COLOURS } from './layout.ts'

/** Points; and what a letter of that size takes on an average, inches. */
const SIZE = 11
const LETTER = 0.078
/** Inches: of one line, and what a row has above and below. */
const LINE = 0.185
const AIR = 0.11
/** Inches on each side of a cell's text, in the order that the writer has them: top, right, bottom, left. */
const MARGIN: [number, number, number, number] = [0.05, 0.07, 0.05, 0.07]

type Rows = PaperTable['rows']

/** The rows that have room under their head, slide by slide; a row higher than a slide has one of its own. */
export function pagesOf({ head, rows }: PaperTable, widths: readonly number[]): Rows[] {
  const height = (row: readonly Cell[]) => {
    const lines = row.map(({ text }, i) => {
      const room = Math.max(1, Math.floor(((widths[i] ?? 1) - 0.14) / LETTER))
      return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / room)), 0)
    })
    return Math.max(1, ...lines) * LINE + AIR
  }
  const room = BODY.h - height(head)
  const pages: (readonly Cell[])[][] = [[]]
  let filled = 0
  for (const row of rows) {
    const taken = height(row)
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
