/** Bottom to top, of those that come and go; what is drawn once lies below all of them. */
const GROUPS = [
  'people',
  'symbols',
  'territories',
  'chosen-areas',
  'cursor',
  'labels',
  'territory-names',
  'sketch',
] as const

/** A group of the drawing, made in its place where the picture had none. */
export function groupOf(svg: SVGSVGElement, name: (typeof GROUPS)[number]): Element {
  const found = svg.querySelector(`g.${name}`)
  if (found) return found
  const made = document.createElementNS('http://www.w3.org/2000/svg', 'g')
  made.setAttribute('class', name)
  const above = GROUPS.slice(GROUPS.indexOf(name) + 1).map((each) => `g.${each}`)
  svg.insertBefore(made, above.length > 0 ? svg.querySelector(above.join()) : null)
  return made
}
