import type { Level } from '#core/model/area.ts'
import type { DivisionId } from '#core/model/division.ts'
import type { Language } from '#core/model/text.ts'
import type { Gap } from '#core/model/view.ts'
import type { Sort } from './profile.ts'

/** The words of the pages of areas. */
interface AreaWords {
  readonly description: (name: string) => string
  readonly kinds: Record<Level, string>
  readonly peers: Record<Level, string>
  readonly toMap: string
  readonly toCompare: string
  readonly facts: {
    readonly population: string
    readonly landArea: string
    readonly density: string
    readonly perSquareKilometre: string
    readonly squareKilometres: string
    readonly people: string
    readonly seat: string
    readonly code: string
  }
  readonly divisions: Record<DivisionId, string>
  readonly municipalities: string
  readonly locator: (name: string) => string
  readonly similar: string
  readonly similarHint: string
  readonly similarRule: string
  readonly noSimilar: string
  readonly distance: string
  readonly unlike: (name: string) => string
  readonly nothingUnlike: string
  readonly lower: (count: string, of: string, peers: string) => string
  readonly higher: (count: string, of: string, peers: string) => string
  readonly rank: (rank: string, of: string) => string
  readonly all: string
  readonly themes: string
  readonly order: string
  readonly sorts: Record<Sort, string>
  readonly sortRules: Record<Sort, string>
  readonly reading: (peers: string, hasCounty: boolean) => string
  readonly onlyTheme: string
  readonly allThemes: string
  readonly columns: Record<'indicator' | 'value' | 'rank' | 'difference' | 'among' | 'course' | 'share', string>
  readonly counts: (theme: string) => string
  readonly countsNote: string
  readonly staleYear: (latest: number) => string
  readonly stripLabel: (lowest: string, highest: string) => string
  readonly breaks: (years: string) => string
  readonly onlyOneYear: string
  readonly gaps: Record<Gap, readonly [first: string, second: string]>
  readonly gap: (name: string, difference: string) => string
  readonly gapNation: (difference: string) => string
  readonly missing: (count: string) => string
  readonly missingLead: string
  readonly countyOnly: (count: string, county: string) => string
  readonly replaced: (count: string) => string
  readonly unusable: (name: string) => string
  readonly running: (name: string, version: string) => string
  readonly strangerTitle: string
  readonly stranger: (code: string) => string
  readonly strangerWay: string
  readonly search: string
  readonly find: string
}

const sv: AreaWords = {
  description: (name) => `${name} i siffror: alla nyckeltal, med plats bland jämförbara områden, utveckling och källa.`,
  kinds: { county: 'Län', municipality: 'Kommun' },
  peers: { county: 'län', municipality: 'kommuner' },
  toMap: 'Visa på kartan',
  toCompare: 'Jämför med de mest lika',
  facts: {
    population: 'Folkmängd',
    landArea: 'Landareal',
    density: 'Täthet',
    perSquareKilometre: 'invånare per km²',
    squareKilometres: 'km²',
    people: 'personer',
    seat: 'Centralort',
    code: 'Kod',
  },
  divisions: {
    county: 'Län',
    fa: 'FA-region',
    skr: 'Kommungrupp',
    type: 'Kommuntyp',
    nuts2: 'Riksområde (NUTS 2)',
  },
  municipalities: 'Kommuner',
  locator: (name) => `${name} på en karta över Sverige`,
  similar: 'Mest lika',
  similarHint: 'Avstånd i befolkning, täthet, ålder, utbildning, inkomst och arbetslöshet; ju mindre, desto mer lika.',
  similarRule: 'Så räknas det',
  noSimilar: 'Området saknar värden i de mått som likhet räknas på.',
  distance: 'avstånd',
  unlike: (name) => `Här skiljer sig ${name} mest`,
  nothingUnlike: 'Inget nyckeltal skiljer området från de andra.',
  lower: (count, of, peers) => `${count} av ${of} ${peers} har ett lägre värde`,
  higher: (count, of, peers) => `${count} av ${of} ${peers} har ett högre värde`,
  rank: (rank, of) => `${rank} av ${of}`,
  all: 'Alla nyckeltal',
  themes: 'Teman',
  order: 'Ordning',
  sorts: { unlike: 'Mest olik först', theme: 'Som i katalogen' },
  sortRules: {
    unlike:
      'I varje tema står överst det som skiljer området mest från de jämförbara: dess läge bland dem, 0–100, ligger längst från 50. Läget säger inget om bra eller dåligt.',
    theme: 'I varje tema står nyckeltalen i katalogens ordning.',
  },
  reading: (peers, hasCounty) =>
    `Punkten är området, de lodräta strecken är alla ${peers} med värde samma år${hasCounty ? ' (de mörka är länets egna)' : ''} och den långa linjen är riket.`,
  onlyTheme: 'Visa bara det här temat',
  allThemes: 'Visa alla teman',
  columns: {
    indicator: 'Nyckeltal',
    value: 'Värde',
    rank: 'Plats',
    difference: 'Mot riket',
    among: 'Bland alla',
    course: 'Utveckling',
    share: 'Andel av riket',
  },
  counts: (theme) => `${theme}: antal`,
  countsNote: 'Antal visar mest hur stort ett område är. De rangordnas inte.',
  staleYear: (latest) => `senare år saknas; andra har ${latest}`,
  stripLabel: (lowest, highest) => `Lägst ${lowest}, högst ${highest}`,
  breaks: (years) => `serien bryts ${years}`,
  onlyOneYear: 'bara ett år',
  gaps: { sex: ['kvinnor', 'män'], origin: ['utrikes födda', 'alla'] },
  gap: (name, difference) => `skillnad ${difference} (${name})`,
  gapNation: (difference) => `i riket ${difference}`,
  missing: (count) => `Saknas för området: ${count}`,
  missingLead: 'De här nyckeltalen har värden för andra områden men inte för det här.',
  countyOnly: (count, county) => `${count} nyckeltal finns bara för län. De står hos ${county}.`,
  replaced: (count) => `${count} äldre serier har ersatts av nyare och visas inte här. De finns kvar under Data.`,
  unusable: (name) => `Länkens uppgift om ”${name}” går inte att använda. Den har hoppats över.`,
  running: (name, version) => `${name} · Regionsikt, dataversion ${version}`,
  strangerTitle: 'Området finns inte',
  stranger: (code) => `Inget län och ingen kommun har koden ”${code}”.`,
  strangerWay: 'Sök på ett namn i stället, eller en del av ett:',
  search: 'Länets eller kommunens namn',
  find: 'Sök',
}

const en: AreaWords = {
  description: (name) =>
    `${name} in figures: every indicator, with its rank among comparable areas, course and source.`,
  kinds: { county: 'County', municipality: 'Municipality' },
  peers: { county: 'counties', municipality: 'municipalities' },
  toMap: 'Show on the map',
  toCompare: 'Compare with the most similar',
  facts: {
    population: 'Population',
    landArea: 'Land area',
    density: 'Density',
    perSquareKilometre: 'people per km²',
    squareKilometres: 'km²',
    people: 'people',
    seat: 'Seat',
    code: 'Code',
  },
  divisions: {
    county: 'County',
    fa: 'Labour market region',
    skr: 'Municipality group',
    type: 'Municipality type',
    nuts2: 'National area (NUTS 2)',
  },
  municipalities: 'Municipalities',
  locator: (name) => `${name} on a map of Sweden`,
  similar: 'Most similar',
  similarHint: 'Distance in population, density, age, education, income and unemployment; the smaller, the more alike.',
  similarRule: 'How it is computed',
  noSimilar: 'The area lacks values in the measures that likeness is computed on.',
  distance: 'distance',
  unlike: (name) => `Where ${name} differs most`,
  nothingUnlike: 'No indicator tells this area from the others.',
  lower: (count, of, peers) => `${count} of ${of} ${peers} have a lower value`,
  higher: (count, of, peers) => `${count} of ${of} ${peers} have a higher value`,
  rank: (rank, of) => `${rank} of ${of}`,
  all: 'All indicators',
  themes: 'Themes',
  order: 'Order',
  sorts: { unlike: 'Most unlike first', theme: 'As in the catalogue' },
  sortRules: {
    unlike:
      'Each theme begins with what sets the area most apart from comparable ones: its position among them, 0–100, lies farthest from 50. The position does not say good or bad.',
    theme: 'Each theme lists its indicators in the order of the catalogue.',
  },
  reading: (peers, hasCounty) =>
    `The dot is the area, the upright strokes are all ${peers} with a value that year${hasCounty ? ' (the dark ones are of its own county)' : ''}, and the long line is Sweden.`,
  onlyTheme: 'Show this theme only',
  allThemes: 'Show all themes',
  columns: {
    indicator: 'Indicator',
    value: 'Value',
    rank: 'Rank',
    difference: 'To Sweden',
    among: 'Among all',
    course: 'Course',
    share: 'Share of Sweden',
  },
  counts: (theme) => `${theme}: counts`,
  countsNote: 'Counts mostly show how large an area is. They are not ranked.',
  staleYear: (latest) => `later years are missing; others have ${latest}`,
  stripLabel: (lowest, highest) => `Lowest ${lowest}, highest ${highest}`,
  breaks: (years) => `the series breaks in ${years}`,
  onlyOneYear: 'one year only',
  gaps: { sex: ['women', 'men'], origin: ['foreign-born', 'everyone'] },
  gap: (name, difference) => `gap ${difference} (${name})`,
  gapNation: (difference) => `in Sweden ${difference}`,
  missing: (count) => `Missing for the area: ${count}`,
  missingLead: 'These indicators have values for other areas but not for this one.',
  countyOnly: (count, county) => `${count} indicators have county figures only. They are on the page of ${county}.`,
  replaced: (count) =>
    `${count} older series have been replaced by newer ones and are not shown here. They remain under Data.`,
  unusable: (name) => `What the link says of “${name}” cannot be used. It has been left out.`,
  running: (name, version) => `${name} · Regionsikt, data version ${version}`,
  strangerTitle: 'There is no such area',
  stranger: (code) => `No county or municipality has the code “${code}”.`,
  strangerWay: 'Search for a name instead, or a part of one:',
  search: 'Name of the county or municipality',
  find: 'Find',
}

export const AREA_WORDS: Record<Language, AreaWords> = { sv, en }
