/** Whoever follows a link from a frozen document stays among the figures it is frozen to. */
import type { DocumentContent } from './document.ts'
import { Markup } from './html.ts'

/** Links to our own pages and figures, which all take a data version; the API's do where they are of one. */
const LINK = /(<a\b[^>]*?\shref=")(\/(?!\/|api\/|openapi\.)[^"#?]*)(\?[^"#]*)?(#[^"]*)?"/g
const FROZEN = /[?;]at=/

/** `main`: what the document says. The ways out of the frozen version, in the masthead and the notice, are not part of it. */
export function withVersion(main: Markup, { parameters = [] }: DocumentContent, version: string): Markup {
  if (!parameters.some(([name, value]) => name === 'at' && value === version)) return main
  return new Markup(
    main.text.replace(LINK, (link, start: string, path: string, query = '', place = '') =>
      FROZEN.test(query) ? link : `${start}${path}${query === '' ? '?' : `${query}&amp;`}at=${version}${place}"`,
    ),
  )
}
