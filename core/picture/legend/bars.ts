/** How many rows each class holds: a bar over its box, and the number over the bar. */
import type { Language } from '#core/model/text.ts'
import { countOfRows } from '../describe/nouns.ts'
import { formatNumber } from '../format.ts'
import { LETTERINGS } from '../lettering.ts'
import type { Picture } from '../picture.ts'
import type { Skin } from '../skin.ts'
import { textWidth } from '../text-width.ts'
import { escapeXml, round } from '../xml.ts'
import { BAR, BOXES, boxWidth } from './boxes.ts'

/** Between two bars, which are as wide as their classes. */
const BAR_GAP = 2
/** Between the line of the reference and a count beside it. */
const TICK_AIR = 5

export function bars({ classes: { counts } }: Picture, skin: Skin, width: number): string {
  const box = boxWidth(width, counts.length)
  const rects = barHeights(counts).map((height, i) => {
    if (height === 0) return ''
    const [x, y] = [0.5 + i * box + BAR_GAP / 2, BOXES - height]
    return `<rect x="${round(x)}" y="${round(y)}" width="${round(box - BAR_GAP)}" height="${round(height)}"/>`
  })
  return `<g ${skin.part('bar')}>${rects.join('')}</g>`
}

/** Each count over its bar; the first says what is counted, where there is room for it. */
export function countLabels(picture: Picture, skin: Skin, lang: Language, width: number, tick: number | null): string {
  const { counts } = picture.classes
  const box = boxWidth(width, counts.length)
  const heights = barHeights(counts)
  const texts = counts.map((count, i) => {
    const short = formatNumber(count, 0, lang)
    const from = 0.5 + i * box
    const [text, x] = placedCount([...(i === 0 ? [countOfRows(count, picture, lang)] : []), short], from, box, tick)
    const y = round(BOXES - 5 - (heights[i] ?? 0))
    return `<text x="${round(x)}" y="${y}">${escapeXml(text)}</text>`
  })
  return `<g ${skin.text('counts')} text-anchor="middle">${texts.join('')}</g>`
}

function barHeights(counts: readonly number[]): number[] {
  const most = Math.max(...counts)
  return counts.map((count) => (most === 0 ? 0 : (BAR * count) / most))
}

/**
 * The first of some texts that fits over a class, and its middle: that of the class, or as near to it as keeps clear of
 * the line of the reference. The last text stands whether it fits or not.
 */
function placedCount(texts: string[], from: number, box: number, tick: number | null): [text: string, x: number] {
  const { size } = LETTERINGS.counts
  const middle = from + box / 2
  for (const text of texts) {
    const half = textWidth(text, size) / 2
    const clear = half + TICK_AIR
    const places = tick === null || Math.abs(tick - middle) >= clear ? [middle] : [tick - clear, tick + clear]
    const [nearest] = places
      .filter((x) => x - half >= from + 2 && x + half <= from + box - 2)
      .sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle))
    if (nearest !== undefined) return [text, nearest]
  }
  return [texts.at(-1) ?? '', middle]
}
