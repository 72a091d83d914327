import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import type { Kept } from './kept.ts'
import { negotiate } from './negotiate.ts'

/**
 * What Node calls for every request. Answers that are kept go straight to the socket; the rest goes through the app.
 * The app would find them too, but a Request and a Response made only to be taken apart halve the answers per second.
 */
export function listenerOf(app: { readonly fetch: (request: Request) => Response | Promise<Response> }, kept: Kept) {
  const viaApp = getRequestListener(app.fetch)
  const listener: RequestListener = (incoming, outgoing) => {
    if (!answerKept(incoming, outgoing, kept)) viaApp(incoming, outgoing)
  }
  return listener
}

/** Whether there was an answer to send. */
function answerKept(incoming: IncomingMessage, outgoing: ServerResponse, kept: Kept): boolean {
  const { method, url = '', headers } = incoming
  const known = method === 'GET' ? kept.get(url, headers.host) : undefined
  if (known === undefined) return false
  const encoding = negotiate(headers['accept-encoding'] ?? null, known.body.offered)
  if (encoding === null) return false
  const message = known.body.message(encoding, headers['if-none-match'] ?? null, known.lasting)
  outgoing.writeHead(message.status, message.headers)
  outgoing.end(message.bytes)
  return true
}
