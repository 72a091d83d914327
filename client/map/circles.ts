/** Counts as circles on the map: where they lie, how large they are in pixels, and which one a pointer meets. */
import type { Area, AreaCode } from '#core/model/area.ts'
import type { Metres } from '#core/model/plane.ts'
import { type Camera, type Size, toPixels } from '#core/picture/camera.ts'
import type { Picture } from '#core/picture/picture.ts'
import { largestRadius, radiusOf, symbolRows, symbolScale } from '#core/picture/symbols.ts'
import type { Pixels } from './surface.ts'

export interface Circle {
  readonly code: AreaCode
  readonly position: Metres
  /** Pixels. */
  readonly radius: number
  readonly negative: boolean
}

/** The circles of a picture in the order they are drawn, large to small; none where it shows fills. */
export function circlesOf(picture: Picture, areas: Iterable<Area>, size: Size): Circle[] {
  if (picture.mark === 'fills') return []
  const positions = new Map([...areas].map((area) => [area.code, area.label.position]))
  const scale = symbolScale(picture, largestRadius(size))
  return symbolRows(picture).map(({ code, value }) => {
    const position = positions.get(code)
    if (!position) throw new Error(`circles: expected a place for the circle of ${code}, found none`)
    return { code, position, radius: radiusOf(value, scale), negative: value < 0 }
  })
}

/** The uppermost circle at a position. */
export function circleAt(circles: readonly Circle[], camera: Camera, size: Size, [x, y]: Pixels): AreaCode | null {
  const hit = circles.findLast(({ position, radius }) => {
    const [cx, cy] = toPixels(camera, position, size)
    return Math.hypot(x - cx, y - cy) <= radius
  })
  return hit?.code ?? null
}
