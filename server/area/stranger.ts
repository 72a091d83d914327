import type { Language } from '#core/model/text.ts'
import type { DocumentContent } from '../page/document.ts'
import { html, NOTHING } from '../page/html.ts'
import { AREA_WORDS } from './words.ts'

/** For a code that no area has: says so, and lets one search by name. */
export function strangerPage(code: string, lang: Language): DocumentContent {
  const words = AREA_WORDS[lang]
  const kept = lang === 'sv' ? NOTHING : html`<input type="hidden" name="lang" value="${lang}">`
  return {
    lang,
    path: '/area',
    title: words.strangerTitle,
    description: words.strangerTitle,
    main: html`<div class="prose"><p>${words.stranger(code)}</p><p>${words.strangerWay}</p>
<form class="stranger" action="/area" method="get"><label class="label" for="stranger-q">${words.search}</label>
<input class="field" type="search" id="stranger-q" name="q" list="area-names" maxlength="100">${kept}<button class="tool" type="submit">${words.find}</button></form></div>`,
  }
}
