/**
 * Signs of a pattern: two triangles, the area's own and that of those around it, up for high and down for low; a dot where
 * none of it is sure. Paths, for few fonts have the signs. In the legend and on the map: colour alone says nothing.
 */
import { PATTERNS, type Pattern } from '#core/model/contract-answers.ts'
import { inBox } from '#core/model/plane.ts'
import { type Camera, type Size, toPixels, visibleBox } from './camera.ts'
import type { Rectangle } from './labels.ts'
import type { Layers } from './layers.ts'
import type { Picture } from './picture.ts'
import type { Skin } from './skin.ts'
import { round } from './xml.ts'

const SIDES: Record<Pattern, readonly [own: boolean, around: boolean] | null> = {
  'high-high': [true, true],
  'low-low': [false, false],
  'high-low': [true, false],
  'low-high': [false, true],
  unsure: null,
}

/** The `d` of a path around a middle; `size` is the width of one triangle, a dot is half as wide. */
export function patternSign(pattern: Pattern, x: number, y: number, size: number): string {
  const pair = SIDES[pattern]
  if (pair === null)
    return `M${round(x - size / 5)} ${round(y - size / 5)}h${round(size * 0.4)}v${round(size * 0.4)}h${round(-size * 0.4)}z`
  const height = size * 0.86
  const triangle = (at: number, up: boolean) => {
    const [base, tip] = up ? [y + height / 2, -height] : [y - height / 2, height]
    return `M${round(at - size / 2)} ${round(base)}h${round(size)}l${round(-size / 2)} ${round(tip)}z`
  }
  return triangle(x - size * 0.65, pair[0]) + triangle(x + size * 0.65, pair[1])
}

/** Width of one triangle on the map, px; areas with less room than half of it go without. */
const ON_MAP = 5

export interface MapSign {
  readonly content: string
  /** Where no name should be written, px. */
  readonly box: Rectangle
}

/** The signs of all areas in sight whose pattern is sure, in the units of the layers. */
export function mapSigns(layers: Layers, picture: Picture, skin: Skin, camera: Camera, size: Size): MapSign[] {
  if (picture.detail.kind !== 'pattern') return []
  const { box, unit } = layers.drawing
  const pixel = 1 / (camera.scale * unit)
  const seen = visibleBox(camera, size)
  return layers.names.flatMap(({ code, position, room }): MapSign[] => {
    const index = picture.rowOf.get(code)?.class ?? null
    const pattern = index === null ? undefined : PATTERNS[index]
    if (index === null || pattern === undefined || pattern === 'unsure') return []
    if (!inBox(seen, position) || room * camera.scale < ON_MAP / 2) return []
    const [east, north] = [(position[0] - box.west) / unit, (box.north - position[1]) / unit]
    const [x, y] = toPixels(camera, position, size)
    return [
      {
        content: `<path ${skin.signOn(index, picture.scheme)} d="${patternSign(pattern, east, north, ON_MAP * pixel)}"/>`,
        box: { left: x - 1.2 * ON_MAP, right: x + 1.2 * ON_MAP, top: y - ON_MAP / 2, bottom: y + ON_MAP / 2 },
      },
    ]
  })
}
