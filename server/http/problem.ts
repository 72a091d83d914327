import * as v from 'valibot'
import { type Problem, ProblemSchema } from '#core/model/contract.ts'
import type { Fault } from '#core/model/view.ts'
import type { BodyFault } from './body.ts'
import { API_HEADERS } from './headers.ts'
import { LIMITS } from './limits.ts'

export type ProblemKind =
  | Fault['kind']
  | BodyFault['kind']
  | 'unusable'
  | 'no-such-address'
  | 'method-not-allowed'
  | 'not-acceptable'
  | 'changed-since'
  | 'condition-missing'
  | 'too-many'
  | 'too-much'
  | 'full'
  | 'no-workspace'
  | 'busy'
  | 'not-ready'
  | 'gone'
  | 'opening'
  | 'too-long'
  | 'not-written'
  | 'internal'

/** Every problem this server can answer with. `type` is `/problems/<kind>`: a name, which /openapi.json explains. */
export const PROBLEMS: Record<ProblemKind, { readonly status: number; readonly title: string }> = {
  'unknown-parameter': { status: 400, title: 'There is no such parameter here' },
  repeated: { status: 400, title: 'A parameter is given more than once' },
  malformed: { status: 400, title: 'A parameter cannot be read' },
  'not-found': { status: 404, title: 'What a parameter names does not exist' },
  'no-data': { status: 404, title: 'There are no figures for what was asked' },
  'no-such-address': { status: 404, title: 'There is nothing at this address' },
  'method-not-allowed': { status: 405, title: 'This address does not take that method' },
  'not-acceptable': { status: 406, title: 'No acceptable encoding' },
  gone: { status: 410, title: 'The data version is no longer kept' },
  'changed-since': { status: 412, title: 'It has been changed since it was read' },
  'too-large': { status: 413, title: 'The body is too large' },
  'unsupported-media-type': { status: 415, title: 'The body is of a type that is not read here' },
  'not-json': { status: 400, title: 'The body is not JSON that can be read' },
  unreadable: { status: 400, title: 'The body cannot be read' },
  unusable: { status: 422, title: 'What the body says cannot be used' },
  'too-much': { status: 422, title: 'More is asked for than is answered at once' },
  'condition-missing': { status: 428, title: 'A change must say what it changes' },
  'too-many': { status: 429, title: 'Too many requests of this kind just now' },
  'no-workspace': { status: 503, title: 'Nothing can be saved here at present' },
  'not-ready': { status: 409, title: 'It is not done' },
  busy: { status: 503, title: 'Too many pictures and documents are being made just now' },
  'too-long': { status: 503, title: 'It took longer to make than anything may' },
  opening: { status: 503, title: 'Too many older data versions are asked for just now' },
  'not-written': { status: 501, title: 'The answer is not written in that format' },
  full: { status: 507, title: 'There is no room to save more' },
  internal: { status: 500, title: 'Something went wrong in the server' },
}

/** The one place where an answer about a fault is written (RFC 9457). */
export function problem(
  kind: ProblemKind,
  detail: string,
  more: Partial<Pick<Problem, 'parameter' | 'pointer' | 'found' | 'expected'>> = {},
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

/** The answer to a body that cannot be read, or whose content cannot be used; `pointer` says where in it (RFC 6901). */
export function bodyProblem(fault: BodyFault | ContentFault): Response {
  const { kind, expected } = fault
  const found = clip(fault.found)
  const at = 'pointer' in fault ? { pointer: clip(fault.pointer) } : {}
  const said = 'detail' in fault ? fault.detail : `expected ${expected}; found ${found === '' ? 'nothing' : found}`
  // What would be taken instead (RFC 9110, sections 12.5.3 and 15.5.16).
  const headers: Record<string, string> = kind === 'unsupported-media-type' ? { 'Accept-Encoding': 'identity' } : {}
  return problem(kind, `${placeOf(fault)}: ${said}`, { ...at, found, expected }, headers)
}

/** What a body says that nothing can be made of. */
export interface ContentFault {
  readonly kind: 'unusable'
  readonly pointer: string
  readonly found: string
  readonly expected: string
  /** All of it in sentences, with what to do; made of the above unless given. */
  readonly detail?: string
}

function placeOf(fault: BodyFault | ContentFault): string {
  const place = 'pointer' in fault && fault.pointer !== '' ? clip(fault.pointer) : 'The body'
  return 'line' in fault ? `${place} (line ${fault.line}, column ${fault.column})` : place
}

/** Cut between characters, not inside a surrogate pair. */
export function clip(text: string): string {
  if (text.length <= LIMITS.foundCharacters) return text
  return `${[...text.slice(0, LIMITS.foundCharacters)].slice(0, -1).join('')}…`
}
