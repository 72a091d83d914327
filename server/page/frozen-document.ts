/**
 * What a frozen document says: of a newer data version, or that there is none. Its figures are many and of all kinds: none
 * are counted, and where not one reads otherwise that is said quietly.
 */
import { addressIn } from '#core/model/destination.ts'
import type { Language } from '#core/model/text.ts'
import {
  changesAsData,
  countyChanges,
  frozenLatest,
  frozenSentence,
  newerSentence,
} from '#core/picture/describe/revised.ts'
import type { Edition } from '../edition.ts'
import { anyRevised } from '../revisions/any-revised.ts'
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
  const county = countyOf(path)
  // A municipality is ranked among all.
  const revised = anyRevised({ before: atlas, after: newer }, path.endsWith(`/${county}`) ? county : null)
  const text = `${frozenSentence(atlas, lang)} ${newerSentence(lang, revised)}`
  if (!revised) {
    return html`<div class="frozen"><p class="note frozen-latest">${text} <a href="${current}">${ways.current}</a></p></div>`
  }
  const changes =
    county === null ? changesAsData([['from', atlas.version]], lang) : countyChanges(county, atlas.version, lang)
  return html`<div class="frozen"><div class="notice"><p>${text} <a href="${current}">${ways.current}</a> <a href="${changes.href}">${changes.name}</a></p></div></div>`
}

const OF_COUNTY = /^\/(?:region|area)\/(\d\d)\d*$/

/** A county has a page of what has changed in it; of the rest there is the whole list, and that is null. */
function countyOf(path: string): string | null {
  return OF_COUNTY.exec(path)?.[1] ?? null
}
