import {
  addressIn,
  DESTINATIONS,
  type Destination,
  MASTHEAD_WORDS,
  MORE_DESTINATIONS,
} from '#core/model/destination.ts'
import type { Language } from '#core/model/text.ts'
import { html, Markup, NOTHING } from './html.ts'

/**
 * What stands at the top of every page: ways past it, the name, where one can go. `current` is the path of the page, or
 * of the one it lies under. On a narrow screen the same links are in a menu; the style sheet shows one of the two.
 */
export function masthead(lang: Language, current: string): Markup {
  const onMap = current === '/'
  const more = onMap ? list(MORE_DESTINATIONS, 'destinations more', lang, current) : NOTHING
  const all = [...DESTINATIONS, ...(onMap ? MORE_DESTINATIONS : [])]
  const label = MASTHEAD_WORDS.navigation[lang]
  return html`${skip('main', MASTHEAD_WORDS.skipToContent[lang])}${onMap ? skip('after-map', MASTHEAD_WORDS.skipMap[lang]) : NOTHING}
<a class="brand" href="${addressIn('/', lang)}">Regionsikt</a>
<nav class="navigation" aria-label="${label}">${list(DESTINATIONS, 'destinations', lang, current)}${more}</nav>
<details class="menu"><summary>${MASTHEAD_WORDS.menu[lang]}</summary><nav aria-label="${label}">${list(all, 'destinations', lang, current)}</nav></details>`
}

function skip(target: string, words: string): Markup {
  return html`<a class="skip" href="#${target}">${words}</a>`
}

function list(destinations: readonly Destination[], classes: string, lang: Language, current: string): Markup {
  const items = destinations.map(({ path, name }) => {
    const here = path === current ? new Markup(' aria-current="page"') : NOTHING
    return html`<li><a href="${addressIn(path, lang)}"${here}>${name[lang]}</a></li>`
  })
  return html`<ul class="${classes}">${items}</ul>`
}
