/**
 * The server's own SVG, made to follow the page. It is there before any script and stays when the engine paints: then
 * it carries only the names, on top, and is the surface to fall back on and to print.
 */
import type { Area, AreaCode } from '#core/model/area.ts'
import type { Box, Metres } from '#core/model/plane.ts'
import type { Drawing } from '#core/model/topology.ts'
import { areaLook } from '#core/picture/area-look.ts'
import { boxOfView, fitBox, type Size, viewBoxOf, visibleBox } from '#core/picture/camera.ts'
import type { Rectangle } from '#core/picture/labels.ts'
import { outlined } from '#core/picture/outlined.ts'
import { pageSkin } from '#core/picture/page-skin.ts'
import { drawnAreas, type Picture } from '#core/picture/picture.ts'
import { areaMeant, type Circle, circlesOf } from './circles.ts'
import { fetched } from './fetched.ts'
import type { Redrawing } from './redrawing.ts'
import type { Surface } from './surface.ts'
import { drawCursor } from './svg-cursor.ts'
import { drawCircles, followPixels, letter, namesOnly, pixelOf } from './svg-lettering.ts'
import { markAreas } from './svg-marks.ts'

export interface SvgSurface extends Surface {
  readonly kind: 'svg'
  /** What the drawing was made to show, with its margin. */
  readonly home: Box
  /** Where the drawing lies on the plane, and metres per unit of it. */
  readonly drawing: Drawing
  /** Whether a picture has the very areas that are drawn, so that colours are all that changes. */
  holds(picture: Picture): boolean
  /** Whether the borders drawn are those of a picture: the same division, between areas or groups alike. */
  holdsBorders(picture: Picture): boolean
  /** Draws the borders of a picture over the areas that are drawn. */
  drawBorders(anew: Redrawing, picture: Picture): void
  /** Draws another set of areas. */
  redraw(anew: Redrawing, picture: Picture): void
  /** Rings the area where someone stands who walks the map. */
  stand(at: AreaCode | null): void
  /** Draws names and circles anew for the camera where it now rests and the size the map now has. */
  settle(): void
}

export function createSvgSurface(
  svg: SVGSVGElement,
  size: () => Size,
  first: Picture,
  table: () => Iterable<Area>,
  reserved: () => readonly Rectangle[],
): SvgSurface {
  const drawing = readDrawing(svg)
  const { x, y, width, height } = svg.viewBox.baseVal
  let home = boxOfView({ x, y, width, height }, drawing)
  let camera = fitBox(home, size())
  let picture = first
  let areas = areaPaths(svg)
  let circles: readonly Circle[] = []
  let marked: readonly [AreaCode | null, readonly AreaCode[]] = [null, first.view.areas]
  let stood: AreaCode | null = null
  let bordered = borderKey(first)

  const show = () => {
    const box = viewBoxOf(visibleBox(camera, size()), drawing)
    svg.setAttribute('viewBox', `${box.x} ${box.y} ${box.width} ${box.height}`)
  }
  const pixel = () => pixelOf(camera, drawing.unit)
  const settle = () => letter(svg, namesOnly(drawing, picture.view.level, table()), picture, camera, size(), reserved())
  /** What comes with the picture beside its fills. */
  const complete = () => {
    circles = circlesOf(picture, table(), size())
    drawCircles(svg, circles, drawing, pixel())
    settle()
    markAreas(svg, areas, circles, ...marked)
    drawCursor(svg, areas, stood, pixel())
  }

  /** The map in words: fetched, for the server wrote the first ones, and for the picture that is still shown then. */
  const describe = async () => {
    const [now, description] = [picture, svg.querySelector('desc')]
    const written = description?.textContent
    const part = await fetched(import('#core/picture/describe/alt.ts'))
    // Where people live has words of its own, and those stay, whichever of the two came first.
    const told = svg.closest('[data-people]') !== null || description?.textContent !== written
    if (part === null || description === null || picture !== now || told) return
    description.textContent = part.alt(now, now.view.lang).long
  }

  return {
    kind: 'svg',
    drawing,
    get home() {
      return home
    },
    get camera() {
      return camera
    },
    holds: ({ rowOf }) => rowOf.size === areas.size && [...rowOf.keys()].every((code) => areas.has(code)),
    holdsBorders: (next) => borderKey(next) === bordered,
    drawBorders(anew, next) {
      const group = svg.querySelector('g.borders')
      if (!group) throw new Error('svg surface: expected borders to have been drawn, found none')
      group.innerHTML = anew.borders(next, home, size())
      bordered = borderKey(next)
    },
    draw(next) {
      const told = picture
      picture = next
      recolour(svg, areas, picture)
      // The server wrote the words of the first picture.
      if (told !== next) void describe()
      complete()
    },
    redraw(anew, next) {
      picture = next
      home = anew.home(picture)
      svg.innerHTML = `<desc id="map-description"></desc>${anew.map(picture, home, size())}`
      areas = areaPaths(svg)
      bordered = borderKey(picture)
      recolour(svg, areas, picture)
      void describe()
      complete()
    },
    settle: complete,
    mark(hovered, chosen) {
      marked = [hovered, chosen]
      markAreas(svg, areas, circles, hovered, chosen)
    },
    stand(at) {
      stood = at
      drawCursor(svg, areas, at, pixel())
    },
    setCamera(next) {
      const before = pixel()
      camera = next
      show()
      if (before !== pixel()) followPixels(svg, before, pixel())
    },
    areaAt([x, y]) {
      const box = svg.getBoundingClientRect()
      const hits = document.elementsFromPoint(box.left + x, box.top + y).filter((hit) => svg.contains(hit))
      const codes = hits.flatMap((hit) => hit.getAttribute('data-code') ?? [])
      const under = drawnAreas(picture).find((code) => codes.includes(code)) ?? null
      const circle = circles.find(({ code }) => code === codes[0])
      return circle ? areaMeant(circle.members, under) : under
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
function readDrawing(svg: SVGSVGElement): Drawing {
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

/** What the borders of a picture depend on beside its areas. */
function borderKey(picture: Picture): string {
  const division = outlined(picture)
  return division === null ? '' : `${division.id} ${picture.view.by}`
}

/** Same shapes, other classes: what the server would have written for this picture. */
function recolour(svg: SVGSVGElement, areas: ReadonlyMap<string, SVGPathElement>, picture: Picture): void {
  for (const [code, row] of picture.rowOf) {
    const path = areas.get(code)
    const name = /^class="([^"]*)"$/.exec(areaLook(picture, row, pageSkin))?.[1]
    if (path && name !== undefined && path.getAttribute('class') !== name) path.setAttribute('class', name)
  }
  // White borders would vanish on the paper that lies under circles.
  const inner = picture.mark === 'symbols' ? 'ground-border' : 'municipality-border'
  for (const border of svg.querySelectorAll('.ground-border, .municipality-border')) border.setAttribute('class', inner)
}
