import type { Pixels } from './surface.ts'

export interface KeyTarget {
  zoomIn(): void
  zoomOut(): void
  home(): void
  pan(by: Pixels): void
}

/** Pixels the map moves for one press of an arrow. */
const STRIDE = 90

/** Keys of the map while it has the focus itself; its buttons keep their own. */
export function listenForKeys(container: HTMLElement, target: KeyTarget): void {
  const keys: Record<string, () => void> = {
    '+': () => target.zoomIn(),
    // The key of plus on many keyboards, without Shift.
    '=': () => target.zoomIn(),
    '-': () => target.zoomOut(),
    '0': () => target.home(),
    // An arrow says which way to look, so the map goes the other way.
    ArrowLeft: () => target.pan([STRIDE, 0]),
    ArrowRight: () => target.pan([-STRIDE, 0]),
    ArrowUp: () => target.pan([0, STRIDE]),
    ArrowDown: () => target.pan([0, -STRIDE]),
  }
  container.addEventListener('keydown', (event) => {
    const action = keys[event.key]
    if (!action || event.target !== container || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    action()
  })
}
