import type { Language } from '#core/model/text.ts'
import type { DocumentContent } from '../page/document.ts'
import { html, type Markup, NOTHING } from '../page/html.ts'
import { contents, type PageText } from './markdown.ts'

const CONTENTS: Record<Language, string> = { sv: 'På den här sidan', en: 'On this page' }

interface Place {
  readonly lang: Language
  readonly path: string
  /** What stands after the text. */
  readonly after?: Markup
}

/** A text of `data/pages` as a document: its sections listed beside it, or above it where there is no room. */
export function textPage(text: PageText, { lang, path, after = NOTHING }: Place): DocumentContent {
  return {
    lang,
    path,
    title: text.title,
    description: text.summary,
    lead: html`<div class="lead">${text.lead}</div>`,
    main: html`<div class="text-page">${contents(text.sections, CONTENTS[lang])}<div class="prose">${text.body}${after}</div></div>`,
  }
}
