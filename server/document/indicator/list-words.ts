import type { Level } from '#core/model/area.ts'
import type { Language } from '#core/model/text.ts'
import type { Combining } from './filter.ts'

/** The words of /data: the list of all indicators, what one chooses among them by, and what can be had at once. */
interface ListWords {
  readonly title: string
  readonly description: (count: string) => string
  readonly lead: (count: string, observations: string, first: string, last: string) => string
  readonly search: string
  readonly searchHint: string
  readonly theme: string
  readonly allThemes: string
  readonly level: string
  readonly allLevels: string
  readonly havingLevel: Record<Level, string>
  readonly combines: string
  readonly allCombining: string
  readonly combining: Record<Combining, string>
  readonly combiningShort: Record<Combining, string>
  readonly filter: string
  readonly clear: string
  readonly hits: (found: string, of: string) => string
  readonly none: string
  readonly unusable: (name: string) => string
  readonly downloads: string
  readonly downloadsLead: string
  readonly downloadsOf: Record<'catalogue' | 'areas' | 'divisions' | 'outlines' | 'api', string>
}

const sv: ListWords = {
  title: 'Data',
  description: (count) => `Alla ${count} nyckeltal med definition, år, källa och licens, och hur de hämtas.`,
  lead: (count, observations, first, last) =>
    `${count} nyckeltal och ${observations} siffror för län och kommuner, ${first}–${last}. Vart och ett har en sida med definition, källa, licens och vad som saknas.`,
  search: 'Sök bland nyckeltalen',
  searchHint: 'Ord, id eller källa',
  theme: 'Tema',
  allThemes: 'Alla teman',
  level: 'Nivå',
  allLevels: 'Alla nivåer',
  havingLevel: { county: 'finns för län', municipality: 'finns för kommuner' },
  combines: 'Räknas om för grupper',
  allCombining: 'Oavsett',
  combining: {
    exact: 'ja, exakt',
    approximate: 'ja, ungefärligt',
    never: 'nej, kan inte summeras',
  },
  combiningShort: { exact: 'räknas om exakt', approximate: 'räknas om ungefärligt', never: 'kan inte summeras' },
  filter: 'Visa',
  clear: 'Visa alla',
  hits: (found, of) => `${found} av ${of} nyckeltal`,
  none: 'Inget nyckeltal stämmer. Pröva ett annat ord, eller ta bort ett val.',
  unusable: (name) => `Länkens uppgift om ”${name}” går inte att använda. Den har hoppats över.`,
  downloads: 'Hämta data',
  downloadsLead:
    'Allt som syns kan hämtas: från varje nyckeltals sida, eller för program genom ett öppet gränssnitt utan nyckel.',
  downloadsOf: {
    catalogue: 'Alla nyckeltal med definitioner och källor (JSON)',
    areas: 'Län och kommuner (JSON)',
    divisions: 'Indelningar och deras grupper (JSON)',
    outlines: 'Kommungränser (GeoJSON)',
    api: 'Gränssnittets beskrivning (OpenAPI)',
  },
}

const en: ListWords = {
  title: 'Data',
  description: (count) => `All ${count} indicators with definition, years, source and licence, and how to fetch them.`,
  lead: (count, observations, first, last) =>
    `${count} indicators and ${observations} figures for counties and municipalities, ${first}–${last}. Each has a page with its definition, source, licence and what is missing.`,
  search: 'Search the indicators',
  searchHint: 'Words, id or source',
  theme: 'Theme',
  allThemes: 'All themes',
  level: 'Level',
  allLevels: 'All levels',
  havingLevel: { county: 'has county figures', municipality: 'has municipal figures' },
  combines: 'Recomputed for groups',
  allCombining: 'Either way',
  combining: {
    exact: 'yes, exactly',
    approximate: 'yes, approximately',
    never: 'no, cannot be combined',
  },
  combiningShort: {
    exact: 'recomputed exactly',
    approximate: 'recomputed approximately',
    never: 'cannot be combined',
  },
  filter: 'Show',
  clear: 'Show all',
  hits: (found, of) => `${found} of ${of} indicators`,
  none: 'No indicator answers to that. Try another word, or take away a choice.',
  unusable: (name) => `What the link says of “${name}” cannot be used. It has been left out.`,
  downloads: 'Fetch data',
  downloadsLead:
    'All that is shown can be had: from the page of each indicator, or for programs through an open API without a key.',
  downloadsOf: {
    catalogue: 'All indicators with definitions and sources (JSON)',
    areas: 'Counties and municipalities (JSON)',
    divisions: 'Divisions and their groups (JSON)',
    outlines: 'Municipal boundaries (GeoJSON)',
    api: 'Description of the API (OpenAPI)',
  },
}

export const LIST_WORDS: Record<Language, ListWords> = { sv, en }
