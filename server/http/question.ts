import type { Context } from 'hono'
import * as v from 'valibot'
import { readView } from '#core/model/address-reading.ts'
import type { Fault, Knowledge, View, ViewParameter } from '#core/model/view.ts'

/** One request, as a route sees it. */
export interface Question {
  readonly request: Request
  /** Path and query as sent: the name an answer is kept under. */
  readonly address: string
  /** The query as sent, without its question mark. */
  readonly query: string
  /** A part of the path, named in braces in the route's address. */
  readonly part: (name: string) => string
}

export function questionOf(context: Context): Question {
  const { raw, url } = context.req
  const address = addressOf(url)
  const mark = address.indexOf('?')
  return {
    request: raw,
    address,
    query: mark < 0 ? '' : address.slice(mark + 1),
    part: (name) => context.req.param(name) ?? '',
  }
}

/** Path and query of an absolute URL, as they stand. */
function addressOf(url: string): string {
  return url.slice(url.indexOf('/', url.indexOf('//') + 2))
}

/** A query read against the data: the view, what could not be used, and the parameters that are not of the view. */
export interface Reading {
  readonly view: View
  readonly faults: Fault[]
  readonly given: ReadonlySet<string>
  readonly own: ReadonlyMap<string, readonly string[]>
}

/** Reads a query in which the `allowed` parameters of a view may stand, and `own` ones of the route. */
export function readQuery(
  query: string | [name: string, value: string][],
  knowledge: Knowledge,
  allowed: readonly ViewParameter[],
  own: readonly string[] = [],
): Reading {
  const pairs = [...new URLSearchParams(query)]
  const names: readonly string[] = [...allowed, ...own]
  const strangers = pairs
    .filter(([name]) => !names.includes(name))
    .map(([parameter, found]): Fault => {
      const expected = names.length > 0 ? `one of ${names.join(', ')}` : 'no parameter'
      return { kind: 'unknown-parameter', parameter, found, expected }
    })
  const known = pairs.filter(([name]) => names.includes(name))
  const { view, faults } = readView(
    known.filter(([name]) => !own.includes(name)),
    knowledge,
    allowed,
  )
  const kept = new Map(
    own.map((name) => [name, known.flatMap(([each, value]) => (each === name ? [value] : []))] as const),
  )
  return { view, faults: [...strangers, ...faults], given: new Set(known.map(([name]) => name)), own: kept }
}

/** A parameter of the route's own, by its schema; `usual` where it is not given, and where it cannot be used. */
export function readOwn<T>(
  { own, faults }: Reading,
  parameter: string,
  schema: v.GenericSchema<unknown, T>,
  usual: T,
  expected: string,
): T {
  const [found, ...more] = own.get(parameter) ?? []
  if (found === undefined) return usual
  if (more.length > 0) {
    faults.push({ kind: 'repeated', parameter, found: [found, ...more].join(' and '), expected: 'the parameter once' })
  }
  const parsed = v.safeParse(schema, found)
  if (!parsed.success) faults.push({ kind: 'malformed', parameter, found, expected })
  return parsed.success ? parsed.output : usual
}

/** Asks for a parameter that has no default here: data for whatever happens to stand on the front page helps nobody. */
export function requireParameter({ given, faults }: Reading, parameter: string, expected: string): void {
  if (!given.has(parameter)) faults.push({ kind: 'malformed', parameter, found: '', expected })
}
