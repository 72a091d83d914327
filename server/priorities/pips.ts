/** How many of how many as dots, filled and hollow: beside the words, for the eye that runs down a column. */
import { html, type Markup, NOTHING } from '../page/html.ts'

/** Px: from one dot to the next, and the height of a row. */
const STEP = 7
const MOST_IN_ROW = 8

export function pips(count: number, of: number): Markup {
  if (of === 0) return NOTHING
  const at = (first: number, after: number) =>
    Array.from({ length: after - first }, (_, i) => {
      const place = first + i
      const [x, y] = [(place % MOST_IN_ROW) * STEP + STEP / 2, Math.floor(place / MOST_IN_ROW) * STEP + STEP / 2]
      return `M${x} ${y}h0`
    }).join('')
  const [width, height] = [Math.min(of, MOST_IN_ROW) * STEP, Math.ceil(of / MOST_IN_ROW) * STEP]
  // A line of no length with round ends is a dot; a smaller one of paper on it leaves a ring.
  return html`<svg class="pips" aria-hidden="true" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"><path class="pip" d="${at(0, of)}"/><path class="pip-hole" d="${at(count, of)}"/></svg>`
}
