import { API_HEADERS, type Headers } from '../http/headers.ts'
import { json } from '../http/route.ts'

/**
 * Answers about what somebody saved. Never among the kept ones, and not compressed: how well what one knows compresses
 * beside what one does not would tell of it.
 */
function answer(status: number, body: object | null, cacheControl: string, headers: Headers): Response {
  const type = body === null ? {} : { 'Content-Type': 'application/json; charset=utf-8' }
  return new Response(body === null ? null : JSON.stringify(body), {
    status,
    headers: { ...API_HEADERS, ...type, 'Cache-Control': cacheControl, ...headers },
  })
}

/** To be had again by who has the id; nobody on the way keeps it. Without a body: what they have still holds. */
export function privateAnswer(body: object | null, headers: Headers): Response {
  return answer(body === null ? 304 : 200, body, 'private, no-cache', headers)
}

/** To who sent what the answer is about, kept nowhere. They know all that is in it: it may be compressed. */
export function sentAnswer(body: object, request: Request): Response {
  const response = json(body).answer(request, 'revalidate')
  response.headers.set('Cache-Control', 'no-store')
  // What is kept nowhere is never asked for again by its tag.
  response.headers.delete('ETag')
  return response
}

/** To who came with a secret or goes with one: kept nowhere. */
export function secretAnswer(status: 200 | 201 | 204, body: object | null, headers: Headers = {}): Response {
  return answer(status, body, 'no-store', headers)
}
