/** Whether a drawing holds an area, leaves it alone or cuts it: decided by geometry, before any share. */
import type { Box } from '#core/model/plane.ts'
import { clip, within } from './clip.ts'
import type { Drawing } from './drawing.ts'
import { areaOf, edgesOf, lengthOf, ringsOf } from './edges.ts'
import { insideOf } from './inside.ts'
import type { GroundArea } from './prepare.ts'
import { runsThrough, windingAt } from './slabs.ts'
import type { Work } from './too-intricate.ts'

export type Held =
  | { readonly kind: 'whole' | 'untouched' }
  /** `land`: m² of its land inside; 0 where there is only water. */
  | { readonly kind: 'cut'; readonly land: number }

/**
 * Metres. An address writes corners to 1/10 000 degree, so a border that is followed comes back up to 6 m beside itself:
 * what is thinner than this, in the mean, is nothing drawn on purpose.
 */
const SLIVER = 8

/** m²: what rounding may leave of nothing. */
const NOTHING = 1

export function heldOf(area: GroundArea, drawing: Drawing, work: Work): Held {
  if (!runsThrough(drawing.slabs, area.box)) {
    const [east = 0, north = 0] = area.outline
    return { kind: windingAt(drawing.slabs, east, north) > 0 ? 'whole' : 'untouched' }
  }
  const { area: inside, length, crossings } = insideOf(area.outline, drawing.slabs, work)
  const outside = area.area - inside
  // A sliver is at most as long as the shorter of the two outlines; this settles most without measuring its own.
  const most = SLIVER * Math.min(area.perimeter, drawing.perimeter)
  if (inside <= most || outside <= most) {
    const through = insideOf(drawing.edges, area.slabs(), work).length
    const none = (how: 'intersection' | 'difference', size: number, outline: number) =>
      isSliver(size, outline) && (size <= NOTHING || crossings > MOST_CROSSINGS || allSlivers(area, drawing, how, work))
    if (none('intersection', inside, through + length)) return { kind: 'untouched' }
    if (none('difference', outside, through + area.perimeter - length)) return { kind: 'whole' }
  }
  const water = area.shores.length === 0 ? 0 : insideOf(area.shores, drawing.slabs, work).area
  const land = inside - water
  return { kind: 'cut', land: land > NOTHING ? Math.min(land, area.land) : 0 }
}

/** Above this clipper2 takes long; so many crossings are those of a border followed, or of a comb. */
const MOST_CROSSINGS = 2_000

/** Piece by piece: along a border that is followed for miles a village may be cut out. */
function allSlivers(area: GroundArea, drawing: Drawing, how: 'intersection' | 'difference', work: Work): boolean {
  const outline = ringsOf(area.outline)
  const near = within(ringsOf(drawing.edges), expand(area.box, BESIDE))
  work.clip(outline.flat().length + near.flat().length)
  return clip(outline, near, how).every((piece) => isSliver(areaOf(piece), lengthOf(edgesOf(piece))))
}

/** Metres: a drawing is cut off so far beside what it is clipped with. */
const BESIDE = 100

function expand({ west, south, east, north }: Box, by: number): Box {
  return { west: west - by, south: south - by, east: east + by, north: north + by }
}

/** A strip has twice its area divided by its outline for a width. */
function isSliver(area: number, outline: number): boolean {
  return area <= NOTHING || 2 * area <= SLIVER * outline
}
