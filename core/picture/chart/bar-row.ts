/** One bar with its name and its number, or the reason why there is none. */
import type { Language } from '#core/model/text.ts'
import { MISSING_NAMES, type MissingReason } from '#core/model/value.ts'
import { hatchOf, hatchSwatch } from '../hatch.ts'
import type { Block } from '../legend.ts'
import { LETTERINGS } from '../part.ts'
import type { Skin } from '../skin.ts'
import { shortenText, textWidth } from '../text-width.ts'
import { escapeXml, round } from '../xml.ts'
import type { Scale } from './axis.ts'
import { AIR, type ChartArea } from './chart.ts'
import type { Distribution } from './distribution.ts'
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
}

export const ROW = 22
const BAR = 12
const HATCH = { width: 34, height: 11 }
const NUMBER = LETTERINGS['chart-value'].size

/** Px a number takes beyond the end of its bar. */
export function numberRoom(value: number, { measure }: BarData, lang: Language): number {
  return textWidth(numberText(value, measure, lang), NUMBER, 600) + AIR
}

/** `left` is where the room for bars and numbers begins, px. */
export function barRow(row: BarRow, data: BarData, left: number, scale: Scale, skin: Skin, lang: Language): Block {
  const isMarked = data.marked.includes(row.code)
  if (row.gap) return gapRow(row.name, data.width, skin)
  const lettering = isMarked ? 'chart-marked' : 'chart-name'
  const { size, weight } = LETTERINGS[lettering]
  const baseline = round(ROW / 2 + size * 0.35)
  const name = shortenText(row.name, left - AIR, size, weight)
  const content =
    `<text ${skin.text(lettering)} x="0" y="${baseline}">${escapeXml(name)}</text>` +
    (row.value === null
      ? missingBar(row.missing ?? 'not-in-data', left, scale(0), data.width, skin, lang)
      : bar(row.value, isMarked, data, left, scale, skin, lang))
  return { content: `<g${skin.code(row.code)}>${content}</g>`, height: ROW }
}

function gapRow(text: string, width: number, skin: Skin): Block {
  const { size } = LETTERINGS.reason
  const baseline = round(ROW / 2 + size * 0.35)
  const shown = shortenText(text, width, size)
  return { content: `<text ${skin.text('reason')} x="0" y="${baseline}">${escapeXml(shown)}</text>`, height: ROW }
}

function bar(
  value: number,
  isMarked: boolean,
  { measure, reference, width }: BarData,
  left: number,
  scale: Scale,
  skin: Skin,
  lang: Language,
): string {
  const [zero, end] = [scale(0), scale(value)]
  const text = numberText(value, measure, lang)
  const length = textWidth(text, NUMBER, 600)
  const wanted = value < 0 ? end - AIR / 2 - length : end + AIR / 2
  const clear = besideLine(wanted, length, reference === null ? null : scale(reference.value), value < 0)
  const x = Math.max(Math.min(clear, width - length), left)
  const part = isMarked ? 'chart-marked-bar' : 'chart-bar'
  return (
    `<rect ${skin.part(part)} x="${round(Math.min(zero, end))}" y="${(ROW - BAR) / 2}" ` +
    `width="${round(Math.abs(end - zero))}" height="${BAR}"/>` +
    `<text ${skin.text('chart-value')} x="${round(x)}" y="${round(ROW / 2 + NUMBER * 0.35)}">${escapeXml(text)}</text>`
  )
}

/** Where a number starts so that the line of the reference does not run through it: farther from zero, beyond the line. */
function besideLine(start: number, length: number, line: number | null, isNegative: boolean): number {
  const isClear = line === null || line < start - 2 || line > start + length + 2
  if (isClear) return start
  return isNegative ? line - AIR / 2 - length : line + AIR / 2
}

/** A short hatch where a bar would start, and the reason beside it. */
function missingBar(
  reason: MissingReason,
  left: number,
  zero: number,
  width: number,
  skin: Skin,
  lang: Language,
): string {
  const { size } = LETTERINGS.counts
  const length = HATCH.width + 6 + textWidth(MISSING_NAMES[reason][lang], size)
  const x = Math.round(zero + length < width ? zero : left) + 0.5
  const y = (ROW - HATCH.height) / 2
  const from = x + HATCH.width + 6
  const text = shortenText(MISSING_NAMES[reason][lang], width - from, size)
  const box = `M${x} ${y}h${HATCH.width}v${HATCH.height}h${-HATCH.width}z`
  return (
    `<path ${skin.part('hatch-paper')} d="${box}"/>` +
    `<path ${skin.part('hatch')} d="${hatchSwatch(hatchOf(reason), x, y, HATCH.width, HATCH.height)}"/>` +
    `<path ${skin.part('outline')} d="${box}"/>` +
    `<text ${skin.text('counts')} x="${round(from)}" y="${round(ROW / 2 + size * 0.35)}">${escapeXml(text)}</text>`
  )
}
