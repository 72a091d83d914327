import { type Box, inBox, type Metres } from '#core/model/plane.ts'
import { type Mosaic, recut } from './mosaic.ts'
import { simplified, type Tier } from './simplify.ts'

/** Arcs longer than this are simplified in pieces, so that a crossing costs points near it only. */
const LONGEST_ARC = 150

/**
 * Fewer points outside a box, the same points inside it, and no line crossing another on either side of its edge.
 *
 * Inside, every step between two points becomes an arc of its own: arcs keep their ends, so nothing is left to drop there,
 * and what is dropped outside is still held against it.
 */
export function coarsenedOutside(box: Box, mosaic: Mosaic, tier: Tier): Mosaic {
  const cut: (readonly Metres[])[] = []
  const pieces = mosaic.arcs.map((arc) => piecesOf(arc, box).map((piece) => cut.push(piece) - 1))
  const turned = (arc: number) => (arc < 0 ? (pieces[~arc] ?? []).map((n) => ~n).reverse() : (pieces[arc] ?? []))
  const areas = new Map(
    [...mosaic.areas].map(([id, polygons]) => [id, polygons.map((rings) => rings.map((ring) => ring.flatMap(turned)))]),
  )
  return recut(simplified({ arcs: cut, areas }, tier))
}

/** An arc in pieces that share the points they are cut at: single steps inside the box, long runs outside. */
function piecesOf(arc: readonly Metres[], box: Box): Metres[][] {
  const pieces: Metres[][] = []
  let piece = arc.slice(0, 1)
  for (const [i, point] of arc.entries()) {
    const last = arc[i - 1]
    if (!last) continue
    piece.push(point)
    if (inBox(box, last) || inBox(box, point) || piece.length === LONGEST_ARC || i === arc.length - 1) {
      pieces.push(piece)
      piece = [point]
    }
  }
  return pieces
}
