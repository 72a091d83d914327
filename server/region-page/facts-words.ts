import type { Language } from '#core/model/text.ts'

/** The words of what is known of a strategy and its versions. */
interface FactsWords {
  readonly title: string
  readonly terms: Record<
    'name' | 'organisation' | 'adopted' | 'revised' | 'horizon' | 'valid' | 'reviewed' | 'source' | 'lacks' | 'note',
    string
  >
  readonly checked: string
  readonly unchecked: string
  readonly unknown: string
  readonly complete: string
  readonly from: (day: string) => string
  readonly to: (day: string) => string
  readonly earlier: string
  readonly earlierLead: string
  readonly changes: string
}

const sv: FactsWords = {
  title: 'Strategin',
  terms: {
    name: 'Namn',
    organisation: 'Organisation',
    adopted: 'Antagen',
    revised: 'Reviderad',
    horizon: 'Siktar mot',
    valid: 'Gäller',
    reviewed: 'Genomgången av oss',
    source: 'Källa',
    lacks: 'Det som saknas',
    note: 'Om läsningen',
  },
  checked: 'kontrollerad',
  unchecked: 'inte kontrollerad',
  unknown: 'inte känt',
  complete: 'Alla prioriteringar på högsta nivån är med.',
  from: (day) => `från ${day}`,
  to: (day) => `till ${day}`,
  earlier: 'Tidigare versioner',
  earlierLead: 'De har ersatts och räknas inte med någonstans på sidan.',
  changes: 'Vad har ändrats sedan förra dataversionen?',
}

const en: FactsWords = {
  title: 'The strategy',
  terms: {
    name: 'Name',
    organisation: 'Organisation',
    adopted: 'Adopted',
    revised: 'Revised',
    horizon: 'Looks to',
    valid: 'Holds',
    reviewed: 'Gone through by us',
    source: 'Source',
    lacks: 'What is missing',
    note: 'On how it was read',
  },
  checked: 'checked',
  unchecked: 'not checked',
  unknown: 'not known',
  complete: 'All priorities of the top level are here.',
  from: (day) => `from ${day}`,
  to: (day) => `to ${day}`,
  earlier: 'Earlier versions',
  earlierLead: 'They have been replaced and count nowhere on this page.',
  changes: 'What has changed since the last data version?',
}

export const FACTS_WORDS: Record<Language, FactsWords> = { sv, en }
