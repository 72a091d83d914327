/** The gap between two groups of people, area by area: two dots on one scale, a line between them, the gap in a column. */
import type { Language } from '#core/model/text.ts'
import type { Block } from '../legend.ts'
import { LETTERINGS } from '../lettering.ts'
import type { Skin } from '../skin.ts'
import { shortenText, textWidth } from '../text-width.ts'
import { escapeXml, round } from '../xml.ts'
import { axisBelow, linear, roundTicks, type Scale } from './axis.ts'
import { AIR, type Chart } from './chart.ts'
import { noValues } from './distribution.ts'
import { type DumbbellData, type DumbbellRow, dumbbellInWords, gapOf } from './dumbbell-words.ts'
import { emptyChart } from './empty.ts'
import { key } from './key.ts'
import { markPath } from './mark.ts'
import { stack } from './stack.ts'
import { signedText } from './value-text.ts'

const ROW = 22
const MARGIN = 8
/** Names take no more than this share of the width. */
const NAMES = 0.34
const RADIUS = 5
const NAME = LETTERINGS['chart-marked']
const GAP = LETTERINGS['chart-marked']
const WORDS: Record<Language, { gap: string; missing: string }> = {
  sv: { gap: 'Skillnad', missing: 'värde saknas' },
  en: { gap: 'Gap', missing: 'no value' },
}

export function dumbbellChart(data: DumbbellData, skin: Skin, lang: Language): Chart {
  const { measure, rows, width } = data
  const label = dumbbellInWords(data, lang)
  const values = rows.flatMap(({ first, second }) => [first, second].filter((value) => value !== null))
  if (values.length === 0) return emptyChart(noValues(lang), label, width, skin)
  const left =
    Math.min(Math.max(...rows.map(({ name }) => textWidth(name, NAME.size, NAME.weight))), width * NAMES) + AIR
  const gaps = rows.flatMap((row) => {
    const gap = gapOf(row)
    return gap === null ? [] : [signedText(gap, measure, lang)]
  })
  const heading = WORDS[lang].gap
  const column = Math.min(
    Math.max(textWidth(heading, 11), ...gaps.map((text) => textWidth(text, GAP.size, GAP.weight))),
    width * 0.3,
  )
  const scale = linear(values, left + MARGIN, width - column - AIR - MARGIN)
  const signs = [
    { text: data.first, lettering: 'chart-name' as const, sign: (x: number, y: number) => firstDot(x, y, skin) },
    { text: data.second, lettering: 'chart-name' as const, sign: (x: number, y: number) => secondDot(x, y, skin) },
  ]
  const { content, height } = stack([
    key(signs, skin, width),
    headings(data, heading, skin),
    ...rows.map((row) => dumbbellRow(row, data, { left, column }, scale, skin, lang)),
    axisBelow(scale, roundTicks(scale, (scale.range[1] - scale.range[0]) / 70, measure, lang), skin, width),
  ])
  return { content, width, height, label }
}

/** Over the column of gaps: "Skillnad (procentenheter)". */
function headings({ gapUnit, width }: DumbbellData, heading: string, skin: Skin): Block {
  const text = shortenText(`${heading} (${gapUnit})`, width, LETTERINGS['chart-tick'].size)
  return {
    content: `<text ${skin.text('chart-tick')} x="${round(width)}" y="11" text-anchor="end">${escapeXml(text)}</text>`,
    height: 18,
  }
}

function dumbbellRow(
  row: DumbbellRow,
  { measure, marked, width }: DumbbellData,
  { left, column }: { readonly left: number; readonly column: number },
  scale: Scale,
  skin: Skin,
  lang: Language,
): Block {
  const lettering = marked.includes(row.code) ? 'chart-marked' : 'chart-name'
  const { size, weight } = LETTERINGS[lettering]
  const middle = ROW / 2
  const baseline = round(middle + size * 0.35)
  const gap = gapOf(row)
  const [first, second] = [row.first, row.second].map((value) => (value === null ? null : scale(value)))
  const span = first != null && second != null ? `M${round(first)} ${middle}H${round(second)}` : ''
  const number = gap === null ? '' : shortenText(signedText(gap, measure, lang), column, size, weight)
  const missing = shortenText(WORDS[lang].missing, width - left, LETTERINGS.reason.size)
  const content =
    `<path ${skin.part('chart-grid')} d="M0 0H${round(width)}"/>` +
    `<text ${skin.text(lettering)} x="0" y="${baseline}">${escapeXml(shortenText(row.name, left - AIR, size, weight))}</text>` +
    (span === '' ? '' : `<path ${skin.part('chart-span')} d="${span}"/>`) +
    (second == null ? '' : secondDot(second, middle, skin)) +
    (first == null ? '' : firstDot(first, middle, skin)) +
    (gap === null
      ? `<text ${skin.text('reason')} x="${round(width)}" y="${baseline}" text-anchor="end">${missing}</text>`
      : `<text ${skin.text(lettering)} x="${round(width)}" y="${baseline}" text-anchor="end">${escapeXml(number)}</text>`)
  return { content: `<g${skin.code(row.code)}>${content}</g>`, height: ROW }
}

function firstDot(x: number, y: number, skin: Skin): string {
  return `<circle ${skin.part('chart-first')} cx="${round(x)}" cy="${round(y)}" r="${RADIUS}"/>`
}

/** A hollow diamond, a little larger than the disc: where both have one value, it shows around it. */
function secondDot(x: number, y: number, skin: Skin): string {
  return `<path ${skin.part('chart-second')} d="${markPath(2, x, y, RADIUS)}"/>`
}
