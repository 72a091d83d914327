import { LANGUAGES, type Language } from '#core/model/text.ts'
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
      const wanted = new URLSearchParams(query).get('lang')
      const asked = LANGUAGES.find((each) => each === wanted)
      const found = await workspace.read('territories', id)
      const headers = { ...PAGE_HEADERS, 'Cache-Control': 'no-store' }
      if (!('refused' in found)) {
        const content = contentOf(found.record)
        const view = asked === undefined ? content.view : inLanguage(content.view, asked)
        const Location = mapAddress({ ...content, view }, id)
        return new Response(null, { status: 303, headers: { ...headers, Location } })
      }
      const { refused } = found
      const text = page(gonePage(`/t/${encodeURIComponent(id)}`, refused, workspace.bounds, asked ?? 'sv'))
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
