/** What may be done at an address besides asking for it, and what another origin may send along. */
export const METHODS = ['GET', 'POST', 'PUT', 'DELETE'] as const
export type Method = (typeof METHODS)[number]

/**
 * Headers that browsers let a page of another origin send only after they have asked (Fetch standard, "CORS-preflight
 * request"). There are no cookies, so letting everybody ask gives nobody anything they could not have by asking alone.
 */
const SENT: Record<Method, readonly string[]> = {
  GET: ['If-None-Match'],
  POST: ['Content-Type'],
  PUT: ['Authorization', 'Content-Type', 'If-Match'],
  DELETE: ['Authorization', 'If-Match'],
}

/** The methods as `Allow` lists them: what can be had with GET can be with HEAD. */
export function allowed(methods: readonly Method[]): string {
  return [...methods.flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : [method])), 'OPTIONS'].join(', ')
}

/** The answer to OPTIONS, a browser's that asks before it lets a page of another origin send. */
export function preflight(methods: readonly Method[]): Response {
  const headers = {
    Allow: allowed(methods),
    'Access-Control-Allow-Origin': '*',
    'Access-Control-Allow-Methods': allowed(methods),
    'Access-Control-Allow-Headers': [...new Set(methods.flatMap((method) => SENT[method]))].join(', '),
    'Access-Control-Max-Age': '86400',
  }
  return new Response(null, { status: 204, headers })
}
