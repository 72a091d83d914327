/**
 * The server's own SVG, made to follow the page. It is there before any script and stays when the engine paints: then
 * it carries only the names, on top, and is the surface to fall back on and to print.
 */
import type { Area, AreaCode } from '#core/model/area.ts'
import type { Box, Metres } from '#core/model/plane.ts'
import type { Language } from '#core/model/text.ts'
import { boxOfView, fitBox, type Size, viewBoxOf, visibleBox } from '#core/picture/camera.ts'
import { alt } from '#core/picture/describe.ts'
import { areaLook, homeBox, mapContent } from '#core/picture/draw-map.ts'
import type { Layers } from '#core/picture/layers.ts'
import type { Picture } from '#core/picture/picture.ts'
import { pageSkin } from '#core/picture/skin.ts'
import { circlesOf } from './circles.ts'
import type { Surface } from './surface.ts'
import { drawCircles, followPixels, letter, namesOnly, pixelOf } from './svg-lettering.ts'
import { markAreas } from './svg-marks.ts'

export interface SvgSurface extends Surface {
  readonly kind: 'svg'
  /** What the drawing was made to show, with its margin. */
  readonly home: Box
  /** Metres per unit of the drawing. */
  readonly unit: number
  /** Whether a picture has the very areas that are drawn, so that colours are all that changes. */
  holds(picture: Picture): boolean
  /** Draws another set of areas. */
  redraw(layers: Layers, picture: Picture): void
  /** Draws names and circles anew for the camera where it now rests and the size the map now has. */
  settle(): void
}

export function createSvgSurface(
  svg: SVGSVGElement,
  size: () => Size,
  first: Picture,
  table: () => Iterable<Area>,
): SvgSurface {
  const drawing = readDrawing(svg)
  const { x, y, width, height } = svg.viewBox.baseVal
  let home = boxOfView({ x, y, width, height }, drawing)
  let camera = fitBox(home, size())
  let picture = first
  let areas = areaPaths(svg)
  let marked: readonly [AreaCode | null, readonly AreaCode[]] = [null, first.view.areas]

  const show = () => {
    const box = viewBoxOf(visibleBox(camera, size()), drawing)
    svg.setAttribute('viewBox', `${box.x} ${box.y} ${box.width} ${box.height}`)
  }
  const pixel = () => pixelOf(camera, drawing.unit)
  const settle = () => letter(svg, namesOnly(drawing, picture.view.level, table()), picture, camera, size())
  /** What comes with the picture beside its fills. */
  const complete = () => {
    drawCircles(svg, circlesOf(picture, table(), size()), drawing, pixel())
    settle()
    markAreas(svg, areas, ...marked)
  }

  return {
    kind: 'svg',
    unit: drawing.unit,
    get home() {
      return home
    },
    get camera() {
      return camera
    },
    holds: ({ rows }) => rows.length === areas.size && rows.every(({ code }) => areas.has(code)),
    draw(next) {
      picture = next
      recolour(svg, areas, picture, picture.view.lang)
      complete()
    },
    redraw(layers, next) {
      picture = next
      home = homeBox(layers, picture)
      svg.innerHTML = `<desc id="map-description"></desc>${mapContent(layers, picture, pageSkin, fitBox(home, size()), size())}`
      areas = areaPaths(svg)
      recolour(svg, areas, picture, picture.view.lang)
      complete()
    },
    settle: complete,
    mark(hovered, chosen) {
      marked = [hovered, chosen]
      markAreas(svg, areas, hovered, chosen)
    },
    setCamera(next) {
      const before = pixel()
      camera = next
      show()
      if (before !== pixel()) followPixels(svg, before, pixel())
    },
    areaAt([x, y]) {
      const box = svg.getBoundingClientRect()
      const hit = document.elementFromPoint(box.left + x, box.top + y)
      const code = svg.contains(hit) ? hit?.getAttribute('data-code') : null
      return picture.rows.find((row) => row.code === code)?.code ?? null
    },
    project([e, n]: Metres) {
      const matrix = svg.getScreenCTM()
      if (!matrix) throw new Error('svg surface: expected the map to be on the page')
      const point = new DOMPoint((e - drawing.box.west) / drawing.unit, (drawing.box.north - n) / drawing.unit)
      const { x, y } = point.matrixTransform(matrix)
      const box = svg.getBoundingClientRect()
      return [x - box.left, y - box.top]
    },
    destroy() {},
  }
}

/** Where the drawing lies on the plane, as its maker wrote it on it; its far corner is never asked for. */
function readDrawing(svg: SVGSVGElement): Layers['drawing'] {
  const number = (name: string): number => {
    const found = Number(svg.getAttribute(name) ?? Number.NaN)
    if (!Number.isFinite(found))
      throw new Error(`#map-svg: expected a number in ${name}, found ${svg.getAttribute(name)}`)
    return found
  }
  const [west, north] = [number('data-east'), number('data-north')]
  return { box: { west, north, east: west, south: north }, unit: number('data-unit') }
}

function areaPaths(svg: SVGSVGElement): Map<string, SVGPathElement> {
  const paths = svg.querySelectorAll<SVGPathElement>('g.areas > path[data-code]')
  return new Map([...paths].map((path) => [path.getAttribute('data-code') ?? '', path]))
}

/** Same shapes, other classes: what the server would have written for this picture. */
function recolour(
  svg: SVGSVGElement,
  areas: ReadonlyMap<string, SVGPathElement>,
  picture: Picture,
  lang: Language,
): void {
  for (const row of picture.rows) {
    const path = areas.get(row.code)
    const name = /^class="([^"]*)"$/.exec(areaLook(picture, row, pageSkin))?.[1]
    if (path && name !== undefined && path.getAttribute('class') !== name) path.setAttribute('class', name)
  }
  // White borders would vanish on the paper that lies under circles.
  const inner = picture.mark === 'symbols' ? 'ground-border' : 'municipality-border'
  svg.querySelector('.ground-border, .municipality-border')?.setAttribute('class', inner)
  const description = svg.querySelector('desc')
  if (description) description.textContent = alt(picture, lang).long
}
