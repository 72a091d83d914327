/** Counts as circles on the map: where they lie, how large they are in pixels, and which one a pointer meets. */
import type { Area, AreaCode } from '#core/model/area.ts'
import type { Metres } from '#core/model/plane.ts'
import { type Camera, type Size, toPixels } from '#core/picture/camera.ts'
import type { Picture, RowCode } from '#core/picture/picture.ts'
import { largestRadius, radiusOf, symbolPlace, symbolRows, symbolScale } from '#core/picture/symbols.ts'
import type { Pixels } from './surface.ts'

export interface Circle {
  readonly code: RowCode
  /** The areas it stands for: one, or those of a group. */
  readonly members: readonly AreaCode[]
  readonly position: Metres
  /** Pixels. */
  readonly radius: number
  readonly negative: boolean
}

/** The circles of a picture in the order they are drawn, large to small; none where it shows fills. */
export function circlesOf(picture: Picture, areas: Iterable<Area>, size: Size): Circle[] {
  if (picture.mark === 'fills') return []
  const positions = new Map<string, Metres>([...areas].map((area) => [area.code, area.label.position]))
  const scale = symbolScale(picture, largestRadius(size))
  return symbolRows(picture).map((row) => ({
    code: row.code,
    members: row.members,
    position: symbolPlace(row, positions),
    radius: radiusOf(row.value, scale),
    negative: row.value < 0,
  }))
}

/** The uppermost circle at a position. */
export function circleAt(circles: readonly Circle[], camera: Camera, size: Size, [x, y]: Pixels): Circle | undefined {
  return circles.findLast(({ position, radius }) => {
    const [cx, cy] = toPixels(camera, position, size)
    return Math.hypot(x - cx, y - cy) <= radius
  })
}

/** Whether a circle stands for an area. */
export function standsFor({ members }: Circle, code: AreaCode | null): boolean {
  return code !== null && members.includes(code)
}

/**
 * The area meant by pointing at a circle: of a group, the area that lies under the pointer where that is one of its own,
 * else its first.
 */
export function areaMeant(members: readonly AreaCode[], under: AreaCode | null): AreaCode | null {
  return under !== null && members.includes(under) ? under : (members[0] ?? null)
}
