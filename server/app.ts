import { Hono } from 'hono'
import { TooIntricate } from '#core/measure/overlap.ts'
import type { Assets } from './assets.ts'
import type { Atlas } from './atlas/memory.ts'
import { NO_VERSIONS, OpeningsSpent, type Versions } from './atlas/versions.ts'
import { nowherePage } from './document/nowhere.ts'
import { olderRefused } from './document/older-refused.ts'
import { refusedRendering } from './document/refused-rendering.ts'
import { notFound } from './document/route.ts'
import { type Edition, editionOf, type Idle } from './edition.ts'
import { olderEditions } from './editions.ts'
import { Kept } from './http/kept.ts'
import { LIMITS } from './http/limits.ts'
import { allowed, METHODS, preflight } from './http/methods.ts'
import { clip, problem } from './http/problem.ts'
import { questionOf } from './http/question.ts'
import { wantsPage } from './http/wants-page.ts'
import { inEveryLanguage } from './languages.ts'
import { Orders } from './orders/orders.ts'
import { documentPages } from './page/document.ts'
import type { Pages } from './pages.ts'
import type { Later } from './polish/queue.ts'
import { RenderError, type Renderer } from './render/renderer.ts'
import { twoLanes } from './render/two-lanes.ts'
import { routesOf } from './routes/all.ts'
import type { Clock } from './routes/health.ts'
import { noSaving, type Saving } from './saved/saving.ts'
import { ANY_SITE, type Site } from './site.ts'
import { tellOperator } from './tell-operator.ts'

export interface Parts {
  readonly atlas: Atlas
  readonly assets: Assets
  /** The texts of the documents. */
  readonly pages: Pages
  readonly clock: Clock
  /** Where answers are kept, for a listener that sends them without coming here. */
  readonly kept?: Kept
  /** Where an error goes that is a bug of ours. */
  readonly report?: (error: unknown) => void
  /** Betters the compression of what is made once. Without it bodies keep their quick one. */
  readonly later?: Later
  /** Does what will be needed before it is. Without it the first who needs it waits. */
  readonly idle?: Idle
  /** Without it nothing can be saved. */
  readonly saving?: Saving
  /** Without it no data version but the one served can be looked at. */
  readonly versions?: Versions
  /** Makes pictures and documents. */
  readonly renderer?: Renderer
  /** Without it the server stands where each request says, and any page may show an embed. */
  readonly site?: Site
}

/**
 * The whole server as a function from request to response. No middleware: every route is one handler that answers in
 * the same turn where it can, and the adaptor then writes without a promise between.
 */
export function createApp({
  atlas,
  assets,
  pages,
  clock,
  kept = new Kept(LIMITS),
  report = tellOperator,
  later = () => {},
  idle = () => {},
  saving = noSaving(),
  versions = NO_VERSIONS,
  renderer = twoLanes(),
  site = ANY_SITE,
}: Parts): Hono {
  const app = new Hono()
  const edition = editionOf(atlas, kept, later, idle, versions, site)
  const document = documentPages(edition, assets.document)
  const orders = new Orders((request) => app.fetch(request), LIMITS.orders, report)
  const routes = (of: Edition) =>
    inEveryLanguage(of, (spoken) => routesOf(spoken, assets, pages, clock, renderer, saving, orders))
  const refuse = olderRefused(edition, document)
  const fromOlder = olderEditions({ edition, routes, versions, refuse })
  for (const [place, route] of routes(edition).entries()) {
    app.on(route.method ?? 'GET', route.pattern, (context) => {
      const question = questionOf(context)
      return fromOlder(question, route, place) ?? route.answer(question)
    })
  }
  for (const [path, { body, lasting }] of assets.files) {
    app.get(path, (context) => body.answer(context.req.raw, lasting))
  }
  // Small ones first: what the first picture waits for is small, and the engine that comes after it is not.
  for (const { body } of [...assets.files.values()].sort((a, b) => a.body.size - b.body.size)) later(() => body)
  app.notFound((context) => {
    const { method, path } = context.req
    const methods = METHODS.filter((each) => app.router.match(each, path)[0].length > 0)
    if (methods.length > 0) {
      if (method === 'OPTIONS') return preflight(methods)
      const Allow = allowed(methods)
      return problem('method-not-allowed', `${method} is not understood here; expected ${Allow}`, {}, { Allow })
    }
    if (wantsPage(context.req.raw, path)) return notFound(document(nowherePage(questionOf(context))))
    return problem('no-such-address', 'Expected an address listed at /openapi.json', { found: clip(path) })
  })
  app.onError((error, context) => {
    if (error instanceof RenderError) return refusedRendering(error, questionOf(context), document)
    if (error instanceof OpeningsSpent) return refuse.busy(questionOf(context), error.seconds)
    if (error instanceof TooIntricate) {
      const { most, what, found } = error
      return problem('unusable', `The drawing: expected at most ${most} ${what}; found ${found} or more`)
    }
    report(error)
    return problem('internal', 'The error has been logged; the request was understood but could not be answered')
  })
  return app
}
