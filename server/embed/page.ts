/** A view inside somebody else's page: HTML that says everything before any script has run, and where none may. */
import { type EmbedSetting, interactionOf } from '#core/model/embed.ts'
import { embedAddress } from '#core/model/embed-address.ts'
import { type Fault, type View, writeView } from '#core/model/view.ts'
import { EMBED_WORDS } from '#core/picture/describe/embed-words.ts'
import { processedLine, rowWords, sourceLine } from '#core/picture/describe.ts'
import type { PeopleLayer } from '#core/picture/people.ts'
import { peopleSourceLine } from '#core/picture/people-title.ts'
import type { Picture } from '#core/picture/picture.ts'
import { peopleOf } from '../ask/people.ts'
import { pictureOf } from '../ask/picture.ts'
import type { Edition } from '../edition.ts'
import { boot } from '../page/boot.ts'
import { frozenNotice } from '../page/frozen.ts'
import { html, type Markup, NOTHING } from '../page/html.ts'
import { notices } from '../page/notices.ts'
import { discoveryLinks } from './discovery.ts'
import { heading, nameOf } from './heading.ts'
import { embedPicture, tableRoom } from './picture.ts'
import type { EmbedTemplates } from './template.ts'
import { told } from './told.ts'

export interface EmbedAsked {
  readonly view: View
  readonly setting: EmbedSetting
  readonly faults: readonly Fault[]
  /** The server's own, for what is read away from it. */
  readonly origin: string
}

export function embedPage(edition: Edition, templates: EmbedTemplates, asked: EmbedAsked): string {
  const { view, setting, origin } = asked
  // A name that means nothing changes nothing for whoever reads somebody else's page.
  const faults = asked.faults.filter(({ kind }) => kind !== 'unknown-parameter')
  const { lang } = view
  const picture = pictureOf(edition, view)
  const people = view.show === 'map' ? peopleOf(edition.atlas, view) : null
  const words = told(picture, people, setting)
  const named = nameOf(edition, picture, people)
  const lively = interactionOf(view, setting) === 'full'
  return templates[lively ? 'full' : 'still'](lang, {
    theme: html`${setting.theme}`,
    title: html`${named.title} – Regionsikt`,
    description: html`${words.short}`,
    // It is small and wanted by every frame; what it measures is there when it comes.
    head: html`${discoveryLinks(origin, embedAddress(view, setting), named.title)}<script async src="/embed-size.js"></script>`,
    looks: html`${setting.hide.includes('controls') ? ' embed-bare' : ''}`,
    notices: notices(faults, picture),
    frozen: frozenNotice(edition, picture, { current: embedAddress({ ...view, at: null }, setting), embedded: true }),
    heading: heading(named, picture, people, setting.hide),
    controls: lively && !setting.hide.includes('controls') ? html`<div class="embed-wait"></div>` : NOTHING,
    picture: embedPicture(edition, picture, people, words),
    card: chosen(picture),
    words: html`${setting.hide.includes('table') || view.show === 'table' ? NOTHING : folded('table', EMBED_WORDS[lang].table, html`${tableRoom(picture)}`)}${folded('description', EMBED_WORDS[lang].describe, html`<p>${words.long}</p>`)}`,
    foot: foot(picture, people),
    boot: lively ? html`<script type="application/json" id="boot">${boot(edition, picture, faults)}</script>` : NOTHING,
  })
}

function folded(name: string, summary: string, content: Markup): Markup {
  return html`<details id="${name}"><summary>${summary}</summary>${content}</details>`
}

/** The chosen areas in brief: those that the picture marks. */
function chosen(picture: Picture): Markup {
  const { areas, lang } = picture.view
  const rows = areas.flatMap((code) => picture.rowOf.get(code) ?? [])
  if (rows.length === 0) return NOTHING
  const entries = rows.map((row) => {
    const { name, value, details } = rowWords(picture, row, lang)
    return html`<dt>${name}</dt><dd><strong>${value}</strong> ${details.join('; ')}</dd>`
  })
  return html`<h2 class="visually-hidden">${EMBED_WORDS[lang].chosen}</h2><dl class="chosen">${entries}</dl>`
}

function foot(picture: Picture, people: PeopleLayer | null): Markup {
  const { view } = picture
  const words = EMBED_WORDS[view.lang]
  const source = people?.bare ? '' : sourceLine(picture, view.lang)
  return html`<p id="source" class="source-line">${source} ${people ? peopleSourceLine(people, view.lang) : ''} ${processedLine(picture, view.lang)}</p>
<p class="embed-way"><a id="open" href="/?${writeView(view)}" target="_blank" rel="noopener">${words.open} <span class="visually-hidden">${words.opensNew}</span></a></p>`
}
