import type { Metres } from '#core/model/plane.ts'
import { thinLine } from '#core/picture/thin.ts'
import { type Drawn, distance, type Hand, NOTHING, type Sketch, type Told } from './hand.ts'
import { loopOf } from './loop.ts'

/** Shares of a finger's reach: points of a stroke lie this far apart, and bends smaller than this are tremble. */
const STEP = 0.2
const TREMBLE = 0.12

/** In one stroke, as with a pen on paper: what it encloses when it is lifted. */
export function freehandHand({ changed, done }: Told): Hand {
  let line: Metres[] = []
  let outline: readonly Metres[] = []
  const drawn = (ring: readonly Metres[]): Drawn | null =>
    ring.length < 3 ? null : { kind: 'polygons', polygons: [[ring]] }

  return {
    get sketch(): Sketch {
      return outline.length > 0
        ? { ...NOTHING, rings: [outline] }
        : { ...NOTHING, rings: line.length < 3 ? [] : [line], line }
    },
    get draft(): Drawn | null {
      return drawn(outline.length > 0 ? outline : line)
    },
    get finished(): Drawn | null {
      return drawn(outline)
    },
    take(start, reach) {
      line = [start]
      outline = []
      changed()
      return {
        move(to) {
          const last = line.at(-1)
          if (last && distance(last, to) < reach * STEP) return
          line = [...line, to]
          changed()
        },
        end() {
          outline = loopOf(thinLine(line, reach * TREMBLE))
          line = []
          changed()
          if (outline.length >= 3) done()
          else outline = []
        },
        cancel() {
          line = []
          changed()
        },
      }
    },
    tap() {
      line = []
      changed()
    },
    point: () => {},
    erase() {
      if (outline.length === 0) return false
      outline = []
      changed()
      return true
    },
    nudge: () => false,
  }
}
