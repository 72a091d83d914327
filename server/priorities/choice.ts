/** How /priorities is asked for: the address is the state. */
import type { Area } from '#core/model/area.ts'
import { addressIn } from '#core/model/destination.ts'
import { REPORT_AREAS, type ReportArea } from '#core/model/report-area.ts'
import type { Language } from '#core/model/text.ts'
import type { Knowledge } from '#core/model/view.ts'
import { readCounty } from '../region/read-question.ts'
import { PRIORITIES_WORDS } from './words.ts'

/** In the order of county codes, or by the area that is chosen, most first. */
export const SORTS = ['county', 'need', 'emphasis'] as const
export type Sort = (typeof SORTS)[number]

export interface PrioritiesChoice {
  readonly area: ReportArea
  /** Whose like are looked for; null where nobody's. */
  readonly county: Area | null
  readonly sort: Sort
  readonly at: string | null
  readonly lang: Language
}

/** As the address has them, '' where it has none. */
interface Asked {
  readonly area: string
  readonly county: string
  readonly sort: string
}

/** The area that the report begins with, unless another is asked for. */
export const USUAL_AREA = REPORT_AREAS[0]

/** What cannot be used is left out, with a sentence about it. */
export function readChoice(
  asked: Asked,
  knowledge: Knowledge,
  { at, lang }: Pick<PrioritiesChoice, 'at' | 'lang'>,
): { readonly choice: PrioritiesChoice; readonly notices: readonly string[] } {
  const words = PRIORITIES_WORDS[lang].notices
  const area = REPORT_AREAS.find((each) => each === asked.area)
  const sort = SORTS.find((each) => each === asked.sort)
  const county = asked.county === '' ? null : readCounty(asked.county, knowledge)
  const meant = knowledge.area(`0${asked.county}`)
  const notices = [
    ...(asked.area !== '' && area === undefined ? [words.area(shorten(asked.area))] : []),
    ...(county !== null && 'fault' in county
      ? [
          words.county(shorten(asked.county)) +
            (meant?.level === 'county' ? ` ${words.meant(meant.name, meant.code)}` : ''),
        ]
      : []),
    ...(asked.sort !== '' && sort === undefined ? [words.sort(shorten(asked.sort))] : []),
  ]
  const choice = {
    area: area ?? USUAL_AREA,
    county: county !== null && 'county' in county ? county.county : null,
    sort: sort ?? 'county',
    at,
    lang,
  }
  return { choice, notices }
}

/** Enough to recognise by what could not be used. */
const RECOGNISABLE = 60

function shorten(text: string): string {
  const characters = [...text]
  return characters.length > RECOGNISABLE ? `${characters.slice(0, RECOGNISABLE).join('')}…` : text
}

/** What differs from the usual, as pairs of the query, always in the same order; the language stands apart. */
export function parametersOf({ area, county, sort, at }: PrioritiesChoice): [string, string][] {
  const pairs: readonly (readonly [name: string, value: string | null])[] = [
    ['area', area === USUAL_AREA ? null : area],
    ['county', county?.code ?? null],
    ['sort', sort === 'county' ? null : sort],
    ['at', at],
  ]
  return pairs.flatMap(([name, value]) => (value === null ? [] : [[name, value] satisfies [string, string]]))
}

/** The address of the page with something chosen otherwise, and where in it the reader goes on. */
export function prioritiesAddress(choice: PrioritiesChoice, other: Partial<PrioritiesChoice>, part: Part): string {
  const chosen = { ...choice, ...other }
  return `${addressIn('/priorities', chosen.lang, parametersOf(chosen))}#${part}`
}

/** The parts of the page, by the ids of their headings. */
export const PARTS = ['matrix', 'map', 'indicators', 'alike'] as const
export type Part = (typeof PARTS)[number]
