/** A drawing of ours, read: as little of XML as core writes, and nothing that it does not. */
import { unescapeXml } from '#core/picture/xml.ts'
import { ELEMENTS, type ElementName, isElement } from './vocabulary.ts'

export interface SvgElement {
  readonly name: ElementName
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly (SvgElement | string)[]
}

/** A tag with attributes in double quotes, or text. */
const PIECE = /<(\/?)([\w:-]+)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/y
const ATTRIBUTE = /([\w:-]+)="([^"]*)"/g

/** @throws where it is anything else than a drawing of ours: a bug, and never whoever asked for it */
export function readSvg(svg: string): SvgElement {
  const root: (SvgElement | string)[] = []
  const open: { name: string; children: (SvgElement | string)[] }[] = [{ name: '', children: root }]
  PIECE.lastIndex = 0
  while (PIECE.lastIndex < svg.length) {
    const from = PIECE.lastIndex
    const [found, closes, name = '', attributes = '', empty, text] = PIECE.exec(svg) ?? []
    const inner = open.at(-1)
    if (found === undefined || inner === undefined)
      throw new Error(`svg: expected a tag or text, found ${svg.slice(from, from + 40)}`)
    if (text !== undefined) {
      inner.children.push(unescapeXml(text))
    } else if (closes === '/') {
      if (name !== inner.name) throw new Error(`svg: expected </${inner.name}>, found </${name}>`)
      open.pop()
    } else {
      if (!isElement(name)) throw new Error(`svg: expected one of ${ELEMENTS.join(', ')}; found ${name}`)
      const children: (SvgElement | string)[] = []
      const pairs = [...attributes.matchAll(ATTRIBUTE)].map(
        ([, key = '', value = '']) => [key, unescapeXml(value)] as const,
      )
      inner.children.push({ name, attributes: new Map(pairs), children })
      if (empty !== '/') open.push({ name, children })
    }
  }
  const [svgElement, ...more] = root.filter((each) => typeof each !== 'string' || each.trim() !== '')
  if (open.length !== 1 || typeof svgElement !== 'object' || more.length > 0) {
    throw new Error(`svg: expected one element that is closed, found ${open.length - 1} open`)
  }
  return svgElement
}
