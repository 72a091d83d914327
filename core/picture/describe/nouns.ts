/** How many of what: "15 kommuner", "21 län", "60 FA-regioner". */
import type { Level } from '#core/model/area.ts'
import type { Division, DivisionId } from '#core/model/division.ts'
import type { Language } from '#core/model/text.ts'
import { formatNumber } from '../format.ts'
import type { Picture } from '../picture.ts'

type Noun = Record<Language, readonly [one: string, many: string]>

const AREAS: Record<Level, Noun> = {
  municipality: { sv: ['kommun', 'kommuner'], en: ['municipality', 'municipalities'] },
  county: { sv: ['län', 'län'], en: ['county', 'counties'] },
}

const GROUPS: Record<DivisionId, Noun> = {
  county: AREAS.county,
  fa: { sv: ['FA-region', 'FA-regioner'], en: ['labour market region', 'labour market regions'] },
  skr: { sv: ['kommungrupp', 'kommungrupper'], en: ['municipality group', 'municipality groups'] },
  type: { sv: ['kommuntyp', 'kommuntyper'], en: ['municipality type', 'municipality types'] },
  nuts2: { sv: ['riksområde', 'riksområden'], en: ['national area', 'national areas'] },
}

/** The division whose groups are the rows of a picture; null where its rows are areas. */
export function groupedBy({ view, division }: Picture): Division | null {
  return view.by === 'group' ? division : null
}

/** Areas of the picture's level. */
export function countOfAreas(count: number, picture: Picture, lang: Language): string {
  return counted(count, AREAS[picture.view.level], lang)
}

/** Rows of the picture: areas, or groups where it goes by group. */
export function countOfRows(count: number, picture: Picture, lang: Language): string {
  const division = groupedBy(picture)
  return division === null ? countOfAreas(count, picture, lang) : countOfGroups(count, division, lang)
}

export function countOfGroups(count: number, { id }: Pick<Division, 'id'>, lang: Language): string {
  return counted(count, GROUPS[id], lang)
}

/** What one group of a division is called: "län", "FA-region". */
export function groupNoun(id: DivisionId, lang: Language): string {
  return GROUPS[id][lang][0]
}

/** What one area or one group is called: "kommun", "FA-region". */
export function nounOf(picture: Picture, lang: Language): string {
  const division = groupedBy(picture)
  return (division === null ? AREAS[picture.view.level] : GROUPS[division.id])[lang][0]
}

function counted(count: number, noun: Noun, lang: Language): string {
  return `${formatNumber(count, 0, lang)} ${noun[lang][count === 1 ? 0 : 1]}`
}
