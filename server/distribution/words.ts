import type { Level } from '#core/model/area.ts'
import type { DivisionId } from '#core/model/division.ts'
import type { Language } from '#core/model/text.ts'

/** The words of /distribution. */
interface DistributionWords {
  readonly title: (name: string) => string
  readonly description: (name: string) => string
  readonly lead: string
  readonly change: string
  readonly indicator: string
  readonly level: string
  readonly levels: Record<Level, string>
  readonly among: Record<Level, string>
  readonly division: string
  readonly year: string
  readonly latest: string
  readonly show: string
  readonly figure: string
  readonly countNote: string
  readonly uneven: (year: number) => string
  readonly gini: string
  readonly giniHint: string
  readonly theil: string
  readonly theilHint: string
  readonly within: string
  readonly between: string
  readonly parts: (within: string, between: string, groups: string) => string
  readonly groups: Record<DivisionId, string>
  readonly allAlike: string
  readonly counted: (areas: string, year: number) => string
  readonly none: Record<'no-values' | 'negative-value' | 'all-zero', string>
  readonly strip: (year: number, groups: string) => string
  readonly closing: string
  readonly tooFew: string
  readonly spread: Record<'relative' | 'points', string>
  readonly spreadUnit: string
  readonly from: (first: string, from: number, last: string, to: number) => string
  readonly smaller: string
  readonly larger: string
  readonly same: string
  readonly course: Record<'rising' | 'falling' | 'no-clear-change', (from: number) => string>
  readonly sigma: (from: number, to: number) => string
  readonly sigmaHint: Record<'relative' | 'points', string>
  readonly beta: (from: number, to: number) => string
  readonly betaDown: (r: string, n: string) => string
  readonly betaUp: (r: string, n: string) => string
  readonly betaNone: string
  readonly betaHint: string
  readonly start: (year: number) => string
  readonly growth: (from: number, to: number) => string
  readonly logarithm: (unit: string) => string
  readonly perYear: (unit: string) => string
  readonly percentPerYear: string
  readonly readTogether: string
  readonly leftOut: (count: string) => string
  readonly source: (authority: string) => string
  readonly rule: string
  readonly toMap: string
  readonly toData: string
  readonly toCompare: string
}

const sv: DistributionWords = {
  title: (name) => `Skillnader mellan områden: ${name}`,
  description: (name) =>
    `${name}: hur ojämnt det är mellan områden, inom och mellan grupper, och om skillnaderna minskar.`,
  lead: 'Hur ojämnt nyckeltalet är fördelat mellan områden, hur mycket av det som ligger inom grupperna och mellan dem, och om skillnaderna minskar.',
  change: 'Ändra',
  indicator: 'Nyckeltal',
  level: 'Nivå',
  levels: { county: 'Län', municipality: 'Kommun' },
  among: { county: 'län', municipality: 'kommuner' },
  division: 'Indelning',
  year: 'År',
  latest: 'senaste',
  show: 'Visa',
  figure: 'alla områden på en skala',
  countNote:
    'Nyckeltalet är ett antal. Skillnaderna visar då mest att områdena är olika stora; en andel eller kvot säger mer.',
  uneven: (year) => `Hur ojämnt är det? ${year}`,
  gini: 'Ginikoefficient',
  giniHint: '0: lika överallt. Nära 1: allt finns i ett område.',
  theil: 'Theils T',
  theilHint: '0: lika överallt. Kan delas upp i en del inom grupper och en mellan dem.',
  within: 'inom grupperna',
  between: 'mellan grupperna',
  parts: (within, between, groups) => `${between} av skillnaderna ligger mellan ${groups} och ${within} inom dem.`,
  groups: {
    county: 'länen',
    fa: 'FA-regionerna',
    skr: 'kommungrupperna',
    type: 'kommuntyperna',
    nuts2: 'riksområdena',
  },
  allAlike: 'Alla områden har lika värden: det finns ingen skillnad att dela upp.',
  counted: (areas, year) =>
    `${areas} med värde, räknade efter sina invånare ${year}. Måtten säger inget om skillnader mellan människor inom ett område.`,
  none: {
    'no-values': 'Inget område har både värde och folkmängd det året.',
    'negative-value': 'Måtten kräver värden som är noll eller högre, och något område har ett negativt värde.',
    'all-zero': 'Alla värden är noll.',
  },
  strip: (year, groups) => `Områdena i ${groups}, ${year}`,
  closing: 'Minskar skillnaderna?',
  tooFew:
    'Det finns för få år eller områden för att säga om skillnaderna minskar: det krävs två år, efter seriens senaste brott, då minst nio av tio områden har värden.',
  spread: { relative: 'Spridning, procent av medelvärdet', points: 'Spridning, standardavvikelse' },
  spreadUnit: 'procent av medelvärdet',
  from: (first, from, last, to) => `Spridningen mellan områdena var ${first} år ${from} och ${last} år ${to}.`,
  smaller: 'Skillnaderna har minskat.',
  larger: 'Skillnaderna har ökat.',
  same: 'Skillnaderna är lika stora.',
  course: {
    falling: (from) => `Sedan ${from} är riktningen tydlig: de minskar.`,
    rising: (from) => `Sedan ${from} är riktningen tydlig: de ökar.`,
    'no-clear-change': (from) => `Sedan ${from} finns ingen tydlig förändring.`,
  },
  sigma: (from, to) => `Spridning mellan områden ${from}–${to}`,
  sigmaHint: {
    relative: 'σ-konvergens. Standardavvikelsen delad med medelvärdet; alla områden väger lika.',
    points: 'σ-konvergens. Standardavvikelsen i nyckeltalets enhet; alla områden väger lika.',
  },
  beta: (from, to) => `Början mot förändring ${from}–${to}`,
  betaDown: (r, n) =>
    `De som började lågt har ökat mer, eller minskat mindre, än de som började högt (r² = ${r}, n = ${n}).`,
  betaUp: (r, n) =>
    `De som började högt har ökat mer, eller minskat mindre, än de som började lågt (r² = ${r}, n = ${n}).`,
  betaNone: 'Ingen linje kan läggas: områdena är för få, eller alla började eller förändrades lika.',
  betaHint: 'β-konvergens. En punkt är ett område. Linjen är minsta kvadratmetodens.',
  start: (year) => `Värde ${year}`,
  growth: (from, to) => `Förändring per år ${from}–${to}`,
  logarithm: (unit) => `logaritm, ${unit}`,
  perYear: (unit) => `${unit} per år`,
  percentPerYear: '% per år',
  readTogether:
    'Läs de två tillsammans: tillfälligt höga och låga värden faller tillbaka av sig själva, så att linjen lutar nedåt utan att områdena blir mer lika.',
  leftOut: (count) => `${count} områden saknar värde något år och räknas inte.`,
  source: (authority) => `Källa: ${authority}.`,
  rule: 'Så räknas det',
  toMap: 'Karta',
  toData: 'Om nyckeltalet',
  toCompare: 'Jämför områden',
}

const en: DistributionWords = {
  title: (name) => `Differences between areas: ${name}`,
  description: (name) =>
    `${name}: how uneven it is between areas, within and between groups, and whether the gap is closing.`,
  lead: 'How unevenly the indicator is spread over areas, how much of that lies within groups and between them, and whether the differences shrink.',
  change: 'Change',
  indicator: 'Indicator',
  level: 'Level',
  levels: { county: 'County', municipality: 'Municipality' },
  among: { county: 'counties', municipality: 'municipalities' },
  division: 'Division',
  year: 'Year',
  latest: 'latest',
  show: 'Show',
  figure: 'all areas on one scale',
  countNote:
    'The indicator is a count. Differences then mostly show that areas differ in size; a share or a rate says more.',
  uneven: (year) => `How uneven is it? ${year}`,
  gini: 'Gini coefficient',
  giniHint: '0: the same everywhere. Near 1: all of it in one area.',
  theil: 'Theil’s T',
  theilHint: '0: the same everywhere. Falls into a part within groups and one between them.',
  within: 'within the groups',
  between: 'between the groups',
  parts: (within, between, groups) => `${between} of the differences lie between ${groups} and ${within} within them.`,
  groups: {
    county: 'the counties',
    fa: 'the labour market regions',
    skr: 'the municipality groups',
    type: 'the municipality types',
    nuts2: 'the national areas',
  },
  allAlike: 'All areas have the same value: there is no difference to share out.',
  counted: (areas, year) =>
    `${areas} with a value, counted by their people in ${year}. The measures say nothing of differences between people inside an area.`,
  none: {
    'no-values': 'No area has both a value and a population that year.',
    'negative-value': 'The measures need values of zero and above, and some area has a negative one.',
    'all-zero': 'All values are zero.',
  },
  strip: (year, groups) => `The areas of ${groups}, ${year}`,
  closing: 'Is the gap closing?',
  tooFew:
    'There are too few years or areas to say whether the differences shrink: it takes two years, since the last break of the series, in which at least nine areas of ten have values.',
  spread: { relative: 'Spread, per cent of the mean', points: 'Spread, standard deviation' },
  spreadUnit: 'per cent of the mean',
  from: (first, from, last, to) => `The spread between the areas was ${first} in ${from} and ${last} in ${to}.`,
  smaller: 'The differences have shrunk.',
  larger: 'The differences have grown.',
  same: 'The differences are as large as before.',
  course: {
    falling: (from) => `Since ${from} the direction is clear: they shrink.`,
    rising: (from) => `Since ${from} the direction is clear: they grow.`,
    'no-clear-change': (from) => `Since ${from} there is no clear change.`,
  },
  sigma: (from, to) => `Spread between areas ${from}–${to}`,
  sigmaHint: {
    relative: 'σ-convergence. The standard deviation over the mean; all areas count alike.',
    points: 'σ-convergence. The standard deviation in the unit of the indicator; all areas count alike.',
  },
  beta: (from, to) => `Start against change ${from}–${to}`,
  betaDown: (r, n) =>
    `Those that started low have risen more, or fallen less, than those that started high (r² = ${r}, n = ${n}).`,
  betaUp: (r, n) =>
    `Those that started high have risen more, or fallen less, than those that started low (r² = ${r}, n = ${n}).`,
  betaNone: 'No line can be drawn: the areas are too few, or all of them started or changed alike.',
  betaHint: 'β-convergence. A dot is an area. The line is by ordinary least squares.',
  start: (year) => `Value ${year}`,
  growth: (from, to) => `Change per year ${from}–${to}`,
  logarithm: (unit) => `logarithm, ${unit}`,
  perYear: (unit) => `${unit} per year`,
  percentPerYear: '% per year',
  readTogether:
    'Read the two together: chance highs and lows fall back by themselves, so that the line slopes down without the areas growing more alike.',
  leftOut: (count) => `${count} areas lack a value in some year and are left out.`,
  source: (authority) => `Source: ${authority}.`,
  rule: 'How it is computed',
  toMap: 'Map',
  toData: 'About the indicator',
  toCompare: 'Compare areas',
}

export const DISTRIBUTION_WORDS: Record<Language, DistributionWords> = { sv, en }
