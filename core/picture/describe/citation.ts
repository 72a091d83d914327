/** How a view is cited, short under a figure and long in a list of references: in both, what leads back to these numbers. */
import type { Indicator } from '#core/model/indicator.ts'
import type { Language } from '#core/model/text.ts'
import type { Picture } from '../picture.ts'
import { GEOMETRY_SOURCES, sourceText } from './source.ts'
import { subtitle, title } from './title.ts'

export interface Citations {
  readonly short: string
  readonly long: string
}

export interface Cited {
  /** Absolute, and frozen: where the same view is shown with the same figures. */
  readonly address: string
  /** When the data version was built, ISO 8601. */
  readonly builtAt: string
}

interface Words {
  readonly source: (texts: string) => string
  readonly kpi: (ids: string) => string
  readonly retrieved: (dates: string) => string
  readonly licence: (texts: string) => string
  readonly processed: (version: string, date: string) => string
  readonly built: (version: string, date: string) => string
  readonly map: string
  readonly address: (address: string) => string
}

const WORDS: Record<Language, Words> = {
  sv: {
    source: (texts) => `Källa: ${texts}.`,
    kpi: (ids) => `Nyckeltal i Kolada: ${ids}.`,
    retrieved: (dates) => `Uppgifterna hämtade ${dates}.`,
    licence: (texts) => `Licens: ${texts}.`,
    processed: (version, date) => `Bearbetning: Regionsikt, dataversion ${version} (${date}).`,
    built: (version, date) => `Bearbetning: Regionsikt, dataversion ${version}, byggd ${date}.`,
    map: `Karta i SWEREF 99 TM: ${GEOMETRY_SOURCES}.`,
    address: (address) => `Samma siffror: ${address}`,
  },
  en: {
    source: (texts) => `Source: ${texts}.`,
    kpi: (ids) => `Key figure in Kolada: ${ids}.`,
    retrieved: (dates) => `Figures retrieved ${dates}.`,
    licence: (texts) => `Licence: ${texts}.`,
    processed: (version, date) => `Processed by Regionsikt, data version ${version} (${date}).`,
    built: (version, date) => `Processed by Regionsikt, data version ${version}, built on ${date}.`,
    map: `Map in SWEREF 99 TM: ${GEOMETRY_SOURCES}.`,
    address: (address) => `Same figures: ${address}`,
  },
}

export function citations(picture: Picture, { address, builtAt }: Cited, lang: Language): Citations {
  const words = WORDS[lang]
  const shown = shownIndicators(picture)
  const { detail, division, version } = picture
  const typology = detail.kind === 'typology' && division !== null ? division : null
  const texts = typology ? [typology.source] : shown.map(({ source }) => sourceText(source, lang))
  const licences = typology ? [typology.licence] : shown.map(({ source }) => source.licence[lang])
  const kpis = typology ? [] : shown.flatMap(({ source }) => source.kpi ?? [])
  const dates = typology ? [] : shown.map(({ source }) => source.retrieved).sort()
  const sources = alone(texts).join('; ')
  const ids = alone(kpis).join(', ')
  return {
    short: [
      words.source(ids === '' ? sources : `${sources} (${ids})`),
      words.processed(version, day(builtAt, 'short', lang)),
      address,
    ].join(' '),
    long: [
      `${title(picture, lang)}, ${subtitle(picture, lang)}.`,
      words.source(sources),
      ...(ids === '' ? [] : [words.kpi(ids)]),
      ...(dates.length === 0 ? [] : [words.retrieved(alone(dates).join(', '))]),
      words.licence(alone(licences).join('; ')),
      words.built(version, day(builtAt, 'long', lang)),
      words.map,
      words.address(address),
    ].join(' '),
  }
}

/** The indicators whose figures the picture is made of. */
function shownIndicators({ detail, indicator }: Picture): readonly Indicator[] {
  switch (detail.kind) {
    case 'gap':
      return [detail.pair.first, detail.pair.second]
    case 'two':
    case 'conflict':
      return [indicator, detail.second]
    case 'value':
    case 'change':
    case 'typology':
    case 'pattern':
    case 'course':
      return [indicator]
  }
}

/** Each once, without the full stop that the sentence around them has. */
function alone(texts: readonly string[]): string[] {
  return [...new Set(texts.map((text) => text.replace(/\.$/, '')))]
}

/** "2026-11-22" in both languages, or written out: the day it was in Sweden. */
function day(iso: string, style: 'short' | 'long', lang: Language): string {
  const locale = style === 'short' || lang === 'sv' ? 'sv-SE' : 'en-GB'
  return new Intl.DateTimeFormat(locale, { dateStyle: style, timeZone: 'Europe/Stockholm' }).format(new Date(iso))
}
