/** The data versions beside the one served: a question that names one of them is answered by it, as long as it is kept. */
import type { Atlas } from './atlas/memory.ts'
import { VERSION } from './atlas/schema.ts'
import type { PublishedVersion, Versions } from './atlas/versions.ts'
import { type Edition, editionOf } from './edition.ts'
import { Kept } from './http/kept.ts'
import { LIMITS } from './http/limits.ts'
import type { Question } from './http/question.ts'
import type { Route } from './http/route.ts'
import { Turns } from './http/turns.ts'

/** What an older version cannot be had for: it is kept no longer, was never here, or too many are asked for just now. */
export interface Refusals {
  readonly gone: (question: Question, version: PublishedVersion) => Response
  /** To a reader, of what is no version that was ever published here: `found`, as the address has it. */
  readonly unknown: (question: Question, found: string) => Response
  readonly busy: (question: Question, seconds: number) => Response
}

interface Served {
  readonly edition: Edition
  /** Every address of an edition, in the same order whichever it is. */
  readonly routes: (edition: Edition) => readonly Route[]
  readonly versions: Versions
  readonly refuse: Refusals
}

/**
 * The answer of the older version that a question names; null where it names none, or the route itself says that there is
 * no such version. A page does not: it drops what it cannot read, and would show other figures than those it is frozen to.
 */
export type AnswerFromOlder = (question: Question, route: Route, place: number) => Response | Promise<Response> | null

/** Seconds after which somebody who found everybody waiting may find that nobody does. */
const WAIT = 5

/**
 * An older version is opened when somebody asks for it, which takes the whole server for half a second: so one at a time.
 * What is made of an atlas is held as long as `Versions` holds that, and let go with it.
 */
export function olderEditions({ edition: served, routes, versions, refuse }: Served): AnswerFromOlder {
  const turns = new Turns(LIMITS.waitingOpenings)
  const made = new WeakMap<Atlas, readonly Route[]>()

  function routesFrom(atlas: Atlas): readonly Route[] {
    const known = made.get(atlas)
    if (known) return known
    const all = routes(editionBeside({ atlas: served.atlas, versions, site: served.site }, atlas))
    made.set(atlas, all)
    return all
  }

  function from(atlas: Atlas, question: Question, place: number): Response | Promise<Response> {
    const route = routesFrom(atlas)[place]
    if (route === undefined) throw new Error(`editions: expected a route at place ${place}, found none`)
    return route.answer(question)
  }

  async function opened(question: Question, version: string, place: number): Promise<Response | null> {
    const turn = turns.take()
    if (turn === null) return refuse.busy(question, WAIT)
    await turn
    const atlas = versions.open(version)
    if (atlas !== null) return from(atlas, question, place)
    const gone = versions.gone(version)
    return gone === null ? null : refuse.gone(question, gone)
  }

  function never(question: Question, route: Route): Response | null {
    return isPage(route) ? refuse.unknown(question, everyVersionIn(question.query).join(', ')) : null
  }

  function byVersion(question: Question, route: Route, place: number, version: string | null) {
    if (version === served.atlas.version) return null
    if (version === null) return everyVersionIn(question.query).length === 0 ? null : never(question, route)
    const held = versions.held(version)
    if (held !== null) return from(held, question, place)
    const gone = versions.gone(version)
    if (gone !== null) return refuse.gone(question, gone)
    if (!versions.list().some((each) => each.version === version)) return never(question, route)
    return opened(question, version, place).then((answer) => answer ?? never(question, route) ?? route.answer(question))
  }

  return (question, route, place) => {
    const named = versionIn(question, route)
    if (!(named instanceof Promise)) return byVersion(question, route, place, named)
    return named.then((version) => byVersion(question, route, place, version) ?? route.answer(question))
  }
}

/** Another data version than the one served, as it is answered from. */
export function editionBeside(
  { atlas: served, versions, site }: Pick<Edition, 'atlas' | 'versions' | 'site'>,
  atlas: Atlas,
): Edition {
  const newer = atlas.builtAt < served.builtAt ? served : null
  const beside = { ...versions, list: () => versions.list().filter(({ builtAt }) => builtAt < atlas.builtAt) }
  return editionOf(atlas, new Kept(LIMITS), notNow, notNow, beside, site, newer)
}

/** An older version is not asked for so often that anything of it need be made beforehand. */
const notNow = () => {}

/** The version a question names; null where it names none, more than one, or something that is no version. */
function versionIn(question: Question, route: Route): string | null | Promise<string | null> {
  const named = route.versionIn ? route.versionIn(question) : takesVersion(route) ? frozenTo(question.query) : null
  return named instanceof Promise ? named.then(asVersion) : asVersion(named)
}

function asVersion(named: string | null): string | null {
  return named !== null && VERSION.test(named) ? named : null
}

/** Documents are not part of the API, and all of them can be read as they were. */
function takesVersion({ operations }: Route): boolean {
  return operations.length === 0 || operations.some(({ parameters }) => parameters.some(({ name }) => name === 'at'))
}

/** Whether it is shown to a reader: documents, which the API does not tell of, and what it tells of as HTML. */
function isPage({ operations }: Route): boolean {
  return operations.every(({ type }) => type === 'text/html')
}

/** What `at` says in a query, where it says one thing. */
export function frozenTo(query: string): string | null {
  const [version = null, ...more] = everyVersionIn(query)
  return more.length === 0 ? version : null
}

/** A form sends the fields that were left empty too; they say nothing. */
function everyVersionIn(query: string): string[] {
  // Most addresses name none, and need not be taken apart to know. Letters may be written as %61.
  return /at=|%/.test(query) ? new URLSearchParams(query).getAll('at').filter((value) => value !== '') : []
}
