/** Where the long page can be entered: its priorities by name, and the sections that stand after them. */
import type { RegionPriority } from '#core/model/region/priority.ts'
import type { Language } from '#core/model/text.ts'
import { html, type Markup, NOTHING } from '../page/html.ts'

const LABEL: Record<Language, string> = { sv: 'På den här sidan', en: 'On this page' }

export interface Section {
  /** Id of its heading. */
  readonly id: string
  readonly title: string
  /** Empty where the frame or the area has nothing of the kind. */
  readonly body: Markup
}

/** `priorities` have headings of their own under the first section: none where the rows stand in another order. */
export function contents(
  sections: readonly Section[],
  priorities: readonly Pick<RegionPriority, 'id' | 'title'>[],
  lang: Language,
): Markup {
  const items = sections
    .filter(({ body }) => body.text !== '')
    .map(
      ({ id, title }, i) =>
        html`<li><a href="#${id}">${title}</a>${i === 0 && priorities.length > 0 ? inner(priorities) : NOTHING}</li>`,
    )
  return html`<nav class="contents" aria-label="${LABEL[lang]}"><ul>${items}</ul></nav>`
}

function inner(priorities: readonly Pick<RegionPriority, 'id' | 'title'>[]): Markup {
  return html`<ul>${priorities.map(({ id, title }) => html`<li><a href="#p-${id}" lang="sv">${title.sv}</a></li>`)}</ul>`
}
