import type { PlacedIndicator } from '#core/model/report-area.ts'
import type { PriorityRank } from '#core/model/strategy.ts'
import type { Language } from '#core/model/text.ts'
import type { Sort } from './choice.ts'
import type { EmphasisClass, NeedClass } from './classes.ts'

/** The words of /priorities. Numbers come in as they are written. */
interface PrioritiesWords {
  readonly title: string
  readonly titleOf: (area: string) => string
  readonly description: string
  readonly lead: (regions: string) => string
  /** What need and emphasis say and do not say: once, plainly. */
  readonly meaning: string
  readonly rule: string
  readonly none: string
  readonly toRegions: string
  readonly notices: Record<'area' | 'county' | 'sort', (found: string) => string> & {
    readonly meant: (name: string, code: string) => string
  }
  readonly form: string
  readonly area: string
  readonly county: string
  readonly noCounty: string
  readonly show: string
  readonly parts: Record<'matrix' | 'map' | 'indicators' | 'alike', (area: string) => string>
  readonly matrix: {
    readonly reading: (of: string) => string
    /** Where the table has no room and is moved in a box of its own. */
    readonly more: (counties: string, areas: string) => string
    readonly order: string
    readonly sorts: Record<Sort, (area: string) => string>
    readonly incompleteLast: string
    readonly need: string
    readonly emphasis: string
    readonly rank: (rank: string) => string
    readonly notAssessable: string
    readonly count: (count: string, of: string) => string
    readonly known: (count: string, of: string) => string
    readonly noneKnown: string
    readonly noPriority: string
    /** Of a need that rests on a single measure. */
    readonly single: string
    readonly subGoals: string
    readonly incomplete: string
    readonly thirds: Record<NeedClass, string>
    readonly key: string
  }
  readonly map: {
    readonly reading: string
    readonly needs: Record<NeedClass, string>
    readonly emphases: Record<EmphasisClass, string>
    readonly ranks: (first: string, last: string) => string
    readonly upTo: (share: string) => string
    readonly over: (share: string) => string
    readonly nobodys: string
    readonly need: string
    readonly emphasis: string
    readonly counties: (count: string) => string
    readonly square: (area: string) => string
    readonly incomplete: (count: string) => string
    readonly noNeed: (count: string) => string
    readonly noNeedAtAll: string
    readonly blind: string
    readonly single: string
    readonly label: (area: string) => string
    readonly place: (need: string, rank: string, of: string) => string
    readonly rules: (high: string, middle: string, of: string) => string
  }
  readonly indicators: {
    readonly reading: (least: string) => string
    readonly single: string
    readonly none: string
    readonly indicator: string
    readonly year: string
    readonly counties: string
    readonly of: (n: string, of: string) => string
    readonly position: (county: string) => string
    readonly reason: string
    readonly source: string
    readonly placedBy: Record<PlacedIndicator['placedBy'], string>
    readonly aims: Record<'higher' | 'lower', string>
    readonly missing: string
    readonly needOf: (county: string, need: string, rank: string, of: string) => string
  }
  readonly alike: {
    readonly reading: (county: string, k: string) => string
    readonly rule: string
    readonly choose: string
    readonly columns: Record<'county' | 'distance' | 'need' | 'emphasis' | 'priorities', string>
    readonly own: string
    readonly place: (need: string, rank: string, of: string) => string
    readonly groups: Record<'prioritises' | 'not' | 'unknown', (n: string) => string>
    readonly nobody: string
    readonly goals: Record<Exclude<PriorityRank, 'priority'>, string>
    readonly ours: string
    readonly lacking: (county: string, lacks: string) => string
    readonly leftOut: (names: string) => string
    readonly others: string
  }
}

const sv: PrioritiesWords = {
  title: 'Prioriteringar och behov',
  titleOf: (area) => `Prioriteringar och behov: ${area}`,
  description:
    'Vad regionerna prioriterar, bredvid vad länen har störst behov av, i den nationella rapportens områden.',
  lead: (regions) =>
    `${regions} regioners prioriteringar bredvid länens behov, i de områden som den nationella rapporten om regional utveckling har.`,
  meaning:
    'Betoning räknar prioriteringar, inte pengar eller effekt. Behov är en plats bland länen, inget omdöme: det kan vara stort fast värdet är bra, om andra har bättre. Sidan är underlag för samtal.',
  rule: 'Så räknas det',
  none: 'Den här dataversionen har inga strategier, och därför finns inga prioriteringar att visa.',
  toRegions: 'Till regionerna',
  notices: {
    area: (found) => `Området ”${found}” finns inte. Det första visas i stället.`,
    county: (found) => `Det finns inget län med koden ”${found}”. Sidan visas utan valt län.`,
    meant: (name, code) => `Menades ${name}, ${code}?`,
    sort: (found) => `Ordningen ”${found}” finns inte. Länen står i kodordning.`,
  },
  form: 'Välj område och län',
  area: 'Område',
  county: 'Län att jämföra med liknande',
  noCounty: 'inget valt',
  show: 'Visa',
  parts: {
    matrix: () => 'Alla län och områden',
    map: (area) => `Behov och betoning på karta: ${area}`,
    indicators: (area) => `Nyckeltalen bakom behovet: ${area}`,
    alike: (area) => `Vilka prioriterar också det här, med liknande förutsättningar: ${area}`,
  },
  matrix: {
    reading: (of) =>
      `Överst i varje ruta står behovet, 0–100, och länets plats bland ${of}; plats 1 är det största behovet. Under står betoningen: hur många av regionens prioriteringar som är placerade i området. Rutan leder till prioriteringarna på regionens sida, eller till behovet där ingen är placerad i området.`,
    more: (counties, areas) => `Tabellen rullas i sin ruta: ${counties} län nedåt, ${areas} områden åt höger.`,
    order: 'Ordning',
    sorts: {
      county: () => 'länskod',
      need: (area) => `störst behov: ${area}`,
      emphasis: (area) => `störst betoning: ${area}`,
    },
    incompleteLast: 'Län med ofullständigt underlag står sist, för deras betoning kan vara en annan.',
    need: 'behov',
    emphasis: 'betoning',
    rank: (rank) => `plats ${rank}`,
    notAssessable: 'ej bedömbart',
    count: (count, of) => `${count} av ${of}`,
    known: (count, of) => `${count} av ${of} kända`,
    noneKnown: 'inga kända',
    noPriority: 'ingen prioritering',
    single: 'ett enda mått',
    subGoals: 'delmål finns',
    incomplete: 'ofullständigt underlag',
    thirds: { high: 'störst tredjedel', middle: 'mellersta tredjedelen', low: 'minst tredjedel' },
    key: '◆ ingen prioritering: behovet hör till den högsta fjärdedelen, och ingen av regionens prioriteringar är placerad i området. En prioritering är placerad i ett område, men kan beröra fler. Inget sägs om län med ofullständigt underlag eller där behovet vilar på ett enda mått.',
  },
  map: {
    reading:
      'Bokstaven är behovet och siffran betoningen; färgen är densamma på kartan och i rutorna. Länen på kartan leder till samma ställe som namnen.',
    needs: { high: 'A, störst behov', middle: 'B, mellan', low: 'C, minst behov' },
    emphases: { none: '0, ingen prioritering', some: '1, upp till medianen', much: '2, över medianen' },
    ranks: (first, last) => (first === last ? `plats ${first}` : `plats ${first}–${last}`),
    upTo: (share) => `högst ${share}`,
    over: (share) => `över ${share}`,
    nobodys: 'ingen har någon',
    need: 'Behov',
    emphasis: 'Betoning',
    counties: (count) => `${count} län`,
    square: (area) => `Behov och betoning i nio rutor: ${area}`,
    incomplete: (count) => `Streckade: ofullständigt underlag (${count} län). Behovet är känt, betoningen osäker:`,
    noNeed: (count) => `Vågrätt streckade: behovet är ej bedömbart (${count} län):`,
    noNeedAtAll: 'Inget län har ett behov som går att bedöma i området: det saknas nyckeltal med värden.',
    blind: '◆ ingen prioritering placerad här fast behovet hör till den högsta fjärdedelen.',
    single: 'Behovet vilar på ett enda mått, och därför pekas ingen blind fläck ut.',
    label: (area) => `Karta över länen: behov och betoning, ${area}. Rutorna bredvid har samma uppgifter.`,
    place: (need, rank, of) => `behov ${need}, plats ${rank} av ${of}`,
    rules: (high, middle, of) =>
      `Behovet delas i tredjedelar efter plats bland ${of}: A till och med plats ${high}, B till och med plats ${middle}, C resten; lika behov ger samma ruta. Betoningen delas vid medianen bland de län med fullständigt underlag som har någon prioritering i området.`,
  },
  indicators: {
    reading: (least) =>
      `Behovet är 100 minus länets medelläge bland länen i de här nyckeltalen, som alla väger lika. Läget är 0–100 och 100 är bäst. Med färre än ${least} nyckeltal är behovet ej bedömbart.`,
    single: 'Här är nyckeltalen ett enda mått för olika grupper. Behovet visas, men ingen blind fläck pekas ut.',
    none: 'Inget nyckeltal är valt för området, och därför är behovet ej bedömbart.',
    indicator: 'Nyckeltal',
    year: 'År',
    counties: 'Län med läge',
    of: (n, of) => `${n} av ${of}`,
    position: (county) => `Läge, ${county}`,
    reason: 'Varför det står här',
    source: 'Källa',
    placedBy: { 'brp+': 'placerat av BRP+', region: 'används av en region', editor: 'valt av redaktionen' },
    aims: { higher: 'högre är bättre', lower: 'lägre är bättre' },
    missing: 'saknas',
    needOf: (county, need, rank, of) => `${county} har behov ${need} av 100, plats ${rank} av ${of}.`,
  },
  alike: {
    reading: (county, k) =>
      `De ${k} län som mest liknar ${county} i befolkning, täthet, ålder, utbildning, inkomst och arbetslöshet; ju mindre avstånd, desto mer lika.`,
    rule: 'Så räknas likhet',
    choose: 'Välj ett län för att se vilka som liknar det, och vad de prioriterar i området:',
    columns: {
      county: 'Län',
      distance: 'Avstånd',
      need: 'Behov',
      emphasis: 'Betoning',
      priorities: 'Prioriteringar i området',
    },
    own: 'det valda länet',
    place: (need, rank, of) => `${need}, plats ${rank} av ${of}`,
    groups: {
      prioritises: (n) => `Prioriterar området (${n})`,
      not: (n) => `Ingen prioritering i området (${n})`,
      unknown: (n) => `Ofullständigt underlag, ingen känd prioritering i området (${n})`,
    },
    nobody: 'Inget av de mest lika länen har en känd prioritering i området.',
    goals: { 'overall-goal': 'övergripande mål', 'sub-goal': 'delmål' },
    ours: 'vår rubrik',
    lacking: (county, lacks) =>
      lacks === ''
        ? `Vilka län som liknar ${county} går inte att säga: det saknas nyckeltal att jämföra med.`
        : `Vilka län som liknar ${county} går inte att säga: länet saknar värden för ${lacks}.`,
    leftOut: (names) => `Kan inte jämföras, för de saknar värden: ${names}.`,
    others: 'Alla län efter betoning i området',
  },
}

const en: PrioritiesWords = {
  title: 'Priorities and need',
  titleOf: (area) => `Priorities and need: ${area}`,
  description: 'What regions prioritise, beside what their counties need most, in the areas of the national report.',
  lead: (regions) =>
    `The priorities of ${regions} regions beside the needs of their counties, in the areas of the national report on regional development.`,
  meaning:
    'Emphasis counts priorities, not money or effect. Need is a position among the counties, not a verdict: it may be great though the figure is good, where others have better ones. The page is a prompt for a conversation.',
  rule: 'How it is computed',
  none: 'This data version has no strategies, so there are no priorities to show.',
  toRegions: 'To the regions',
  notices: {
    area: (found) => `There is no area “${found}”. The first one is shown instead.`,
    county: (found) => `There is no county with the code “${found}”. The page is shown without a chosen county.`,
    meant: (name, code) => `Was ${name}, ${code}, meant?`,
    sort: (found) => `There is no order “${found}”. Counties stand in the order of their codes.`,
  },
  form: 'Choose an area and a county',
  area: 'Area',
  county: 'County to find the like of',
  noCounty: 'none chosen',
  show: 'Show',
  parts: {
    matrix: () => 'All counties and areas',
    map: (area) => `Need and emphasis on a map: ${area}`,
    indicators: (area) => `The indicators behind the need: ${area}`,
    alike: (area) => `Who else prioritises this and has conditions like ours: ${area}`,
  },
  matrix: {
    reading: (of) =>
      `At the top of each cell is the need, 0–100, and the rank of the county among ${of}; rank 1 is the greatest need. Below is the emphasis: how many of the region’s priorities are placed in the area. The cell leads to those priorities on the page of the region, or to the need where none is placed in the area.`,
    more: (counties, areas) => `The table scrolls in its box: ${counties} counties down, ${areas} areas to the right.`,
    order: 'Order',
    sorts: {
      county: () => 'county code',
      need: (area) => `greatest need: ${area}`,
      emphasis: (area) => `greatest emphasis: ${area}`,
    },
    incompleteLast: 'Counties with an incomplete list come last, for their emphasis may be another.',
    need: 'need',
    emphasis: 'emphasis',
    rank: (rank) => `rank ${rank}`,
    notAssessable: 'not assessable',
    count: (count, of) => `${count} of ${of}`,
    known: (count, of) => `${count} of ${of} known`,
    noneKnown: 'none known',
    noPriority: 'no priority',
    single: 'a single measure',
    subGoals: 'has sub-goals',
    incomplete: 'incomplete list',
    thirds: { high: 'greatest third', middle: 'middle third', low: 'least third' },
    key: '◆ no priority: the need is in the highest quarter, and none of the region’s priorities is placed in the area. A priority is placed in one area, but may touch on more. Nothing is said of counties with an incomplete list, or where the need rests on a single measure.',
  },
  map: {
    reading:
      'The letter is the need and the digit the emphasis; the colour is the same on the map and in the square. Counties on the map lead to the same place as the names.',
    needs: { high: 'A, greatest need', middle: 'B, between', low: 'C, least need' },
    emphases: { none: '0, no priority', some: '1, up to the median', much: '2, over the median' },
    ranks: (first, last) => (first === last ? `rank ${first}` : `rank ${first}–${last}`),
    upTo: (share) => `at most ${share}`,
    over: (share) => `over ${share}`,
    nobodys: 'nobody has any',
    need: 'Need',
    emphasis: 'Emphasis',
    counties: (count) => (count === '1' ? '1 county' : `${count} counties`),
    square: (area) => `Need and emphasis in nine classes: ${area}`,
    incomplete: (count) =>
      `Hatched: incomplete list (${count} ${count === '1' ? 'county' : 'counties'}). The need is known, the emphasis uncertain:`,
    noNeed: (count) => `Hatched level: need not assessable (${count} ${count === '1' ? 'county' : 'counties'}):`,
    noNeedAtAll: 'No county has a need that can be assessed in the area: there are no indicators with figures.',
    blind: '◆ no priority placed here though the need is in the highest quarter.',
    single: 'The need rests on a single measure, so no blind spot is claimed.',
    label: (area) => `Map of the counties: need and emphasis, ${area}. The square beside it says the same.`,
    place: (need, rank, of) => `need ${need}, rank ${rank} of ${of}`,
    rules: (high, middle, of) =>
      `Need is cut in thirds by rank among ${of}: A up to rank ${high}, B up to rank ${middle}, C the rest; equal needs share a class. Emphasis is cut at the median of the counties with a complete list that have any priority in the area.`,
  },
  indicators: {
    reading: (least) =>
      `Need is 100 less the mean position of the county among the counties in these indicators, each counting alike. Positions are 0–100, and 100 is best. With fewer than ${least} indicators the need is not assessable.`,
    single:
      'Here the indicators are a single measure of different groups. The need is shown, but no blind spot is claimed.',
    none: 'No indicator has been chosen for the area, so the need is not assessable.',
    indicator: 'Indicator',
    year: 'Year',
    counties: 'Counties with a position',
    of: (n, of) => `${n} of ${of}`,
    position: (county) => `Position, ${county}`,
    reason: 'Why it is here',
    source: 'Source',
    placedBy: { 'brp+': 'placed by BRP+', region: 'used by a region', editor: 'chosen by the editor' },
    aims: { higher: 'higher is better', lower: 'lower is better' },
    missing: 'missing',
    needOf: (county, need, rank, of) => `${county} has need ${need} of 100, rank ${rank} of ${of}.`,
  },
  alike: {
    reading: (county, k) =>
      `The ${k} counties most like ${county} in population, density, age, education, income and unemployment; the smaller the distance, the more alike.`,
    rule: 'How likeness is computed',
    choose: 'Choose a county to see which are like it, and what they prioritise in the area:',
    columns: {
      county: 'County',
      distance: 'Distance',
      need: 'Need',
      emphasis: 'Emphasis',
      priorities: 'Priorities in the area',
    },
    own: 'the chosen county',
    place: (need, rank, of) => `${need}, rank ${rank} of ${of}`,
    groups: {
      prioritises: (n) => `Prioritise the area (${n})`,
      not: (n) => `No priority in the area (${n})`,
      unknown: (n) => `Incomplete list, no known priority in the area (${n})`,
    },
    nobody: 'None of the most similar counties has a known priority in the area.',
    goals: { 'overall-goal': 'overall goal', 'sub-goal': 'sub-goal' },
    ours: 'our heading',
    lacking: (county, lacks) =>
      lacks === ''
        ? `Which counties are like ${county} cannot be said: there are no indicators to compare by.`
        : `Which counties are like ${county} cannot be said: it has no figures for ${lacks}.`,
    leftOut: (names) => `Cannot be compared, for they lack figures: ${names}.`,
    others: 'All counties by emphasis in the area',
  },
}

export const PRIORITIES_WORDS: Record<Language, PrioritiesWords> = { sv, en }
