/**
 * Signs of classes that are twice two: two triangles, up and down. Of a pattern the area's own and that of those around it,
 * for high and low; of a course where it lies and which way it goes; of a conflict the ways of two indicators. A dot where
 * none of it is sure, a cross where it cannot be assessed. Paths, for few fonts have the signs. In the legend and on the
 * map: colour alone says nothing.
 */
import { inBox } from '#core/model/plane.ts'
import { type Camera, type Size, toPixels, visibleBox } from './camera.ts'
import type { Rectangle } from './labels.ts'
import type { Layers } from './layers.ts'
import type { Picture } from './picture.ts'
import { isSigned, type Scheme } from './scheme.ts'
import type { Skin } from './skin.ts'
import { round } from './xml.ts'

/** Both up or down, alongside the first four of PATTERNS; of the others alongside COURSES and CONFLICTS. */
const PATTERN_SIDES = [
  [true, true],
  [false, false],
  [true, false],
  [false, true],
] as const
const OTHER_SIDES = [PATTERN_SIDES[0], PATTERN_SIDES[2], PATTERN_SIDES[3], PATTERN_SIDES[1]] as const
/** The class of what is not sure; the ones after it cannot be assessed. */
const UNSURE = PATTERN_SIDES.length

/** The `d` of a path around a middle; `size` is the width of one triangle, a dot and a cross are half as wide. */
export function classSign(index: number, scheme: Scheme, x: number, y: number, size: number): string {
  const pair = (scheme.kind === 'pattern' ? PATTERN_SIDES : OTHER_SIDES)[index]
  if (pair === undefined && index > UNSURE) return bar(x, y, size, 1) + bar(x, y, size, -1)
  if (pair === undefined)
    return `M${round(x - size / 5)} ${round(y - size / 5)}h${round(size * 0.4)}v${round(size * 0.4)}h${round(-size * 0.4)}z`
  const height = size * 0.86
  const triangle = (at: number, up: boolean) => {
    const [base, tip] = up ? [y + height / 2, -height] : [y - height / 2, height]
    return `M${round(at - size / 2)} ${round(base)}h${round(size)}l${round(-size / 2)} ${round(tip)}z`
  }
  return triangle(x - size * 0.65, pair[0]) + triangle(x + size * 0.65, pair[1])
}

/** One arm of a cross, falling or rising. */
function bar(x: number, y: number, size: number, tilt: 1 | -1): string {
  const [arm, half] = [size * 0.4, size * 0.09]
  const start = `M${round(x - arm + tilt * half)} ${round(y - tilt * arm - half)}`
  const side = (sign: 1 | -1) => `l${round(2 * sign * arm)} ${round(2 * sign * tilt * arm)}`
  return `${start}${side(1)}l${round(-2 * tilt * half)} ${round(2 * half)}${side(-1)}z`
}

/** Width of one triangle on the map, px; areas with less room than half of it go without. */
const ON_MAP = 5

export interface MapSign {
  readonly content: string
  /** Where no name should be written, px. */
  readonly box: Rectangle
}

/** The signs of all areas in sight whose class is sure, in the units of the layers. */
export function mapSigns(layers: Layers, picture: Picture, skin: Skin, camera: Camera, size: Size): MapSign[] {
  const { scheme } = picture
  if (!isSigned(scheme)) return []
  const { box, unit } = layers.drawing
  const pixel = 1 / (camera.scale * unit)
  const seen = visibleBox(camera, size)
  return layers.names.flatMap(({ code, position, room }): MapSign[] => {
    const index = picture.rowOf.get(code)?.class ?? null
    if (index === null || index >= UNSURE) return []
    if (!inBox(seen, position) || room * camera.scale < ON_MAP / 2) return []
    const [east, north] = [(position[0] - box.west) / unit, (box.north - position[1]) / unit]
    const [x, y] = toPixels(camera, position, size)
    return [
      {
        content: `<path ${skin.signOn(index, scheme)} d="${classSign(index, scheme, east, north, ON_MAP * pixel)}"/>`,
        box: { left: x - 1.2 * ON_MAP, right: x + 1.2 * ON_MAP, top: y - ON_MAP / 2, bottom: y + ON_MAP / 2 },
      },
    ]
  })
}
