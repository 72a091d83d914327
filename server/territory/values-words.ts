import type { Level } from '#core/model/area.ts'
import type { Language } from '#core/model/text.ts'

/** The words of a territory’s figures: every indicator with its value, its coverage and what it is compared with. */
interface ValuesWords {
  readonly heading: string
  readonly themes: string
  readonly reading: string
  readonly strip: string
  readonly sharePublished: string
  readonly rule: string
  readonly columns: {
    readonly indicator: string
    readonly value: string
    readonly coverage: string
    readonly difference: string
    readonly among: string
    readonly nation: string
  }
  readonly between: (lowest: string, highest: string) => string
  readonly parted: (lowest: string, highest: string) => string
  readonly partedAlike: (value: string) => string
  readonly coverage: (having: string, of: string, people: string) => string
  readonly covered: (coverage: string) => string
  readonly weightsOf: (year: number) => string
  readonly published: string
  readonly ofNation: (share: string) => string
  readonly replaced: string
  readonly otherYear: (year: number) => string
  readonly stripLabel: (lowest: string, highest: string, peers: string) => string
  readonly peers: Record<Level, string>
}

const sv: ValuesWords = {
  heading: 'Alla nyckeltal',
  themes: 'Teman',
  reading:
    'Andelar och kvoter är omräknade från täljare och nämnare, aldrig medelvärden av kommunernas. ≈ betyder att värdet är ungefärligt: vägt med en närliggande storhet, eller beroende av en skuren kommuns andel. Ett antal över skurna kommuner ligger säkert mellan de två tal som står vid det; ett netto, som flyttnettot, har inga sådana tal. Landarealen överst, som tätheten räknas på, är från 2020; nyckeltalet Landareal är en annan och äldre serie från SCB. Täckningen är hur många av delarna som har en siffra, och hur stor andel av invånarna de har.',
  strip:
    'Punkten är territoriet, de lodräta strecken alla kommuner (de mörka är territoriets delar) och den långa linjen riket.',
  sharePublished: 'Där territoriet är ett område som källorna redovisar visas källans eget värde.',
  rule: 'Så räknas det',
  columns: {
    indicator: 'Nyckeltal',
    value: 'Värde',
    coverage: 'Täckning',
    difference: 'Mot riket',
    among: 'Bland alla',
    nation: 'Riket',
  },
  between: (lowest, highest) => `mellan ${lowest} och ${highest}`,
  parted: (lowest, highest) => `delarna har ${lowest} till ${highest}`,
  partedAlike: (value) => `delarna har ${value}`,
  coverage: (having, of, people) => `${having} av ${of}, ${people}`,
  covered: (coverage) => `täckning ${coverage}`,
  weightsOf: (year) => `vägt med uppgifter från ${year}`,
  published: 'publicerat värde',
  ofNation: (share) => `${share} av riket`,
  replaced: 'äldre serie, ersatt av en nyare',
  otherYear: (year) => `avser ${year}`,
  stripLabel: (lowest, highest, peers) => `Bland alla ${peers}: lägst ${lowest}, högst ${highest}`,
  peers: { county: 'län', municipality: 'kommuner' },
}

const en: ValuesWords = {
  heading: 'All indicators',
  themes: 'Themes',
  reading:
    'Shares and ratios are computed anew from numerators and denominators, never means of the municipalities’. ≈ marks an approximation: weighted by something close to the true denominator, or depending on the share of a cut municipality. A count over cut municipalities certainly lies between the two numbers beside it; a balance, such as net migration, has no such numbers. The land area at the top, which density rests on, is of 2020; the indicator Land area is another and older series of Statistics Sweden. Coverage is how many of the parts have a figure, and what share of the people they hold.',
  strip:
    'The dot is the territory, the upright strokes are all municipalities (the dark ones its own parts), and the long line is Sweden.',
  sharePublished: 'Where the territory is an area that the sources publish, the value shown is the source’s own.',
  rule: 'How it is computed',
  columns: {
    indicator: 'Indicator',
    value: 'Value',
    coverage: 'Coverage',
    difference: 'To Sweden',
    among: 'Among all',
    nation: 'Sweden',
  },
  between: (lowest, highest) => `between ${lowest} and ${highest}`,
  parted: (lowest, highest) => `its parts have ${lowest} to ${highest}`,
  partedAlike: (value) => `its parts have ${value}`,
  coverage: (having, of, people) => `${having} of ${of}, ${people}`,
  covered: (coverage) => `coverage ${coverage}`,
  weightsOf: (year) => `weighted by figures of ${year}`,
  published: 'published value',
  ofNation: (share) => `${share} of Sweden`,
  replaced: 'older series, replaced by a newer one',
  otherYear: (year) => `of ${year}`,
  stripLabel: (lowest, highest, peers) => `Among all ${peers}: lowest ${lowest}, highest ${highest}`,
  peers: { county: 'counties', municipality: 'municipalities' },
}

export const VALUES_WORDS: Record<Language, ValuesWords> = { sv, en }
