import type { AreaCode } from '#core/model/area.ts'
import { pageSkin } from '#core/picture/page-skin.ts'
import { type Circle, standsFor } from './circles.ts'
import { groupOf } from './svg-groups.ts'

/** Outlines the chosen areas and the hovered one, on top of everything but the names, and rings their circles. */
export function markAreas(
  svg: SVGSVGElement,
  areas: ReadonlyMap<string, SVGPathElement>,
  circles: readonly Circle[],
  hovered: AreaCode | null,
  chosen: readonly AreaCode[],
): void {
  const shape = (code: AreaCode) => areas.get(code)?.getAttribute('d') ?? ''
  const outline = (part: 'chosen-halo' | 'chosen' | 'hovered', codes: readonly AreaCode[]) => {
    // Each path begins with an absolute move, so that they can follow one another.
    const path = codes.map(shape).join('')
    return path === '' ? '' : `<path ${pageSkin.part(part)} d="${path}"/>`
  }
  groupOf(svg, 'chosen-areas').innerHTML =
    outline('chosen-halo', chosen) + outline('chosen', chosen) + outline('hovered', hovered ? [hovered] : [])

  const drawn = new Map<string, Circle>(circles.map((circle) => [circle.code, circle]))
  for (const element of svg.querySelectorAll('g.symbols > circle')) {
    const circle = drawn.get(element.getAttribute('data-code') ?? '')
    if (!circle) continue
    element.classList.toggle(
      'chosen-symbol',
      chosen.some((code) => standsFor(circle, code)),
    )
    element.classList.toggle('hovered-symbol', standsFor(circle, hovered))
  }
}
