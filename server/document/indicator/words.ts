import type { Level, ObservedLevel } from '#core/model/area.ts'
import type { Direction, Indicator } from '#core/model/indicator.ts'
import type { Language } from '#core/model/text.ts'
import type { Combining } from './filter.ts'

/** The words of the pages under /data. */
interface DataWords {
  readonly title: string
  readonly description: (count: string) => string
  readonly lead: (count: string, observations: string, first: string, last: string) => string
  readonly search: string
  readonly searchHint: string
  readonly theme: string
  readonly allThemes: string
  readonly level: string
  readonly allLevels: string
  readonly levels: Record<ObservedLevel, string>
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

  readonly about: string
  readonly unit: string
  readonly kind: string
  readonly kinds: Record<Indicator['kind'], string>
  readonly direction: string
  readonly directions: Record<Direction, string>
  readonly combination: string
  readonly sum: string
  readonly balance: string
  readonly numerator: string
  readonly denominator: string
  readonly ratio: (factor: string) => string
  readonly weighted: string
  readonly weight: string
  readonly never: string
  readonly rule: string
  readonly minus: string
  readonly coverage: string
  readonly coverageHint: string
  readonly noFigures: string
  readonly years: (count: string) => string
  readonly allYears: (having: string, of: string) => string
  readonly between: (least: string, most: string, of: string) => string
  readonly yearByYear: string
  readonly ofAreas: (having: string, of: string) => string
  readonly legend: string
  readonly legendNone: string
  readonly breaks: string
  readonly breaksIn: (years: string) => string
  readonly successor: string
  readonly successorOf: string
  readonly variants: string
  readonly caveats: string
  readonly source: string
  readonly authority: string
  readonly table: string
  readonly kpi: string
  readonly licence: string
  readonly retrieved: string
  readonly upstream: string
  readonly id: string
  readonly use: string
  readonly onMap: string
  readonly files: Record<'csv' | 'csvSwedish' | 'xlsx' | 'json', string>
  readonly inApi: string
  readonly usedBy: string
  readonly kin: string
  readonly indicators: (count: string) => string
  readonly strangerTitle: string
  readonly stranger: (id: string) => string
  readonly near: string
  readonly toAll: string
}

const sv: DataWords = {
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
  levels: { nation: 'Riket', county: 'Län', municipality: 'Kommuner' },
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
  combination: 'Värde för en grupp av områden',
  sum: 'Summan av delarnas värden.',
  balance: 'Det är ett netto: en del av en kommun kan ha mer än hela kommunen.',
  numerator: 'Täljare',
  denominator: 'Nämnare',
  ratio: (factor) =>
    `Räknas om från täljare och nämnare: ${factor} · summan av täljaren / summan av nämnaren. Aldrig ett medelvärde av kvoter.`,
  weighted:
    'Ett vägt medelvärde av delarna. Det är ungefärligt, för den riktiga nämnaren finns inte i datamängden, och märks så där det visas.',
  weight: 'Vikt',
  never: 'Kan inte summeras. I stället visas lägsta och högsta del.',
  rule: 'Så räknas grupper om',
  minus: 'minus',
  coverage: 'Vad som finns',
  coverageHint: 'En ruta per år; ju mörkare, desto fler områden har en siffra.',
  noFigures: 'inga siffror',
  years: (count) => (count === '1' ? '1 år' : `${count} år`),
  allYears: (having, of) => `${having} av ${of} områden`,
  between: (least, most, of) => `${least}–${most} av ${of} områden`,
  yearByYear: 'År för år',
  ofAreas: (having, of) => `${having} av ${of}`,
  legend: 'Andel områden med siffra',
  legendNone: 'inga',
  breaks: 'Brott i serien',
  breaksIn: (years) =>
    `${years}: därefter betyder siffrorna något annat. Ingen trend räknas över ett brott, och en förändring över det märks ut.`,
  successor: 'Ersatt av',
  successorOf: 'Ersätter',
  variants: 'Samma mått för andra grupper',
  caveats: 'Att tänka på',
  source: 'Källa',
  authority: 'Ansvarar för siffrorna',
  table: 'Tabell',
  kpi: 'Nyckeltal i Kolada',
  licence: 'Licens',
  retrieved: 'Hämtat',
  upstream: 'Hämtat via',
  id: 'Id',
  use: 'Använd',
  onMap: 'Visa på kartan',
  files: {
    csv: 'CSV',
    csvSwedish: 'CSV för Excel (svenska)',
    xlsx: 'Excel (XLSX)',
    json: 'JSON',
  },
  inApi: 'I gränssnittet',
  usedBy: 'Används för att räkna om',
  kin: 'Besläktade nyckeltal',
  indicators: (count) => `${count} nyckeltal`,
  strangerTitle: 'Nyckeltalet finns inte',
  stranger: (id) => `Det finns inget nyckeltal med id ”${id}”. Det kan ha bytt namn, eller så är adressen felskriven.`,
  near: 'Kanske något av dessa:',
  toAll: 'Se alla nyckeltal',
}

const en: DataWords = {
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
  levels: { nation: 'Sweden', county: 'Counties', municipality: 'Municipalities' },
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
  combination: 'Value of a group of areas',
  sum: 'The sum of the values of its parts.',
  balance: 'It is a balance: a part of a municipality may have more than the whole.',
  numerator: 'Numerator',
  denominator: 'Denominator',
  ratio: (factor) =>
    `Recomputed from numerator and denominator: ${factor} · the sum of the numerator / the sum of the denominator. Never a mean of ratios.`,
  weighted:
    'A weighted mean of its parts. It is an approximation, for the true denominator is not in the data set, and is marked so where it is shown.',
  weight: 'Weight',
  never: 'Cannot be combined. The lowest and the highest part are shown instead.',
  rule: 'How groups are recomputed',
  minus: 'minus',
  coverage: 'What there is',
  coverageHint: 'A cell per year; the darker it is, the more areas have a figure.',
  noFigures: 'no figures',
  years: (count) => (count === '1' ? '1 year' : `${count} years`),
  allYears: (having, of) => `${having} of ${of} areas`,
  between: (least, most, of) => `${least}–${most} of ${of} areas`,
  yearByYear: 'Year by year',
  ofAreas: (having, of) => `${having} of ${of}`,
  legend: 'Share of areas with a figure',
  legendNone: 'none',
  breaks: 'Breaks in the series',
  breaksIn: (years) =>
    `${years}: from then on the figures mean something else. No trend is computed across a break, and a change across it is marked.`,
  successor: 'Replaced by',
  successorOf: 'Replaces',
  variants: 'The same measure for other groups',
  caveats: 'Bear in mind',
  source: 'Source',
  authority: 'Answers for the figures',
  table: 'Table',
  kpi: 'Kolada indicator',
  licence: 'Licence',
  retrieved: 'Retrieved',
  upstream: 'Retrieved through',
  id: 'Id',
  use: 'Use',
  onMap: 'Show on the map',
  files: {
    csv: 'CSV',
    csvSwedish: 'CSV for Excel (Swedish)',
    xlsx: 'Excel (XLSX)',
    json: 'JSON',
  },
  inApi: 'In the API',
  usedBy: 'Used to recompute',
  kin: 'Related indicators',
  indicators: (count) => `${count} indicators`,
  strangerTitle: 'There is no such indicator',
  stranger: (id) => `There is no indicator with the id “${id}”. It may have been renamed, or the address is misspelt.`,
  near: 'Perhaps one of these:',
  toAll: 'See all indicators',
}

export const DATA_WORDS: Record<Language, DataWords> = { sv, en }
