/** The data version that an address is frozen to: itself, or what was saved under it where it is a short link. */
import { frozenTo } from '../editions.ts'
import { type Places, queryBehind } from './shown-at.ts'

/** `otherwise` where it is frozen to none; a promise only where something saved has to be read. */
export function versionAt(
  { links }: Pick<Places, 'links'>,
  url: URL,
  request: Request,
  otherwise: string | null = null,
): string | null | Promise<string | null> {
  const own = frozenTo(url.search.slice(1))
  if (own !== null) return own
  const behind = queryBehind(links, url, request)
  if (behind === null) return otherwise
  return behind.then((query) => (query === null ? null : frozenTo(query.slice(1))) ?? otherwise)
}
