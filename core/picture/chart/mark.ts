/**
 * How marked areas look in every chart: the first is a circle, the second a square and so on, each with its number, so
 * that no two are told apart by colour. Six shapes are what the eye keeps in mind; from the seventh on they return.
 */

import { LETTERINGS } from '../lettering.ts'
import type { Part } from '../part.ts'
import type { Skin } from '../skin.ts'
import { round } from '../xml.ts'

export const MARK_SHAPES = 6
/** Radius of a mark that holds a number, px. */
export const MARK_RADIUS = 8

/** `each`: whoever is told of has a colour of their own, the same in all charts that stand together; `one`: that of chosen areas. */
export type MarkColours = 'one' | 'each'

const EACH = ['chart-marker-0', 'chart-marker-1', 'chart-marker-2'] as const satisfies readonly Part[]

export function markPart(index: number, colours: MarkColours): Part {
  return colours === 'one' ? 'chosen-mark' : (EACH[index % EACH.length] ?? EACH[0])
}

/** Path of the shape of the mark at position `index`, about as large to the eye as a circle of radius `r`. */
export function markPath(index: number, x: number, y: number, r: number): string {
  const polygon = (points: readonly (readonly [number, number])[]) =>
    `M${points.map(([dx, dy]) => `${round(x + dx * r)} ${round(y + dy * r)}`).join('L')}z`
  switch (index % MARK_SHAPES) {
    case 1:
      return polygon([
        [-0.9, -0.9],
        [0.9, -0.9],
        [0.9, 0.9],
        [-0.9, 0.9],
      ])
    case 2:
      return polygon([
        [0, -1.25],
        [1.25, 0],
        [0, 1.25],
        [-1.25, 0],
      ])
    case 3:
      return polygon([
        [0, -1.3],
        [1.25, 0.95],
        [-1.25, 0.95],
      ])
    case 4:
      return polygon([
        [0, 1.3],
        [1.25, -0.95],
        [-1.25, -0.95],
      ])
    case 5:
      return polygon([
        [-0.6, -1],
        [0.6, -1],
        [1.15, 0],
        [0.6, 1],
        [-0.6, 1],
        [-1.15, 0],
      ])
    default:
      return `M${round(x - r)} ${round(y)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`
  }
}

/** Where the heart of a shape lies: a triangle's is below or above its middle. In parts of its radius. */
const HEART: Record<number, number> = { 3: 0.22, 4: -0.22 }

/** A mark with its number, for an area with a code. */
export function numberedMark(
  index: number,
  x: number,
  y: number,
  skin: Skin,
  { code = null, colours = 'one' }: { readonly code?: string | null; readonly colours?: MarkColours } = {},
): string {
  const middle = y + (HEART[index % MARK_SHAPES] ?? 0) * MARK_RADIUS + LETTERINGS['chart-number'].size * 0.35
  return (
    `<path ${skin.part(markPart(index, colours))}${code === null ? '' : skin.code(code)} d="${markPath(index, x, y, MARK_RADIUS)}"/>` +
    `<text ${skin.text('chart-number')} x="${round(x)}" y="${round(middle)}" text-anchor="middle">${index + 1}</text>`
  )
}
