import type { Indicator } from '#core/model/indicator.ts'
import type { Language } from '#core/model/text.ts'
import { authorityText, tableText } from '#core/picture/describe/source.ts'
import { html, type Markup, NOTHING } from './html.ts'
import { WORDS } from './words.ts'

/**
 * What the indicator measures and where it comes from. In form and size as the script draws it, so that nothing moves
 * when it does, and so that the largest text of the page is painted once.
 */
export function about(indicator: Indicator, lang: Language): Markup {
  const words = WORDS[lang]
  const { source, caveats, directionSource } = indicator
  const line = (name: string, text: string | undefined) =>
    text === undefined ? NOTHING : html`<dt>${name}</dt><dd>${text}</dd>`
  const judged = directionSource ? `: ${directionSource[lang]}` : ''
  const owner = authorityText(source, lang)
  const table = tableText(source, lang)
  const authority = source.url ? html`<a href="${source.url}">${owner}</a>` : html`${owner}`
  return html`<section class="block about" aria-labelledby="about-heading">
<h2 id="about-heading" class="eyebrow">${words.about}</h2>
<p>${indicator.definition[lang]}</p>
${caveats ? html`<p><strong>${words.caveats}.</strong> ${caveats[lang]}</p>` : NOTHING}
<p class="note">${words.directions[indicator.direction]}${judged}</p>
<p class="note">${words.source}: ${authority}${table ? `, ${table}` : ''}</p>
<details class="provenance"><summary>${words.provenance}</summary><dl>${[
    line(words.licence, source.licence[lang]),
    line(words.retrieved, source.retrieved),
    line(words.kpi, source.kpi),
    line(words.upstream, source.upstream),
  ]}</dl></details>
</section>`
}
