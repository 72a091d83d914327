/** Scales and axes of charts. Ticks are round numbers (d3-scale), and those that would touch another are left out. */
import { scaleLinear } from 'd3-scale'
import type { Language } from '#core/model/text.ts'
import type { Block } from '../legend.ts'
import { LETTERINGS } from '../lettering.ts'
import type { Skin } from '../skin.ts'
import { textWidth } from '../text-width.ts'
import { escapeXml, round } from '../xml.ts'
import { AIR, type Measure } from './chart.ts'
import { numberText } from './value-text.ts'

export interface Scale {
  (value: number): number
  readonly domain: readonly [number, number]
  readonly range: readonly [number, number]
}

/** Linear, px; a domain of one value lands in the middle of the range, an empty one is 0–1. */
export function linear(values: readonly number[], start: number, end: number): Scale {
  const [from, to] = values.length === 0 ? [0, 1] : [Math.min(...values), Math.max(...values)]
  const scale = scaleLinear([from, to], [start, end])
  return Object.assign((value: number) => scale(value), { domain: [from, to] as const, range: [start, end] as const })
}

export interface Tick {
  readonly value: number
  readonly text: string
}

/** About `count` round numbers inside the domain, none finer than the measure is told. */
export function roundTicks({ domain: [from, to] }: Scale, count: number, measure: Measure, lang: Language): Tick[] {
  if (from === to) return [{ value: from, text: numberText(from, measure, lang) }]
  const fine = 10 ** measure.decimals
  const ticks = scaleLinear([from, to], [0, 1])
    .ticks(Math.max(count, 1))
    .filter((value) => Math.abs(value * fine - Math.round(value * fine)) < 1e-6 * Math.max(1, Math.abs(value * fine)))
  // Steps are 1, 2 or 5 times a power of ten: the power says how many decimals it takes to write them.
  const step = (ticks[1] ?? 0) - (ticks[0] ?? 0)
  const decimals = ticks.length > 1 && step > 0 ? Math.max(0, Math.ceil(-Math.log10(step) - 1e-9)) : measure.decimals
  const rounded = { ...measure, decimals: Math.min(decimals, measure.decimals) }
  return ticks.map((value) => ({ value, text: numberText(value, rounded, lang) }))
}

/** The lowest and highest value themselves, before the round numbers between them. */
export function endTicks({ domain: [from, to] }: Scale, measure: Measure, lang: Language): Tick[] {
  return (from === to ? [from] : [from, to]).map((value) => ({ value, text: numberText(value, measure, lang) }))
}

export interface AxisOptions {
  /** Room between the line and the numbers, px. */
  readonly drop?: number
  /** How far the line goes, px; as far as the scale unless said. */
  readonly range?: readonly [number, number]
  /** Between two numbers, px: closer, and they read as one. */
  readonly air?: number
}

/** A line along the range with its ticks under it; of ticks that would touch, the first given is written. */
export function axisBelow(
  scale: Scale,
  ticks: readonly Tick[],
  skin: Skin,
  width: number,
  { drop = 0, range: [from, to] = scale.range, air = 2 * AIR }: AxisOptions = {},
): Block {
  const { size } = LETTERINGS['chart-tick']
  const written: { left: number; right: number }[] = []
  const texts: string[] = []
  const strokes: string[] = []
  for (const { value, text } of ticks) {
    const half = textWidth(text, size) / 2
    const middle = Math.min(Math.max(scale(value), half), width - half)
    const [left, right] = [middle - half, middle + half]
    if (left < 0 || written.some((other) => left < other.right + air && other.left < right + air)) continue
    written.push({ left, right })
    strokes.push(`M${round(scale(value))} 0v${4 + drop}`)
    texts.push(`<text x="${round(middle)}" y="${15 + drop}" text-anchor="middle">${escapeXml(text)}</text>`)
  }
  return {
    content:
      `<path ${skin.part('chart-axis')} d="M${round(from)} 0H${round(to)}${strokes.join('')}"/>` +
      `<g ${skin.text('chart-tick')}>${texts.join('')}</g>`,
    height: 19 + drop,
  }
}

/** Round values across a plot, their numbers to the left of it; zero is a line of its own weight. */
export function gridLines(scale: Scale, ticks: readonly Tick[], left: number, right: number, skin: Skin): string {
  const { size } = LETTERINGS['chart-tick']
  const lines = ticks.map(({ value }) => {
    const part = value === 0 ? 'chart-axis' : 'chart-grid'
    return `<path ${skin.part(part)} d="M${round(left)} ${round(scale(value))}H${round(right)}"/>`
  })
  const texts = ticks.map(
    ({ value, text }) =>
      `<text x="${round(left - AIR)}" y="${round(scale(value) + size * 0.35)}" text-anchor="end">${escapeXml(text)}</text>`,
  )
  return `${lines.join('')}<g ${skin.text('chart-tick')}>${texts.join('')}</g>`
}
