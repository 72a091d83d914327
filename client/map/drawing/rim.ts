import type { Metres } from '#core/model/plane.ts'
import { circleSketch, radiusBetween } from './circle.ts'
import { type Drawn, distance, type Hand, type Sketch, type Told } from './hand.ts'

/** Moves a circle by its centre, or its rim in or out. */
export function rimHand(
  start: { readonly centre: Metres; readonly kilometres: number },
  { changed, done }: Told,
): Hand {
  let { centre, kilometres } = start
  /** In which direction the rim is held; east at first. */
  let angle = 0
  const rim = (): Metres => [
    centre[0] + 1000 * kilometres * Math.cos(angle),
    centre[1] + 1000 * kilometres * Math.sin(angle),
  ]
  const drawn = (): Drawn | null => (kilometres > 0 ? { kind: 'circle', centre, kilometres } : null)

  return {
    get sketch(): Sketch {
      return circleSketch(centre, kilometres, rim())
    },
    get draft(): Drawn | null {
      return drawn()
    },
    get finished(): Drawn | null {
      return drawn()
    },
    take(at, reach) {
      const before = { centre, kilometres, angle }
      const cancel = () => {
        ;({ centre, kilometres, angle } = before)
        changed()
      }
      if (Math.abs(distance(centre, at) - 1000 * kilometres) <= reach) {
        const widen = (to: Metres) => {
          // A circle keeps some size, or nobody could take hold of it again.
          kilometres = Math.max(0.01, radiusBetween(centre, to))
          angle = Math.atan2(to[1] - centre[1], to[0] - centre[0])
          changed()
        }
        return { move: widen, end: finishing(widen), cancel }
      }
      if (distance(centre, at) > reach) return null
      const shift = (to: Metres) => {
        centre = to
        changed()
      }
      return { move: shift, end: finishing(shift), cancel }
    },
    tap: () => {},
    point: () => {},
    erase: () => false,
    nudge([east, north]) {
      centre = [centre[0] + east, centre[1] + north]
      changed()
      done()
      return true
    },
  }

  function finishing(move: (to: Metres) => void): (at: Metres) => void {
    return (at) => {
      move(at)
      done()
    }
  }
}
