/** How close to each other bars stand in a room of a given height, and how many of them it holds. */
import { ROW } from './bar-row.ts'

/** What the name of the reference over the bars takes at most, px. */
const NAME = 40

/** Px; closer than usual only where all of them then have room. A height of null is as high as what is drawn. */
export function rowHeightIn(height: number | null, count: number): number {
  if (height === null) return ROW.usual
  const each = Math.floor((height - NAME) / count)
  return each < ROW.least ? ROW.usual : Math.min(each, ROW.usual)
}

export function rowsIn(height: number, rowHeight: number): number {
  return Math.max(1, Math.floor((height - NAME) / rowHeight))
}
