/**
 * Document pages: server-rendered HTML that is read, printed and linked to, complete without a script.
 *
 * To add one, write a route with `documentRoute` (server/document/route.ts), which reads the query, and give it what the
 * page says as a `DocumentContent`; everything around it is made here. The HTML around the slots is client/document.html,
 * its style client/style/document/: `.prose` for running text, `.facts` for a list of terms (dl), `.data-table` in a
 * `.table-room` for a table that may be wide, `.entries` for a list of links with a line each. Nothing inline: the content
 * policy allows neither style nor script. Print is A4; what is not for paper has the class `screen-only`.
 */
import { addressIn, DESTINATIONS, MORE_DESTINATIONS } from '#core/model/destination.ts'
import { LANGUAGES, type Language } from '#core/model/text.ts'
import { unbroken } from '#core/picture/unbroken.ts'
import type { Edition } from '../edition.ts'
import type { Shown } from '../embed/shown.ts'
import { lazily } from '../lazily.ts'
import { areaForm } from './area-form.ts'
import { FRAME_WORDS } from './frame-words.ts'
import { frozenDocument } from './frozen-document.ts'
import { withVersion } from './frozen-links.ts'
import { html, Markup, NOTHING } from './html.ts'
import { masthead } from './masthead.ts'
import { cutAtSlots, type Template } from './template.ts'

/** Where the server writes into client/document.html. */
export const DOCUMENT_SLOTS = ['title', 'description', 'head', 'masthead', 'main', 'foot'] as const
export type DocumentTemplate = Template<(typeof DOCUMENT_SLOTS)[number]>

export function compileDocument(page: string): DocumentTemplate {
  return cutAtSlots('document.html', page, DOCUMENT_SLOTS)
}

/** What a page says. */
export interface DocumentContent {
  readonly lang: Language
  /** The heading, and with the product's name the title of the window. */
  readonly title: string
  /** A sentence for search engines and previews. */
  readonly description: string
  /** Its address without a query. */
  readonly path: string
  /** Its parameters but `lang`: the links to the other language keep them. */
  readonly parameters?: readonly (readonly [name: string, value: string])[]
  /** The page it lies under, where that is one of the masthead's: `/data`. */
  readonly under?: string
  /** A paragraph or two under the heading, in larger type. */
  readonly lead?: Markup
  /** What of the address could not be used, a sentence each. */
  readonly notices?: readonly string[]
  readonly main: Markup
  /** What of it can be put into somebody else's page: a picture, or the view in a frame. Most pages have nothing of the kind. */
  readonly shown?: Shown
}

/** Writes a whole page around what it says; `links` stand in its head. */
export type DocumentPage = (content: DocumentContent, links?: Markup) => string

export function documentPages(edition: Pick<Edition, 'atlas' | 'newer'>, template: DocumentTemplate): DocumentPage {
  const { atlas } = edition
  const forms: Record<Language, () => Markup> = {
    sv: lazily(() => areaForm(atlas, 'sv')),
    en: lazily(() => areaForm(atlas, 'en')),
  }
  return (content, links = NOTHING) => {
    const { lang, title, description, path, under = path } = content
    return template(lang, {
      title: html`${title} – Regionsikt`,
      description: html`${description}`,
      head: links,
      masthead: html`<div class="masthead-start">${masthead(lang, under)}</div>${forms[lang]()}<div class="languages">${languages(content)}</div>`,
      main: html`${notices(content)}${frozenDocument(edition, content)}${withVersion(html`${heading(content)}${content.main}`, content, atlas.version)}`,
      foot: foot(content, atlas),
    })
  }
}

/** The full name begins with what is seen, for those who steer by saying what they see (WCAG 2.5.3). */
const LANGUAGE_NAMES: Record<Language, { readonly short: string; readonly full: string }> = {
  sv: { short: 'Sv', full: 'Sv, svenska' },
  en: { short: 'En', full: 'En, English' },
}

function languages({ lang: shown, path, parameters }: DocumentContent): Markup {
  const links = LANGUAGES.map((lang) => {
    const current = lang === shown ? new Markup(' aria-current="true"') : NOTHING
    const { short, full } = LANGUAGE_NAMES[lang]
    const address = addressIn(path, lang, parameters)
    return html`<li><a href="${address}" hreflang="${lang}" lang="${lang}" aria-label="${full}"${current}>${short}</a></li>`
  })
  return html`<ul class="language-links" aria-label="${FRAME_WORDS[shown].language}">${links}</ul>`
}

function notices({ notices = [] }: DocumentContent): Markup {
  if (notices.length === 0) return NOTHING
  return html`<div class="notices">${notices.map((sentence) => html`<div class="notice"><p>${sentence}</p></div>`)}</div>`
}

function heading({ lang, title, path, under = path, lead = NOTHING }: DocumentContent): Markup {
  const above = under === path ? undefined : DESTINATIONS.find((each) => each.path === under)
  const way = above ? html`<p class="way"><a href="${addressIn(under, lang)}">${above.name[lang]}</a></p>` : NOTHING
  return html`<header class="sheet-heading">${way}<h1>${unbroken(title)}</h1>${lead}</header>`
}

/** On paper the links say nothing; there it is the address and the data version that lead back here. */
function foot({ lang, path, parameters = [] }: DocumentContent, atlas: Edition['atlas']): Markup {
  const words = FRAME_WORDS[lang]
  const built = new Intl.DateTimeFormat(words.locale, { dateStyle: 'long', timeZone: 'Europe/Stockholm' })
  const links = MORE_DESTINATIONS.map(
    ({ path, name }) => html`<li><a href="${addressIn(path, lang)}">${name[lang]}</a></li>`,
  )
  const freeze = parameters.some(([name]) => name === 'at')
    ? NOTHING
    : html`<li><a href="${addressIn(path, lang, [...parameters, ['at', atlas.version]])}">${words.freeze}</a></li>`
  return html`<p>${words.sources} <a href="${addressIn('/data', lang)}">${words.toData}</a></p>
<p data-version>${words.version(atlas.version, built.format(new Date(atlas.builtAt)))}</p>
<p class="print-only">${words.address} <span data-address>${addressIn(path, lang, parameters)}</span></p>
<ul class="screen-only">${freeze}${links}<li><a href="/openapi.json">API</a></li></ul>`
}
