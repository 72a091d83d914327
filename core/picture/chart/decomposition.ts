/**
 * A difference taken apart (Kitagawa 1955): for each group a bar for its size and one for its level, to the right of
 * zero where they raise the difference and to the left where they lower it. All on one scale, the sums first.
 */
import type { Language } from '#core/model/text.ts'
import type { Block } from '../legend.ts'
import { LETTERINGS } from '../lettering.ts'
import type { Skin } from '../skin.ts'
import { shortenText, textWidth } from '../text-width.ts'
import { escapeXml, round } from '../xml.ts'
import { linear, type Scale } from './axis.ts'
import { AIR, type Chart } from './chart.ts'
import { type DecompositionData, type DecompositionPart, decompositionInWords, NONE } from './decomposition-words.ts'
import { emptyChart } from './empty.ts'
import { key } from './key.ts'
import { shifted, stack } from './stack.ts'
import { signedText } from './value-text.ts'

const BAR = 10
/** A name over its two bars: names of groups are long, and bars need the width. */
const ROW = { name: 18, bar: 14, air: 6 }
const HEIGHT = ROW.name + 2 * ROW.bar + ROW.air
const NUMBER = LETTERINGS['chart-value']

export function decompositionChart(data: DecompositionData, skin: Skin, lang: Language): Chart {
  const { parts, sum, width, composition, rate } = data
  const label = decompositionInWords(data, lang)
  if (parts.length === 0) return emptyChart(NONE[lang], label, width, skin)
  const values = [sum, ...parts].flatMap((part) => [part.composition, part.rate])
  const room = (side: readonly number[]) =>
    Math.max(2, ...side.map((value) => textWidth(signedText(value, data.measure, lang), NUMBER.size, 600) + AIR))
  const scale = linear(
    [0, ...values],
    room(values.filter((value) => value < 0)),
    width - room(values.filter((value) => value >= 0)),
  )
  const sign = (hollow: boolean) => (x: number, y: number) => box(x - 9, y - BAR / 2, 18, hollow, skin)
  const { content, height } = stack([
    key(
      [
        { text: composition, lettering: 'chart-name', sign: sign(true) },
        { text: rate, lettering: 'chart-name', sign: sign(false) },
      ],
      skin,
      width,
    ),
    row(sum, true, data, scale, skin, lang),
    ...parts.map((part) => row(part, false, data, scale, skin, lang)),
  ])
  return { content, width, height, label }
}

function row(
  part: DecompositionPart,
  isSum: boolean,
  { measure, width }: DecompositionData,
  scale: Scale,
  skin: Skin,
  lang: Language,
): Block {
  const lettering = isSum ? 'chart-marked' : 'chart-name'
  const { size, weight } = LETTERINGS[lettering]
  const bar = (value: number, hollow: boolean, y: number) => {
    const [zero, end] = [scale(0), scale(value)]
    const text = signedText(value, measure, lang)
    const length = textWidth(text, NUMBER.size, NUMBER.weight)
    const x = value < 0 ? Math.max(0, end - AIR / 2 - length) : Math.min(end + AIR / 2, width - length)
    return (
      box(Math.min(zero, end), y + (ROW.bar - BAR) / 2, Math.abs(end - zero), hollow, skin) +
      `<text ${skin.text('chart-value')} x="${round(x)}" y="${round(y + ROW.bar / 2 + NUMBER.size * 0.35)}">${escapeXml(text)}</text>`
    )
  }
  const grid = isSum ? '' : `<path ${skin.part('chart-grid')} d="M0 0H${round(width)}"/>`
  const zero = `<path ${skin.part('chart-axis')} d="M${round(scale(0))} ${ROW.name}v${2 * ROW.bar}"/>`
  return {
    content:
      `${grid}<text ${skin.text(lettering)} x="0" y="13">${escapeXml(shortenText(part.name, width, size, weight))}</text>` +
      `${zero}${shifted(bar(part.composition, true, 0) + bar(part.rate, false, ROW.bar), 0, ROW.name)}`,
    height: HEIGHT,
  }
}

/** Hollow and filled: told apart without a colour. */
function box(x: number, y: number, length: number, hollow: boolean, skin: Skin): string {
  const part = hollow ? 'chart-second' : 'chart-bar'
  return `<rect ${skin.part(part)} x="${round(x)}" y="${round(y)}" width="${round(length)}" height="${BAR}"/>`
}
