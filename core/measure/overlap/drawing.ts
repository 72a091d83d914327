/** A drawing made ready for measuring: one outline that winds once around all that is inside and around nothing else. */
import { type Box, boxOf } from '#core/model/plane.ts'
import type { MetrePolygon } from '../ground.ts'
import { clip } from './clip.ts'
import { areaOf, type Edges, edgesOf, lengthOf, oriented, STRIDE, signedArea } from './edges.ts'
import { meetings } from './meetings.ts'
import { type Slabs, slabsOf } from './slabs.ts'
import { TooIntricate } from './too-intricate.ts'

export interface Drawing {
  readonly edges: Edges
  readonly slabs: Slabs
  readonly box: Box
  /** m². */
  readonly area: number
  /** Metres. */
  readonly perimeter: number
}

/** Lines of a drawing that meet more often than this are a scribble, which may take clipper2 a quarter of a second. */
const MOST_MEETINGS = 1_000

/** Null where nothing is enclosed. */
export function drawingOf(polygons: readonly MetrePolygon[]): Drawing | null {
  for (const [east, north] of polygons.flat(2)) {
    if (!(Number.isFinite(east) && Number.isFinite(north))) {
      throw new Error(`drawing: expected corners in metres, found ${east}, ${north}`)
    }
  }
  const enclosing = oriented(polygons)
  const rings = isSimple(enclosing) ? enclosing.flat() : resolved(enclosing).flat()
  if (rings.length === 0) return null
  const edges = edgesOf(rings)
  const box = boxOf(rings.flat())
  return { edges, slabs: slabsOf(edges, box), box, area: areaOf(rings), perimeter: lengthOf(edges) }
}

/** Whether no lines meet, holes lie in their polygons and polygons beside each other. */
function isSimple(polygons: readonly MetrePolygon[]): boolean {
  const rings = polygons.flat()
  const edges = edgesOf(rings)
  const found = meetings(edges, MOST_MEETINGS)
  if (found > MOST_MEETINGS) throw new TooIntricate(found, MOST_MEETINGS, 'meetings of its own lines')
  // Without area: a line there and back, or a bow tie of two equal wings.
  if (found > 0 || rings.some((ring) => signedArea(ring) === 0)) return false
  if (rings.length < 2) return true
  let start = 0
  return polygons.every((polygon) =>
    polygon.every((ring, i) => {
      const [[east, north] = [0, 0]] = ring
      const own = [start, start + STRIDE * ring.length] as const
      start = own[1]
      return windingOfOthers(edges, own, east, north) === (i === 0 ? 0 : 1)
    }),
  )
}

/** How many times all rings but one wind around a point of it; as `windingAt`, which would need slabs for each ring. */
function windingOfOthers(edges: Edges, [from, to]: readonly [number, number], east: number, north: number): number {
  let winding = 0
  for (let i = 0; i < edges.length; i += STRIDE) {
    if (i >= from && i < to) continue
    const [ax = 0, ay = 0, bx = 0, by = 0] = [edges[i], edges[i + 1], edges[i + 2], edges[i + 3]]
    if (ax <= east === bx <= east) continue
    if (ay + ((by - ay) / (bx - ax)) * (east - ax) > north) winding += bx < ax ? 1 : -1
  }
  return winding
}

/** What the outer ring winds around but no hole does, of all polygons together. Kept for what is not simple: it rounds. */
function resolved(polygons: readonly MetrePolygon[]): MetrePolygon[] {
  const each = polygons.flatMap(([outer = [], ...holes]) => clip([outer], holes, 'difference'))
  return clip(each.flat(), [], 'union')
}
