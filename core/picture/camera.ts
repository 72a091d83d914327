/**
 * What part of the plane a map surface shows. Both surfaces, SVG and engine, share this arithmetic, so that one takes
 * over from the other without a jump.
 */
import type { Box, Metres } from '#core/model/plane.ts'
import type { Drawing } from '#core/model/topology.ts'

export interface Camera {
  /** The point of the plane in the middle of the picture, metres. */
  readonly centre: Metres
  /** Pixels per metre. */
  readonly scale: number
}

/** Pixels. */
export interface Size {
  readonly width: number
  readonly height: number
}

/** Pixels kept free on each side, for panels that lie over the map. */
export interface Padding {
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly left: number
}
const NO_PADDING: Padding = { top: 0, right: 0, bottom: 0, left: 0 }

/** Closest view: one pixel is five metres. Finer than any border we hold. */
const CLOSEST = 1 / 5

/** The camera that shows a whole box as large as it gets inside the padding. */
export function fitBox(box: Box, size: Size, padding: Padding = NO_PADDING): Camera {
  const free = {
    width: Math.max(1, size.width - padding.left - padding.right),
    height: Math.max(1, size.height - padding.top - padding.bottom),
  }
  // A single point has no size: a metre stands in, and the clamp below decides.
  const scale = Math.min(
    free.width / Math.max(1, box.east - box.west),
    free.height / Math.max(1, box.north - box.south),
    CLOSEST,
  )
  const aside = [(padding.right - padding.left) / 2 / scale, (padding.top - padding.bottom) / 2 / scale] as const
  return { centre: [(box.west + box.east) / 2 + aside[0], (box.south + box.north) / 2 + aside[1]], scale }
}

/** The box a camera sees. */
export function visibleBox({ centre: [east, north], scale }: Camera, { width, height }: Size): Box {
  const [x, y] = [width / 2 / scale, height / 2 / scale]
  return { west: east - x, south: north - y, east: east + x, north: north + y }
}

/** Zooms by a factor so that the point of the plane under `anchor` (pixels from the top left) stays where it is. */
export function zoomAt(camera: Camera, factor: number, anchor: readonly [x: number, y: number], size: Size): Camera {
  const under = toPlane(camera, anchor, size)
  const scale = camera.scale * factor
  const [dx, dy] = [anchor[0] - size.width / 2, anchor[1] - size.height / 2]
  return { centre: [under[0] - dx / scale, under[1] + dy / scale], scale }
}

/** Moves the map by pixels: positive x draws it to the right, so the camera goes west. */
export function panBy(camera: Camera, [x, y]: readonly [x: number, y: number]): Camera {
  return { centre: [camera.centre[0] - x / camera.scale, camera.centre[1] + y / camera.scale], scale: camera.scale }
}

/** Keeps a camera at home: never farther out than half the scale that fits the box, its centre never outside the box. */
export function clamp({ centre: [east, north], scale }: Camera, home: Box, size: Size): Camera {
  const farthest = fitBox(home, size).scale / 2
  return {
    centre: [between(home.west, east, home.east), between(home.south, north, home.north)],
    scale: between(farthest, scale, Math.max(CLOSEST, farthest)),
  }
}

/** Pixels from the top left → the plane. */
export function toPlane({ centre, scale }: Camera, [x, y]: readonly [number, number], size: Size): Metres {
  return [centre[0] + (x - size.width / 2) / scale, centre[1] - (y - size.height / 2) / scale]
}

/** The plane → pixels from the top left. */
export function toPixels({ centre, scale }: Camera, [east, north]: Metres, size: Size): [x: number, y: number] {
  return [size.width / 2 + (east - centre[0]) * scale, size.height / 2 - (north - centre[1]) * scale]
}

/** A rectangle in the units of a drawing, y downwards. */
export interface ViewBox extends Size {
  readonly x: number
  readonly y: number
}

/** A box of the plane as the `viewBox` of a drawing with its origin at the drawing's north-west corner. */
export function viewBoxOf(box: Box, { box: { west, north }, unit }: Drawing): ViewBox {
  return {
    x: (box.west - west) / unit,
    y: (north - box.north) / unit,
    width: (box.east - box.west) / unit,
    height: (box.north - box.south) / unit,
  }
}

/** The other way: what a `viewBox` shows of the plane. */
export function boxOfView(view: ViewBox, { box: { west, north }, unit }: Drawing): Box {
  return {
    west: west + view.x * unit,
    north: north - view.y * unit,
    east: west + (view.x + view.width) * unit,
    south: north - (view.y + view.height) * unit,
  }
}

/** A box with `share` of its longer side added on every side. */
export function expand(box: Box, share: number): Box {
  const margin = Math.max(box.east - box.west, box.north - box.south) * share
  return {
    west: box.west - margin,
    south: box.south - margin,
    east: box.east + margin,
    north: box.north + margin,
  }
}

export function overlaps(a: Box, b: Box): boolean {
  return a.west <= b.east && b.west <= a.east && a.south <= b.north && b.south <= a.north
}

/** The least box around some boxes. */
export function unite(boxes: readonly Box[]): Box {
  const [first, ...rest] = boxes
  if (!first) throw new Error('unite: expected at least one box, found none')
  return rest.reduce(
    (all, box) => ({
      west: Math.min(all.west, box.west),
      south: Math.min(all.south, box.south),
      east: Math.max(all.east, box.east),
      north: Math.max(all.north, box.north),
    }),
    first,
  )
}

function between(least: number, value: number, most: number): number {
  return Math.min(Math.max(value, least), most)
}
