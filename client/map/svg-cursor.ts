/** The ring around the area where someone stands who walks the map. The SVG draws it over the engine too. */
import type { AreaCode } from '#core/model/area.ts'
import { pageSkin } from '#core/picture/page-skin.ts'
import { groupOf } from './svg-groups.ts'

/** Areas smaller than this on the screen get a circle around them as well, of this radius, px. */
const SMALL = 24
const RADIUS = 16

/** `pixel`: units of the drawing per pixel. */
export function drawCursor(
  svg: SVGSVGElement,
  areas: ReadonlyMap<string, SVGPathElement>,
  at: AreaCode | null,
  pixel: number,
): void {
  const group = groupOf(svg, 'cursor')
  const area = at === null ? undefined : areas.get(at)
  if (!area) {
    group.replaceChildren()
    return
  }
  const { x, y, width, height } = area.getBBox()
  const circle = `<circle cx="${x + width / 2}" cy="${y + height / 2}" r="${RADIUS * pixel}"`
  const path = `<path d="${area.getAttribute('d') ?? ''}"`
  const shapes = Math.max(width, height) < SMALL * pixel ? [path, circle] : [path]
  const drawn = (look: string) => shapes.map((shape) => `${shape} ${look}/>`).join('')
  // The mark of the area one points at lies in the middle of the ring, so that both are seen.
  group.innerHTML = [
    drawn('class="cursor-halo"'),
    drawn('class="cursor-ring"'),
    `${path} ${pageSkin.part('hovered')}/>`,
  ].join('')
}
