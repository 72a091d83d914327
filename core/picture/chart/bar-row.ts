/** One bar with its name and its number, or the reason why there is none. */
import type { Language } from '#core/model/text.ts'
import { MISSING_NAMES, type MissingReason } from '#core/model/value.ts'
import { approximated } from '../approximate.ts'
import { evenLines } from '../even-lines.ts'
import { hatchOf, hatchSwatch } from '../hatch.ts'
import type { Block } from '../legend.ts'
import { LETTERINGS } from '../lettering.ts'
import type { Part } from '../part.ts'
import type { Skin } from '../skin.ts'
import { shortenText, textWidth, type Weight } from '../text-width.ts'
import { escapeXml, round } from '../xml.ts'
import type { Scale } from './axis.ts'
import { AIR, type ChartArea } from './chart.ts'
import type { Distribution } from './distribution.ts'
import { drawnMarker } from './line-look.ts'
import { type MarkColours, markPart } from './mark.ts'
import { shifted } from './stack.ts'
import { numberText } from './value-text.ts'

export interface BarRow extends ChartArea {
  /** Why there is no value; null where there is one. */
  readonly missing: MissingReason | null
  /** Stands for rows that are left out, with its name for all there is to say. */
  readonly gap?: true
}

export interface BarData extends Distribution {
  readonly areas: readonly BarRow[]
  /** Px; made for 280–640. */
  readonly width: number
  /** Px from one bar to the next, no less than `ROW.least`; the usual unless given. */
  readonly rowHeight?: number
}

/** Px from one bar to the next: `least` is what lines of running text have, in letters of the same size. */
export const ROW = { usual: 22, least: 16 } as const
/** Px before a name, for the sign that its row has in the other charts of a comparison. */
export const SIGN = 16
/** Of a row. */
const BAR = 12 / 22
const HATCH = { width: 34, height: 11 }
const NUMBER = LETTERINGS['chart-value'].size
/** Of a long name: between its lines, px; how many; and how long the last is at least, as a share of the longest. */
const LEADING = 13
const MOST_LINES = 3
const EVEN = 0.4

/** Px a number takes beyond the end of its bar. */
export function numberRoom(value: number, { measure, areas }: BarData, lang: Language): number {
  const approximate = areas.some((area) => area.value === value && area.approximate)
  return textWidth(approximated(numberText(value, measure, lang), approximate), NUMBER, 600) + AIR
}

/** A row, and from where to where its number, or the words instead of one, lie in it: no line may run through them. */
export interface DrawnRow extends Block {
  readonly words: readonly [from: number, to: number]
}

type Said = Pick<DrawnRow, 'content' | 'words'>

interface Place {
  /** Among the rows. */
  readonly index: number
  /** Where the room for bars and numbers begins, px. */
  readonly left: number
  /** At the ends of the bars, or under each other at the edge. */
  readonly numbers: 'ends' | 'column'
}

export function barRow(row: BarRow, data: BarData, place: Place, scale: Scale, skin: Skin, lang: Language): DrawnRow {
  const { rowHeight = ROW.usual, colours = 'one' } = data
  const { index, left } = place
  const isMarked = data.marked.includes(row.code)
  if (row.gap) return gapRow(row.name, data, skin)
  const lettering = isMarked ? 'chart-marked' : 'chart-name'
  const { size, weight } = LETTERINGS[lettering]
  const from = colours === 'each' ? SIGN : 0
  const name = nameLines(row.name, left - AIR - from, size, weight)
  const height = rowHeight + (name.length - 1) * (LEADING - 1)
  const first = height / 2 + size * 0.35 - ((name.length - 1) * LEADING) / 2
  const numberOf = (value: number) => approximated(numberText(value, data.measure, lang), row.approximate)
  const { content, words } =
    row.value === null
      ? missingBar(row.missing ?? 'not-in-data', left, scale(0), data, skin, lang)
      : bar(row.value, numberOf(row.value), barPart(isMarked, index, colours), data, place, scale, skin)
  const named = name.map(
    (line, i) =>
      `<text ${skin.text(lettering)} x="${from}" y="${round(first + i * LEADING)}">${escapeXml(line)}</text>`,
  )
  const sign = colours === 'each' ? drawnMarker(index, { x: SIGN / 2 - 2, y: height / 2 }, 4, skin) : ''
  const drawn = sign + named.join('') + shifted(content, 0, (height - rowHeight) / 2)
  return { content: `<g${skin.code(row.code)}>${drawn}</g>`, height, words }
}

function barPart(isMarked: boolean, index: number, colours: MarkColours): Part {
  if (colours === 'each') return markPart(index, colours)
  return isMarked ? 'chart-marked-bar' : 'chart-bar'
}

/** On two lines or three where one does not hold it: "Landsbygdskommun med besöksnäring" cut short is another kind of place. */
function nameLines(name: string, width: number, size: number, weight: Weight): string[] {
  const lines = evenLines(name, width, size, weight, EVEN)
  if (lines.length <= MOST_LINES) return lines
  const last = MOST_LINES - 1
  return [...lines.slice(0, last), shortenText(lines.slice(last).join(' '), width, size, weight)]
}

function gapRow(text: string, { width, rowHeight: height = ROW.usual }: BarData, skin: Skin): DrawnRow {
  const { size } = LETTERINGS.reason
  const baseline = round(height / 2 + size * 0.35)
  const shown = shortenText(text, width, size)
  const content = `<text ${skin.text('reason')} x="0" y="${baseline}">${escapeXml(shown)}</text>`
  return { content, height, words: [0, textWidth(shown, size)] }
}

function bar(
  value: number,
  text: string,
  part: Part,
  { width, rowHeight = ROW.usual }: BarData,
  { left, numbers }: Place,
  scale: Scale,
  skin: Skin,
): Said {
  const high = Math.round(rowHeight * BAR)
  const [zero, end] = [scale(0), scale(value)]
  const length = textWidth(text, NUMBER, 600)
  const wanted = value < 0 ? end - AIR / 2 - length : end + AIR / 2
  const x = numbers === 'column' ? width - length : Math.max(Math.min(wanted, width - length), left)
  const content =
    `<rect ${skin.part(part)} x="${round(Math.min(zero, end))}" y="${(rowHeight - high) / 2}" ` +
    `width="${round(Math.abs(end - zero))}" height="${high}"/>` +
    `<text ${skin.text('chart-value')} x="${round(x)}" y="${round(rowHeight / 2 + NUMBER * 0.35)}">${escapeXml(text)}</text>`
  return { content, words: [x, x + length] }
}

/** A short hatch where a bar would start, and the reason beside it. */
function missingBar(
  reason: MissingReason,
  left: number,
  zero: number,
  { width, rowHeight = ROW.usual }: BarData,
  skin: Skin,
  lang: Language,
): Said {
  const { size } = LETTERINGS.counts
  const length = HATCH.width + 6 + textWidth(MISSING_NAMES[reason][lang], size)
  const x = Math.round(zero + length < width ? zero : left) + 0.5
  const y = (rowHeight - HATCH.height) / 2
  const from = x + HATCH.width + 6
  const text = shortenText(MISSING_NAMES[reason][lang], width - from, size)
  const box = `M${x} ${y}h${HATCH.width}v${HATCH.height}h${-HATCH.width}z`
  const content =
    `<path ${skin.part('hatch-paper')} d="${box}"/>` +
    `<path ${skin.part('hatch')} d="${hatchSwatch(hatchOf(reason), x, y, HATCH.width, HATCH.height)}"/>` +
    `<path ${skin.part('outline')} d="${box}"/>` +
    `<text ${skin.text('counts')} x="${round(from)}" y="${round(rowHeight / 2 + size * 0.35)}">${escapeXml(text)}</text>`
  return { content, words: [x, from + textWidth(text, size)] }
}
