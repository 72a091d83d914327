/**
 * Who holds the camera: gestures, keys and buttons ask, and the camera moves at once or glides. Surfaces only follow,
 * so the same hand feels the same map whichever surface paints it.
 */
import type { Box } from '#core/model/plane.ts'
import { type Camera, clamp, panBy, type Size, zoomAt } from '#core/picture/camera.ts'
import type { Pixels } from './surface.ts'

/** Milliseconds: within the 150–250 the eye reads as one movement. */
const GLIDE = 240
/** A let-go drag runs out with this time constant in milliseconds, and is not worth running below this speed in px/ms. */
const FRICTION = 160
const SLOWEST = 0.05

export interface Limits {
  readonly home: Box
  readonly size: Size
}

export interface Navigator {
  readonly camera: Camera
  jump(camera: Camera): void
  glide(camera: Camera): void
  pan(by: Pixels, motion: 'jump' | 'glide'): void
  zoom(factor: number, around: Pixels, motion: 'jump' | 'glide'): void
  /** Lets the camera run on at a speed in pixels per millisecond until it has slowed down. */
  coast(velocity: Pixels): void
  stop(): void
}

/** `moved` is told after every change; `calm` says whether the reader wants no motion. */
export function createNavigator(
  start: Camera,
  limits: () => Limits,
  moved: (camera: Camera) => void,
  calm: () => boolean,
): Navigator {
  let camera = start
  let frame = 0
  /** What a running zoom has yet to do, so that quick notches of a wheel add up instead of cutting each other short. */
  let remaining = 1

  const show = (wanted: Camera) => {
    const { home, size } = limits()
    camera = clamp(wanted, home, size)
    moved(camera)
  }
  const stop = () => {
    cancelAnimationFrame(frame)
    frame = 0
    remaining = 1
  }
  /** Runs `at` with the elapsed milliseconds until it returns null, which ends the movement. */
  const run = (at: (elapsed: number) => Camera | null, end: () => void) => {
    cancelAnimationFrame(frame)
    const began = performance.now()
    const tick = (now: number) => {
      const next = at(Math.max(0, now - began))
      if (next === null) {
        frame = 0
        end()
        return
      }
      show(next)
      frame = requestAnimationFrame(tick)
    }
    frame = requestAnimationFrame(tick)
  }
  const settle = () => {
    stop()
    show(camera)
  }

  return {
    get camera() {
      return camera
    },
    jump(wanted) {
      stop()
      show(wanted)
    },
    glide(wanted) {
      stop()
      if (calm()) return show(wanted)
      const from = camera
      run(
        (elapsed) => (elapsed >= GLIDE ? null : between(from, wanted, easeOut(elapsed / GLIDE))),
        () => show(wanted),
      )
    },
    pan(by, motion) {
      if (motion === 'glide') this.glide(panBy(camera, by))
      else {
        stop()
        show(panBy(camera, by))
      }
    },
    zoom(factor, around, motion) {
      const { size } = limits()
      if (motion === 'jump' || calm()) {
        stop()
        return show(zoomAt(camera, factor, around, size))
      }
      const whole = remaining * factor
      const from = camera
      run(
        (elapsed) => {
          if (elapsed >= GLIDE) return null
          const done = whole ** easeOut(elapsed / GLIDE)
          remaining = whole / done
          return zoomAt(from, done, around, size)
        },
        () => {
          remaining = 1
          show(zoomAt(from, whole, around, size))
        },
      )
    },
    coast([x, y]) {
      stop()
      if (calm() || Math.hypot(x, y) < SLOWEST) return settle()
      const from = camera
      run((elapsed) => {
        const fading = Math.exp(-elapsed / FRICTION)
        if (Math.hypot(x, y) * fading < SLOWEST) return null
        const way = FRICTION * (1 - fading)
        return panBy(from, [x * way, y * way])
      }, settle)
    },
    stop,
  }
}

/** Fast first and gentle last. */
function easeOut(share: number): number {
  return 1 - (1 - share) ** 3
}

/**
 * A camera on the way from one to another. The scale grows by equal factors, and the centre moves so that the whole
 * looks like a zoom around one fixed point instead of a zoom and a slide.
 */
export function between(from: Camera, to: Camera, share: number): Camera {
  const scale = from.scale * (to.scale / from.scale) ** share
  const narrowing = 1 / from.scale - 1 / to.scale
  const way = Math.abs(narrowing) * from.scale < 1e-6 ? share : (1 / from.scale - 1 / scale) / narrowing
  return {
    centre: [
      from.centre[0] + (to.centre[0] - from.centre[0]) * way,
      from.centre[1] + (to.centre[1] - from.centre[1]) * way,
    ],
    scale,
  }
}
