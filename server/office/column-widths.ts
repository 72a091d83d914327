/** How wide the columns of a table are set: so that it becomes as low as it can, and words stay whole where all have room. */
import type { Cell } from '#core/model/paper/paper.ts'

/** Characters: no word keeps a column wider than so many, for programs part longer ones as the language has it. */
const LONGEST_WORD = 18
/** Characters that the air beside a text takes, and that a line of the whole table has room for at least. */
const BESIDE = 2
const LEAST_LINE = 104

/** Characters: a line more often takes a whole word than a letter. */
const STEPS = [1, 2, 4, 7] as const

type Rows = readonly (readonly Cell[])[]

/**
 * Each column has what its longest word takes; then, character by character, what is left goes where it takes most lines
 * from the rows, and where no row gets lower by it to the column whose texts are longest for their width. In whole units
 * of `width`.
 */
export function columnWidths(rows: Rows, width: number): number[] {
  const columns = (rows[0] ?? []).map((_, i) => lengthsOf(rows, i))
  const taken = columns.map(({ word }) => word)
  const heights = columns.map((column, i) => linesOf(column, taken[i] ?? 1))
  for (let spare = LEAST_LINE - sum(taken); spare > 0; spare--) {
    const tall = heightOf(heights)
    const gains = columns.map((column, i) => {
      const saved = STEPS.map((step) => {
        const wider = heights.with(i, linesOf(column, (taken[i] ?? 1) + step))
        return step > spare ? 0 : (tall - heightOf(wider)) / step
      })
      return { saved: Math.max(...saved), crowded: column.longest / (taken[i] ?? 1) }
    })
    const best = gains.reduce((best, gain, i) => (isBetter(gain, gains[best]) ? i : best), 0)
    const [column, found] = [columns[best], taken[best]]
    if (column === undefined || found === undefined) break
    taken[best] = found + 1
    heights[best] = linesOf(column, found + 1)
  }
  const all = sum(taken)
  const widths = taken.map((each) => Math.floor((width * each) / all))
  // What rounding took goes to the first column, so that the table is as wide as it says.
  return widths.map((each, i) => (i === 0 ? each + width - sum(widths) : each))
}

interface Column {
  /** What the longest word takes. */
  readonly word: number
  readonly longest: number
  /** Of each cell, the lengths of its lines. */
  readonly cells: readonly (readonly number[])[]
}

function lengthsOf(rows: Rows, i: number): Column {
  const lines = rows.map((row) => (row[i]?.text ?? '').split('\n'))
  const words = lines.flat().flatMap((line) => line.split(/[ \u00a0\u00ad–-]/))
  const cells = lines.map((each) => each.map(({ length }) => length))
  const longest = Math.max(1, ...cells.flat())
  return { word: Math.min(Math.max(1, ...words.map(({ length }) => length)), LONGEST_WORD) + BESIDE, longest, cells }
}

/** Lines that each cell takes. */
function linesOf({ cells }: Column, characters: number): number[] {
  const room = Math.max(1, characters - BESIDE)
  return cells.map((lines) => sum(lines.map((length) => Math.max(1, Math.ceil(length / room)))))
}

/** Lines that the rows take together, each as high as its highest cell; `columns`: of each, the lines of its cells. */
function heightOf(columns: readonly (readonly number[])[]): number {
  return sum((columns[0] ?? []).map((_, row) => Math.max(...columns.map((lines) => lines[row] ?? 0))))
}

function isBetter(one: Gain, other: Gain | undefined): boolean {
  if (other === undefined || one.saved !== other.saved) return other === undefined || one.saved > other.saved
  return one.crowded > other.crowded
}

interface Gain {
  /** Lines, by the character. */
  readonly saved: number
  readonly crowded: number
}

function sum(all: readonly number[]): number {
  return all.reduce((total, one) => total + one, 0)
}
