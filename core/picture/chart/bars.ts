/** Bars from zero, in the order given: names to the left, the value at the end of each bar. */
import type { Language } from '#core/model/text.ts'
import { LETTERINGS } from '../part.ts'
import type { Skin } from '../skin.ts'
import { textWidth } from '../text-width.ts'
import { round } from '../xml.ts'
import { linear } from './axis.ts'
import { type BarData, barRow, type DrawnRow, numberRoom } from './bar-row.ts'
import { AIR, type Chart } from './chart.ts'
import { distributionInWords } from './distribution.ts'
import { emptyChart } from './empty.ts'
import { shifted, stack } from './stack.ts'
import { stripNames } from './strip-names.ts'
import { referenceText } from './value-text.ts'

/** Names take no more than this share of the width, in a column of a page more; nor numbers more than that to each side. */
const NAMES = { usual: 0.36, column: 0.42, columnWidth: 340 } as const
const NUMBERS = 0.3
const NAME = LETTERINGS['chart-marked']
/** Px to each side of a number that a line keeps away from it, and how much of the line is left over and under it. */
const CLEAR = 2
const BIT = 3
const NONE: Record<Language, string> = { sv: 'Inga rader att visa.', en: 'No rows to show.' }

export function barChart(data: BarData, skin: Skin, lang: Language): Chart {
  const { areas, measure, reference, width } = data
  const label = distributionInWords(data, lang)
  if (areas.length === 0) return emptyChart(NONE[lang], label, width, skin)
  const values = areas.flatMap(({ value }) => (value === null ? [] : [value]))
  const longest = Math.max(...areas.map(({ name }) => textWidth(name, NAME.size, NAME.weight)))
  const left = Math.min(longest, width * (width < NAMES.columnWidth ? NAMES.column : NAMES.usual)) + AIR
  const room = (side: readonly number[]) =>
    Math.min(Math.max(2, ...side.map((value) => numberRoom(value, data, lang))), width * NUMBERS)
  const scale = linear(
    [0, ...values, ...(reference === null ? [] : [reference.value])],
    left + room(values.filter((value) => value < 0)),
    width - room(values.filter((value) => value >= 0)),
  )
  const drawn = areas.map((row) => barRow(row, data, left, scale, skin, lang))
  const rows = stack(drawn)
  const text = reference === null ? '' : referenceText(reference, measure, lang)
  const at = reference === null ? [] : [scale(reference.value)]
  const names = stripNames(
    at.map((x) => ({ text, x, depth: 0, index: null })),
    skin,
    width,
    'numbered',
  )
  const line = at.map((x) => `<path ${skin.part('tick')} d="${aroundWords(drawn, x)}"/>`).join('')
  // A reason in words may lie where zero is.
  const tops = topsOf(drawn)
  const zeros = areas.map(({ value }, i) =>
    value === null ? '' : `M${round(scale(0))} ${tops[i] ?? 0}v${drawn[i]?.height ?? 0}`,
  )
  const zero = `<path ${skin.part('chart-axis')} d="${zeros.join('')}"/>`
  return {
    content: names.content + shifted(zero + line + rows.content, 0, names.height),
    width,
    height: names.height + rows.height,
    label,
  }
}

/**
 * A line down through all rows, broken where a number stands in its way: a number stays beside its bar, for beyond the line
 * it would be read as the line's, or as the end of a longer bar.
 */
function aroundWords(rows: readonly DrawnRow[], x: number): string {
  const strokes: { from: number; to: number }[] = []
  const draw = (from: number, to: number) => {
    const last = strokes.at(-1)
    if (last?.to === from) last.to = to
    else strokes.push({ from, to })
  }
  const tops = topsOf(rows)
  for (const [i, { words, height }] of rows.entries()) {
    const top = tops[i] ?? 0
    const bottom = top + height
    const isClear = x < words[0] - CLEAR || x > words[1] + CLEAR
    draw(top, isClear ? bottom : top + BIT)
    if (!isClear) draw(bottom - BIT, bottom)
  }
  return strokes.map(({ from, to }) => `M${round(x)} ${from}V${to}`).join('')
}

/** Where each row begins, px. */
function topsOf(rows: readonly DrawnRow[]): number[] {
  let top = 0
  return rows.map(({ height }) => {
    top += height
    return top - height
  })
}
