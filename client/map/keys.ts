import type { CompassDirection } from '#core/model/compass.ts'
import type { Pixels } from './surface.ts'

export interface KeyTarget {
  zoomIn(): void
  zoomOut(): void
  /** Shows the whole map. */
  home(): void
  pan(by: Pixels): void
  /** To the neighbour in a direction. */
  step(direction: CompassDirection): void
  choose(): void
  /** To the county's residence city. */
  toSeat(): void
  /** False where there was nothing to leave: then the key is somebody else's. */
  leave(): boolean
  instruct(): void
}

/** Pixels the map moves for one press of an arrow. */
const STRIDE = 90

interface Arrow {
  readonly towards: CompassDirection
  /** An arrow says which way to look, so the map goes the other way. */
  readonly pan: Pixels
}

const ARROWS: Readonly<Record<string, Arrow>> = {
  ArrowUp: { towards: 'north', pan: [0, STRIDE] },
  ArrowRight: { towards: 'east', pan: [-STRIDE, 0] },
  ArrowDown: { towards: 'south', pan: [0, -STRIDE] },
  ArrowLeft: { towards: 'west', pan: [STRIDE, 0] },
}

/** Keys of the map while its stop has the focus; buttons keep their own. */
export function listenForKeys(stop: HTMLElement, target: KeyTarget): void {
  const keys: Readonly<Record<string, () => unknown>> = {
    '+': target.zoomIn,
    // The key of plus on many keyboards, without Shift.
    '=': target.zoomIn,
    PageUp: target.zoomIn,
    '-': target.zoomOut,
    PageDown: target.zoomOut,
    '0': target.home,
    Home: target.toSeat,
    Enter: target.choose,
    ' ': target.choose,
    Escape: target.leave,
    '?': target.instruct,
  }
  stop.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const arrow = ARROWS[event.key]
    if (arrow) {
      event.preventDefault()
      if (event.shiftKey) target.pan(arrow.pan)
      else target.step(arrow.towards)
      return
    }
    const action = keys[event.key]
    if (action && action() !== false) event.preventDefault()
  })
}
