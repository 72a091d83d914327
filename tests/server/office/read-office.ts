/** An Office file taken apart, every part of it read: those that are text as XML, workbooks inside it too. */
import { strFromU8, unzipSync } from 'fflate'
import { readXml, type XmlElement } from './read-xml.ts'

export interface Office {
  readonly parts: Readonly<Record<string, Uint8Array>>
  readonly xml: (path: string) => XmlElement
  /** Of all relationships: what lies outside the file. */
  readonly outside: readonly { readonly type: string; readonly target: string }[]
}

/** @throws where a part is not well formed, or a relationship leads to a part that is not there */
export function readOffice(bytes: Uint8Array): Office {
  const parts = unzipSync(bytes)
  const read = new Map<string, XmlElement>()
  for (const [path, part] of Object.entries(parts)) {
    if (/\.(xml|rels|svg)$/.test(path)) read.set(path, readXml(strFromU8(part)))
    if (path.endsWith('.xlsx')) readOffice(part)
  }
  const outside = [...read].flatMap(([path, { children }]) => {
    if (!path.endsWith('.rels')) return []
    return children.flatMap((child) => {
      if (typeof child === 'string') return []
      const { Target: target = '', TargetMode: mode, Type: type = '' } = child.attributes
      if (mode === 'External') return [{ type: type.split('/').at(-1) ?? '', target }]
      const folder = path.replace(/_rels\/[^/]*$/, '')
      const place = target.startsWith('/') ? target.slice(1) : new URL(target, `http://x/${folder}`).pathname.slice(1)
      if (parts[place] === undefined) throw new Error(`${path}: expected ${place}, which is not there`)
      return []
    })
  })
  return {
    parts,
    outside,
    xml: (path) => {
      const found = read.get(path)
      if (found === undefined) throw new Error(`expected ${path}, found ${Object.keys(parts).join(', ')}`)
      return found
    },
  }
}
