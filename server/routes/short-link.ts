import { LANGUAGES } from '#core/model/text.ts'
import { PAGE_HEADERS } from '../http/headers.ts'
import type { Route } from '../http/route.ts'
import type { DocumentPage } from '../page/document.ts'
import { contentOf, mapAddress } from '../saved/content.ts'
import { gonePage } from '../saved/gone.ts'
import type { Saving } from '../saved/saving.ts'

const TYPE = 'text/html; charset=utf-8'

/**
 * The short link of saved territories leads to the map that shows them (303: what it means may change). Its fragment,
 * with the secret, goes along in the browser and never comes here. It is for people, so /openapi.json does not list it.
 */
export function shortLinkRoute(page: DocumentPage, { workspace }: Saving): Route {
  return {
    pattern: '/t/:id',
    operations: [],
    async answer({ query, part }) {
      const id = part('id')
      const found = await workspace.read('territories', id)
      const headers = { ...PAGE_HEADERS, 'Cache-Control': 'no-store' }
      if (!('refused' in found)) {
        const Location = mapAddress(contentOf(found.record), id)
        return new Response(null, { status: 303, headers: { ...headers, Location } })
      }
      const { refused } = found
      const asked = new URLSearchParams(query).get('lang')
      const lang = LANGUAGES.find((each) => each === asked) ?? 'sv'
      const text = page(gonePage(`/t/${encodeURIComponent(id)}`, refused, workspace.bounds, lang))
      return new Response(text, {
        status: refused === 'no-such' ? 404 : 503,
        headers: { ...headers, 'Content-Type': TYPE },
      })
    },
  }
}
