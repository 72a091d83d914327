/** The breaks under the boxes, in one row or two. */
import type { Block } from '../legend.ts'
import { LETTERINGS } from '../lettering.ts'
import { textWidth } from '../text-width.ts'
import { escapeXml, round } from '../xml.ts'

/** Where breaks would touch, every other one steps down. */
const ROW = 14
const AIR = 6

/**
 * The outer breaks keep to the ends, the others stand under the line they name; `top` is the first baseline. An end that
 * is the same as its neighbour is open, and has no name.
 */
export function placedBreaks(labels: readonly string[], edges: readonly number[], width: number, top: number): Block {
  const { size } = LETTERINGS.breaks
  // One value is one class: it is named once, in the middle.
  const single = labels.length === 2 && labels[0] === labels[1]
  const named = labels
    .map((label, i) => ({ label, edge: edges[i] ?? 0 }))
    .filter(({ label }, i) => {
      if (single) return i === 0
      return !(i === 0 && label === labels[1]) && !(i === labels.length - 1 && label === labels[i - 1])
    })
  const places = named.map(({ label, edge }) => {
    const half = textWidth(label, size) / 2
    const middle = single ? width / 2 : Math.min(Math.max(edge, half), width - half)
    return { label, middle, left: middle - half, right: middle + half }
  })
  const fits = places.every(({ left }, i) => i === 0 || left >= (places[i - 1]?.right ?? 0) + AIR)
  const texts = places.map(({ label, middle }, i) => {
    const y = top + (fits ? 0 : (i % 2) * ROW)
    return `<text x="${round(middle)}" y="${y}" text-anchor="middle">${escapeXml(label)}</text>`
  })
  return { content: texts.join(''), height: top + (fits ? 0 : ROW) + 5 }
}
