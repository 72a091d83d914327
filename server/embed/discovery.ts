/** What tells programs of a page that it can be put into theirs (oEmbed 1.0, section 4). */
import { html, type Markup } from '../page/html.ts'

/** The path oEmbed is asked at. */
export const OEMBED_PATH = '/oembed'

const TYPES = [
  { format: 'json', type: 'application/json+oembed' },
  { format: 'xml', type: 'text/xml+oembed' },
] as const

/** Links for the head of a page; `address` is its path and query. Absolute, for few who follow them know of bases. */
export function discoveryLinks(origin: string, address: string, title: string): Markup {
  const links = TYPES.map(({ format, type }) => {
    const query = new URLSearchParams({ url: `${origin}${address}`, format })
    return html`<link rel="alternate" type="${type}" href="${`${origin}${OEMBED_PATH}?${query}`}" title="${title}">
`
  })
  return html`${links}`
}
