/**
 * Where people live, drawn on the page's map. A chunk of its own: nobody who does not ask for it loads it.
 */
import type { Language } from '#core/model/text.ts'
import type { Drawing } from '#core/model/topology.ts'
import { type Camera, type Size, toPixels } from '#core/picture/camera.ts'
import { altWithPeople, peopleOfHexagon } from '#core/picture/describe-people.ts'
import { drawPeople } from '#core/picture/draw-people.ts'
import { pageSkin } from '#core/picture/page-skin.ts'
import type { Theme } from '#core/picture/palette.ts'
import type { Hexagon, PeopleLayer } from '#core/picture/people.ts'
import { peopleMarks, peopleScale } from '#core/picture/people-marks.ts'
import type { Picture } from '#core/picture/picture.ts'
import { largestRadius } from '#core/picture/symbols.ts'
import type { PeopleOverlay } from './people-overlay.ts'
import type { Pixels } from './surface.ts'
import { groupOf } from './svg-groups.ts'
import { pixelOf } from './svg-lettering.ts'
import type { TooltipText } from './tooltip-text.ts'

/** Half the width of a hexagon at resolution 6, metres: the pointer is in the hexagon whose centre is nearest. */
const REACH = 3300
/** Where hexagons are smaller than a finger, those this near are meant too, px. */
const NEAR = 5

export function drawInSvg(svg: SVGSVGElement, layer: PeopleLayer, drawing: Drawing, camera: Camera, size: Size): void {
  const pixel = pixelOf(camera, drawing.unit)
  groupOf(svg, 'people').innerHTML = drawPeople(layer, drawing, pageSkin, pixel, largestRadius(size))
}

export function drawInEngine(
  overlay: PeopleOverlay,
  layer: PeopleLayer,
  camera: Camera,
  size: Size,
  theme: Theme,
): void {
  const scale = peopleScale(layer, largestRadius(size))
  overlay.draw(peopleMarks(layer.hexagons, scale, camera.scale), scale, layer.bare, camera.scale, theme)
}

/** The map in words, with its layer. */
export function describe(svg: SVGSVGElement, picture: Picture, layer: PeopleLayer): void {
  const description = svg.querySelector('desc')
  if (description) description.textContent = altWithPeople(picture, layer, picture.view.lang).long
}

/** The hexagon with people in it at a position of the map. */
export function hexagonAt({ hexagons }: PeopleLayer, camera: Camera, size: Size, [x, y]: Pixels): Hexagon | null {
  let nearest: Hexagon | null = null
  let distance = Math.max(NEAR, REACH * camera.scale)
  for (const hexagon of hexagons) {
    const [atX, atY] = toPixels(camera, hexagon.position, size)
    const away = Math.hypot(atX - x, atY - y)
    if (away > distance) continue
    nearest = hexagon
    distance = away
  }
  return nearest
}

/** What the tooltip of an area says where the pointer is in a hexagon: on bare ground nothing else. */
export function withHexagon(
  text: TooltipText,
  hexagon: Hexagon | null,
  { bare }: PeopleLayer,
  municipality: string | null,
  lang: Language,
): TooltipText {
  const said = hexagon ? peopleOfHexagon(hexagon.people, lang) : { sv: 'ingen bor här', en: 'nobody lives here' }[lang]
  const where = {
    sv: municipality ? `i hexagonen, ${municipality}` : 'i hexagonen',
    en: municipality ? `in the hexagon, ${municipality}` : 'in the hexagon',
  }[lang]
  if (bare) return { name: text.name, value: said, details: hexagon ? [where] : [] }
  return { ...text, details: [...text.details, hexagon ? `${said} ${where}` : said] }
}
