/** A pattern of SVG as those that PDF has: a tile for each of its colours, painted one over the other. */
import type { SvgElement } from '../svg-tree.ts'
import { INITIAL, numbersIn, styleOf } from './style.ts'
import { type Matrix, matricesOf } from './transform.ts'

export interface Pattern {
  readonly width: number
  readonly height: number
  readonly transform: readonly Matrix[]
  readonly layers: readonly PatternLayer[]
}

export interface PatternLayer {
  readonly colour: string
  readonly opacity: number
  /** What PDF draws of one tile; null: all of it, so that no seam can show between tiles. */
  readonly tile: string | null
}

export function patternOf({ attributes, children }: SvgElement): Pattern {
  const [width, height] = [Number(attributes.get('width')), Number(attributes.get('height'))]
  if (attributes.get('patternUnits') !== 'userSpaceOnUse' || !(width > 0 && height > 0)) {
    throw new Error('svg: expected a pattern with a width and height in user space')
  }
  const whole = `M0 0h${width}v${height}H0z`
  return {
    width,
    height,
    transform: matricesOf(attributes.get('patternTransform') ?? ''),
    layers: children.flatMap((child) => (typeof child === 'string' ? [] : layersOf(child, whole))),
  }
}

function layersOf(element: SvgElement, whole: string): PatternLayer[] {
  const style = styleOf(element, INITIAL)
  const d = outlineOf(element)
  const layers: PatternLayer[] = []
  if (style.fill !== 'none') {
    layers.push({ colour: style.fill, opacity: style.fillOpacity, tile: d === whole ? null : `${operators(d)} f` })
  }
  if (style.stroke !== 'none' && style.strokeWidth > 0) {
    const cap = { butt: 0, round: 1, square: 2 }[style.strokeLinecap]
    const tile = `${style.strokeWidth} w ${cap} J ${operators(d)} S`
    layers.push({ colour: style.stroke, opacity: style.strokeOpacity, tile })
  }
  return layers
}

function outlineOf({ name, attributes }: SvgElement): string {
  const number = (attribute: string) => Number(attributes.get(attribute) ?? 0)
  switch (name) {
    case 'path':
      return attributes.get('d') ?? ''
    case 'rect':
      return `M${number('x')} ${number('y')}h${number('width')}v${number('height')}H${number('x')}z`
    case 'circle':
      return circle(number('cx'), number('cy'), number('r'))
    default:
      throw new Error(`svg: expected path, rect or circle in a pattern; found ${name}`)
  }
}

/** Four cubic curves; with this factor they leave the circle by a fiftieth of a percent at most. */
const KAPPA = 0.5523

function circle(x: number, y: number, r: number): string {
  const k = r * KAPPA
  return (
    `M${x + r} ${y}c0 ${k} ${k - r} ${r} ${-r} ${r}c${-k} 0 ${-r} ${k - r} ${-r} ${-r}` +
    `c0 ${-k} ${r - k} ${-r} ${r} ${-r}c${k} 0 ${r} ${r - k} ${r} ${r}z`
  )
}

/** A path as operators of PDF (ISO 32000-1, section 8.5.2). */
function operators(d: string): string {
  let [x, y] = [0, 0]
  let [startX, startY] = [0, 0]
  const written: string[] = []
  const line = (toX: number, toY: number, operator: 'm' | 'l') => {
    ;[x, y] = [toX, toY]
    written.push(`${fixed(x)} ${fixed(y)} ${operator}`)
  }
  for (const [, command = '', given = ''] of d.matchAll(/([a-z])([^a-z]*)/gi)) {
    const numbers = numbersIn(given)
    const relative = command === command.toLowerCase()
    const at = (i: number) => numbers[i] ?? Number.NaN
    switch (command.toLowerCase()) {
      case 'm':
      case 'l':
        for (let i = 0; i < numbers.length; i += 2) {
          const moves = i === 0 && command.toLowerCase() === 'm'
          line(at(i) + (relative ? x : 0), at(i + 1) + (relative ? y : 0), moves ? 'm' : 'l')
          if (moves) [startX, startY] = [x, y]
        }
        break
      case 'h':
        for (const each of numbers) line(each + (relative ? x : 0), y, 'l')
        break
      case 'v':
        for (const each of numbers) line(x, each + (relative ? y : 0), 'l')
        break
      case 'c':
        for (let i = 0; i < numbers.length; i += 6) {
          const [fromX, fromY] = relative ? [x, y] : [0, 0]
          const points = [0, 1, 2, 3, 4, 5].map((j) => at(i + j) + (j % 2 === 0 ? fromX : fromY))
          ;[x, y] = [points[4] ?? x, points[5] ?? y]
          written.push(`${points.map(fixed).join(' ')} c`)
        }
        break
      case 'z':
        ;[x, y] = [startX, startY]
        written.push('h')
        break
      default:
        throw new Error(`svg: expected M, L, H, V, C or Z in the path of a pattern; found ${command}`)
    }
  }
  return written.join(' ')
}

/** PDF has no exponents. */
function fixed(number: number): string {
  return String(Number(number.toFixed(4)))
}
