import type { Language } from '#core/model/text.ts'

/** The words of /priorities as a whole; those of each of its parts stand beside it. */
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
  /** What the figure is of. */
  readonly figure: string
  readonly parts: Record<'matrix' | 'map' | 'indicators' | 'alike', (area: string) => string>
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
  figure: 'tabellen',
  parts: {
    matrix: () => 'Alla län och områden',
    map: (area) => `Behov och betoning på karta: ${area}`,
    indicators: (area) => `Nyckeltalen bakom behovet: ${area}`,
    alike: (area) => `Vilka prioriterar också det här, med liknande förutsättningar: ${area}`,
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
  figure: 'the table',
  parts: {
    matrix: () => 'All counties and areas',
    map: (area) => `Need and emphasis on a map: ${area}`,
    indicators: (area) => `The indicators behind the need: ${area}`,
    alike: (area) => `Who else prioritises this and has conditions like ours: ${area}`,
  },
}

export const PRIORITIES_WORDS: Record<Language, PrioritiesWords> = { sv, en }
