import type { Language, Text } from './text.ts'

/** A page of the product that the masthead or the footer leads to. */
export interface Destination {
  readonly path: string
  readonly name: Text
}

/** Where the masthead leads from every page, in its order: what people come for. */
export const DESTINATIONS: readonly Destination[] = [
  { path: '/', name: { sv: 'Karta', en: 'Map' } },
  { path: '/region', name: { sv: 'Regioner', en: 'Regions' } },
  { path: '/priorities', name: { sv: 'Prioriteringar', en: 'Priorities' } },
  { path: '/territory', name: { sv: 'Territorium', en: 'Territory' } },
  { path: '/compare', name: { sv: 'Jämför', en: 'Compare' } },
  { path: '/data', name: { sv: 'Data', en: 'Data' } },
  { path: '/method', name: { sv: 'Metod', en: 'Method' } },
]

/** Where reports are written: offered too where somebody has found what to write about. */
export const REPORT_DESTINATION: Destination = {
  path: '/report',
  name: { sv: 'Skriv rapport', en: 'Write a report' },
}

/** What else there is, and about the product itself: at the foot of a document, and in the masthead of the map, which has no room at its foot. */
export const MORE_DESTINATIONS: readonly Destination[] = [
  REPORT_DESTINATION,
  { path: '/accessibility', name: { sv: 'Tillgänglighet', en: 'Accessibility' } },
  { path: '/about', name: { sv: 'Om Regionsikt', en: 'About Regionsikt' } },
]

/** The words of the masthead that are not names of pages. */
export const MASTHEAD_WORDS = {
  skipToContent: { sv: 'Hoppa till innehållet', en: 'Skip to content' },
  skipMap: { sv: 'Hoppa över kartan', en: 'Skip the map' },
  navigation: { sv: 'Huvudmeny', en: 'Main menu' },
  menu: { sv: 'Meny', en: 'Menu' },
} as const satisfies Record<string, Text>

/** The address of a page in a language, with parameters of its own. Swedish is the default and is not written. */
export function addressIn(
  path: string,
  lang: Language,
  parameters: readonly (readonly [name: string, value: string])[] = [],
): string {
  const pairs = lang === 'sv' ? parameters : [...parameters, ['lang', lang] as const]
  const query = pairs.map((pair) => pair.map(encodeURIComponent).join('=')).join('&')
  return query === '' ? path : `${path}?${query}`
}
