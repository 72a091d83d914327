/** Bars from zero, in the order given: names to the left, the value at the end of each bar. */
import type { Language } from '#core/model/text.ts'
import { LETTERINGS } from '../lettering.ts'
import type { Skin } from '../skin.ts'
import { textWidth } from '../text-width.ts'
import { round } from '../xml.ts'
import { linear, type Scale } from './axis.ts'
import { type BarData, barRow, type DrawnRow, numberRoom, SIGN } from './bar-row.ts'
import { AIR, type Chart } from './chart.ts'
import { distributionInWords } from './distribution.ts'
import { emptyChart } from './empty.ts'
import { LEADER_GAP } from './leaders.ts'
import { shifted, stack } from './stack.ts'
import { stripNames } from './strip-names.ts'
import { numberText, referenceText } from './value-text.ts'

/** Names take no more than this share of the width, in a column of a page more; nor numbers more than that to each side. */
const NAMES = { usual: 0.36, column: 0.42, columnWidth: 340 } as const
const NUMBERS = 0.3
const NAME = LETTERINGS['chart-marked']
/** Px to each side of words that a line keeps away from them, and how much of the line is left over and under them. */
const CLEAR = 2
const BIT = 3
const NONE: Record<Language, string> = { sv: 'Inga rader att visa.', en: 'No rows to show.' }

export function barChart(data: BarData, skin: Skin, lang: Language): Chart {
  const { areas, reference, width, colours = 'one' } = data
  const label = distributionInWords(data, lang)
  if (areas.length === 0) return emptyChart(NONE[lang], label, width, skin)
  // Where the line would run through numbers, all of them stand in a column beyond it.
  const beside = setRows(data, 'ends', skin, lang)
  const { scale, drawn } = isCrossed(data, beside) ? setRows(data, 'column', skin, lang) : beside
  const at = reference === null ? [] : [scale(reference.value)]
  const rows = stack(drawn)
  const named = stripNames(
    at.map((x) => ({ text: referenceName(data, x, lang), x, depth: 0, index: null })),
    skin,
    width,
  )
  const line = at.map((x) => `<path ${skin.part('tick')} d="${aroundWords(drawn, x)}"/>`).join('')
  // Under the dark colours of single areas it would be lost, over them it needs a bed.
  const bed = at.map((x) => `<path ${skin.part('scale-halo')} d="${aroundWords(drawn, x)}"/>`).join('')
  // A reason in words may lie where zero is.
  const tops = topsOf(drawn)
  const zeros = areas.map(({ value }, i) =>
    value === null ? '' : `M${round(scale(0))} ${tops[i] ?? 0}v${drawn[i]?.height ?? 0}`,
  )
  const zero = `<path ${skin.part('chart-axis')} d="${zeros.join('')}"/>`
  return {
    content:
      named.content +
      shifted(colours === 'each' ? rows.content + zero + bed + line : zero + line + rows.content, 0, named.height),
    width,
    height: named.height + rows.height,
    label,
  }
}

interface Rows {
  readonly scale: Scale
  readonly drawn: readonly DrawnRow[]
}

function setRows(data: BarData, numbers: 'ends' | 'column', skin: Skin, lang: Language): Rows {
  const { areas, reference, width, colours = 'one' } = data
  const values = areas.flatMap(({ value }) => (value === null ? [] : [value]))
  const longest = Math.max(...areas.map(({ name }) => textWidth(name, NAME.size, NAME.weight)))
  const names = Math.min(longest, width * (width < NAMES.columnWidth ? NAMES.column : NAMES.usual))
  const left = names + AIR + (colours === 'each' ? SIGN : 0)
  const room = (side: readonly number[]) =>
    Math.min(Math.max(2, ...side.map((value) => numberRoom(value, data, lang))), width * NUMBERS)
  const isBefore = (value: number) => numbers === 'ends' && value < 0
  const scale = linear(
    [0, ...values, ...(reference === null ? [] : [reference.value])],
    left + room(values.filter(isBefore)),
    width - room(values.filter((value) => !isBefore(value))),
  )
  return { scale, drawn: areas.map((row, index) => barRow(row, data, { index, left, numbers }, scale, skin, lang)) }
}

function isCrossed({ areas, reference }: BarData, { scale, drawn }: Rows): boolean {
  return reference !== null && drawn.some((row, i) => areas[i]?.value !== null && !isClear(row, scale(reference.value)))
}

/** With its unit where that has room beside its line; the subtitle has it too. */
function referenceName({ measure, reference, width }: BarData, x: number, lang: Language): string {
  if (reference === null) return ''
  const text = referenceText(reference, measure, lang)
  const { size, weight } = LETTERINGS['reference-name']
  const fits = textWidth(text, size, weight) + LEADER_GAP <= Math.max(x, width - x)
  return fits ? text : `${reference.name} ${numberText(reference.value, measure, lang)}`
}

/** A line down through all rows, broken where words stand in its way. */
function aroundWords(rows: readonly DrawnRow[], x: number): string {
  const strokes: { from: number; to: number }[] = []
  const draw = (from: number, to: number) => {
    const last = strokes.at(-1)
    if (last?.to === from) last.to = to
    else strokes.push({ from, to })
  }
  const tops = topsOf(rows)
  for (const [i, row] of rows.entries()) {
    const top = tops[i] ?? 0
    const bottom = top + row.height
    const clear = isClear(row, x)
    draw(top, clear ? bottom : top + BIT)
    if (!clear) draw(bottom - BIT, bottom)
  }
  return strokes.map(({ from, to }) => `M${round(x)} ${from}V${to}`).join('')
}

function isClear({ words: [from, to] }: DrawnRow, x: number): boolean {
  return x < from - CLEAR || x > to + CLEAR
}

/** Where each row begins, px. */
function topsOf(rows: readonly DrawnRow[]): number[] {
  let top = 0
  return rows.map(({ height }) => {
    top += height
    return top - height
  })
}
