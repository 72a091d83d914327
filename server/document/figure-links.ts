/** What a page shows as a figure to take along: files of it, and where its size, its words and its embed are chosen. */
import { figureAddress, figureQuery } from '#core/model/figure/address.ts'
import type { Language } from '#core/model/text.ts'
import type { ShownFigure } from '../embed/shown.ts'
import { html, type Markup } from '../page/html.ts'

const WORDS: Record<Language, { readonly label: string; readonly share: string }> = {
  sv: { label: 'Som figur', share: 'Dela och bädda in' },
  en: { label: 'As a figure', share: 'Share and embed' },
}

/** `of`: what it shows, where that is less than the page does. */
export function figureLinks({ view, setting }: Pick<ShownFigure, 'view' | 'setting'>, of?: string): Markup {
  const words = WORDS[view.lang]
  const files = (['svg', 'png', 'pdf'] as const).map(
    (format) => html`<li><a href="${figureAddress(format, view, setting)}" download>${format.toUpperCase()}</a></li>`,
  )
  return html`<div class="papers screen-only"><p class="papers-label" id="figures">${of === undefined ? words.label : `${words.label}, ${of}`}:</p><ul class="papers-list" aria-labelledby="figures">${files}<li><a href="${`/share?${figureQuery(view, setting)}`}">${words.share}</a></li></ul></div>`
}
