import { LANGUAGES, type Language } from '#core/model/text.ts'
import { type Fault, writeView } from '#core/model/view.ts'
import { alt, circlesInWords, processedLine, sourceLine, subtitle, title } from '#core/picture/describe.ts'
import { drawMap } from '#core/picture/draw-map.ts'
import { legendSvg } from '#core/picture/legend.ts'
import type { Picture } from '#core/picture/picture.ts'
import { pageSkin } from '#core/picture/skin.ts'
import type { Edition } from '../edition.ts'
import { boot } from './boot.ts'
import { card } from './card.ts'
import { controls } from './controls.ts'
import { html, Markup, NOTHING } from './html.ts'
import { notices } from './notices.ts'
import { table } from './table.ts'
import type { Template } from './template.ts'
import { WORDS } from './words.ts'

/** The page of a view: readable, usable and printable as it stands; a script may make it livelier. */
export function page(edition: Edition, template: Template, picture: Picture, faults: readonly Fault[]): string {
  const { view } = picture
  const { lang } = view
  return template(lang, {
    title: html`${title(picture, lang)} – Regionsikt`,
    description: html`${alt(picture, lang).short}`,
    languages: languages(picture),
    notices: notices(faults, picture),
    heading: heading(picture),
    map: new Markup(drawMap(edition.layers('page', view), picture, pageSkin, lang)),
    source: source(picture),
    controls: controls(edition.atlas, picture),
    card: card(edition.atlas, picture),
    table: table(picture),
    boot: boot(edition, picture, faults),
  })
}

function heading(picture: Picture): Markup {
  const { lang, areas } = picture.view
  const legend = legendSvg(picture, pageSkin, lang, { hovered: null, chosen: areas })
  const circles = picture.mark === 'symbols'
  const words = circles ? html`<noscript><p class="note">${circlesInWords(picture, lang)}</p></noscript>` : NOTHING
  return html`<h1 id="picture-title" class="picture-title">${title(picture, lang)}</h1>
<p class="picture-subtitle">${subtitle(picture, lang)}</p>
<div class="legend-room${circles ? ' needs-script' : ''}"><div class="drawing">${new Markup(legend)}</div></div>${words}`
}

function source(picture: Picture): Markup {
  const { view } = picture
  return html`<p class="source-line">${sourceLine(picture, view.lang)} ${processedLine(picture, view.lang)} <a href="/figure.svg?${writeView(view)}">${WORDS[view.lang].figure}</a></p>`
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
