import * as v from 'valibot'
import { type Problem, ProblemSchema } from '#core/model/contract.ts'
import type { Fault } from '#core/model/view.ts'
import { API_HEADERS } from './headers.ts'
import { LIMITS } from './limits.ts'

export type ProblemKind = Fault['kind'] | 'no-such-address' | 'method-not-allowed' | 'not-acceptable' | 'internal'

/** Every problem this server can answer with. `type` is `/problems/<kind>`: a name, which /openapi.json explains. */
export const PROBLEMS: Record<ProblemKind, { readonly status: number; readonly title: string }> = {
  'unknown-parameter': { status: 400, title: 'There is no such parameter here' },
  repeated: { status: 400, title: 'A parameter is given more than once' },
  malformed: { status: 400, title: 'A parameter cannot be read' },
  'not-found': { status: 404, title: 'What a parameter names does not exist' },
  'no-data': { status: 404, title: 'There are no figures for what was asked' },
  'no-such-address': { status: 404, title: 'There is nothing at this address' },
  'method-not-allowed': { status: 405, title: 'This address can only be read' },
  'not-acceptable': { status: 406, title: 'No acceptable encoding' },
  internal: { status: 500, title: 'Something went wrong in the server' },
}

/** The one place where an answer about a fault is written (RFC 9457). */
export function problem(
  kind: ProblemKind,
  detail: string,
  more: Partial<Pick<Problem, 'parameter' | 'found' | 'expected'>> = {},
  headers: Record<string, string> = {},
): Response {
  const { status, title } = PROBLEMS[kind]
  const body = v.parse(ProblemSchema, { type: `/problems/${kind}`, title, status, detail, ...more })
  return new Response(JSON.stringify(body), {
    status,
    headers: {
      ...API_HEADERS,
      'Content-Type': 'application/problem+json; charset=utf-8',
      'Content-Language': 'en',
      'Cache-Control': 'no-store',
      ...headers,
    },
  })
}

/** The answer to a parameter that cannot be used. What was sent is repeated, but clipped. */
export function faultProblem(fault: Fault): Response {
  const parameter = clip(fault.parameter)
  const found = clip(fault.found)
  return problem(fault.kind, `${parameter}: expected ${fault.expected}; found ${found === '' ? 'nothing' : found}`, {
    parameter,
    found,
    expected: fault.expected,
  })
}

/** Cut between characters, not inside a surrogate pair. */
export function clip(text: string): string {
  if (text.length <= LIMITS.foundCharacters) return text
  return `${[...text.slice(0, LIMITS.foundCharacters)].slice(0, -1).join('')}…`
}
