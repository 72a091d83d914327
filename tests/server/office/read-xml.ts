/** A part of an Office file, read strictly: what is not well formed XML 1.0 makes Word ask whether it should repair it. */
export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly (XmlElement | string)[]
}

const PIECE = /<\?[^?]*\?>|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|([^<]+)/y
const ATTRIBUTE = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g
const ILLEGAL = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/u
const BARE = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i

/** @throws where it is not well formed */
export function readXml(text: string): XmlElement {
  const bad = ILLEGAL.exec(text) ?? BARE.exec(text)
  if (bad) throw new Error(`expected XML, found ${JSON.stringify(text.slice(bad.index - 30, bad.index + 10))}`)
  const root: (XmlElement | string)[] = []
  const open: { name: string; children: (XmlElement | string)[] }[] = [{ name: '', children: root }]
  PIECE.lastIndex = 0
  while (PIECE.lastIndex < text.length) {
    const from = PIECE.lastIndex
    const [found, closes, name, attributes = '', empty, said] = PIECE.exec(text) ?? []
    const inner = open.at(-1)
    if (found === undefined || inner === undefined)
      throw new Error(`expected a tag, found ${text.slice(from, from + 60)}`)
    if (said !== undefined) inner.children.push(unescaped(said))
    else if (name === undefined) continue
    else if (closes === '/') {
      if (name !== inner.name) throw new Error(`expected </${inner.name}>, found </${name}>`)
      open.pop()
    } else {
      const pairs = [...attributes.matchAll(ATTRIBUTE)].map(([, key = '', one, other]) => [
        key,
        unescaped(one ?? other ?? ''),
      ])
      if (new Set(pairs.map(([key]) => key)).size < pairs.length)
        throw new Error(`expected each attribute once: ${found}`)
      const children: (XmlElement | string)[] = []
      inner.children.push({ name, attributes: Object.fromEntries(pairs), children })
      if (empty !== '/') open.push({ name, children })
    }
  }
  const elements = root.filter((each) => typeof each !== 'string')
  const [element] = elements
  if (open.length !== 1 || elements.length !== 1 || element === undefined)
    throw new Error('expected one element, closed')
  return element
}

/** All elements of a name, in their order. */
export function all(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap((child) =>
    typeof child === 'string' ? [] : [...(child.name === name ? [child] : []), ...all(child, name)],
  )
}

export function textOf(element: XmlElement): string {
  return element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('')
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function unescaped(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal?: string, hex?: string, name = '') => {
    const code = decimal === undefined ? (hex === undefined ? null : Number.parseInt(hex, 16)) : Number(decimal)
    return code === null ? (NAMED[name] ?? whole) : String.fromCodePoint(code)
  })
}
