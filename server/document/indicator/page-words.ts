import type { Direction, Indicator } from '#core/model/indicator.ts'
import type { Language } from '#core/model/text.ts'

/** The words of the page of an indicator: what it is, its kin, whose it is and how to have it. */
interface IndicatorPageWords {
  readonly about: string
  readonly unit: string
  readonly kind: string
  readonly kinds: Record<Indicator['kind'], string>
  readonly direction: string
  readonly directions: Record<Direction, string>
  readonly breaks: string
  readonly breaksIn: (years: string) => string
  readonly caveats: string
  readonly successor: string
  readonly successorOf: string
  readonly variants: string
  readonly usedBy: string
  readonly kin: string
  readonly indicators: (count: string) => string
  readonly source: string
  readonly authority: string
  readonly table: string
  readonly kpi: string
  readonly licence: string
  readonly retrieved: string
  readonly upstream: string
  readonly use: string
  readonly onMap: string
  readonly files: Record<'csv' | 'csvSwedish' | 'xlsx' | 'json', string>
  readonly inApi: string
  readonly strangerTitle: string
  readonly stranger: (id: string) => string
  readonly near: string
  readonly toAll: string
}

const sv: IndicatorPageWords = {
  about: 'Om nyckeltalet',
  unit: 'Enhet',
  kind: 'Slag',
  kinds: {
    count: 'antal; ritas som symboler, aldrig som ytor',
    rate: 'andel eller kvot; ritas som ytor',
    index: 'index; ritas som ytor',
  },
  direction: 'Riktning',
  directions: {
    higher: 'Högre räknas som bättre',
    lower: 'Lägre räknas som bättre',
    neutral: 'Varken bättre eller sämre: bedöms aldrig',
  },
  breaks: 'Brott i serien',
  breaksIn: (years) =>
    `${years}: därefter betyder siffrorna något annat. Ingen trend räknas över ett brott, och en förändring över det märks ut.`,
  caveats: 'Att tänka på',
  successor: 'Ersatt av',
  successorOf: 'Ersätter',
  variants: 'Samma mått för andra grupper',
  usedBy: 'Används för att räkna om',
  kin: 'Besläktade nyckeltal',
  indicators: (count) => `${count} nyckeltal`,
  source: 'Källa',
  authority: 'Ansvarar för siffrorna',
  table: 'Tabell',
  kpi: 'Nyckeltal i Kolada',
  licence: 'Licens',
  retrieved: 'Hämtat',
  upstream: 'Hämtat via',
  use: 'Använd',
  onMap: 'Visa på kartan',
  files: {
    csv: 'CSV',
    csvSwedish: 'CSV för Excel (svenska)',
    xlsx: 'Excel (XLSX)',
    json: 'JSON',
  },
  inApi: 'I gränssnittet',
  strangerTitle: 'Nyckeltalet finns inte',
  stranger: (id) => `Det finns inget nyckeltal med id ”${id}”. Det kan ha bytt namn, eller så är adressen felskriven.`,
  near: 'Kanske något av dessa:',
  toAll: 'Se alla nyckeltal',
}

const en: IndicatorPageWords = {
  about: 'About the indicator',
  unit: 'Unit',
  kind: 'Kind',
  kinds: {
    count: 'count; drawn as symbols, never as fills',
    rate: 'share or ratio; drawn as fills',
    index: 'index; drawn as fills',
  },
  direction: 'Direction',
  directions: {
    higher: 'Higher counts as better',
    lower: 'Lower counts as better',
    neutral: 'Neither better nor worse: never judged',
  },
  breaks: 'Breaks in the series',
  breaksIn: (years) =>
    `${years}: from then on the figures mean something else. No trend is computed across a break, and a change across it is marked.`,
  caveats: 'Bear in mind',
  successor: 'Replaced by',
  successorOf: 'Replaces',
  variants: 'The same measure for other groups',
  usedBy: 'Used to recompute',
  kin: 'Related indicators',
  indicators: (count) => `${count} indicators`,
  source: 'Source',
  authority: 'Answers for the figures',
  table: 'Table',
  kpi: 'Kolada indicator',
  licence: 'Licence',
  retrieved: 'Retrieved',
  upstream: 'Retrieved through',
  use: 'Use',
  onMap: 'Show on the map',
  files: {
    csv: 'CSV',
    csvSwedish: 'CSV for Excel (Swedish)',
    xlsx: 'Excel (XLSX)',
    json: 'JSON',
  },
  inApi: 'In the API',
  strangerTitle: 'There is no such indicator',
  stranger: (id) => `There is no indicator with the id “${id}”. It may have been renamed, or the address is misspelt.`,
  near: 'Perhaps one of these:',
  toAll: 'See all indicators',
}

export const INDICATOR_PAGE_WORDS: Record<Language, IndicatorPageWords> = { sv, en }
