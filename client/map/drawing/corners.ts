import type { Metres } from '#core/model/plane.ts'
import { type Drawn, distance, type Hand, type Handle, type Sketch, type Stroke, type Told } from './hand.ts'

type Polygons = readonly (readonly (readonly Metres[])[])[]

/** Which corner: polygon, ring and place in the ring. */
type Place = readonly [polygon: number, ring: number, corner: number]

/** Fewest corners of a ring. */
const LEAST = 3
/** Lines shorter than this many reaches have no corner made of their middle: it would be in the way of those they have. */
export const ROOM = 3

/**
 * Moves the corners of what is drawn: a corner by itself, a new one from the middle of a line. `done` is told after every
 * change that is complete, for each is a step that can be taken back.
 */
export function cornersHand(start: Polygons, { changed, done }: Told): Hand {
  let polygons = start
  let held: Place | null = null

  const all = () =>
    polygons.flatMap((polygon, i) =>
      polygon.flatMap((ring, j) => ring.map((at, k) => ({ at, place: [i, j, k] as Place, ring }))),
    )
  const middles = () =>
    all().map(({ at: [e, n], place, ring }) => {
      const [e2, n2] = ring[(place[2] + 1) % ring.length] ?? [e, n]
      return { at: [(e + e2) / 2, (n + n2) / 2] as Metres, place, room: Math.hypot(e2 - e, n2 - n) }
    })
  const nearest = <T extends { readonly at: Metres }>(some: readonly T[], to: Metres, reach: number): T | null => {
    const within = some.filter(({ at }) => distance(at, to) <= reach)
    const [first, ...rest] = within
    if (first === undefined) return null
    return rest.reduce((best, each) => (distance(each.at, to) < distance(best.at, to) ? each : best), first)
  }
  const change = ([polygon, ring]: Place, edit: (corners: readonly Metres[]) => readonly Metres[]) => {
    polygons = polygons.map((rings, i) =>
      i === polygon ? rings.map((corners, j) => (j === ring ? edit(corners) : corners)) : rings,
    )
  }
  const moveTo = (place: Place, to: Metres) => {
    change(place, (corners) => corners.with(place[2], to))
    changed()
  }
  const strokeOf = (place: Place, before: Polygons): Stroke => ({
    move: (to) => moveTo(place, to),
    end(at) {
      moveTo(place, at)
      done()
    },
    cancel() {
      polygons = before
      changed()
    },
  })
  const cornerAt = ([i, j, k]: Place): Metres | undefined => polygons[i]?.[j]?.[k]

  return {
    get sketch(): Sketch {
      const isHeld = ([i, j, k]: Place) => held !== null && held[0] === i && held[1] === j && held[2] === k
      const corners = all().map(({ at, place }): Handle => ({ at, kind: isHeld(place) ? 'held' : 'corner' }))
      const between = middles().map(({ at, room }): Handle => ({ at, kind: 'midpoint', room }))
      return { rings: polygons.flat(), line: [], handles: [...between, ...corners], distance: null }
    },
    get draft(): Drawn | null {
      return { kind: 'polygons', polygons }
    },
    get finished(): Drawn | null {
      return { kind: 'polygons', polygons }
    },
    take(at, reach) {
      const before = polygons
      const corner = nearest(all(), at, reach)
      if (corner) {
        held = corner.place
        changed()
        return strokeOf(corner.place, before)
      }
      const middle = nearest(
        middles().filter(({ room }) => room > ROOM * reach),
        at,
        reach,
      )
      if (!middle) return null
      const [i, j, k] = middle.place
      const place: Place = [i, j, k + 1]
      change(place, (corners) => corners.toSpliced(place[2], 0, middle.at))
      held = place
      changed()
      return strokeOf(place, before)
    },
    tap(at, reach) {
      held = nearest(all(), at, reach)?.place ?? null
      changed()
    },
    point: () => {},
    erase() {
      if (held === null) return false
      const [i, j, k] = held
      const ring = polygons[i]?.[j]
      if (ring === undefined || ring.length <= LEAST) return false
      change(held, (corners) => corners.toSpliced(k, 1))
      held = null
      changed()
      done()
      return true
    },
    nudge([east, north]) {
      const corner = held && cornerAt(held)
      if (!held || !corner) return false
      moveTo(held, [corner[0] + east, corner[1] + north])
      done()
      return true
    },
  }
}
