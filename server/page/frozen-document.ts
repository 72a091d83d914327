/** What a document of an older data version says of the newer one. Its figures are many and of all kinds: none are counted. */
import { addressIn } from '#core/model/destination.ts'
import type { Language } from '#core/model/text.ts'
import { frozenSentence, newerSentence } from '#core/picture/describe/revised.ts'
import type { Edition } from '../edition.ts'
import type { DocumentContent } from './document.ts'
import { html, type Markup, NOTHING } from './html.ts'

const WAYS: Record<Language, { readonly current: string; readonly changes: string }> = {
  sv: { current: 'Samma sida med aktuella siffror', changes: 'Vad som har ändrats' },
  en: { current: 'The same page with current figures', changes: 'What has changed' },
}

export function frozenDocument(
  { atlas, newer }: Pick<Edition, 'atlas' | 'newer'>,
  { lang, path, parameters = [] }: DocumentContent,
): Markup {
  if (newer === null) return NOTHING
  const ways = WAYS[lang]
  const rest = parameters.filter(([name]) => name !== 'at')
  return html`<div class="frozen"><div class="notice"><p>${frozenSentence(atlas, lang)} ${newerSentence(lang)} <a href="${addressIn(path, lang, rest)}">${ways.current}</a> <a href="${changes(path, atlas.version, lang)}">${ways.changes}</a></p></div></div>`
}

const REGION = /^\/region\/\d+$/

/** A region has a page of what has changed in it; of the rest there is the whole list. */
function changes(path: string, version: string, lang: Language): string {
  return REGION.test(path)
    ? addressIn(`${path}/changes`, lang, [['from', version]])
    : addressIn('/api/diff', 'sv', [['from', version]])
}
