import { LANGUAGES, type Language } from '#core/model/text.ts'
import { type Fault, writeView } from '#core/model/view.ts'
import { circlesInWords, noteLines, processedLine, sourceLine } from '#core/picture/describe.ts'
import { altWithPeople } from '#core/picture/describe-people.ts'
import { drawMap, PAGE_SIZE } from '#core/picture/draw-map.ts'
import { legendSvg } from '#core/picture/legend.ts'
import { pageSkin } from '#core/picture/page-skin.ts'
import type { PeopleLayer } from '#core/picture/people.ts'
import { peopleSourceLine, subtitleWithPeople, titleWithPeople } from '#core/picture/people-title.ts'
import type { Picture } from '#core/picture/picture.ts'
import { unbroken } from '#core/picture/unbroken.ts'
import { outlinesIn } from '../ask/outlines.ts'
import { peopleOf } from '../ask/people.ts'
import type { Edition } from '../edition.ts'
import { discoveryLinks } from '../embed/discovery.ts'
import { beside } from './beside.ts'
import { boot } from './boot.ts'
import { card } from './card.ts'
import { controls } from './controls.ts'
import { FRAME_WORDS } from './frame-words.ts'
import { frozenNotice } from './frozen.ts'
import { html, Markup, NOTHING } from './html.ts'
import { masthead } from './masthead.ts'
import { notices } from './notices.ts'
import { peopleHeading } from './people.ts'
import type { Template } from './template.ts'
import { EXPORTS, WORDS } from './words.ts'

/** The page of a view, as it is at an origin: readable, usable and printable as it stands; a script may make it livelier. */
export function page(
  edition: Edition,
  template: Template,
  picture: Picture,
  faults: readonly Fault[],
  origin: string,
): string {
  const { view } = picture
  const { lang } = view
  const people = peopleOf(edition.atlas, view)
  const title = titleWithPeople(picture, people, lang)
  return template(lang, {
    title: html`${title} – Regionsikt`,
    description: html`${altWithPeople(picture, people, lang).short}`,
    head: discoveryLinks(origin, `/?${writeView(view)}`, title),
    masthead: masthead(lang, '/'),
    languages: languages(picture),
    notices: notices(faults, picture),
    frozen: frozenNotice(edition, picture),
    heading: heading(picture, people),
    map: new Markup(drawing(edition, picture, people)),
    source: source(picture, people),
    controls: controls(edition.atlas, edition.knowledge, picture, faults),
    card: card(edition, picture),
    table: beside(picture),
    boot: boot(edition, picture, faults),
  })
}

function drawing(edition: Edition, picture: Picture, people: PeopleLayer | null): string {
  const { view } = picture
  const territories = outlinesIn(edition, 'page', view)
  return drawMap(edition.layers('page', view), picture, pageSkin, view.lang, { size: PAGE_SIZE, people, territories })
}

function heading(picture: Picture, people: PeopleLayer | null): Markup {
  const { lang, areas } = picture.view
  const legend = legendSvg(picture, pageSkin, lang, { hovered: null, chosen: areas })
  const circles = picture.mark === 'symbols'
  const words = circles ? html`<noscript><p class="note">${circlesInWords(picture, lang)}</p></noscript>` : NOTHING
  const values = html`<div class="legend-room${circles ? ' needs-script' : ''}"><div class="drawing">${new Markup(legend)}</div></div>${words}`
  return html`<h1 id="picture-title" class="picture-title">${unbroken(titleWithPeople(picture, people, lang))}</h1>
<p class="picture-subtitle">${subtitleWithPeople(picture, people, lang)}</p>
${people?.bare ? NOTHING : values}${notes(picture)}${peopleHeading(people, lang)}`
}

/** What keeps a reader from reading too much into the picture. */
function notes(picture: Picture): Markup {
  const lines = noteLines(picture, picture.view.lang)
  return html`${lines.map((line) => html`<p class="note picture-note">${line}</p>`)}`
}

function source(picture: Picture, people: PeopleLayer | null): Markup {
  const { view } = picture
  return html`<p class="source-line">${people?.bare ? '' : sourceLine(picture, view.lang)} ${people ? peopleSourceLine(people, view.lang) : ''} ${processedLine(picture, view.lang)} <a href="/figure.svg?${writeView(view)}">${WORDS[view.lang].figure}</a> ${frozenLink(picture)}</p>${exportLinks(picture)}`
}

/** The same figures for ever, whatever is published later; a page that is frozen is that link itself. */
function frozenLink({ view, version }: Picture): Markup {
  if (view.at !== null) return NOTHING
  return html`<a href="/?${writeView({ ...view, at: version })}">${FRAME_WORDS[view.lang].freeze}</a>`
}

/** The files the view can be taken away as. */
function exportLinks({ view }: Picture): Markup {
  const { exports, formats, share } = WORDS[view.lang]
  const links = EXPORTS.map(
    (format) => html`<li><a href="/api/export.${format}?${writeView(view)}">${formats[format]}</a></li>`,
  )
  const more = html`<li><a href="/share?${writeView(view)}">${share}</a></li>`
  return html`<nav class="export-links" aria-label="${exports}"><ul>${links}${more}</ul></nav>`
}

const LANGUAGE_NAMES: Record<Language, string> = { sv: 'Svenska', en: 'English' }

function languages({ view }: Picture): Markup {
  const links = LANGUAGES.map((lang) => {
    const current = lang === view.lang ? new Markup(' aria-current="true"') : new Markup('')
    const address = writeView({ ...view, lang })
    return html`<li><a href="/?${address}" hreflang="${lang}" lang="${lang}"${current}>${LANGUAGE_NAMES[lang]}</a></li>`
  })
  return html`<ul class="language-links">${links}</ul>`
}
