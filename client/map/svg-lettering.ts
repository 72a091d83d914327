/**
 * What of the SVG has a size in pixels and not in metres: circles, names and hatch. They are placed anew for each camera
 * that has come to rest, and kept at their size while it moves.
 */
import type { Area } from '#core/model/area.ts'
import type { Camera, Size } from '#core/picture/camera.ts'
import type { Rectangle } from '#core/picture/labels.ts'
import type { Layers } from '#core/picture/layers.ts'
import { LETTERINGS } from '#core/picture/lettering.ts'
import { mapNames } from '#core/picture/map-names.ts'
import { pageSkin } from '#core/picture/page-skin.ts'
import type { Picture } from '#core/picture/picture.ts'
import type { Circle } from './circles.ts'
import { groupOf } from './svg-groups.ts'

/** Layers with names and no shapes: enough to place names without having fetched any geometry. */
export function namesOnly(drawing: Layers['drawing'], level: Layers['level'], table: Iterable<Area>): Layers {
  const names = [...table].map(({ code, name, level: own, label, groups }) => ({
    code,
    text: name,
    level: own,
    position: label.position,
    room: label.room,
    groups,
  }))
  const none = { municipality: '', county: '', coast: '' }
  const nothing = {
    areas: new Map(),
    lakes: [],
    neighbours: [],
    borders: () => none,
    groupBorders: () => '',
    around: () => [],
  }
  return { level, drawing, names, ...nothing, lacking: () => [], called: (listed) => namesOnly(drawing, level, listed) }
}

/** Draws the names of a picture anew for a camera at rest. `reserved`: where other names stand, px. */
export function letter(
  svg: SVGSVGElement,
  layers: Layers,
  picture: Picture,
  camera: Camera,
  size: Size,
  reserved: readonly Rectangle[],
): void {
  groupOf(svg, 'labels').innerHTML = mapNames(layers, picture, pageSkin, camera, size, reserved)
  sizePatterns(svg, pixelOf(camera, layers.drawing.unit))
}

/** Draws the circles of a picture anew, in the order given. */
export function drawCircles(
  svg: SVGSVGElement,
  circles: readonly Circle[],
  { box, unit }: Layers['drawing'],
  pixel: number,
): void {
  groupOf(svg, 'symbols').innerHTML = circles
    .map(({ code, position: [e, n], radius, negative }) => {
      const look = pageSkin.part(negative ? 'symbol-negative' : 'symbol')
      const [x, y] = [(e - box.west) / unit, (box.north - n) / unit]
      return `<circle ${look} data-code="${code}" cx="${x}" cy="${y}" r="${radius * pixel}"/>`
    })
    .join('')
}

/** SVG units per pixel. */
export function pixelOf(camera: Camera, unit: number): number {
  return 1 / (camera.scale * unit)
}

/** Grows or shrinks the lettering against a moving camera, so that pixels stay pixels. */
export function followPixels(svg: SVGSVGElement, before: number, pixel: number): void {
  const names = svg.querySelector('g.labels > g')
  const { size, halo } = LETTERINGS['area-name']
  names?.setAttribute('font-size', String(size * pixel))
  names?.setAttribute('stroke-width', String(halo.width * pixel))
  for (const circle of svg.querySelectorAll<SVGCircleElement>('g.symbols > circle, g.cursor > circle')) {
    circle.r.baseVal.value *= pixel / before
  }
  sizePatterns(svg, pixel)
}

function sizePatterns(svg: SVGSVGElement, pixel: number): void {
  for (const pattern of svg.querySelectorAll('pattern')) pattern.setAttribute('patternTransform', `scale(${pixel})`)
}
