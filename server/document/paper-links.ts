/** The page as a document to go on writing in: plain links, which a script makes tell how far the document has come. */
import type { Language } from '#core/model/text.ts'
import { html, type Markup } from '../page/html.ts'

/** What a document is for, as it is called while it is on its way. */
export const PROGRAMS = { docx: 'Word', pptx: 'PowerPoint' } as const
export type PaperFormat = keyof typeof PROGRAMS

const LABEL: Record<Language, string> = { sv: 'Som dokument', en: 'As a document' }

export function paperLinks(addressOf: (format: PaperFormat) => string, lang: Language): Markup {
  const links = (['docx', 'pptx'] as const).map(
    (format) =>
      html`<li><a href="${addressOf(format)}" download data-document="${PROGRAMS[format]}">${PROGRAMS[format]}</a></li>`,
  )
  return html`<div class="papers screen-only"><p class="papers-label" id="papers">${LABEL[lang]}:</p><ul class="papers-list" aria-labelledby="papers">${links}</ul></div>`
}
