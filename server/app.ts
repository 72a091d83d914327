import { Hono } from 'hono'
import type { Assets } from './assets.ts'
import type { Atlas } from './atlas/memory.ts'
import { editionOf } from './edition.ts'
import { clip, problem } from './http/problem.ts'
import { addressOf, questionOf } from './http/question.ts'
import type { Later } from './later.ts'
import { routesOf } from './routes/all.ts'
import type { Clock } from './routes/health.ts'

export interface Parts {
  readonly atlas: Atlas
  readonly assets: Assets
  readonly clock: Clock
  /** Where an error goes that is a bug of ours. */
  readonly report?: (error: unknown) => void
  /** Runs work that may wait. Without it bodies keep their quick compression. */
  readonly later?: Later
}

const ALLOWED = 'GET, HEAD, OPTIONS'

/**
 * The whole server as a function from request to response. No middleware: every route is one handler that answers in
 * the same turn where it can, and the adaptor then writes without a promise between.
 */
export function createApp({ atlas, assets, clock, report = console.error, later = () => {} }: Parts): Hono {
  const app = new Hono()
  const edition = editionOf(atlas, later)
  for (const route of routesOf(edition, assets.template, clock)) {
    app.get(route.pattern, (context) => route.answer(questionOf(context)))
  }
  for (const [path, { body, lasting }] of assets.files) {
    app.get(path, (context) => body.answer(context.req.raw, lasting))
    later(() => body.polish())
  }
  app.options('*', () => new Response(null, { status: 204, headers: PREFLIGHT }))
  app.notFound((context) => {
    const { method, path } = context.req
    const known = method !== 'GET' && app.router.match('GET', path)[0].length > 0
    return known
      ? problem('method-not-allowed', `${method} is not understood here; expected ${ALLOWED}`, {}, { Allow: ALLOWED })
      : problem('no-such-address', 'Expected an address listed at /openapi.json', { found: clip(path) })
  })
  app.onError((error) => {
    report(error)
    return problem('internal', 'The error has been logged; the request was understood but could not be answered')
  })
  // What is kept is found by its address alone, before routing: a tenth more answers per second.
  const routed = app.fetch
  app.fetch = (request, ...rest) => {
    const known = request.method === 'GET' ? edition.kept.get(addressOf(request.url)) : undefined
    return known ? known.body.answer(request, known.lasting) : routed(request, ...rest)
  }
  return app
}

/** `If-None-Match` is not among the headers another origin may send unasked, so browsers ask first. */
const PREFLIGHT = {
  Allow: ALLOWED,
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Allow-Methods': ALLOWED,
  'Access-Control-Allow-Headers': 'If-None-Match',
  'Access-Control-Max-Age': '86400',
}
