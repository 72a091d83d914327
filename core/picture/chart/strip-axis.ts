/** What stands under a strip: its axis, and a line that says what is drawn. */
import type { Language } from '#core/model/text.ts'
import type { Block } from '../legend.ts'
import { LETTERINGS } from '../lettering.ts'
import type { Skin } from '../skin.ts'
import { wrapText } from '../wrap-text.ts'
import { escapeXml, round } from '../xml.ts'
import { axisBelow, endTicks, linear, roundTicks, type Scale } from './axis.ts'
import type { ChartReference, Measure } from './chart.ts'

/** Px between round numbers, roughly. */
const TICK_DISTANCE = 90
const LEADING = 14

/** The lowest and highest of the values, then round numbers where they fit. */
export function stripAxis(
  values: readonly number[],
  scale: Scale,
  measure: Measure,
  skin: Skin,
  lang: Language,
  width: number,
): Block {
  const ends = endTicks(linear(values, 0, 1), measure, lang)
  const count = (scale.range[1] - scale.range[0]) / TICK_DISTANCE
  return axisBelow(scale, [...ends, ...roundTicks(scale, count, measure, lang)], skin, width)
}

/** A sentence in small letters; nothing for nothing. */
export function caption(text: string, skin: Skin, width: number): Block {
  if (text === '') return { content: '', height: 0 }
  const lines = wrapText(text, width, LETTERINGS['chart-tick'].size)
  const texts = lines.map((line, i) => `<text x="0" y="${12 + i * LEADING}">${escapeXml(line)}</text>`)
  return { content: `<g ${skin.text('chart-tick')}>${texts.join('')}</g>`, height: 3 + lines.length * LEADING }
}

/** What a strip must reach to, beside its values. */
export function stripLines(reference: ChartReference | null, zero: boolean): number[] {
  return [...(reference === null ? [] : [reference.value]), ...(zero ? [0] : [])]
}

/** Under the dots: what is more lies to the right of it, what is less to the left. */
export function zeroLine(zero: boolean, scale: Scale, height: number, skin: Skin): string {
  return zero ? `<path ${skin.part('chart-axis')} d="M${round(scale(0))} 0V${height}"/>` : ''
}
