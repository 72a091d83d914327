import type { AreaCode } from '#core/model/area.ts'
import type { Metres } from '#core/model/plane.ts'
import type { Camera } from '#core/picture/camera.ts'
import type { Theme } from '#core/picture/palette.ts'
import type { Picture } from '#core/picture/picture.ts'

/** A position in the map element, in CSS pixels from its upper left corner. */
export type Pixels = readonly [x: number, y: number]

/**
 * Something that paints pictures of the plane. It neither moves nor listens: the map owns camera and gestures, so a
 * surface can take over from another in the middle of a drag.
 */
export interface Surface {
  readonly kind: 'svg' | 'gl'
  /** Shows a picture; only what differs from the last one is touched. */
  draw(picture: Picture, theme: Theme): void
  mark(hovered: AreaCode | null, chosen: readonly AreaCode[]): void
  readonly camera: Camera
  setCamera(camera: Camera): void
  /** The area painted at a position. */
  areaAt(position: Pixels): AreaCode | null
  /** Where a point of the plane is painted, measured with the surface's own transformation, not with ours. */
  project(point: Metres): Pixels
  destroy(): void
}
