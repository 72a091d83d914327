import type { DivisionId } from '#core/model/division.ts'
import type { Language } from '#core/model/text.ts'
import type { Gap } from '#core/model/view.ts'
import type { Kind } from './comparand.ts'
import type { NamedReference } from './read.ts'

/** The words of /compare. */
interface CompareWords {
  readonly title: string
  readonly titleOf: (names: string) => string
  readonly description: string
  readonly lead: string
  readonly areas: string
  readonly indicators: string
  readonly none: string
  readonly oneMore: string
  readonly up: string
  readonly down: string
  readonly remove: string
  readonly kinds: Record<Kind, string>
  readonly among: Record<Kind, string>
  readonly of: (count: string) => string
  readonly territory: string
  readonly cut: (count: string) => string
  readonly region: (name: string) => string
  readonly change: string
  readonly addArea: string
  readonly addAreaHint: string
  readonly addGroup: string
  readonly addIndicator: string
  readonly choose: string
  readonly fullAreas: string
  readonly fullIndicators: string
  readonly year: string
  readonly latest: string
  readonly reference: string
  readonly references: Record<NamedReference, string>
  readonly against: (name: string) => string
  readonly againstFirst: string
  readonly show: string
  readonly examples: string
  readonly example: {
    readonly largest: string
    readonly counties: string
    readonly regions: string
    readonly neighbours: (name: string) => string
    readonly similar: (name: string) => string
    readonly around: (name: string) => string
  }
  readonly table: string
  readonly rows: Record<'value' | 'rank' | 'coverage', string>
  readonly rank: (rank: string, of: string, among: string) => string
  readonly partOf: (share: string, name: string) => string
  readonly notRanked: string
  readonly notCompared: string
  readonly parts: (span: string) => string
  readonly interval: (span: string) => string
  readonly approximate: string
  readonly weightsOf: (year: number) => string
  readonly coverage: (having: string, of: string, people: string) => string
  readonly instead: (asked: number, shown: number) => string
  readonly noFigures: string
  readonly strip: (among: string, year: number) => string
  readonly parted: (year: number) => string
  readonly bars: (year: number) => string
  readonly lines: string
  readonly linesNote: string
  readonly gaps: Record<Gap, readonly [title: string, first: string, second: string]>
  readonly gapNote: string
  readonly source: (authority: string) => string
  readonly toMap: string
  readonly toData: string
  readonly toDistribution: string
}

const DIVISIONS_SV: Record<DivisionId, string> = {
  county: 'län',
  fa: 'FA-region',
  skr: 'kommungrupp',
  type: 'kommuntyp',
  nuts2: 'riksområde (NUTS 2)',
}
const DIVISIONS_EN: Record<DivisionId, string> = {
  county: 'county',
  fa: 'labour market region',
  skr: 'municipality group',
  type: 'municipality type',
  nuts2: 'national area (NUTS 2)',
}

const sv: CompareWords = {
  title: 'Jämför områden',
  titleOf: (names) => `Jämför ${names}`,
  description: 'Två till sex län, kommuner, grupper av kommuner eller egna territorier sida vid sida.',
  lead: 'Ställ två till sex områden bredvid varandra: län, kommuner, grupper som en FA-region eller egna territorier. En grupps eller ett territoriums värde räknas om från kommunernas täljare och nämnare, aldrig som ett medelvärde.',
  areas: 'Valda områden',
  indicators: 'Valda nyckeltal',
  none: 'Inget område är valt ännu. Skriv ett namn nedan, eller börja med ett exempel.',
  oneMore: 'Välj ett område till att jämföra med.',
  up: 'Flytta upp',
  down: 'Flytta ner',
  remove: 'Ta bort',
  kinds: { municipality: 'kommun', ...DIVISIONS_SV },
  among: {
    municipality: 'kommuner',
    county: 'län',
    fa: 'FA-regioner',
    skr: 'kommungrupper',
    type: 'kommuntyper',
    nuts2: 'riksområden',
  },
  region: (name) => `FA-region ${name}`,
  of: (count) => (count === '1' ? '1 kommun' : `${count} kommuner`),
  territory: 'territorium',
  cut: (count) => `varav ${count} delvis`,
  change: 'Ändra jämförelsen',
  addArea: 'Lägg till län eller kommun',
  addAreaHint: 'Namn eller kod',
  addGroup: 'Lägg till grupp av kommuner',
  addIndicator: 'Lägg till nyckeltal',
  choose: 'Välj …',
  fullAreas: 'Sex områden är valda, och fler ryms inte. Ta bort något för att lägga till ett annat.',
  fullIndicators: 'Sex nyckeltal är valda, och fler ryms inte. Ta bort något för att lägga till ett annat.',
  year: 'År',
  latest: 'senaste',
  reference: 'Jämfört med',
  references: {
    nation: 'riket',
    county: 'det egna länet',
    fa: 'den egna FA-regionen',
    group: 'den egna kommungruppen',
    similar: 'de sju mest lika',
    first: 'det första valda',
  },
  against: (name) => `Mot ${name}`,
  againstFirst: 'Mot det första',
  show: 'Visa',
  examples: 'Börja med ett exempel',
  example: {
    largest: 'De tre största kommunerna',
    counties: 'De tre största länen',
    regions: 'De tre största FA-regionerna',
    neighbours: (name) => `${name} och grannarna`,
    similar: (name) => `${name} och de fem mest lika`,
    around: (name) => `${name} och grupperna runt om`,
  },
  table: 'Värden',
  rows: { value: 'Värde', rank: 'Plats', coverage: 'Täckning' },
  rank: (rank, of, among) => `${rank} av ${of} ${among}`,
  partOf: (share, name) => `${share} av ${name}`,
  notRanked: 'ett territorium rangordnas inte',
  notCompared: 'jämförs inte',
  parts: (span) => `delarna har ${span}`,
  interval: (span) => `säkert ${span}`,
  approximate: 'ungefärligt värde',
  weightsOf: (year) => `vägt med uppgifter från ${year}`,
  coverage: (having, of, people) => `${having} av ${of} områden, ${people} av befolkningen`,
  instead: (asked, shown) => `${asked} saknas för nyckeltalet. ${shown} visas.`,
  noFigures: 'Inget av de valda områdena har värden för nyckeltalet.',
  strip: (among, year) => `Bland alla ${among}, ${year}`,
  parted: (year) => `Kommunerna i varje territorium, ${year}`,
  bars: (year) => `Värden ${year}`,
  lines: 'Över tid',
  linesNote: 'En grupps eller ett territoriums linje räknas om för varje år. Där serien bryts är linjen avbruten.',
  gaps: {
    sex: ['Kvinnor och män', 'kvinnor', 'män'],
    origin: ['Utrikes födda och alla', 'utrikes födda', 'alla'],
  },
  gapNote: 'En grupps eller ett territoriums skillnad är skillnaden mellan dess två omräknade värden.',
  source: (authority) => `Källa: ${authority}.`,
  toMap: 'Karta',
  toData: 'Om nyckeltalet',
  toDistribution: 'Skillnader mellan områden',
}

const en: CompareWords = {
  title: 'Compare areas',
  titleOf: (names) => `Compare ${names}`,
  description: 'Two to six counties, municipalities, groups of municipalities or territories of your own side by side.',
  lead: 'Put two to six areas beside each other: counties, municipalities, groups such as a labour market region, or territories of your own. The value of a group or a territory is computed anew from the numerators and denominators of its municipalities, never as a mean.',
  areas: 'Chosen areas',
  indicators: 'Chosen indicators',
  none: 'No area is chosen yet. Write a name below, or begin with an example.',
  oneMore: 'Choose one more area to compare with.',
  up: 'Move up',
  down: 'Move down',
  remove: 'Remove',
  kinds: { municipality: 'municipality', ...DIVISIONS_EN },
  among: {
    municipality: 'municipalities',
    county: 'counties',
    fa: 'labour market regions',
    skr: 'municipality groups',
    type: 'municipality types',
    nuts2: 'national areas',
  },
  region: (name) => `${name} labour market region`,
  of: (count) => (count === '1' ? '1 municipality' : `${count} municipalities`),
  territory: 'territory',
  cut: (count) => `${count} of them in part`,
  change: 'Change the comparison',
  addArea: 'Add a county or municipality',
  addAreaHint: 'Name or code',
  addGroup: 'Add a group of municipalities',
  addIndicator: 'Add an indicator',
  choose: 'Choose …',
  fullAreas: 'Six areas are chosen, and there is no room for more. Remove one to add another.',
  fullIndicators: 'Six indicators are chosen, and there is no room for more. Remove one to add another.',
  year: 'Year',
  latest: 'latest',
  reference: 'Compared with',
  references: {
    nation: 'Sweden',
    county: 'its own county',
    fa: 'its own labour market region',
    group: 'its own municipality group',
    similar: 'the seven most similar',
    first: 'the first one chosen',
  },
  against: (name) => `To ${name}`,
  againstFirst: 'To the first',
  show: 'Show',
  examples: 'Begin with an example',
  example: {
    largest: 'The three largest municipalities',
    counties: 'The three largest counties',
    regions: 'The three largest labour market regions',
    neighbours: (name) => `${name} and its neighbours`,
    similar: (name) => `${name} and the five most similar`,
    around: (name) => `${name} and the groups around it`,
  },
  table: 'Values',
  rows: { value: 'Value', rank: 'Rank', coverage: 'Coverage' },
  rank: (rank, of, among) => `${rank} of ${of} ${among}`,
  partOf: (share, name) => `${share} of ${name}`,
  notRanked: 'a territory is not ranked',
  notCompared: 'not compared',
  parts: (span) => `its parts have ${span}`,
  interval: (span) => `certainly ${span}`,
  approximate: 'approximate value',
  weightsOf: (year) => `weighted by figures of ${year}`,
  coverage: (having, of, people) => `${having} of ${of} areas, ${people} of the population`,
  instead: (asked, shown) => `There are no figures for ${asked}. ${shown} is shown.`,
  noFigures: 'None of the chosen areas has figures for the indicator.',
  strip: (among, year) => `Among all ${among}, ${year}`,
  parted: (year) => `The municipalities of each territory, ${year}`,
  bars: (year) => `Values ${year}`,
  lines: 'Over time',
  linesNote:
    'The line of a group or a territory is computed anew for every year. Where the series breaks, the line is cut.',
  gaps: {
    sex: ['Women and men', 'women', 'men'],
    origin: ['Foreign-born and everyone', 'foreign-born', 'everyone'],
  },
  gapNote: 'The gap of a group or a territory is the difference between its two recomputed values.',
  source: (authority) => `Source: ${authority}.`,
  toMap: 'Map',
  toData: 'About the indicator',
  toDistribution: 'Differences between areas',
}

export const COMPARE_WORDS: Record<Language, CompareWords> = { sv, en }
