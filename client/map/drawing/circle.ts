import type { Metres } from '#core/model/plane.ts'
import { MOST_KILOMETRES } from '#core/model/territory/form.ts'
import { type Drawn, distance, type Hand, NOTHING, type Sketch, type Told } from './hand.ts'

const CORNERS = 64

/** Kilometres on the plane, to what a hand can mean: 100 m, and 10 m of a circle smaller than a kilometre. */
export function radiusBetween(centre: Metres, rim: Metres): number {
  const kilometres = distance(centre, rim) / 1000
  return Math.min(MOST_KILOMETRES, Number(kilometres.toFixed(kilometres < 1 ? 2 : 1)))
}

/** A circle as it is drawn, with its radius written where it was taken hold of. */
export function circleSketch(centre: Metres, kilometres: number, rim: Metres): Sketch {
  const ring = Array.from({ length: CORNERS }, (_, i): Metres => {
    const angle = (2 * Math.PI * i) / CORNERS
    return [centre[0] + 1000 * kilometres * Math.cos(angle), centre[1] + 1000 * kilometres * Math.sin(angle)]
  })
  return {
    rings: [ring],
    line: [centre, rim],
    handles: [
      { at: centre, kind: 'corner' },
      { at: rim, kind: 'corner' },
    ],
    distance: { kilometres, at: rim },
  }
}

/** From the centre outwards: a drag, or a tap for the centre and one for the rim. */
export function circleHand({ changed, done }: Told): Hand {
  let centre: Metres | null = null
  let rim: Metres | null = null
  const drawn = (): Drawn | null => {
    const kilometres = centre && rim ? radiusBetween(centre, rim) : 0
    return centre && kilometres > 0 ? { kind: 'circle', centre, kilometres } : null
  }
  const reachTo = (to: Metres) => {
    rim = to
    changed()
  }

  return {
    get sketch(): Sketch {
      if (centre === null) return NOTHING
      if (rim === null) return { ...NOTHING, handles: [{ at: centre, kind: 'corner' }] }
      return circleSketch(centre, radiusBetween(centre, rim), rim)
    },
    get draft(): Drawn | null {
      return drawn()
    },
    get finished(): Drawn | null {
      return drawn()
    },
    take(at, reach) {
      // The rim of a circle whose centre was tapped may be dragged too.
      const before = centre
      centre ??= at
      return {
        move: reachTo,
        end(to) {
          reachTo(to)
          if (centre && distance(centre, to) > reach) done()
        },
        cancel() {
          centre = before
          rim = null
          changed()
        },
      }
    },
    tap(at, reach) {
      if (centre === null) {
        centre = at
        changed()
      } else if (distance(centre, at) > reach) {
        reachTo(at)
        done()
      }
    },
    point(at) {
      if (centre === null) return
      rim = at
      changed()
    },
    erase() {
      if (centre === null) return false
      centre = null
      rim = null
      changed()
      return true
    },
    nudge: () => false,
  }
}
