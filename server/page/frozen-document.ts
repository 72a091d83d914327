/**
 * What a frozen document says: of a newer data version, or that there is none. Its figures are many and of all kinds: none
 * are counted.
 */
import { addressIn } from '#core/model/destination.ts'
import type { Language } from '#core/model/text.ts'
import {
  type ChangesWay,
  changesAsData,
  countyChanges,
  frozenLatest,
  frozenSentence,
  newerSentence,
} from '#core/picture/describe/revised.ts'
import type { Edition } from '../edition.ts'
import type { DocumentContent } from './document.ts'
import { html, type Markup, NOTHING } from './html.ts'

const WAYS: Record<Language, { readonly current: string; readonly live: string }> = {
  sv: { current: 'Samma sida med aktuella siffror', live: 'Samma sida utan frysning' },
  en: { current: 'The same page with current figures', live: 'The same page, not frozen' },
}

export function frozenDocument(
  { atlas, newer }: Pick<Edition, 'atlas' | 'newer'>,
  { lang, path, parameters = [] }: DocumentContent,
): Markup {
  const ways = WAYS[lang]
  const current = addressIn(
    path,
    lang,
    parameters.filter(([name]) => name !== 'at'),
  )
  if (newer === null) {
    if (!parameters.some(([name, value]) => name === 'at' && value === atlas.version)) return NOTHING
    return html`<div class="frozen"><p class="note frozen-latest">${frozenLatest(atlas, lang)} <a href="${current}">${ways.live}</a></p></div>`
  }
  const changes = changesOf(path, atlas.version, lang)
  return html`<div class="frozen"><div class="notice"><p>${frozenSentence(atlas, lang)} ${newerSentence(lang)} <a href="${current}">${ways.current}</a> <a href="${changes.href}">${changes.name}</a></p></div></div>`
}

const OF_COUNTY = /^\/(?:region|area)\/(\d+)$/

/** A county has a page of what has changed in it; of the rest there is the whole list. */
function changesOf(path: string, version: string, lang: Language): ChangesWay {
  const [, code] = OF_COUNTY.exec(path) ?? []
  return code === undefined ? changesAsData([['from', version]], lang) : countyChanges(code, version, lang)
}
