/** The row of class boxes, and where a value lies along it. */
import { LETTERINGS } from '../lettering.ts'
import type { Picture } from '../picture.ts'
import type { Skin } from '../skin.ts'
import { round } from '../xml.ts'

/** Rows from the top, px: a name, bars with their counts, boxes, breaks. */
export const NAME = 11
export const BAR = 24
export const BOXES = 60
export const BOX = 14
export const BREAKS = BOXES + BOX + 3 + LETTERINGS.breaks.size

/** Width of one box of a legend of some width, whose outline is half a pixel on each side. */
export function boxWidth(width: number, count: number): number {
  return (width - 1) / count
}

export function boxes({ scheme, classes }: Picture, skin: Skin, width: number): string {
  const count = classes.counts.length
  const box = boxWidth(width, count)
  const rects = classes.counts.map((_, i) => {
    const x = round(0.5 + i * box)
    return `<rect ${skin.swatch(i, scheme)} x="${x}" y="${BOXES}" width="${round(box)}" height="${BOX}"/>`
  })
  const inner = Array.from({ length: count - 1 }, (_, i) => `M${round(0.5 + (i + 1) * box)} ${BOXES}v${BOX}`).join('')
  const outline = `M0.5 ${BOXES}h${round(count * box)}v${BOX}h${round(-count * box)}z${inner}`
  return `${rects.join('')}<path ${skin.part('outline')} d="${outline}"/>`
}

/** Where a value lies along the boxes: its class, and its share of the way through it. Null outside all classes. */
export function positionOf(value: number, breaks: readonly number[], width: number): number | null {
  const box = boxWidth(width, breaks.length - 1)
  for (let i = 0; i < breaks.length - 1; i++) {
    const [from, to] = [breaks[i] ?? 0, breaks[i + 1] ?? 0]
    const last = i === breaks.length - 2
    if (value < from || (last ? value > to : value >= to)) continue
    return 0.5 + box * (i + (to === from ? 0.5 : (value - from) / (to - from)))
  }
  return null
}
