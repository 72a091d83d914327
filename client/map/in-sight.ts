import type { Box, Metres } from '#core/model/plane.ts'
import { type Camera, type Padding, type Size, toPixels } from '#core/picture/camera.ts'

/**
 * The camera that has a box in sight inside the padding, moved no farther than it takes; the same camera where it is in
 * sight already. Of a box larger than the room, the middle comes into sight.
 */
export function inSight(camera: Camera, box: Box, size: Size, padding: Padding): Camera {
  const [left, top] = toPixels(camera, [box.west, box.north], size)
  const [right, bottom] = toPixels(camera, [box.east, box.south], size)
  const x = shift(left, right, padding.left, size.width - padding.right)
  const y = shift(top, bottom, padding.top, size.height - padding.bottom)
  if (x === 0 && y === 0) return camera
  const { centre, scale } = camera
  return { centre: [centre[0] - x / scale, centre[1] + y / scale], scale }
}

/** The box around a point, metres. */
export function around([e, n]: Metres, radius: number): Box {
  return { west: e - radius, east: e + radius, south: n - radius, north: n + radius }
}

/** How far a stretch must move to lie between two limits. */
function shift(from: number, to: number, least: number, most: number): number {
  if (to - from > most - least) {
    const middle = (from + to) / 2
    return shift(middle, middle, least, Math.max(least, most))
  }
  if (from < least) return least - from
  return to > most ? most - to : 0
}
