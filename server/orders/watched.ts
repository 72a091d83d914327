/**
 * Requests whose answer somebody watches being made. A request has no room for what is not of HTTP, so who watches is kept
 * beside it; a route that has progress to tell asks here, and one that has none need not know.
 */
import type { Progress } from '../render/renderer.ts'

export type Watcher = (progress: Progress) => void

const watchers = new WeakMap<Request, Watcher>()

export function watched(request: Request, watcher: Watcher): Request {
  watchers.set(request, watcher)
  return request
}

export function watcherOf(request: Request): Watcher | undefined {
  return watchers.get(request)
}
