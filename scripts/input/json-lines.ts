const TOKEN = /\s*(?:([{}[\],:])|("(?:[^"\\]|\\.)*")|([^\s{}[\],:"]+)|($))/gy

/** JSON text that breaks off at `line`. */
export class JsonFault extends Error {
  constructor(
    readonly line: number,
    readonly expected: string,
    readonly found: string,
  ) {
    super(`line ${line}: expected ${expected}, found ${found}`)
  }
}

/**
 * The line on which each value of a JSON text begins, by its path: `['3', 'name', 'sv']` is under `3/name/sv`, the
 * whole under the empty string. JSON.parse tells neither lines of values nor, in all versions, of mistakes.
 */
export function jsonLines(text: string): Map<string, number> {
  const lines = new Map<string, number>()
  let line = 1
  let counted = 0
  const token = new RegExp(TOKEN)

  function next(): string {
    const at = token.lastIndex
    const match = token.exec(text)
    if (match === null) throw new JsonFault(lineAt(at), 'a JSON token', JSON.stringify(text.slice(at, at + 20)))
    return match[1] ?? match[2] ?? match[3] ?? ''
  }
  function lineAt(offset: number): number {
    for (; counted < offset; counted++) if (text[counted] === '\n') line++
    return line
  }
  function fail(expected: string, found: string): never {
    throw new JsonFault(lineAt(token.lastIndex), expected, found === '' ? 'the end of the file' : found)
  }
  function value(path: string, first: string): void {
    lines.set(path, lineAt(token.lastIndex - first.length))
    if (first === '{') members(path)
    else if (first === '[') elements(path)
    else if (!isScalar(first)) fail('a value', first)
  }
  function members(path: string): void {
    let current = next()
    if (current === '}') return
    for (;;) {
      if (!current.startsWith('"') || !isScalar(current)) fail('a name in quotes', current)
      const name: unknown = JSON.parse(current)
      const colon = next()
      if (colon !== ':') fail('":"', colon)
      value(join(path, String(name)), next())
      const after = next()
      if (after === '}') return
      if (after !== ',') fail('"," or "}"', after)
      current = next()
    }
  }
  function elements(path: string): void {
    let current = next()
    if (current === ']') return
    for (let i = 0; ; i++) {
      value(join(path, String(i)), current)
      const after = next()
      if (after === ']') return
      if (after !== ',') fail('"," or "]"', after)
      current = next()
    }
  }

  value('', next())
  const rest = next()
  if (rest !== '') fail('the end of the file', rest)
  return lines
}

function join(path: string, key: string): string {
  return path === '' ? key : `${path}/${key}`
}

function isScalar(token: string): boolean {
  try {
    JSON.parse(token)
    return true
  } catch {
    return false
  }
}
