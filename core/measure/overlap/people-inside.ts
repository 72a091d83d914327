import type { Drawing } from './drawing.ts'
import type { Ground } from './prepare.ts'
import { windingAt } from './slabs.ts'

/** The places of the points inside a drawing, from west to east; those of municipalities nobody asks about are skipped. */
export function pointsInside(
  { points: { east, north, municipality } }: Pick<Ground, 'points'>,
  { box, slabs }: Drawing,
  asked: (municipality: number) => boolean,
): number[] {
  const inside: number[] = []
  for (let i = firstFrom(east, box.west); i < east.length; i++) {
    const [e = 0, n = 0] = [east[i], north[i]]
    if (e > box.east) break
    if (n < box.south || n > box.north || !asked(municipality[i] ?? 0)) continue
    if (windingAt(slabs, e, n) > 0) inside.push(i)
  }
  return inside
}

/** The place of the first of some ascending numbers that is at least `least`. */
function firstFrom(ascending: Int32Array, least: number): number {
  let [low, high] = [0, ascending.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ascending[middle] ?? 0) < least) low = middle + 1
    else high = middle
  }
  return low
}
