/** Figures as dots on one line for a figure: of the peers, or of the municipalities in the classes of the map beside them. */
import type { Block } from '../legend.ts'
import { type DotLine, dotPlaces, placeOnLine } from '../region/dot-places.ts'
import type { Scheme } from '../scheme.ts'
import type { Skin } from '../skin.ts'
import { round } from '../xml.ts'

export interface RegionStrip {
  readonly dots: readonly { readonly value: number; readonly class: number | null }[]
  /** Of the classes; null where dots have none. */
  readonly scheme: Scheme | null
  readonly range: DotLine['range']
  readonly reference: number | null
  /** The area the row is about. */
  readonly own: number | null
}

const HEIGHT = 28
const DOT = 2.1
const OWN = 4.5
/** Of the usual outline. */
const EDGE = 0.6

export function regionStrip({ dots, scheme, range, reference, own }: RegionStrip, width: number, skin: Skin): Block {
  const line = { width, height: HEIGHT, range }
  const middle = HEIGHT / 2
  const byLook = new Map<string, string>()
  const places = dotPlaces(
    dots.map(({ value }) => value),
    line,
  )
  for (const [i, { x, y }] of places.entries()) {
    const index = dots[i]?.class ?? null
    const look = index === null || scheme === null ? skin.part('chart-grain') : skin.swatch(index, scheme)
    byLook.set(look, `${byLook.get(look) ?? ''}<circle cx="${round(x)}" cy="${round(y)}" r="${DOT}"/>`)
  }
  const groups = [...byLook].map(([look, circles]) => `<g ${look}>${circles}</g>`).join('')
  // Outlined, or the palest class would melt into the paper; discs, for strokes without length are no dots everywhere.
  const discs = scheme === null || groups === '' ? groups : `<g ${skin.part('outline', EDGE)}>${groups}</g>`
  const at = (value: number) => round(placeOnLine(value, line))
  return {
    content:
      `<path ${skin.part('chart-grid')} d="M1 ${middle}H${round(width - 1)}"/>${discs}` +
      (reference === null ? '' : `<path ${skin.part('tick')} d="M${at(reference)} 1v${HEIGHT - 2}"/>`) +
      (own === null ? '' : `<circle ${skin.part('chosen-mark')} cx="${at(own)}" cy="${middle}" r="${OWN}"/>`),
    height: HEIGHT,
  }
}
