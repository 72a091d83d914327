/** Bars from zero, in the order given: names to the left, the value at the end of each bar. */
import type { Language } from '#core/model/text.ts'
import { LETTERINGS } from '../part.ts'
import type { Skin } from '../skin.ts'
import { textWidth } from '../text-width.ts'
import { round } from '../xml.ts'
import { linear } from './axis.ts'
import { type BarData, barRow, numberRoom, ROW } from './bar-row.ts'
import { AIR, type Chart } from './chart.ts'
import { distributionInWords } from './distribution.ts'
import { emptyChart } from './empty.ts'
import { shifted, stack } from './stack.ts'
import { stripNames } from './strip-names.ts'
import { referenceText } from './value-text.ts'

/** Names take no more than this share of the width, nor numbers more than that to each side. */
const NAMES = 0.36
const NUMBERS = 0.3
const NAME = LETTERINGS['chart-marked']
const NONE: Record<Language, string> = { sv: 'Inga rader att visa.', en: 'No rows to show.' }

export function barChart(data: BarData, skin: Skin, lang: Language): Chart {
  const { areas, measure, reference, width } = data
  const label = distributionInWords(data, lang)
  if (areas.length === 0) return emptyChart(NONE[lang], label, width, skin)
  const values = areas.flatMap(({ value }) => (value === null ? [] : [value]))
  const longest = Math.max(...areas.map(({ name }) => textWidth(name, NAME.size, NAME.weight)))
  const left = Math.min(longest, width * NAMES) + AIR
  const room = (side: readonly number[]) =>
    Math.min(Math.max(2, ...side.map((value) => numberRoom(value, data, lang))), width * NUMBERS)
  const scale = linear(
    [0, ...values, ...(reference === null ? [] : [reference.value])],
    left + room(values.filter((value) => value < 0)),
    width - room(values.filter((value) => value >= 0)),
  )
  const rows = stack(areas.map((row) => barRow(row, data, left, scale, skin, lang)))
  const text = reference === null ? '' : referenceText(reference, measure, lang)
  const line = reference === null ? [] : [{ text, x: scale(reference.value), depth: rows.height, index: null }]
  const names = stripNames(line, skin, width, 'numbered')
  // A reason in words may lie where zero is.
  const zeros = areas.map(({ value }, i) => (value === null ? '' : `M${round(scale(0))} ${i * ROW}v${ROW}`))
  const zero = `<path ${skin.part('chart-axis')} d="${zeros.join('')}"/>`
  return {
    content: shifted(zero, 0, names.height) + names.content + shifted(rows.content, 0, names.height),
    width,
    height: names.height + rows.height,
    label,
  }
}
