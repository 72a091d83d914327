/** Where a page of territories leads: to itself with something changed, to the map, to comparing, and to files. */
import { addressIn } from '#core/model/destination.ts'
import type { Indicator } from '#core/model/indicator.ts'
import { LOOKS, MOST_TERRITORIES, type Territory, writeTerritory } from '#core/model/territory.ts'
import type { Language } from '#core/model/text.ts'
import { plainView, writeView } from '#core/model/view.ts'

/** What the address of a page says. */
export interface Choice {
  readonly territories: readonly Territory[]
  /** Data version the page is frozen to; null: the current one. */
  readonly at: string | null
  readonly lang: Language
}

export const PATH = '/territory'

export function parametersOf({ territories, at }: Pick<Choice, 'territories' | 'at'>): [string, string][] {
  return [
    ...territories.map((each, place): [string, string] => ['t', writeTerritory(each, place)]),
    ...(at === null ? [] : [['at', at] satisfies [string, string]]),
  ]
}

/** The same page with other territories. */
export function pageAddress(choice: Choice, territories: readonly Territory[], anchor?: string): string {
  const address = addressIn(PATH, choice.lang, parametersOf({ ...choice, territories }))
  return anchor === undefined ? address : `${address}#${anchor}`
}

/** The map of an indicator with the territories outlined. */
export function mapAddress(indicator: Indicator, { territories, at, lang }: Choice): string {
  return `/?${writeView({ ...plainView(indicator, lang), territories, at })}`
}

export function compareAddress(indicator: Indicator, { territories, lang }: Choice): string {
  return addressIn('/compare', lang, [['indicator', indicator.id], ...parametersOf({ territories, at: null })])
}

export const FILES = ['xlsx', 'csv-sv', 'csv', 'json', 'geojson'] as const
export type File = (typeof FILES)[number]

/** All figures of the territories with everything they were computed from. */
export function fileAddress(file: File, choice: Choice): string {
  const parameters = parametersOf(choice)
  // No words in it: the same file in every language.
  if (file === 'geojson') return addressIn('/api/territories.geojson', 'sv', parameters)
  return addressIn(`/api/territories/profile.${file}`, choice.lang, parameters)
}

/** The first look nobody has: two territories of one colour cannot be told apart. */
export function freeLook(territories: readonly Territory[]): Territory['look'] {
  return LOOKS.find((look) => territories.every((each) => each.look !== look)) ?? 1
}

export function hasRoom(territories: readonly Territory[]): boolean {
  return territories.length < MOST_TERRITORIES
}
