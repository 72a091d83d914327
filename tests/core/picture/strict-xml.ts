/** Reads XML as strictly as XML 1.0 has it, as far as our drawings go: elements, attributes in double quotes, text. */
export interface Element {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly (Element | string)[]
}

const NAME = '[A-Za-z][A-Za-z0-9-]*'
const TAG = new RegExp(`<(/?)(${NAME})((?:\\s+${NAME}(?::${NAME})?="[^"<]*")*)\\s*(/?)>`, 'y')
const TEXT = /[^<]+/y
/** The entities every reader knows; a character that no document may hold fits in neither pattern. */
const CHARACTERS =
  /^(?:[\t\n\r\u{20}-\u{25}\u{27}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]|&(?:amp|lt|gt|quot);)*$/u
const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' }

export function readXml(source: string): Element {
  const document: Element & { children: (Element | string)[] } = { name: '', attributes: new Map(), children: [] }
  const open = [document]
  for (let at = 0; at < source.length; ) {
    const here = open.at(-1) ?? document
    TAG.lastIndex = TEXT.lastIndex = at
    const [text] = TEXT.exec(source) ?? []
    if (text !== undefined) {
      here.children.push(plain(text))
      at += text.length
      continue
    }
    const [tag, closing, name = '', given = '', empty] = TAG.exec(source) ?? []
    if (tag === undefined) throw new Error(`xml: expected a tag, found "${source.slice(at, at + 60)}"`)
    at += tag.length
    if (closing) {
      if (here === document || here.name !== name) throw new Error(`xml: </${name}> closes <${here.name}>`)
      open.pop()
      continue
    }
    const element = { name, attributes: attributesOf(given), children: [] }
    here.children.push(element)
    if (!empty) open.push(element)
  }
  const [root, ...more] = document.children
  if (open.length !== 1 || root === undefined || typeof root === 'string' || more.length > 0) {
    throw new Error('xml: expected one element, whole')
  }
  return root
}

function attributesOf(given: string): Map<string, string> {
  const attributes = new Map<string, string>()
  for (const [, name = '', value = ''] of given.matchAll(/([^\s=]+)="([^"]*)"/g)) {
    if (attributes.has(name)) throw new Error(`xml: ${name} is given twice`)
    attributes.set(name, plain(value))
  }
  return attributes
}

function plain(text: string): string {
  if (!CHARACTERS.test(text)) throw new Error(`xml: expected only characters of XML, found ${JSON.stringify(text)}`)
  return text.replace(/&[a-z]+;/g, (entity) => ENTITIES[entity] ?? entity)
}

/** An element and everything in it. */
export function everyElement(element: Element): Element[] {
  return [element, ...element.children.flatMap((child) => (typeof child === 'string' ? [] : everyElement(child)))]
}
