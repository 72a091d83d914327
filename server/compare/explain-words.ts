import type { DifferenceBy } from '#core/model/contract-difference.ts'
import type { Language } from '#core/model/text.ts'

/** The words of "explain the difference". */
interface ExplainWords {
  readonly heading: string
  readonly by: string
  readonly bys: Record<DifferenceBy, string>
  readonly pair: (first: string, second: string) => string
  readonly sentence: (
    first: string,
    second: string,
    difference: string,
    composition: string,
    rate: string,
    by: DifferenceBy,
  ) => string
  readonly otherYear: (asked: number, shown: number) => string
  readonly none: (name: string, why: string) => string
  /** Where the two have no group in common, all would be composition, which says nothing. */
  readonly apart: string
  readonly chart: (unit: string) => string
  readonly table: (unit: string) => string
  readonly composition: string
  readonly rate: string
  readonly sum: string
  readonly shareIn: (name: string) => string
  readonly rateIn: (name: string, unit: string) => string
  readonly oneSided: (names: string) => string
  readonly approximate: string
  readonly weights: (year: number) => string
  readonly published: string
  readonly rounded: string
  readonly method: string
  readonly toMethod: string
}

const AMONG: Record<Language, Record<DifferenceBy, string>> = {
  sv: { skr: 'kommungrupperna', type: 'kommuntyperna', sex: 'kvinnor och män' },
  en: { skr: 'municipality groups', type: 'municipality types', sex: 'women and men' },
}

const sv: ExplainWords = {
  heading: 'Vad skillnaden beror på',
  by: 'Uppdelat på',
  bys: { skr: 'SKR:s kommungrupper', type: 'kommuntyper', sex: 'kvinnor och män' },
  pair: (first, second) => `${first} och ${second}`,
  sentence: (first, second, difference, composition, rate, by) =>
    `Skillnaden mellan ${first} och ${second} är ${difference}: ${composition} kommer av sammansättningen och ${rate} av nivåerna inom grupperna. Sammansättningen är hur de som nyckeltalet räknas på fördelar sig på ${AMONG.sv[by]}.`,
  otherYear: (asked, shown) => `För ${asked} finns inga värden att dela upp så. Här gäller uppdelningen ${shown}.`,
  none: (name, why) => `Skillnaden kan inte delas upp: ${name} saknar värde (${why}).`,
  apart: 'Skillnaden kan inte delas upp så här: de två har ingen grupp gemensam. Pröva en annan uppdelning.',
  chart: (unit) => `Vad varje grupp bidrar med, ${unit}`,
  table: (unit) => `Delarna i siffror. Sammansättning och nivåskillnad i ${unit}`,
  composition: 'Sammansättning',
  rate: 'Nivåskillnad',
  sum: 'Alla grupper',
  shareIn: (name) => `Andel, ${name}`,
  rateIn: (name, unit) => `Nivå, ${name} (${unit})`,
  oneSided: (names) => `Finns bara på den ena sidan: ${names}. Det som kommer därav räknas till sammansättningen.`,
  approximate: 'Uppdelningen är ungefärlig: vikter eller delar av kommuner är uppskattade.',
  weights: (year) => `Vikterna, och därmed andelarna, är från ${year}.`,
  published:
    'Uppdelningen gäller värden som är beräknade från kommunerna, och de skiljer sig något från de publicerade.',
  rounded: 'Talen är avrundade var för sig.',
  method:
    'Mer av en grupp höjer där gruppens nivå ligger över medelvärdet av de två, och sänker där den ligger under. Kitagawas uppdelning (1955).',
  toMethod: 'Metod',
}

const en: ExplainWords = {
  heading: 'What the difference comes from',
  by: 'Divided by',
  bys: { skr: 'SKR municipality groups', type: 'municipality types', sex: 'women and men' },
  pair: (first, second) => `${first} and ${second}`,
  sentence: (first, second, difference, composition, rate, by) =>
    `The difference between ${first} and ${second} is ${difference}: ${composition} comes from composition and ${rate} from the levels within the groups. Composition is how those the indicator is counted on are spread over ${AMONG.en[by]}.`,
  otherYear: (asked, shown) =>
    `There are no figures to divide so for ${asked}. Here it is ${shown} that is taken apart.`,
  none: (name, why) => `The difference cannot be taken apart: ${name} has no value (${why}).`,
  apart: 'The difference cannot be divided like this: the two have no group in common. Try another division.',
  chart: (unit) => `What each group adds, ${unit}`,
  table: (unit) => `The parts in figures. Composition and levels in ${unit}`,
  composition: 'Composition',
  rate: 'Levels',
  sum: 'All groups',
  shareIn: (name) => `Share, ${name}`,
  rateIn: (name, unit) => `Level, ${name} (${unit})`,
  oneSided: (names) => `Only on one of the sides: ${names}. What comes of it counts as composition.`,
  approximate: 'This is approximate: weights or parts of municipalities are estimated.',
  weights: (year) => `The weights, and so the shares, are from ${year}.`,
  published:
    'What is taken apart are values computed from the municipalities, which differ a little from those published.',
  rounded: 'Each figure is rounded by itself.',
  method:
    'More of a group raises where its level is above the mean of the two, and lowers where it is below. Kitagawa’s decomposition (1955).',
  toMethod: 'Method',
}

export const EXPLAIN_WORDS: Record<Language, ExplainWords> = { sv, en }
