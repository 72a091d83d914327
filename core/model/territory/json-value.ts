/** Looking into a JSON value of anybody's making: no member is taken on trust, and none from a prototype. */
import type { JsonKind, PlacelessFault, UploadFault } from './told.ts'

export function kindOf(value: unknown): JsonKind {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'list'
  switch (typeof value) {
    case 'object':
      return 'object'
    case 'string':
      return 'text'
    case 'number':
      return 'number'
    case 'boolean':
      return 'boolean'
    default:
      return 'nothing'
  }
}

/** A member of an object; undefined where the value is no object or has none of its own by that name. */
export function member(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined
  return Object.getOwnPropertyDescriptor(value, name)?.value
}

/** Characters of what was found that are repeated to whoever sent it. */
const RECOGNISABLE = 60

/** What stood there, recognisable and no longer than that; lists and objects are too large to repeat. */
export function foundIn(value: unknown): string {
  switch (kindOf(value)) {
    case 'text':
    case 'number':
    case 'boolean':
      return shorten(String(value))
    case 'null':
      return 'null'
    case 'list':
      return '[…]'
    case 'object':
      return '{…}'
    case 'nothing':
      return ''
  }
}

export function shorten(text: string): string {
  const characters = [...text.slice(0, 4 * RECOGNISABLE)]
  return characters.length > RECOGNISABLE ? `${characters.slice(0, RECOGNISABLE).join('')}…` : text
}

/** The way out of a reader, from wherever the fault is; never leaves `reading`. */
export class Unreadable extends Error {
  readonly fault: UploadFault

  constructor(pointer: string, fault: PlacelessFault) {
    super(fault.kind)
    this.fault = { ...fault, pointer }
  }
}

/** What a reader makes, or the fault it came out with. */
export function reading<T extends object>(read: () => T): T | { readonly fault: UploadFault } {
  try {
    return read()
  } catch (error) {
    if (error instanceof Unreadable) return { fault: error.fault }
    throw error
  }
}

/** One step further into what was sent (RFC 6901). */
export function into(pointer: string, step: string | number): string {
  return `${pointer}/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`
}

export function expectList(value: unknown, pointer: string): readonly unknown[] {
  if (Array.isArray(value)) return value
  throw wrongKind(value, pointer, 'list')
}

export function expectText(value: unknown, pointer: string): string {
  if (typeof value === 'string') return value
  throw wrongKind(value, pointer, 'text')
}

export function expectObject(value: unknown, pointer: string): object {
  if (kindOf(value) === 'object' && typeof value === 'object' && value !== null) return value
  throw wrongKind(value, pointer, 'object')
}

export function wrongKind(value: unknown, pointer: string, expected: Exclude<JsonKind, 'nothing'>): Unreadable {
  return new Unreadable(pointer, { kind: 'wrong-kind', found: foundIn(value), kindFound: kindOf(value), expected })
}

export function expectOneOf<T extends string>(value: unknown, pointer: string, set: readonly T[]): T {
  const match = set.find((each) => each === value)
  if (match !== undefined) return match
  throw new Unreadable(pointer, { kind: 'not-one-of', found: foundIn(value), expected: set })
}

/** A misspelt name must not pass for a member left out. */
export function expectMembers(value: object, pointer: string, allowed: readonly string[]): void {
  const stranger = Object.keys(value).find((name) => !allowed.includes(name))
  if (stranger === undefined) return
  throw new Unreadable(into(pointer, stranger), { kind: 'unknown-member', found: shorten(stranger), expected: allowed })
}
