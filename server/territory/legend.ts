import type { TerritoryPart } from '#core/model/contract-territories.ts'
import type { Language } from '#core/model/text.ts'
import { SHARE_SHADES, shadeOf } from '#core/picture/territory-map.ts'
import { html, type Markup, NOTHING } from '../page/html.ts'
import { PARTS_WORDS } from './parts-words.ts'

/** The shades that occur on a map of shares, in words. */
export function legend(parts: readonly TerritoryPart[], lang: Language): Markup {
  const words = PARTS_WORDS[lang]
  const used = new Set(parts.map(({ share }) => shadeOf(share)))
  const items = Array.from({ length: SHARE_SHADES }, (_, shade) => shade).map((shade) =>
    used.has(shade)
      ? html`<li><svg class="share-key" aria-hidden="true" width="14" height="14"><rect class="share share-${shade}" x="1" y="1" width="12" height="12"/></svg> ${words.shades[shade] ?? ''}</li>`
      : NOTHING,
  )
  return html`<figcaption class="coverage-key">${words.mapNote}<ul>${items}</ul></figcaption>`
}
