import { addressIn } from '#core/model/destination.ts'
import type { Language } from '#core/model/text.ts'
import type { Fault, View, ViewParameter } from '#core/model/view.ts'
import type { Edition } from '../edition.ts'
import { discoveryLinks } from '../embed/discovery.ts'
import { isOther } from '../embed/other.ts'
import type { Found, ShowingRoute } from '../embed/shown.ts'
import { PAGE_HEADERS } from '../http/headers.ts'
import { forHost, hostOf, publicOrigin } from '../http/origin.ts'
import { Published } from '../http/published.ts'
import { type Question, readQuery } from '../http/question.ts'
import type { DocumentContent, DocumentPage } from '../page/document.ts'
import { NOTHING } from '../page/html.ts'
import { describeFaults } from './faults.ts'

/** What a document is asked. */
export interface DocumentQuestion {
  readonly lang: Language
  /** As far as the route reads a view; else only its language. */
  readonly view: View
  /** The first value of one of the route's own parameters, without space around it; empty where there is none. */
  readonly own: (name: string) => string
  /** Every value of it. */
  readonly every: (name: string) => readonly string[]
  /** A part of the path, named in the pattern. */
  readonly part: (name: string) => string
  /** For what holds the server's own address. */
  readonly request: Request
  /** What of the address could not be used; a route that reads more of it by itself adds to it. */
  readonly faults: Fault[]
}

/** What it answers: a page, a page that says what is not there, or the way to another address of ours. */
export type DocumentAnswer =
  | {
      readonly kind: 'page'
      readonly content: DocumentContent
      /** Whether it shows what somebody saved, which may change or go: it is then kept by nobody, us included. */
      readonly saved?: boolean
      /** The host it was made for, where it holds the server's own address as the request told it. */
      readonly host?: string
    }
  | { readonly kind: 'not-found'; readonly content: DocumentContent }
  /** Where what was saved cannot be read just now. */
  | { readonly kind: 'unavailable'; readonly content: DocumentContent }
  | {
      readonly kind: 'elsewhere'
      readonly path: string
      readonly parameters?: readonly (readonly [name: string, value: string])[]
    }

interface Document {
  /** As the router writes it: `/data/:id`. */
  readonly pattern: string
  /** Parameters of a view that it reads, besides `lang` and the data version it is frozen to. */
  readonly reads?: readonly ViewParameter[]
  /** Parameters of its own. */
  readonly own?: readonly string[]
  /** At once where it can be: a promise only where something saved has to be read. */
  readonly answer: (question: DocumentQuestion) => DocumentAnswer | Promise<DocumentAnswer>
}

/**
 * The route of a document. Like the page of the map it never breaks over an old or edited address: what cannot be used is
 * dropped with a notice; but for a data version that is not there (server/editions.ts). Not part of the API, so /openapi.json does not list it.
 */
export function documentRoute(
  { knowledge, kept, site }: Edition,
  page: DocumentPage,
  document: Document,
): ShowingRoute {
  const { pattern, reads = [], own = [] } = document
  const names = [...new Set<ViewParameter>(['lang', 'at', ...reads])]

  function read({ request, query, part }: Question): DocumentQuestion {
    const filled = [...new URLSearchParams(query)].filter(([, value]) => value.trim() !== '')
    const { view, faults, own: given } = readQuery(filled, knowledge, names, own)
    const every = (name: string) => (given.get(name) ?? []).map((value) => value.trim())
    const first = (parameter: string) => {
      const [value = '', ...more] = every(parameter)
      if (more.length > 0) faults.push({ kind: 'repeated', parameter, found: value, expected: 'the parameter once' })
      return value
    }
    return { lang: view.lang, view, own: first, every, part, request, faults }
  }

  return {
    pattern,
    operations: [],
    answer: (question) => {
      const { request, address } = question
      const known = kept.get(address, hostOf(request))
      if (known) return known.body.answer(request, known.lasting)
      const asked = read(question)
      const { faults, lang, view } = asked
      const answered = document.answer(asked)
      return answered instanceof Promise ? answered.then(send) : send(answered)

      function send(answered: DocumentAnswer): Response {
        switch (answered.kind) {
          case 'elsewhere':
            return elsewhere(addressIn(answered.path, lang, frozenAs(view, answered.parameters)))
          case 'not-found':
            return notFound(page(noticed(answered.content)))
          case 'unavailable':
            return notFound(page(noticed(answered.content)), 503)
          case 'page': {
            const headers = answered.saved === true ? SAVED_HEADERS : PAGE_HEADERS
            const content = noticed(answered.content)
            const isShown = content.shown !== undefined
            const links = isShown
              ? discoveryLinks(publicOrigin(request, site), placeOf(content), content.title)
              : NOTHING
            const body = new Published(page(content, links), TYPE, headers)
            const host = answered.host === undefined ? {} : { host: answered.host }
            if (faults.length === 0 && answered.saved !== true) {
              kept.set(address, { body, lasting: 'revalidate', ...host, ...(isShown ? forHost(request, site) : {}) })
            }
            return body.answer(request, 'revalidate')
          }
        }
      }

      function noticed(content: DocumentContent): DocumentContent {
        const notices = [...describeFaults(faults, lang), ...(content.notices ?? [])]
        return { ...content, parameters: frozenAs(view, content.parameters), notices }
      }
    },
    shown: async (question): Promise<Found> => {
      const asked = read(question)
      const { view, faults, lang } = asked
      const answered = await document.answer(asked)
      switch (answered.kind) {
        case 'elsewhere':
          return { kind: 'elsewhere', address: addressIn(answered.path, lang, frozenAs(view, answered.parameters)) }
        case 'not-found':
          return { kind: 'nothing' }
        case 'unavailable':
          return { kind: 'unavailable' }
        case 'page': {
          const { content, saved = false } = answered
          if (content.shown === undefined || faults.some(isOther)) return { kind: 'nothing' }
          const frozen = { ...content.shown.view, at: view.at }
          const place = placeOf({ ...content, parameters: frozenAs(view, content.parameters) })
          const shown =
            content.shown.kind === 'view'
              ? { ...content.shown, view: frozen }
              : { ...content.shown, view: frozen, page: place }
          return { kind: 'shown', shown, saved }
        }
      }
    },
  }
}

/** The way to the page in another language, and its address on paper, keep the figures it shows. */
function frozenAs(
  { at }: Pick<View, 'at'>,
  parameters: DocumentContent['parameters'] = [],
): NonNullable<DocumentContent['parameters']> {
  const kept = at === null || parameters.some(([name]) => name === 'at')
  return kept ? parameters : [...parameters, ['at', at]]
}

function placeOf({ path, lang, parameters }: DocumentContent): string {
  return addressIn(path, lang, parameters)
}

const TYPE = 'text/html; charset=utf-8'
const SAVED_HEADERS = { ...PAGE_HEADERS, 'Cache-Control': 'private, no-store' }

/** Temporary (302), for what a word finds may change with the data. */
function elsewhere(address: string): Response {
  return new Response(null, {
    status: 302,
    headers: { ...PAGE_HEADERS, Location: address, 'Cache-Control': 'no-cache' },
  })
}

export function notFound(text: string, status: 404 | 503 = 404): Response {
  return new Response(text, {
    status,
    headers: { ...PAGE_HEADERS, 'Content-Type': TYPE, 'Cache-Control': 'no-store' },
  })
}
