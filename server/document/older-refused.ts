/** What is answered where an older data version cannot be had: to readers a page, to programs a problem. */
import { LANGUAGES, type Language } from '#core/model/text.ts'
import type { PublishedVersion } from '../atlas/versions.ts'
import type { Edition } from '../edition.ts'
import type { Refusals } from '../editions.ts'
import { embedHeaders, type Headers, PAGE_HEADERS } from '../http/headers.ts'
import { problem } from '../http/problem.ts'
import type { Question } from '../http/question.ts'
import { wantsPage } from '../http/wants-page.ts'
import type { DocumentPage } from '../page/document.ts'
import { html } from '../page/html.ts'
import { goneVersionPage } from './gone-version.ts'
import { unknownVersionPage } from './unknown-version.ts'

const BUSY: Record<Language, { readonly title: string; readonly sentence: string }> = {
  sv: {
    title: 'Många äldre dataversioner öppnas just nu',
    sentence: 'Servern öppnar en i taget. Läs in sidan på nytt om en stund; de aktuella siffrorna visas som vanligt.',
  },
  en: {
    title: 'Many older data versions are being opened just now',
    sentence: 'The server opens one at a time. Reload the page in a while; the current figures are shown as usual.',
  },
}

export function olderRefused(
  { atlas, versions, site }: Pick<Edition, 'atlas' | 'versions' | 'site'>,
  page: DocumentPage,
): Refusals {
  return {
    gone(question, version) {
      const nearest = nearestTo(version, [atlas, ...versions.list()])
      if (isRead(question))
        return written(page(goneVersionPage(question, version, nearest, atlas)), 410, around(question))
      return goneProblem('at', version, nearest, `without at for the current one, ${atlas.version}`)
    },
    unknown(question, found) {
      return written(page(unknownVersionPage(question, found, atlas, versions.list())), 404, around(question))
    },
    busy(question, seconds) {
      const headers = { 'Retry-After': String(seconds) }
      if (isRead(question)) return written(page(busyPage(question)), 503, { ...around(question), ...headers })
      return problem('opening', 'Older data versions are opened one at a time; try again in a while', {}, headers)
    },
  }

  /** Said inside somebody else's page too, where that is where the embed stands. */
  function around({ address }: Question): Headers {
    return EMBED.test(address) ? embedHeaders(site.embedOrigins) : PAGE_HEADERS
  }
}

/** `otherwise`: how else one may ask. */
export function goneProblem(
  parameter: 'at' | 'from' | 'to',
  { version, builtAt }: PublishedVersion,
  nearest: PublishedVersion,
  otherwise: string,
): Response {
  const detail =
    `The data version ${version}, built at ${builtAt}, is no longer kept here. ` +
    `Ask with ${parameter}=${nearest.version}, the nearest that is, built at ${nearest.builtAt}, or ${otherwise}`
  return problem('gone', detail, { parameter, found: version, expected: nearest.version })
}

const EMBED = /^\/embed(\?|$)/

/** The later of two that are as near: it knows more. `kept`: at least one. */
export function nearestTo(gone: PublishedVersion, kept: readonly PublishedVersion[]): PublishedVersion {
  const apart = ({ builtAt }: PublishedVersion) => Math.abs(Date.parse(builtAt) - Date.parse(gone.builtAt))
  const [first, ...others] = [...kept].sort((a, b) => b.builtAt.localeCompare(a.builtAt, 'en'))
  if (first === undefined) throw new Error('versions: expected the served one at least, found none')
  return others.reduce((nearest, each) => (apart(each) < apart(nearest) ? each : nearest), first)
}

function isRead({ request, address }: Question): boolean {
  return wantsPage(request, address.split('?')[0] ?? '')
}

function busyPage({ query }: Question) {
  const asked = new URLSearchParams(query).get('lang')
  const lang = LANGUAGES.find((each) => each === asked) ?? 'sv'
  const { title, sentence } = BUSY[lang]
  return { lang, path: '/', title, description: title, main: html`<div class="prose"><p>${sentence}</p></div>` }
}

function written(text: string, status: 404 | 410 | 503, around: Headers): Response {
  const headers = { ...around, 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' }
  return new Response(text, { status, headers })
}
