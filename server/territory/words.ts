import type { Emptiness } from '#core/measure/across.ts'
import type { ReferenceMethod } from '#core/measure/reference.ts'
import type { Level } from '#core/model/area.ts'
import type { Basis } from '#core/model/territory.ts'
import type { Language } from '#core/model/text.ts'
import type { File } from './address.ts'

/** The words of /territory where it shows territories; those of its forms are in form-words.ts. */
interface TerritoryWords {
  readonly description: (names: string) => string
  readonly kinds: Record<'areas' | 'drawn' | 'circle', (size: string) => string>
  readonly facts: {
    readonly population: string
    readonly people: string
    readonly landArea: string
    readonly squareKilometres: string
    readonly density: string
    readonly perSquareKilometre: string
    readonly areas: string
    readonly whole: (count: string, one: boolean) => string
    readonly cut: (count: string, one: boolean) => string
    readonly untouched: string
    readonly across: string
    readonly kilometres: string
    readonly between: (least: string, most: string) => string
  }
  readonly toMap: string
  readonly toCompare: string
  readonly remove: string
  readonly download: string
  readonly downloadNote: string
  readonly files: Record<File, string>
  readonly map: (name: string) => string
  readonly mapNote: string
  readonly shades: readonly string[]
  readonly basis: string
  readonly bases: Record<Basis, string>
  readonly basisNotes: Record<Basis, string>
  readonly listNote: string
  readonly otherBasis: string
  readonly notReliable: (across: string) => string
  readonly basisRule: string
  readonly parts: (count: string, one: boolean) => string
  readonly partsNote: string
  readonly showParts: string
  readonly columns: {
    readonly municipality: string
    readonly peopleShare: string
    readonly wholeShare: string
    readonly landShare: string
    readonly peopleThere: (year: string) => string
    readonly peopleIn: string
    readonly landIn: string
    readonly sum: string
    readonly indicator: string
    readonly value: string
    readonly coverage: string
    readonly difference: string
    readonly among: string
    readonly nation: string
  }
  readonly nobodyInside: string
  readonly shared: string
  readonly sharedCertain: (one: string, other: string, names: string) => string
  readonly sharedPossible: (one: string, other: string, names: string) => string
  readonly sharedPeople: (least: string, most: string) => string
  readonly sharedExactly: (people: string) => string
  readonly noneShared: string
  readonly all: string
  readonly themes: string
  readonly reading: string
  readonly strip: string
  readonly between: (lowest: string, highest: string) => string
  readonly parted: (lowest: string, highest: string) => string
  readonly partedAlike: (value: string) => string
  readonly coverage: (having: string, of: string, people: string) => string
  readonly covered: (coverage: string) => string
  readonly weightsOf: (year: number) => string
  readonly published: string
  readonly sharePublished: string
  readonly ofNation: (share: string) => string
  readonly replaced: string
  readonly otherYear: (year: number) => string
  readonly nation: Record<ReferenceMethod, string>
  readonly methodNote: Record<ReferenceMethod, (from: string) => string>
  readonly stripLabel: (lowest: string, highest: string, peers: string) => string
  readonly peers: Record<Level, string>
  readonly empty: Record<Emptiness, (name: string) => string>
  readonly rule: string
}

const sv: TerritoryWords = {
  description: (names) => `${names} i siffror: alla nyckeltal med täckning, osäkerhet och skäl där värde saknas.`,
  kinds: {
    areas: (size) => `Eget territorium: ${size}.`,
    drawn: (size) => `Ritat territorium med del av ${size}.`,
    circle: (size) => `Cirkel med del av ${size}.`,
  },
  facts: {
    population: 'Folkmängd',
    people: 'personer',
    landArea: 'Landareal',
    squareKilometres: 'km²',
    density: 'Täthet',
    perSquareKilometre: 'invånare per km²',
    areas: 'Kommuner',
    whole: (count, one) => `${count} ${one ? 'hel' : 'hela'}`,
    cut: (count, one) => `${count} ${one ? 'skuren' : 'skurna'}`,
    untouched: 'inga',
    across: 'Tvärmått',
    kilometres: 'km',
    between: (least, most) => `mellan ${least} och ${most}`,
  },
  toMap: 'Visa på kartan',
  toCompare: 'Jämför',
  remove: 'Ta bort',
  download: 'Hämta allt underlag',
  downloadNote: 'Filerna har varje nyckeltal med delarnas andelar och värden, så att summorna kan räknas om för hand.',
  files: { xlsx: 'Excel', 'csv-sv': 'CSV för Excel (svenska)', csv: 'CSV', json: 'JSON', geojson: 'GeoJSON' },
  map: (name) => `Karta över ${name}`,
  mapNote: 'Så stor andel av kommunen räknas in:',
  shades: ['ingen', 'upp till 25 %', 'upp till 50 %', 'upp till 75 %', 'mer än 75 %', 'hela'],
  basis: 'Så räknas skurna kommuner',
  bases: {
    population: 'Efter var människor bor',
    whole: 'Hela kommuner, till största delen innanför',
    'land-area': 'Efter mark',
  },
  basisNotes: {
    population:
      'Andelen av en kommun är andelen av dess invånare som bor innanför, räknat på befolkningspunkter. Punkterna är modellerade: SCB:s kilometerrutor 2024 i sexkanter om cirka 25 km² och tätorter 2020, anpassade till kommunernas folkmängd. Andelar och medelvärden räknas som om de var lika i hela kommunen. Siffror om mark räknas alltid efter mark.',
    whole:
      'En kommun räknas hel när minst hälften av dess invånare bor innanför, annars inte alls. Värdena är då exakta för de kommunerna, men de gäller inte precis det som är ritat.',
    'land-area':
      'Andelen av en kommun är andelen av dess mark som ligger innanför. Det passar siffror om mark. För siffror om människor vore det rätt bara om alla bodde jämnt utspridda, och det gör de inte.',
  },
  listNote: 'Territoriet är en lista av hela kommuner. Ingen kommun skärs, och inga andelar behöver uppskattas.',
  otherBasis: 'Räkna i stället:',
  notReliable: (across) =>
    `Det ritade är ${across} km tvärs över. Under 5 km säger befolkningspunkterna för lite: skurna kommuner ger då inget värde, bara de gränser som värdet ligger mellan.`,
  basisRule: 'Regeln i sin helhet',
  parts: (count, one) => `Består av ${count} ${one ? 'kommun' : 'kommuner'}`,
  partsNote: 'Invånare som räknas är andelen gånger kommunens folkmängd.',
  showParts: 'Visa kommunerna',
  columns: {
    municipality: 'Kommun',
    peopleShare: 'Andel av invånarna',
    wholeShare: 'Räknas som',
    landShare: 'Andel av marken',
    peopleThere: (year) => `Folkmängd ${year}`,
    peopleIn: 'Invånare som räknas',
    landIn: 'Mark, km²',
    sum: 'Summa',
    indicator: 'Nyckeltal',
    value: 'Värde',
    coverage: 'Täckning',
    difference: 'Mot riket',
    among: 'Bland alla',
    nation: 'Riket',
  },
  nobodyInside: 'ingen bor innanför',
  shared: 'Gemensamt för territorierna',
  sharedCertain: (one, other, names) => `${one} och ${other} har båda ${names}.`,
  sharedPossible: (one, other, names) => `${one} och ${other} har båda del av ${names}, kanske samma del.`,
  sharedPeople: (least, most) => `Den som lägger ihop dem räknar mellan ${least} och ${most} personer två gånger.`,
  sharedExactly: (people) => `Den som lägger ihop dem räknar ${people} personer två gånger.`,
  noneShared: 'Territorierna har inga kommuner gemensamt.',
  all: 'Alla nyckeltal',
  themes: 'Teman',
  reading:
    'Andelar och kvoter är omräknade från täljare och nämnare, aldrig medelvärden av kommunernas. ≈ betyder att värdet är ungefärligt: vägt med en närliggande storhet, eller beroende av en skuren kommuns andel. Ett antal över skurna kommuner ligger säkert mellan de två tal som står vid det; ett netto, som flyttnettot, har inga sådana tal. Landarealen överst, som tätheten räknas på, är från 2020; nyckeltalet Landareal är en annan och äldre serie från SCB. Täckningen är hur många av delarna som har en siffra, och hur stor andel av invånarna de har.',
  strip:
    'Punkten är territoriet, de lodräta strecken alla kommuner (de mörka är territoriets delar) och den långa linjen riket.',
  between: (lowest, highest) => `mellan ${lowest} och ${highest}`,
  parted: (lowest, highest) => `delarna har ${lowest} till ${highest}`,
  partedAlike: (value) => `delarna har ${value}`,
  coverage: (having, of, people) => `${having} av ${of}, ${people}`,
  covered: (coverage) => `täckning ${coverage}`,
  weightsOf: (year) => `vägt med uppgifter från ${year}`,
  published: 'publicerat värde',
  sharePublished: 'Där territoriet är ett område som källorna redovisar visas källans eget värde.',
  ofNation: (share) => `${share} av riket`,
  replaced: 'äldre serie, ersatt av en nyare',
  otherYear: (year) => `avser ${year}`,
  nation: { published: 'riket', computed: 'riket (beräknat)', median: 'medianen' },
  methodNote: {
    published: () => '',
    computed: (from) => `riket är ${from}`,
    median: () => 'mot medianen; riket kan inte räknas ut',
  },
  stripLabel: (lowest, highest, peers) => `Bland alla ${peers}: lägst ${lowest}, högst ${highest}`,
  peers: { county: 'län', municipality: 'kommuner' },
  empty: {
    'too-small': (name) => `${name} har inga områden: det är för litet för att veta i vilken kommun det ligger.`,
    'none-mostly': (name) => `${name} har inga områden: ingen kommun har minst hälften av sina invånare innanför.`,
    outside: (name) => `${name} har inga områden: det ligger utanför all mark i Sverige.`,
  },
  rule: 'Så räknas det',
}

const en: TerritoryWords = {
  description: (names) =>
    `${names} in figures: every indicator with its coverage and uncertainty, and the reason where a value is missing.`,
  kinds: {
    areas: (size) => `A territory of one’s own: ${size}.`,
    drawn: (size) => `A drawn territory with parts of ${size}.`,
    circle: (size) => `A circle with parts of ${size}.`,
  },
  facts: {
    population: 'Population',
    people: 'people',
    landArea: 'Land area',
    squareKilometres: 'km²',
    density: 'Density',
    perSquareKilometre: 'people per km²',
    areas: 'Municipalities',
    whole: (count) => `${count} whole`,
    cut: (count) => `${count} cut`,
    untouched: 'none',
    across: 'Width',
    kilometres: 'km',
    between: (least, most) => `between ${least} and ${most}`,
  },
  toMap: 'Show on the map',
  toCompare: 'Compare',
  remove: 'Remove',
  download: 'Download with all inputs',
  downloadNote:
    'The files hold every indicator with the shares and values of the parts, so that the sums can be recomputed by hand.',
  files: { xlsx: 'Excel', 'csv-sv': 'CSV for Excel (Swedish)', csv: 'CSV', json: 'JSON', geojson: 'GeoJSON' },
  map: (name) => `Map of ${name}`,
  mapNote: 'How much of the municipality counts:',
  shades: ['none', 'up to 25%', 'up to 50%', 'up to 75%', 'more than 75%', 'all'],
  basis: 'How cut municipalities count',
  bases: {
    population: 'By where people live',
    whole: 'Whole municipalities, mostly inside',
    'land-area': 'By land',
  },
  basisNotes: {
    population:
      'The share of a municipality is the share of its people who live inside, counted in population points. The points are modelled: Statistics Sweden’s one-kilometre grid of 2024 in hexagons of about 25 km² and localities of 2020, fitted to the population of the municipalities. Shares and means are taken to be the same all over a municipality. Figures about land always go by land.',
    whole:
      'A municipality counts whole when at least half its people live inside, otherwise not at all. The values are then exact for those municipalities, but they are not those of precisely what was drawn.',
    'land-area':
      'The share of a municipality is the share of its land that lies inside. It suits figures about land. For figures about people it would be right only if all lived evenly spread, and they do not.',
  },
  listNote: 'The territory is a list of whole municipalities. None is cut, and no shares need be estimated.',
  otherBasis: 'Count instead:',
  notReliable: (across) =>
    `What is drawn is ${across} km across. Under 5 km the population points say too little: cut municipalities then give no value, only the bounds it lies between.`,
  basisRule: 'The rule in full',
  parts: (count, one) => `Consists of ${count} ${one ? 'municipality' : 'municipalities'}`,
  partsNote: 'People counted are the share times the population of the municipality.',
  showParts: 'Show the municipalities',
  columns: {
    municipality: 'Municipality',
    peopleShare: 'Share of people',
    wholeShare: 'Counts as',
    landShare: 'Share of land',
    peopleThere: (year) => `Population ${year}`,
    peopleIn: 'People counted',
    landIn: 'Land, km²',
    sum: 'Sum',
    indicator: 'Indicator',
    value: 'Value',
    coverage: 'Coverage',
    difference: 'To Sweden',
    among: 'Among all',
    nation: 'Sweden',
  },
  nobodyInside: 'nobody lives inside',
  shared: 'What the territories share',
  sharedCertain: (one, other, names) => `${one} and ${other} both have ${names}.`,
  sharedPossible: (one, other, names) => `${one} and ${other} both have a part of ${names}, perhaps the same part.`,
  sharedPeople: (least, most) => `Whoever adds them up counts between ${least} and ${most} people twice.`,
  sharedExactly: (people) => `Whoever adds them up counts ${people} people twice.`,
  noneShared: 'The territories have no municipality in common.',
  all: 'All indicators',
  themes: 'Themes',
  reading:
    'Shares and ratios are computed anew from numerators and denominators, never means of the municipalities’. ≈ marks an approximation: weighted by something close to the true denominator, or depending on the share of a cut municipality. A count over cut municipalities certainly lies between the two numbers beside it; a balance, such as net migration, has no such numbers. The land area at the top, which density rests on, is of 2020; the indicator Land area is another and older series of Statistics Sweden. Coverage is how many of the parts have a figure, and what share of the people they hold.',
  strip:
    'The dot is the territory, the upright strokes are all municipalities (the dark ones its own parts), and the long line is Sweden.',
  between: (lowest, highest) => `between ${lowest} and ${highest}`,
  parted: (lowest, highest) => `its parts have ${lowest} to ${highest}`,
  partedAlike: (value) => `its parts have ${value}`,
  coverage: (having, of, people) => `${having} of ${of}, ${people}`,
  covered: (coverage) => `coverage ${coverage}`,
  weightsOf: (year) => `weighted by figures of ${year}`,
  published: 'published value',
  sharePublished: 'Where the territory is an area that the sources publish, the value shown is the source’s own.',
  ofNation: (share) => `${share} of Sweden`,
  replaced: 'older series, replaced by a newer one',
  otherYear: (year) => `of ${year}`,
  nation: { published: 'Sweden', computed: 'Sweden (computed)', median: 'the median' },
  methodNote: {
    published: () => '',
    computed: (from) => `Sweden is ${from}`,
    median: () => 'to the median; Sweden cannot be computed',
  },
  stripLabel: (lowest, highest, peers) => `Among all ${peers}: lowest ${lowest}, highest ${highest}`,
  peers: { county: 'counties', municipality: 'municipalities' },
  empty: {
    'too-small': (name) => `${name} has no areas: it is too small to tell which municipality it lies in.`,
    'none-mostly': (name) => `${name} has no areas: no municipality has at least half of its people inside.`,
    outside: (name) => `${name} has no areas: it lies outside all land in Sweden.`,
  },
  rule: 'How it is computed',
}

export const TERRITORY_WORDS: Record<Language, TerritoryWords> = { sv, en }
