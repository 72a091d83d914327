import type { Language } from '#core/model/text.ts'

/** The words of the list of territories as the server writes it. */
interface TerritoryWords {
  readonly heading: string
  readonly parts: (count: string, isOne: boolean) => string
  readonly cut: (count: string) => string
  readonly people: (count: string, year: number) => string
  readonly indicatorIn: (name: string, year: number) => string
  readonly between: (lowest: string, highest: string) => string
  readonly compareAll: string
  readonly isReference: string
  readonly remove: string
  readonly compare: string
}

export const TERRITORY_WORDS: Record<Language, TerritoryWords> = {
  sv: {
    heading: 'Territorier',
    parts: (count, isOne) => `${count} ${isOne ? 'kommun' : 'kommuner'}`,
    cut: (count) => `, varav ${count} delvis`,
    people: (count, year) => `${count} invånare ${year}`,
    indicatorIn: (name, year) => `${name}, ${year}`,
    between: (lowest, highest) => `mellan ${lowest} och ${highest}`,
    compareAll: 'Jämför alla med det här',
    isReference: 'Alla jämförs med det här',
    remove: 'Ta bort',
    compare: 'Jämför territorierna sida vid sida',
  },
  en: {
    heading: 'Territories',
    parts: (count, isOne) => `${count} ${isOne ? 'municipality' : 'municipalities'}`,
    cut: (count) => `, ${count} of them in part`,
    people: (count, year) => `${count} people in ${year}`,
    indicatorIn: (name, year) => `${name}, ${year}`,
    between: (lowest, highest) => `between ${lowest} and ${highest}`,
    compareAll: 'Compare all with this one',
    isReference: 'All are compared with this one',
    remove: 'Remove',
    compare: 'Compare the territories side by side',
  },
}
