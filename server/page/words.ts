import type { Direction } from '#core/model/indicator.ts'
import type { Language } from '#core/model/text.ts'
import type { Show } from '#core/model/view.ts'

/** The files a view can be taken away as, by the end of their addresses. */
export const EXPORTS = ['csv', 'csv-sv', 'xlsx', 'json'] as const

/** The words of the page as the server writes it; those of its form lie beside, those of the picture itself in core. */
export interface Words {
  readonly hint: string
  readonly chosen: string
  readonly missingBecause: (why: string) => string
  readonly outside: string
  readonly difference: (by: string, reference: string) => string
  readonly similar: (to: string) => string
  readonly distance: (distance: string) => string
  readonly about: string
  readonly source: string
  readonly provenance: string
  readonly licence: string
  readonly retrieved: string
  readonly kpi: string
  readonly upstream: string
  readonly caveats: string
  readonly directions: Record<Direction, string>
  /** What leads to the other ways to look at the view. */
  readonly shows: Record<Show, string>
  readonly drawings: Record<'chart' | 'multiples', string>
  readonly figure: string
  readonly exports: string
  /** To the page of everything a view can be taken along as. */
  readonly share: string
  readonly formats: Record<(typeof EXPORTS)[number], string>
}

const sv: Words = {
  hint: 'Inget område är valt.',
  chosen: 'Valda områden',
  missingBecause: (why) => `Värde saknas: ${why}.`,
  outside: 'Området ligger utanför det som kartan visar.',
  difference: (by, reference) => `${by} mot ${reference}`,
  similar: (to) => `Mest lika ${to}`,
  distance: (distance) => `avstånd ${distance}`,
  about: 'Om nyckeltalet',
  source: 'Källa',
  provenance: 'Licens och ursprung',
  licence: 'Licens',
  retrieved: 'Hämtat',
  kpi: 'Nyckeltal i Kolada',
  upstream: 'Hämtat via',
  caveats: 'Att tänka på',
  directions: {
    higher: 'Högre räknas som bättre',
    lower: 'Lägre räknas som bättre',
    neutral: 'Varken bättre eller sämre',
  },
  shows: {
    map: 'Visa bara kartan',
    table: 'Visa som tabell',
    chart: 'Visa som diagram',
    multiples: 'Visa som småkartor',
  },
  drawings: { chart: 'Diagram', multiples: 'Småkartor' },
  figure: 'Figur (SVG)',
  exports: 'Ta med dig',
  share: 'Dela och bädda in',
  formats: { csv: 'CSV', 'csv-sv': 'CSV för Excel (svenska)', xlsx: 'Excel (XLSX)', json: 'JSON' },
}

const en: Words = {
  hint: 'No area is chosen.',
  chosen: 'Chosen areas',
  missingBecause: (why) => `No value: ${why}.`,
  outside: 'This area is outside what the map shows.',
  difference: (by, reference) => `${by} to ${reference}`,
  similar: (to) => `Most similar to ${to}`,
  distance: (distance) => `distance ${distance}`,
  about: 'About the indicator',
  source: 'Source',
  provenance: 'Licence and provenance',
  licence: 'Licence',
  retrieved: 'Retrieved',
  kpi: 'Kolada indicator',
  upstream: 'Retrieved through',
  caveats: 'Bear in mind',
  directions: {
    higher: 'Higher counts as better',
    lower: 'Lower counts as better',
    neutral: 'Neither better nor worse',
  },
  shows: {
    map: 'Show the map alone',
    table: 'Show as a table',
    chart: 'Show as a chart',
    multiples: 'Show as small maps',
  },
  drawings: { chart: 'Chart', multiples: 'Small maps' },
  figure: 'Figure (SVG)',
  exports: 'Take it with you',
  share: 'Share and embed',
  formats: { csv: 'CSV', 'csv-sv': 'CSV for Excel (Swedish)', xlsx: 'Excel (XLSX)', json: 'JSON' },
}

export const WORDS: Record<Language, Words> = { sv, en }
