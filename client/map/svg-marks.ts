import type { AreaCode } from '#core/model/area.ts'
import { pageSkin } from '#core/picture/skin.ts'
import { groupOf } from './svg-groups.ts'

/** Outlines the chosen areas and the hovered one, on top of everything but the names, and rings their circles. */
export function markAreas(
  svg: SVGSVGElement,
  areas: ReadonlyMap<string, SVGPathElement>,
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

  const ringed = new Set<string>(chosen)
  for (const circle of svg.querySelectorAll('g.symbols > circle')) {
    const code = circle.getAttribute('data-code') ?? ''
    circle.classList.toggle('chosen-symbol', ringed.has(code))
    circle.classList.toggle('hovered-symbol', code === hovered)
  }
}
