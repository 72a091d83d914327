import type { Metres } from '#core/model/plane.ts'

/** A line through the plane: a·east + b·north = c. */
export interface Cut {
  readonly a: number
  readonly b: number
  readonly c: number
}

/** What straight cuts make of a convex ring: convex rings that lie side by side and leave nothing out. */
export function convexCells(ring: readonly Metres[], cuts: readonly Cut[]): Metres[][] {
  return cuts.reduce(
    (cells, cut) =>
      cells.flatMap((cell) => [side(cell, cut, 1), side(cell, cut, -1)]).filter((cell) => cell.length > 2),
    [[...ring]],
  )
}

/** The corners on one side of a line, by Sutherland and Hodgman. A crossing is reckoned the same from both sides. */
function side(ring: readonly Metres[], { a, b, c }: Cut, sign: 1 | -1): Metres[] {
  const height = ([east, north]: Metres) => sign * (a * east + b * north - c)
  return ring.flatMap((corner, i) => {
    const before = ring.at(i - 1) ?? corner
    const [h, g] = [height(before), height(corner)]
    const crossing: Metres[] = h * g < 0 ? [between(before, corner, h / (h - g))] : []
    return g >= 0 ? [...crossing, corner] : crossing
  })
}

function between([ae, an]: Metres, [be, bn]: Metres, t: number): Metres {
  return [ae + t * (be - ae), an + t * (bn - an)]
}
