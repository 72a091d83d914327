/** How something is painted: what SVG says of it by attributes, most of them inherited. */
import type { SvgElement } from '../svg-tree.ts'

export interface Style {
  /** A colour, `none`, or `url(#…)` of a pattern. */
  readonly fill: string
  readonly fillOpacity: number
  readonly stroke: string
  readonly strokeOpacity: number
  readonly strokeWidth: number
  readonly strokeLinecap: 'butt' | 'round' | 'square'
  readonly strokeLinejoin: 'miter' | 'round' | 'bevel'
  /** Lengths of dashes and gaps; none: a whole line. */
  readonly dashes: readonly number[]
  /** The stroke lies under the fill, as a halo does. */
  readonly strokeFirst: boolean
  readonly fontSize: number
  readonly fontWeight: number
  readonly anchor: 'start' | 'middle' | 'end'
}

/** SVG 2, each property's initial value. */
export const INITIAL: Style = {
  fill: '#000000',
  fillOpacity: 1,
  stroke: 'none',
  strokeOpacity: 1,
  strokeWidth: 1,
  strokeLinecap: 'butt',
  strokeLinejoin: 'miter',
  dashes: [],
  strokeFirst: false,
  fontSize: 16,
  fontWeight: 400,
  anchor: 'start',
}

/** Read elsewhere, or without a meaning on paper. What stands in neither list is refused: it would be left out in silence. */
const OTHERS = [
  ...['id', 'role', 'lang', 'xmlns', 'aria-label', 'aria-labelledby', 'aria-hidden', 'font-family', 'transform'],
  ...['clip-path', 'd', 'x', 'y', 'dy', 'x1', 'y1', 'x2', 'y2', 'cx', 'cy', 'r', 'rx', 'points', 'width', 'height'],
  ...['viewBox', 'patternUnits', 'patternTransform'],
]

export function styleOf({ name, attributes }: SvgElement, inherited: Style): Style {
  let style = inherited
  for (const [attribute, value] of attributes) {
    const own = read(attribute, value)
    if (own) style = { ...style, ...own }
    else if (!OTHERS.includes(attribute))
      throw new Error(`svg: expected no ${attribute} in <${name}>, found "${value}"`)
  }
  return style
}

function read(attribute: string, value: string): Partial<Style> | null {
  switch (attribute) {
    case 'fill':
      return { fill: value }
    case 'fill-opacity':
      return { fillOpacity: Number(value) }
    case 'stroke':
      return { stroke: value }
    case 'stroke-opacity':
      return { strokeOpacity: Number(value) }
    case 'stroke-width':
      return { strokeWidth: Number(value) }
    case 'stroke-linecap':
      return { strokeLinecap: oneOf(attribute, value, ['butt', 'round', 'square']) }
    case 'stroke-linejoin':
      return { strokeLinejoin: oneOf(attribute, value, ['miter', 'round', 'bevel']) }
    case 'stroke-dasharray':
      return { dashes: value === 'none' ? [] : numbersIn(value) }
    case 'paint-order':
      return { strokeFirst: oneOf(attribute, value, ['stroke', 'normal']) === 'stroke' }
    case 'font-size':
      return { fontSize: Number(value) }
    case 'font-weight':
      return { fontWeight: Number(value) }
    case 'text-anchor':
      return { anchor: oneOf(attribute, value, ['start', 'middle', 'end']) }
    default:
      return null
  }
}

function oneOf<T extends string>(attribute: string, value: string, set: readonly T[]): T {
  const found = set.find((each) => each === value)
  if (found === undefined)
    throw new Error(`svg: expected ${attribute} to be one of ${set.join(', ')}; found "${value}"`)
  return found
}

/** Numbers with spaces or commas between. */
export function numbersIn(text: string): number[] {
  return (text.match(/-?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?/gi) ?? []).map(Number)
}
