import type { Language } from '#core/model/text.ts'
import type { Atlas } from '../atlas/memory.ts'
import { FRAME_WORDS } from './frame-words.ts'
import { html, type Markup, NOTHING } from './html.ts'

/** Swedish in both languages: å, ä and ö stand last in every list of Swedish names. */
const collator = new Intl.Collator('sv')

/** Finds the page of an area by its name; the names are at hand as suggestions. Made once per language. */
export function areaForm(atlas: Atlas, lang: Language): Markup {
  const words = FRAME_WORDS[lang]
  const names = [...atlas.areas.values()].map(({ name }) => name).sort(collator.compare)
  const kept = lang === 'sv' ? NOTHING : html`<input type="hidden" name="lang" value="${lang}">`
  return html`<form class="area-form" role="search" action="/area" method="get">
<label class="visually-hidden" for="area-q">${words.findArea}</label>
<input class="field" type="search" id="area-q" name="q" list="area-names" placeholder="${words.findAreaHint}" autocomplete="off" maxlength="100">
<datalist id="area-names">${names.map((name) => html`<option value="${name}">`)}</datalist>${kept}
<button class="tool" type="submit">${words.find}</button>
</form>`
}
