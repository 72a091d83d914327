/**
 * The SVG that core writes, and no other. resvg reads files of the machine that an `<image>` names, and a picture that
 * leaves out what it does not know is wrong without saying so: a drawing is therefore looked through before it is rendered.
 */
export const ELEMENTS = [
  'svg',
  'g',
  'title',
  'desc',
  'defs',
  'clipPath',
  'pattern',
  'path',
  'rect',
  'circle',
  'line',
  'polyline',
  'polygon',
  'text',
  'tspan',
] as const
export type ElementName = (typeof ELEMENTS)[number]

export function isElement(name: string): name is ElementName {
  return ELEMENTS.some((each) => each === name)
}

/** Whatever begins with `<`: a tag, a comment, a declaration. Text holds none, for it is escaped. */
const OPENED = /<\/?([^\s/>]*)/g
const ELSEWHERE = /\bhref\s*=|\bstyle\s*=|\bon[a-z]+\s*=|url\((?!#)/i

/** @throws where a drawing holds anything that core does not write: a bug of ours, not of whoever asked for it */
export function assertOurs(svg: string): void {
  for (const [found, name = ''] of svg.matchAll(OPENED)) {
    if (!isElement(name)) throw new Error(`svg: expected one of ${ELEMENTS.join(', ')}; found ${found.slice(0, 40)}`)
  }
  for (const [tag] of svg.matchAll(/<[^>]*>/g)) {
    const found = ELSEWHERE.exec(tag)
    if (found) throw new Error(`svg: expected a drawing that names nothing outside itself; found ${tag.slice(0, 80)}`)
  }
}
