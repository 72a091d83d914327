/** A report as HTML, as it reads now. All of it came from a stranger: every word goes through the template's escaping. */
import type { ReadBlock, ReadPart, ReadSpan } from '#core/model/contract-reports.ts'
import type { Language } from '#core/model/text.ts'
import { html, type Markup, NOTHING } from '../page/html.ts'
import { figureMarkup } from './figure-markup.ts'
import { REPORT_WORDS } from './words.ts'

export function blocksMarkup(blocks: readonly ReadBlock[], lang: Language): Markup {
  if (blocks.length === 0) return html`<p>${REPORT_WORDS[lang].empty}</p>`
  return html`${blocks.map((block) => (block.kind === 'text' ? textMarkup(block, lang) : figureMarkup(block, lang)))}`
}

function textMarkup({ parts, faults }: Extract<ReadBlock, { kind: 'text' }>, lang: Language): Markup {
  const words = REPORT_WORDS[lang]
  const told =
    faults.length === 0
      ? NOTHING
      : html`<div class="report-faults screen-only"><p>${words.faults}:</p><ul>${faults.map(
          ({ line, column, found, expected }) => html`<li>${words.place(line, column)}: ${found} ${expected}</li>`,
        )}</ul></div>`
  return html`<div class="prose">${parts.map(partMarkup)}</div>${told}`
}

function partMarkup(part: ReadPart): Markup {
  switch (part.kind) {
    case 'heading':
      return part.level === 2 ? html`<h2>${spansMarkup(part.spans)}</h2>` : html`<h3>${spansMarkup(part.spans)}</h3>`
    case 'paragraph':
      return html`<p>${spansMarkup(part.spans)}</p>`
    case 'list':
      return html`<ul>${part.items.map((spans) => html`<li>${spansMarkup(spans)}</li>`)}</ul>`
  }
}

function spansMarkup(spans: readonly ReadSpan[]): Markup {
  return html`${spans.map(({ text, strong, href, source, missing }) => {
    const said = missing ? html`<mark class="report-missing">${text}</mark>` : html`${text}`
    const live = source === null || missing ? said : html`<data value="${source}" class="report-live">${said}</data>`
    const linked = href === null ? live : html`<a href="${href}" rel="nofollow noreferrer">${live}</a>`
    return strong ? html`<strong>${linked}</strong>` : linked
  })}`
}
