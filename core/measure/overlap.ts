/**
 * Overlap of a drawing with the municipalities: how much of their people and of their land lies inside (method, section
 * 3). What is whole or untouched is decided by geometry first; only what is cut is measured.
 */
import type { MetrePolygon, Touched } from './ground.ts'
import { drawingOf } from './overlap/drawing.ts'
import { type Held, heldOf } from './overlap/held.ts'
import { pointsInside } from './overlap/people-inside.ts'
import type { Ground, GroundArea } from './overlap/prepare.ts'
import { Work } from './overlap/too-intricate.ts'

export { type Ground, prepareGround } from './overlap/prepare.ts'
export { shapeRings, toMetres } from './overlap/to-metres.ts'
export { TooIntricate } from './overlap/too-intricate.ts'

export interface Overlap {
  /** By code. */
  readonly touched: readonly Touched[]
  /** m² of the drawing itself, on the plane. */
  readonly area: number
  /** Metres, its outline and that of its holes. */
  readonly perimeter: number
  /** People inside: of whole municipalities all, of cut ones those at points inside. */
  readonly people: number
}

/** Pairs of lines, of the drawing and of borders, that one answer may compare: some 60 ms of work. */
const MOST_PAIRS = 3_000_000
/** All outlines of the country have 30 000 corners: whoever follows every border gets an answer, whoever combs it may not. */
const MOST_CLIPPED = 30_000

/** Throws TooIntricate where the drawing is a scribble. */
export function overlapOf(ground: Ground, polygons: readonly MetrePolygon[]): Overlap {
  const drawing = drawingOf(polygons)
  if (drawing === null) return { touched: [], area: 0, perimeter: 0, people: 0 }
  const work = new Work(MOST_PAIRS, MOST_CLIPPED)
  const { box, area, perimeter } = drawing
  const near = ground.boxes.search(box.west, box.south, box.east, box.north)
  const held = new Map(
    near.flatMap((place): [number, Held][] => {
      const area = ground.areas[place]
      return area ? [[place, heldOf(area, drawing, work)]] : []
    }),
  )
  const inside = new Float64Array(ground.areas.length)
  for (const i of pointsInside(ground, drawing, (place) => held.get(place)?.kind === 'cut')) {
    const place = ground.points.municipality[i] ?? 0
    inside[place] = (inside[place] ?? 0) + (ground.points.people[i] ?? 0)
  }
  const touched: Touched[] = []
  let people = 0
  for (const [place, area] of ground.areas.entries()) {
    const part = touchedOf(area, held.get(place), inside[place] ?? 0)
    if (part === null) continue
    touched.push(part)
    people += part.people * area.people
  }
  return { touched, area, perimeter, people }
}

/** `inside`: people of the area at points inside, looked up only where it is cut: geometry comes first. */
function touchedOf({ code, land, people }: GroundArea, held: Held | undefined, inside: number): Touched | null {
  if (held?.kind === 'whole') return { code, people: 1, land: 1 }
  if (held?.kind !== 'cut') return null
  const landShare = land > 0 ? held.land / land : 0
  if (landShare === 0 && inside === 0) return null
  return { code, people: people > 0 ? inside / people : landShare, land: landShare }
}
