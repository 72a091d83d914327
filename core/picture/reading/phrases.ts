/** Turns of phrase that several sentences about reading share. */
import type { LonLat } from '#core/model/lonlat.ts'
import type { JsonKind, Suggestion } from '#core/model/territory-reading.ts'
import type { Language } from '#core/model/text.ts'
import { formatNumber, formatSigned } from '../format.ts'

/** What stood there, what should have, and how to go on; each a sentence. */
export interface FaultWords {
  readonly found: string
  readonly expected: string
  readonly advice: string
}

export const KINDS: Record<Language, Record<JsonKind, string>> = {
  sv: {
    object: 'ett objekt',
    list: 'en lista',
    text: 'en text',
    number: 'ett tal',
    boolean: 'true eller false',
    null: 'null',
    nothing: 'ingenting',
  },
  en: {
    object: 'an object',
    list: 'a list',
    text: 'a text',
    number: 'a number',
    boolean: 'true or false',
    null: 'null',
    nothing: 'nothing',
  },
}

export function counted(count: number, one: string, many: string, lang: Language): string {
  return `${formatNumber(count, 0, lang)} ${count === 1 ? one : many}`
}

/** A corner counted by whoever read it, which is a number but for what a file may hold in its place. */
export function formatFound(found: string, lang: Language): string {
  return /^\d+$/.test(found) ? formatNumber(Number(found), 0, lang) : found
}

const AND: Record<Language, string> = { sv: 'och', en: 'and' }
/** More names would not be read. */
const MOST_NAMES = 5

export function listed(names: readonly string[], lang: Language): string {
  const more = names.length - MOST_NAMES
  const shown = more > 0 ? [...names.slice(0, MOST_NAMES), `${formatNumber(more, 0, lang)} ${MORE[lang]}`] : names
  const last = shown.at(-1) ?? ''
  return shown.length < 2 ? last : `${shown.slice(0, -1).join(', ')} ${AND[lang]} ${last}`
}

const MORE: Record<Language, string> = { sv: 'till', en: 'more' }

export function meantSv(suggestions: readonly Suggestion[]): string {
  return suggestions.length === 0 ? '' : ` Menas ${offered(suggestions, 'eller')}?`
}

export function meantEn(suggestions: readonly Suggestion[]): string {
  return suggestions.length === 0 ? '' : ` Did you mean ${offered(suggestions, 'or')}?`
}

function offered(suggestions: readonly Suggestion[], or: string): string {
  const names = suggestions.map(({ code, name }) => `${name} (${code})`)
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${or} ${names.at(-1)}`
}

/** "mindre än 0,1 %": a change that rounds to nothing is not none. */
export function percent(change: number, lang: Language): string {
  const sign = lang === 'sv' ? '\u00a0%' : '%'
  if (change !== 0 && Math.abs(change) < 0.05) {
    return `${lang === 'sv' ? 'mindre än' : 'less than'} ${formatNumber(0.1, 1, lang)}${sign}`
  }
  return `${formatSigned(change, 1, lang)}${sign}`
}

const EAST: Record<Language, string> = { sv: 'Ö', en: 'E' }

/** Latitude first, as places are told. */
export function placed([longitude, latitude]: LonLat, lang: Language): string {
  return `${formatNumber(latitude, 4, lang)}° N, ${formatNumber(longitude, 4, lang)}° ${EAST[lang]}`
}
