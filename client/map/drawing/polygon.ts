import type { Metres } from '#core/model/plane.ts'
import { type Drawn, distance, type Hand, type Sketch, type Told } from './hand.ts'

/** Fewest corners of an outline. */
const LEAST = 3

/** Corner by corner: each tap is one; a tap on the first, or a second one on the last, closes the outline. */
export function polygonHand({ changed, done }: Told): Hand {
  let corners: Metres[] = []
  let pointer: Metres | null = null
  const drawn = (ring: readonly Metres[]): Drawn | null =>
    ring.length < LEAST ? null : { kind: 'polygons', polygons: [[ring]] }

  return {
    get sketch(): Sketch {
      const line = pointer && corners.length > 0 ? [...corners, pointer] : corners
      const closes = corners.length >= LEAST
      return {
        rings: line.length >= LEAST ? [line] : [],
        line,
        handles: corners.map((at, i) => ({ at, kind: closes && i === 0 ? 'closing' : 'corner' })),
        distance: null,
      }
    },
    get draft(): Drawn | null {
      return drawn(pointer && corners.length > 0 ? [...corners, pointer] : corners)
    },
    get finished(): Drawn | null {
      return drawn(corners)
    },
    // A drag moves the map between two corners.
    take: () => null,
    tap(at, reach) {
      const [first] = corners
      const last = corners.at(-1)
      const near = (corner: Metres | undefined) => corner !== undefined && distance(corner, at) <= reach
      if (corners.length >= LEAST && (near(first) || near(last))) {
        pointer = null
        done()
        return
      }
      // A tap that trembles twice is no corner.
      if (!near(last)) corners = [...corners, at]
      // Fingers do not hover: what was pointed at lies elsewhere by now.
      pointer = null
      changed()
    },
    point(at) {
      pointer = at
      if (corners.length > 0) changed()
    },
    erase() {
      if (corners.length === 0) return false
      corners = corners.slice(0, -1)
      changed()
      return true
    },
    nudge: () => false,
  }
}
