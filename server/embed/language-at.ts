/** The language that an address shows something in: its own, or that of what was saved under it where it is a short link. */
import type { Language } from '#core/model/text.ts'
import { languageOf } from '../languages.ts'
import { type Places, queryBehind } from './shown-at.ts'

/** A promise only where something saved has to be read. */
export function languageAt({ links }: Pick<Places, 'links'>, url: URL, request: Request): Language | Promise<Language> {
  const behind = queryBehind(links, url, request)
  return behind === null ? languageOf(url.search) : behind.then((query) => languageOf(query ?? ''))
}
