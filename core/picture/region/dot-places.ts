/**
 * Where figures lie as dots on one line: in columns of a few pixels, those of one column above and below the line, equally
 * far apart in all columns.
 */

/** Px between the columns, and the most between two dots above each other. */
const STEP = 4
const APART = 4.5
/** Left free at either end of the line, and in all above and below, px. */
const MARGIN = 7
const AIR = 8

export interface DotLine {
  /** Px. */
  readonly width: number
  readonly height: number
  /** Lowest and highest that the line has room for. */
  readonly range: readonly [lowest: number, highest: number]
}

/** Where a figure lies along the line, px; in the middle where there is but one. */
export function placeOnLine(value: number, { width, range: [low, high] }: DotLine): number {
  const span = width - 2 * MARGIN
  return MARGIN + (high === low ? span / 2 : ((value - low) / (high - low)) * span)
}

/** Alongside the values. */
export function dotPlaces(values: readonly number[], line: DotLine): { readonly x: number; readonly y: number }[] {
  const middle = line.height / 2
  const columns = values.map((value) => Math.round(placeOnLine(value, line) / STEP))
  const held = new Map<number, number>()
  for (const column of columns) held.set(column, (held.get(column) ?? 0) + 1)
  // The fullest column decides for all.
  const apart = Math.min(APART, (line.height - AIR) / Math.max(1, Math.max(0, ...held.values()) - 1))
  const placed = new Map<number, number>()
  return columns.map((column) => {
    const order = placed.get(column) ?? 0
    placed.set(column, order + 1)
    return { x: column * STEP, y: middle + (order - ((held.get(column) ?? 1) - 1) / 2) * apart }
  })
}
