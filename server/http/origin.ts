/**
 * The server's own address, for what is read away from it: embed codes, oEmbed, documents, citations.
 *
 * Unless the operator names it, it is what the request says, and a request can say anything. So it is one whose host is
 * written as hosts are, and an answer that holds it is kept for requests to the same host alone (`forHost`).
 */
import { type Site, webOrigin } from '../site.ts'
import type { Answer } from './route.ts'

/** Stands where a request names no host that could be one; nobody's by RFC 2606. */
const NOBODY = 'http://host.invalid'

/** Without a slash at its end. */
export function publicOrigin(request: Request, { publicAddress }: Pick<Site, 'publicAddress'>): string {
  return publicAddress ?? webOrigin(request.url) ?? NOBODY
}

/** Goes into an answer that holds the public origin: whom else it may be given to. */
export function forHost(request: Request, { publicAddress }: Pick<Site, 'publicAddress'>): Pick<Answer, 'host'> {
  return publicAddress === null ? { host: hostOf(request) } : {}
}

/** Of the address that was asked for, not of the header: a request that writes out a whole address may say two. */
export function hostOf({ url }: Request): string {
  return new URL(url).host
}
