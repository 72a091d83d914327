import type { GenericSchema } from 'valibot'
import type { Language } from '#core/model/text.ts'
import type { Fault } from '#core/model/view.ts'
import { API_HEADERS } from './headers.ts'
import type { Kept } from './kept.ts'
import type { Method } from './methods.ts'
import { hostOf } from './origin.ts'
import type { ParameterNote } from './parameters.ts'
import { faultProblem } from './problem.ts'
import { type Lasting, Published } from './published.ts'
import type { Question } from './question.ts'

/** One address as /openapi.json tells of it. */
export interface Operation {
  /** With the parts of the path in braces: `/api/indicators/{id}`. */
  readonly address: string
  readonly summary: string
  readonly parameters: readonly ParameterNote[]
  /** Of a good answer; several where it depends on what is asked for. */
  readonly type: string | readonly string[]
  /** The schema of a JSON answer. */
  readonly schema?: GenericSchema
  /** The status of a good answer; 200 unless given. */
  readonly status?: 200 | 201 | 202 | 204
  /** What a request says in its body, where the method takes one. */
  readonly body?: { readonly description: string; readonly schema: GenericSchema; readonly example: unknown }
}

/** Addresses that one handler answers, and what is said of them. */
export interface Route {
  /** GET unless given; what is read with GET can be with HEAD. */
  readonly method?: Method
  /** As the router writes it: `/api/indicators/:id`. */
  readonly pattern: string
  readonly operations: readonly Operation[]
  /** The data version a question is about, where that is not what its own `at` says. */
  readonly versionIn?: (question: Question) => string | null | Promise<string | null>
  /** The language a question is answered in, where that is not what its own `lang` says. */
  readonly languageIn?: (question: Question) => Language | Promise<Language>
  readonly answer: (question: Question) => Response | Promise<Response>
}

/** A body and how long it holds; a fault instead where the question could not be used. */
export interface Answer {
  readonly body: Published
  readonly lasting: Lasting
  /** The host it was made for, where it holds the server's own address as a request told it; for all where not given. */
  readonly host?: string
}
export type Outcome = Answer | { readonly fault: Fault }

/**
 * Sends what a handler came to. A good answer is kept under the address it was asked by: the app finds it there before
 * routing, and HEAD, which has to be routed, finds it here. What can be answered at once is, without a promise between.
 */
export function keeping(kept: Kept, make: (question: Question) => Outcome | Promise<Outcome>): Route['answer'] {
  const send = (question: Question, made: Outcome): Response => {
    if ('fault' in made) return faultProblem(made.fault)
    kept.set(question.address, made)
    return made.body.answer(question.request, made.lasting)
  }
  return (question) => {
    const known = kept.get(question.address, hostOf(question.request))
    if (known) return known.body.answer(question.request, known.lasting)
    const made = make(question)
    return made instanceof Promise ? made.then((outcome) => send(question, outcome)) : send(question, made)
  }
}

export function json(value: unknown): Published {
  return new Published(JSON.stringify(value), 'application/json; charset=utf-8', API_HEADERS)
}

/**
 * Data that names its version can never say anything else. Drawings, documents and pages can, for they tell what newer
 * versions say: those must be asked for anew, even of the version that is the newest today.
 */
export function lastingOf({ at }: { readonly at: string | null }): Lasting {
  return at === null ? 'revalidate' : 'immutable'
}
