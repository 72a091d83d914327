/**
 * JSON from a stranger (RFC 8259), read strictly and with a place for everything that is wrong. `JSON.parse` would accept
 * what hurts later: 1e400 becomes Infinity, ten thousand brackets overflow whoever walks them, `__proto__` turns into a
 * prototype when copied, the second of two equal names silently wins; and where it refuses, its words differ by engine.
 */

/** What stands where the text ends too soon; whoever tells it in another language knows it by this. */
export const END_OF_TEXT = 'the end of the text'

/** What cannot be read, and where. */
export interface JsonFault {
  /** The place in what was sent (RFC 6901): `/territories/0/name`. */
  readonly pointer: string
  /** The place in the text, counted from 1. */
  readonly line: number
  readonly column: number
  readonly found: string
  readonly expected: string
}

export type JsonReading = { readonly value: unknown } | { readonly fault: JsonFault }

/** Deep enough for GeoJSON, where a corner of a MultiPolygon in a collection lies nine deep, and its properties. */
const JSON_DEPTH = 32

/** The value of a text, with lists and objects at most `depth` deep. */
export function readJsonText(text: string, depth = JSON_DEPTH): JsonReading {
  try {
    return { value: new Reader(text, depth).whole() }
  } catch (error) {
    if (error instanceof Refusal) return { fault: error.fault }
    throw error
  }
}

/** A JSON pointer. */
export function pointerTo(path: readonly (string | number)[]): string {
  return path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
}

/** The way out of the recursion, from wherever the fault is; never leaves this file. */
class Refusal extends Error {
  readonly fault: JsonFault

  constructor(fault: JsonFault) {
    super(fault.expected)
    this.fault = fault
  }
}

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
const WORDS = [
  ['true', true],
  ['false', false],
  ['null', null],
] as const
/** Space, tab, line feed, carriage return: no other space is one in JSON. */
const SPACE = new Set([0x20, 0x09, 0x0a, 0x0d])
const VALUE = 'a value: an object, a list, a string, a number, true, false or null'
/** Characters of what was found that are repeated. */
const RECOGNISABLE = 20

class Reader {
  readonly #text: string
  readonly #depth: number
  /** The pointer to the value being read. */
  readonly #path: (string | number)[] = []
  #at = 0

  constructor(text: string, depth: number) {
    this.#text = text
    this.#depth = depth
  }

  whole(): unknown {
    const value = this.#value()
    this.#skipSpace()
    if (this.#at < this.#text.length) this.#refuse('nothing after the value')
    return value
  }

  #value(): unknown {
    this.#skipSpace()
    switch (this.#text[this.#at]) {
      case '{':
        return this.#object()
      case '[':
        return this.#list()
      case '"':
        return this.#string(VALUE)
    }
    for (const [word, value] of WORDS) {
      if (!this.#text.startsWith(word, this.#at)) continue
      this.#at += word.length
      return value
    }
    return this.#number()
  }

  #object(): object {
    const object: Record<string, unknown> = {}
    let isFirst = true
    this.#members('}', () => {
      this.#skipSpace()
      const start = this.#at
      // Until there is a first name, what is wrong is wrong with the object itself.
      if (isFirst) this.#path.pop()
      const name = this.#string('a name in double quotes')
      if (isFirst) this.#path.push(name)
      else this.#path[this.#path.length - 1] = name
      isFirst = false
      if (name === '__proto__') this.#refuse('any other name', start)
      if (Object.hasOwn(object, name)) this.#refuse('each name once', start)
      if (!this.#takes(':')) this.#refuse('a colon')
      object[name] = this.#value()
    })
    return object
  }

  #list(): unknown[] {
    const list: unknown[] = []
    this.#members(']', () => {
      this.#path[this.#path.length - 1] = list.length
      list.push(this.#value())
    })
    return list
  }

  /** What stands between brackets, with commas between. */
  #members(close: ']' | '}', read: () => void): void {
    if (this.#path.length === this.#depth) this.#refuse(`lists and objects at most ${this.#depth} deep`)
    this.#at++
    this.#path.push('')
    if (!this.#takes(close)) {
      do read()
      while (this.#takes(','))
      if (!this.#takes(close)) this.#refuse(`a comma or ${close}`)
    }
    this.#path.pop()
  }

  #string(expected: string): string {
    const start = this.#at
    if (this.#text[start] !== '"') this.#refuse(expected)
    let end = this.#text.indexOf('"', start + 1)
    while (end >= 0 && this.#isEscaped(end, start)) end = this.#text.indexOf('"', end + 1)
    if (end < 0) this.#refuse('a closing double quote', this.#text.length)
    this.#at = end + 1
    const written = this.#text.slice(start, this.#at)
    try {
      return JSON.parse(written)
    } catch {
      // Only of a string can this be: a control character as it is, or a backslash before what it does not escape.
      return this.#refuse('a string without control characters and unknown escapes', start)
    }
  }

  /** Whether an odd number of backslashes stands before. */
  #isEscaped(quote: number, start: number): boolean {
    let first = quote
    while (first > start && this.#text[first - 1] === '\\') first--
    return (quote - first) % 2 === 1
  }

  #number(): number {
    NUMBER.lastIndex = this.#at
    const [written] = NUMBER.exec(this.#text) ?? []
    if (written === undefined) return this.#refuse(VALUE)
    const number = Number(written)
    if (!Number.isFinite(number)) this.#refuse('a number up to 1.8e308')
    this.#at += written.length
    return number
  }

  /** Whether the next character was this one, which is then behind us. */
  #takes(character: string): boolean {
    this.#skipSpace()
    if (this.#text[this.#at] !== character) return false
    this.#at++
    return true
  }

  #skipSpace(): void {
    while (SPACE.has(this.#text.charCodeAt(this.#at))) this.#at++
  }

  #refuse(expected: string, at = this.#at): never {
    const before = this.#text.slice(0, at).split('\n')
    const found = [...this.#text.slice(at, at + RECOGNISABLE)].join('')
    throw new Refusal({
      pointer: pointerTo(this.#path),
      line: before.length,
      column: (before.at(-1)?.length ?? 0) + 1,
      found: found === '' ? END_OF_TEXT : found,
      expected,
    })
  }
}
