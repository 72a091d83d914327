/**
 * Figures as dots on one line, in a few hundred bytes, for a page of eighty such lines: all dots of a class are one path of
 * strokes without length and with round ends.
 */
import { dotPlaces, placeOnLine } from '#core/picture/region/dot-places.ts'
import { round } from '#core/picture/xml.ts'

export const DOT_STRIP = { width: 150, height: 28 } as const

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
export function dotStrip({ dots, range, reference, own }: DotStrip, label: string): string {
  const { width, height } = DOT_STRIP
  const line = { width, height, range }
  const middle = height / 2
  const places = dotPlaces(
    dots.map(({ value }) => value),
    line,
  )
  const paths = new Map<string, string>()
  let all = ''
  for (const [i, { x, y }] of places.entries()) {
    const stroke = `M${x} ${round(y)}h0`
    all += stroke
    const style = dots[i]?.style ?? null
    if (style !== null) paths.set(style, (paths.get(style) ?? '') + stroke)
  }
  const coloured = [...paths].map(([style, d]) => `<path class="dot-class ${style}" d="${d}"/>`)
  const at = (value: number) => round(placeOnLine(value, line))
  return (
    `<svg class="dot-strip" role="img" aria-label="${label}" viewBox="0 0 ${width} ${height}">` +
    `<path class="dot-line" d="M1 ${middle}H${width - 1}"/>` +
    (all === '' ? '' : `<path class="dot-all" d="${all}"/>`) +
    coloured.join('') +
    (reference === null ? '' : `<path class="dot-reference" d="M${at(reference)} 1v${height - 2}"/>`) +
    (own === null ? '' : `<circle class="dot-own" cx="${at(own)}" cy="${middle}" r="4.5"/>`) +
    '</svg>'
  )
}
