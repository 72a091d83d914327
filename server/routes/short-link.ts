import { addressIn } from '#core/model/destination.ts'
import { LINK_OF_PROFILES, PATH_OF_PROFILES } from '#core/model/profile/address.ts'
import { LINK_OF_TERRITORIES } from '#core/model/territory/link.ts'
import { LANGUAGES, type Language } from '#core/model/text.ts'
import { PAGE_HEADERS } from '../http/headers.ts'
import type { Route } from '../http/route.ts'
import type { DocumentPage } from '../page/document.ts'
import { contentOf, mapAddress } from '../saved/content.ts'
import { gonePage } from '../saved/gone.ts'
import type { Saving } from '../saved/saving.ts'
import type { RecordKind, SavedRecord } from '../workspace/workspace.ts'

const TYPE = 'text/html; charset=utf-8'

/** Saved territories lead to the map that shows them; a profile to its page. */
export function shortLinkRoutes(page: DocumentPage, saving: Saving): Route[] {
  return [
    shortLinkRoute(page, saving, LINK_OF_TERRITORIES, 'territories', (record, asked) => {
      const content = contentOf(record)
      const view = asked === undefined ? content.view : inLanguage(content.view, asked)
      return mapAddress({ ...content, view }, record.id)
    }),
    shortLinkRoute(page, saving, LINK_OF_PROFILES, 'profile', ({ id }, asked) =>
      addressIn(PATH_OF_PROFILES, asked ?? 'sv', [['id', id]]),
    ),
  ]
}

/**
 * The short link of what was saved leads to where it is shown (303: what it means may change). Its fragment, with the
 * secret, goes along in the browser and never comes here. It is for people, so /openapi.json does not list it.
 */
function shortLinkRoute(
  page: DocumentPage,
  { workspace }: Saving,
  link: string,
  kind: RecordKind,
  addressOf: (record: SavedRecord, asked: Language | undefined) => string,
): Route {
  return {
    pattern: `${link}:id`,
    operations: [],
    async answer({ query, part }) {
      const id = part('id')
      const wanted = new URLSearchParams(query).get('lang')
      const asked = LANGUAGES.find((each) => each === wanted)
      const found = await workspace.read(kind, id)
      const headers = { ...PAGE_HEADERS, 'Cache-Control': 'no-store' }
      if (!('refused' in found)) {
        return new Response(null, { status: 303, headers: { ...headers, Location: addressOf(found.record, asked) } })
      }
      const { refused } = found
      const path = `${link}${encodeURIComponent(id)}`
      const text = page(gonePage(path, refused, workspace.bounds, asked ?? 'sv'))
      return new Response(text, {
        status: refused === 'no-such' ? 404 : 503,
        headers: { ...headers, 'Content-Type': TYPE },
      })
    },
  }
}

/** The view that was saved, in the language that the link was asked for in; Swedish is that of an address without one. */
function inLanguage(view: string, lang: Language): string {
  const others = view.split('&').filter((pair) => pair !== '' && !pair.startsWith('lang='))
  return [...others, ...(lang === 'sv' ? [] : [`lang=${lang}`])].join('&')
}
