import type { Pixels } from './surface.ts'

/** What fingers, mouse and wheel mean, whatever surface lies under them. Positions are pixels in the map element. */
export interface GestureTarget {
  /** The picture follows the pointer by this much. */
  pan(by: Pixels): void
  /** Grows (> 1) or shrinks the picture around a point that stays put; `step` for a notch of a wheel. */
  zoom(factor: number, around: Pixels, kind: 'continuous' | 'step'): void
  /** A drag ended at this speed in pixels per millisecond. */
  release(velocity: Pixels): void
  /** The picture was taken hold of: whatever moves by itself must stop. */
  grab(): void
  /** The stroke of a pen that a press here begins; null where it moves the map. */
  take(at: Pixels, touch: boolean): Stroke | null
  tap(at: Pixels, touch: boolean): void
  /** The pointer rests or moves over the map without pressing; null when it leaves. Never told of fingers. */
  point(at: Pixels | null): void
}

/** A drag that draws instead of moving the map. */
export interface Stroke {
  move(to: Pixels): void
  end(at: Pixels): void
  /** A second finger has come, or it was only a tap. */
  cancel(): void
}

/** Below this many pixels a press is a tap and not a drag: hands and touch screens tremble. */
const TREMBLE = 5
/** Only the last moments of a drag tell how fast it was let go, in milliseconds. */
const VELOCITY_WINDOW = 80
/** Wheel pixels that double the picture; a line of a mouse wheel counts as 40 of them. */
const WHEEL_DOUBLING = 220
const WHEEL_LINE = 40

interface Press {
  readonly start: Pixels
  at: Pixels
}

/** Listens on the map's stage; controls on top of it keep their own events. */
export function listenForGestures(stage: HTMLElement, target: GestureTarget): void {
  const presses = new Map<number, Press>()
  let dragging = false
  let stroke: Stroke | null = null
  let trail: { at: Pixels; time: number }[] = []

  const position = (event: MouseEvent): Pixels => {
    const box = stage.getBoundingClientRect()
    return [event.clientX - box.left, event.clientY - box.top]
  }

  stage.addEventListener('pointerdown', (event) => {
    // The middle button moves the map, whatever the pointer is used for otherwise.
    if (event.button !== 0 && event.button !== 1) return
    const at = position(event)
    presses.set(event.pointerId, { start: at, at })
    // A second finger turns a tap into a pinch.
    dragging = presses.size > 1 || event.button === 1
    stroke?.cancel()
    stroke = dragging ? null : target.take(at, event.pointerType === 'touch')
    // Chromium would scroll by the middle button.
    if (event.button === 1) event.preventDefault()
    trail = [{ at, time: event.timeStamp }]
    target.grab()
  })

  stage.addEventListener('pointermove', (event) => {
    const at = position(event)
    const press = presses.get(event.pointerId)
    if (!press) {
      if (event.pointerType !== 'touch') target.point(at)
      return
    }
    if (!dragging && distance(press.start, at) < TREMBLE) return
    if (!dragging) {
      dragging = true
      // From here on the drag is ours even outside the map; earlier, capture would swallow clicks of controls.
      stage.setPointerCapture(event.pointerId)
      target.point(null)
    }
    const before = [...presses.values()].map((each) => each.at)
    press.at = at
    if (stroke) return stroke.move(at)
    follow(
      before,
      [...presses.values()].map((each) => each.at),
      target,
    )
    trail = [...trail.filter(({ time }) => event.timeStamp - time < VELOCITY_WINDOW), { at, time: event.timeStamp }]
  })

  const end = (event: PointerEvent) => {
    if (!presses.delete(event.pointerId)) return
    const drawn = stroke
    stroke = null
    if (event.type === 'pointercancel') return drawn?.cancel()
    if (drawn && dragging) return drawn.end(position(event))
    drawn?.cancel()
    if (!dragging) target.tap(position(event), event.pointerType === 'touch')
    else if (presses.size === 0) target.release(velocity(trail, event.timeStamp))
  }
  stage.addEventListener('pointerup', end)
  stage.addEventListener('pointercancel', end)
  stage.addEventListener('pointerleave', () => target.point(null))

  stage.addEventListener(
    'wheel',
    (event) => {
      event.preventDefault()
      const delta = event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? event.deltaY : event.deltaY * WHEEL_LINE
      // Trackpads send many small deltas that are already smooth; a wheel sends few large ones that want easing.
      const kind = Math.abs(delta) >= WHEEL_LINE && !event.ctrlKey ? 'step' : 'continuous'
      // Browsers tell a pinch on a trackpad as a wheel with Ctrl, in much smaller steps.
      const doubling = event.ctrlKey ? WHEEL_DOUBLING / 4 : WHEEL_DOUBLING
      target.zoom(2 ** (-delta / doubling), position(event), kind)
    },
    { passive: false },
  )
}

/** Moves the picture so that what was under the fingers stays under them: middle to middle, spread to spread. */
function follow(before: readonly Pixels[], after: readonly Pixels[], target: GestureTarget): void {
  const [from, to] = [middle(before), middle(after)]
  target.pan([to[0] - from[0], to[1] - from[1]])
  const [first, second] = [spread(before), spread(after)]
  if (first > 0 && second > 0) target.zoom(second / first, to, 'continuous')
}

function middle(points: readonly Pixels[]): Pixels {
  const sum = points.reduce<Pixels>(([x, y], point) => [x + point[0], y + point[1]], [0, 0])
  return [sum[0] / points.length, sum[1] / points.length]
}

/** Distance between two fingers; 0 for one. */
function spread([first, second]: readonly Pixels[]): number {
  return first && second ? distance(first, second) : 0
}

function distance(a: Pixels, b: Pixels): number {
  return Math.hypot(b[0] - a[0], b[1] - a[1])
}

function velocity(trail: readonly { at: Pixels; time: number }[], now: number): Pixels {
  const recent = trail.filter(({ time }) => now - time < VELOCITY_WINDOW)
  const [first] = recent
  const last = recent.at(-1)
  if (!first || !last || last.time === first.time) return [0, 0]
  const time = last.time - first.time
  return [(last.at[0] - first.at[0]) / time, (last.at[1] - first.at[1]) / time]
}
