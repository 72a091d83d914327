import { addressIn } from '#core/model/destination.ts'
import type { Language } from '#core/model/text.ts'
import type { Fault, View, ViewParameter } from '#core/model/view.ts'
import type { Edition } from '../edition.ts'
import { PAGE_HEADERS } from '../http/headers.ts'
import { hostOf } from '../http/origin.ts'
import { Published } from '../http/published.ts'
import { readQuery } from '../http/question.ts'
import type { Route } from '../http/route.ts'
import type { DocumentContent, DocumentPage } from '../page/document.ts'
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
export function documentRoute({ knowledge, kept }: Edition, page: DocumentPage, document: Document): Route {
  const { pattern, reads = [], own = [], answer } = document
  const names = [...new Set<ViewParameter>(['lang', 'at', ...reads])]
  return {
    pattern,
    operations: [],
    answer: ({ request, address, query, part }) => {
      const known = kept.get(address, hostOf(request))
      if (known) return known.body.answer(request, known.lasting)
      const filled = [...new URLSearchParams(query)].filter(([, value]) => value.trim() !== '')
      const { view, faults, own: given } = readQuery(filled, knowledge, names, own)
      const every = (name: string) => (given.get(name) ?? []).map((value) => value.trim())
      const first = (parameter: string) => {
        const [value = '', ...more] = every(parameter)
        if (more.length > 0) faults.push({ kind: 'repeated', parameter, found: value, expected: 'the parameter once' })
        return value
      }
      const answered = answer({ lang: view.lang, view, own: first, every, part, request, faults })
      return answered instanceof Promise ? answered.then(send) : send(answered)

      function send(answered: DocumentAnswer): Response {
        switch (answered.kind) {
          case 'elsewhere':
            return elsewhere(addressIn(answered.path, view.lang, frozenAs(answered.parameters)))
          case 'not-found':
            return notFound(page(noticed(answered.content)))
          case 'unavailable':
            return notFound(page(noticed(answered.content)), 503)
          case 'page': {
            const headers = answered.saved === true ? SAVED_HEADERS : PAGE_HEADERS
            const body = new Published(page(noticed(answered.content)), TYPE, headers)
            const forHost = answered.host === undefined ? {} : { host: answered.host }
            if (faults.length === 0 && answered.saved !== true) {
              kept.set(address, { body, lasting: 'revalidate', ...forHost })
            }
            return body.answer(request, 'revalidate')
          }
        }
      }

      function noticed(content: DocumentContent): DocumentContent {
        const notices = [...describeFaults(faults, view.lang), ...(content.notices ?? [])]
        return { ...content, parameters: frozenAs(content.parameters), notices }
      }

      /** The way to the page in another language, and its address on paper, keep the figures it shows. */
      function frozenAs(parameters: DocumentContent['parameters'] = []): NonNullable<DocumentContent['parameters']> {
        const kept = view.at === null || parameters.some(([name]) => name === 'at')
        return kept ? parameters : [...parameters, ['at', view.at]]
      }
    },
  }
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
