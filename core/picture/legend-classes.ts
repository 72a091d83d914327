/** Bars over class boxes, with the breaks printed between the boxes they part. */
import type { Language } from '#core/model/text.ts'
import { breakLabels } from './break-labels.ts'
import { countOfAreas, referenceLabel } from './describe.ts'
import { formatNumber } from './format.ts'
import type { Block, Marks } from './legend.ts'
import { LETTERINGS } from './part.ts'
import type { Picture } from './picture.ts'
import type { Skin } from './skin.ts'
import { shortenText, textWidth } from './text-width.ts'
import { escapeXml, round } from './xml.ts'

/** Rows from the top, px. */
const NAME = 11
const BAR = 24
/** Between two bars, which are as wide as their classes. */
const BAR_GAP = 2
const BOXES = 60
const BOX = 14
const BREAKS = BOXES + BOX + 15
/** Where breaks would touch, every other one steps down. */
const ROW = 14
const AIR = 6
/** Between the country's line and a count beside it. */
const TICK_AIR = 5

export function classLegend(picture: Picture, skin: Skin, lang: Language, marks: Marks, width: number): Block {
  const { breaks, counts } = picture.classes
  if (counts.length === 0) {
    const none = lang === 'sv' ? 'Inga värden att visa.' : 'No values to show.'
    return { content: `<text ${skin.text('reason')} x="0" y="12">${none}</text>`, height: 18 }
  }
  const inner = width - 1
  const box = inner / counts.length
  const edges = breaks.map((_, i) => 0.5 + i * box)
  const labels = placedBreaks(breakLabels(breaks, picture.indicator.decimals, lang), edges, width)
  const content = [
    bars(picture, skin, box),
    boxes(counts.length, skin, box),
    reference(picture, skin, lang, width),
    countLabels(picture, skin, lang, box, width),
    triangles(picture, skin, marks, width),
    `<g ${skin.text('breaks')}>${labels.content}</g>`,
  ]
  return { content: content.join(''), height: labels.height }
}

/** Where a value lies along the boxes: its class, and its share of the way through it. Null outside all classes. */
export function positionOf(value: number, breaks: readonly number[], width: number): number | null {
  const box = (width - 1) / (breaks.length - 1)
  for (let i = 0; i < breaks.length - 1; i++) {
    const [from, to] = [breaks[i] ?? 0, breaks[i + 1] ?? 0]
    const last = i === breaks.length - 2
    if (value < from || (last ? value > to : value >= to)) continue
    return 0.5 + box * (i + (to === from ? 0.5 : (value - from) / (to - from)))
  }
  return null
}

function barHeights(counts: readonly number[]): number[] {
  const most = Math.max(...counts)
  return counts.map((count) => (most === 0 ? 0 : (BAR * count) / most))
}

function bars(picture: Picture, skin: Skin, box: number): string {
  const rects = barHeights(picture.classes.counts).map((height, i) => {
    if (height === 0) return ''
    const [x, y] = [0.5 + i * box + BAR_GAP / 2, BOXES - height]
    return `<rect x="${round(x)}" y="${round(y)}" width="${round(box - BAR_GAP)}" height="${round(height)}"/>`
  })
  return `<g ${skin.part('bar')}>${rects.join('')}</g>`
}

/** Each count over its bar; the first says what is counted, where there is room for it. */
function countLabels(picture: Picture, skin: Skin, lang: Language, box: number, width: number): string {
  const { counts } = picture.classes
  const heights = barHeights(counts)
  const tick = referenceTick(picture, width)
  const texts = counts.map((count, i) => {
    const short = formatNumber(count, 0, lang)
    const from = 0.5 + i * box
    const [text, x] = placedCount([...(i === 0 ? [countOfAreas(count, picture, lang)] : []), short], from, box, tick)
    const y = round(BOXES - 5 - (heights[i] ?? 0))
    return `<text x="${round(x)}" y="${y}">${escapeXml(text)}</text>`
  })
  return `<g ${skin.text('counts')} text-anchor="middle">${texts.join('')}</g>`
}

/**
 * The first of some texts that fits over a class, and its middle: that of the class, or as near to it as keeps clear of
 * the country's line. The last text stands whether it fits or not.
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

function boxes(count: number, skin: Skin, box: number): string {
  const rects = Array.from({ length: count }, (_, i) => {
    const x = round(0.5 + i * box)
    return `<rect ${skin.swatch(i, count)} x="${x}" y="${BOXES}" width="${round(box)}" height="${BOX}"/>`
  })
  const inner = Array.from({ length: count - 1 }, (_, i) => `M${round(0.5 + (i + 1) * box)} ${BOXES}v${BOX}`).join('')
  const outline = `M0.5 ${BOXES}h${round(count * box)}v${BOX}h${round(-count * box)}z${inner}`
  return `${rects.join('')}<path ${skin.part('outline')} d="${outline}"/>`
}

/** The country's value: a line through the box it lies in, its name above the bars. */
function reference(picture: Picture, skin: Skin, lang: Language, width: number): string {
  const label = referenceLabel(picture, lang)
  if (label === null) return ''
  const { size, weight } = LETTERINGS['reference-name']
  const text = shortenText(label, width, size, weight)
  const x = referenceTick(picture, width)
  // With no place for a line, the value is still worth reading.
  if (x === null) return `<text ${skin.text('reference-name')} x="0" y="${NAME}">${escapeXml(text)}</text>`
  const half = textWidth(text, size, weight) / 2
  const middle = Math.min(Math.max(x, half), width - half)
  return (
    `<path ${skin.part('tick')} d="M${round(x)} ${NAME + 4}V${BOXES + BOX + 3}"/>` +
    `<text ${skin.text('reference-name')} x="${round(middle)}" y="${NAME}" text-anchor="middle">${escapeXml(text)}</text>`
  )
}

/** Where the country's line stands; null where it has no value, or one outside the classes of a small selection. */
function referenceTick(picture: Picture, width: number): number | null {
  return picture.reference === null ? null : positionOf(picture.reference.value, picture.classes.breaks, width)
}

/** Small triangles that point at the place of marked areas, on the boxes. */
function triangles(picture: Picture, skin: Skin, marks: Marks, width: number): string {
  const at = (code: string) => {
    const value = picture.rows.find((row) => row.code === code)?.value ?? null
    return value === null ? null : positionOf(value, picture.classes.breaks, width)
  }
  const triangle = (code: string, part: 'chosen-mark' | 'hovered-mark') => {
    const x = at(code)
    return x === null ? '' : `<path ${skin.part(part)} d="M${round(x)} ${BOXES + 3}l-5-9h10z"/>`
  }
  return (
    marks.chosen.map((code) => triangle(code, 'chosen-mark')).join('') +
    (marks.hovered === null ? '' : triangle(marks.hovered, 'hovered-mark'))
  )
}

/** The outer breaks keep to the edges of the boxes, the others stand under the line they name. */
function placedBreaks(labels: readonly string[], edges: readonly number[], width: number): Block {
  const { size } = LETTERINGS.breaks
  // One value is one class: it is named once, in the middle.
  const single = labels.length === 2 && labels[0] === labels[1]
  const places = labels.slice(0, single ? 1 : labels.length).map((label, i) => {
    const half = textWidth(label, size) / 2
    const middle = single ? width / 2 : Math.min(Math.max(edges[i] ?? 0, half), width - half)
    return { label, middle, left: middle - half, right: middle + half }
  })
  const fits = places.every(({ left }, i) => i === 0 || left >= (places[i - 1]?.right ?? 0) + AIR)
  const texts = places.map(({ label, middle }, i) => {
    const y = BREAKS + (fits ? 0 : (i % 2) * ROW)
    return `<text x="${round(middle)}" y="${y}" text-anchor="middle">${escapeXml(label)}</text>`
  })
  return { content: texts.join(''), height: BREAKS + (fits ? 0 : ROW) + 5 }
}
