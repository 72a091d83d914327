import type { Language } from '#core/model/text.ts'

/** The words of the municipalities a territory consists of: their map and their table. */
interface PartsWords {
  readonly map: (name: string) => string
  readonly mapNote: string
  readonly shades: readonly string[]
  readonly heading: (count: string, one: boolean) => string
  readonly note: string
  readonly show: string
  readonly columns: {
    readonly municipality: string
    readonly peopleShare: string
    readonly wholeShare: string
    readonly landShare: string
    readonly peopleThere: (year: string) => string
    readonly peopleIn: string
    readonly landIn: string
    readonly sum: string
  }
  readonly nobodyInside: string
}

const sv: PartsWords = {
  map: (name) => `Karta över ${name}`,
  mapNote: 'Så stor andel av kommunen räknas in:',
  shades: ['ingen', 'upp till 25 %', 'upp till 50 %', 'upp till 75 %', 'mer än 75 %', 'hela'],
  heading: (count, one) => `Består av ${count} ${one ? 'kommun' : 'kommuner'}`,
  note: 'Invånare som räknas är andelen gånger kommunens folkmängd.',
  show: 'Visa kommunerna',
  columns: {
    municipality: 'Kommun',
    peopleShare: 'Andel av invånarna',
    wholeShare: 'Räknas som',
    landShare: 'Andel av marken',
    peopleThere: (year) => `Folkmängd ${year}`,
    peopleIn: 'Invånare som räknas',
    landIn: 'Mark, km²',
    sum: 'Summa',
  },
  nobodyInside: 'ingen bor innanför',
}

const en: PartsWords = {
  map: (name) => `Map of ${name}`,
  mapNote: 'How much of the municipality counts:',
  shades: ['none', 'up to 25%', 'up to 50%', 'up to 75%', 'more than 75%', 'all'],
  heading: (count, one) => `Consists of ${count} ${one ? 'municipality' : 'municipalities'}`,
  note: 'People counted are the share times the population of the municipality.',
  show: 'Show the municipalities',
  columns: {
    municipality: 'Municipality',
    peopleShare: 'Share of people',
    wholeShare: 'Counts as',
    landShare: 'Share of land',
    peopleThere: (year) => `Population ${year}`,
    peopleIn: 'People counted',
    landIn: 'Land, km²',
    sum: 'Sum',
  },
  nobodyInside: 'nobody lives inside',
}

export const PARTS_WORDS: Record<Language, PartsWords> = { sv, en }
