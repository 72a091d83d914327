/**
 * Figures as dots on one line, in a few hundred bytes, for a page of eighty such lines: all dots of a class are one path of
 * strokes without length and with round ends. Those that would lie on each other are put above and below the line.
 */
import { round } from '#core/picture/xml.ts'

export const DOT_STRIP = { width: 150, height: 28 } as const
const MARGIN = 7
/** Px between the places dots can have along the line, and the most between two above each other. */
const STEP = 4
const APART = 4.5

export interface StripDot {
  readonly value: number
  /** Class name of its colour; null for the plain one. */
  readonly style: string | null
}

export interface DotStrip {
  readonly dots: readonly StripDot[]
  /** Lowest and highest that the line has room for: one for all lines of a row. */
  readonly range: readonly [lowest: number, highest: number]
  readonly reference: number | null
  /** The area the page is about. */
  readonly own: number | null
}

/** SVG text; the style sheet gives it its size. */
export function dotStrip({ dots, range: [low, high], reference, own }: DotStrip, label: string): string {
  const { width, height } = DOT_STRIP
  const span = width - 2 * MARGIN
  const middle = height / 2
  const place = (value: number) => MARGIN + (high === low ? span / 2 : ((value - low) / (high - low)) * span)
  const held = new Map<number, number>()
  const stepOf = ({ value }: StripDot) => Math.round(place(value) / STEP)
  for (const dot of dots) held.set(stepOf(dot), (held.get(stepOf(dot)) ?? 0) + 1)
  // The fullest place decides, so that dots are equally far apart everywhere.
  const apart = Math.min(APART, (height - 8) / Math.max(1, Math.max(0, ...held.values()) - 1))
  const paths = new Map<string, string>()
  const placed = new Map<number, number>()
  let all = ''
  for (const dot of dots) {
    const step = stepOf(dot)
    const order = placed.get(step) ?? 0
    placed.set(step, order + 1)
    const y = middle + (order - ((held.get(step) ?? 1) - 1) / 2) * apart
    const stroke = `M${step * STEP} ${round(y)}h0`
    all += stroke
    if (dot.style !== null) paths.set(dot.style, (paths.get(dot.style) ?? '') + stroke)
  }
  const coloured = [...paths].map(([style, d]) => `<path class="dot-class ${style}" d="${d}"/>`)
  return (
    `<svg class="dot-strip" role="img" aria-label="${label}" viewBox="0 0 ${width} ${height}">` +
    `<path class="dot-line" d="M1 ${middle}H${width - 1}"/>` +
    (all === '' ? '' : `<path class="dot-all" d="${all}"/>`) +
    coloured.join('') +
    (reference === null ? '' : `<path class="dot-reference" d="M${round(place(reference))} 1v${height - 2}"/>`) +
    (own === null ? '' : `<circle class="dot-own" cx="${round(place(own))}" cy="${middle}" r="4.5"/>`) +
    '</svg>'
  )
}
