import type { Language } from '#core/model/text.ts'

/** The words of what a territory is: its people, land and municipalities. */
interface TerritoryFactsWords {
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

const sv: TerritoryFactsWords = {
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
}

const en: TerritoryFactsWords = {
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
}

export const TERRITORY_FACTS_WORDS: Record<Language, TerritoryFactsWords> = { sv, en }
