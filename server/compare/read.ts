/** Reads the address of a comparison. What cannot be used is dropped and told, never an error. */
import type { Area } from '#core/model/area.ts'
import type { Division } from '#core/model/division.ts'
import type { Indicator } from '#core/model/indicator.ts'
import type { Language } from '#core/model/text.ts'
import { type Knowledge, REFERENCES } from '#core/model/view.ts'
import { findAreas } from '../document/find-areas.ts'
import { clip } from '../http/problem.ts'
import { areaTerritory, groupTerritory, nameOf, type Territory } from './territory.ts'
import { COMPARE_WORDS } from './words.ts'

/** What each is compared with: as on the map, or the first of those chosen. */
export const COMPARE_REFERENCES = [...REFERENCES, 'first'] as const
export type CompareReference = (typeof COMPARE_REFERENCES)[number]

/** More than six lines or columns cannot be told apart. */
export const MOST_COMPARED = 6

export interface Choice {
  readonly indicators: readonly Indicator[]
  readonly territories: readonly Territory[]
  /** null: the latest that all have. */
  readonly year: number | null
  readonly reference: CompareReference
  readonly lang: Language
}

/** What reading needs to know of the data. */
export interface Known {
  readonly knowledge: Knowledge
  readonly areas: readonly Area[]
  readonly divisions: ReadonlyMap<string, Division>
}

/** The parameters, as they stand in the address. */
export interface Asked {
  readonly indicators: readonly string[]
  readonly areas: readonly string[]
  readonly year: string
  readonly reference: string
}

export function readChoice(asked: Asked, known: Known, lang: Language): { choice: Choice; notices: string[] } {
  const words = COMPARE_WORDS[lang]
  const notices: string[] = []
  const indicators = distinct(
    asked.indicators,
    (id) => {
      const indicator = known.knowledge.indicator(id)
      if (indicator === undefined) notices.push(words.unknownIndicator(clip(id)))
      return indicator
    },
    ({ id }) => id,
    {
      twice: ({ name }) => notices.push(words.twice(name[lang])),
      tooMany: (count) => notices.push(words.tooManyIndicators(count)),
    },
  )
  const territories = distinct(
    asked.areas,
    (text) => readTerritory(text, known, lang, notices),
    ({ key }) => key,
    {
      twice: (territory) => notices.push(words.twice(nameOf(territory, lang))),
      tooMany: (count) => notices.push(words.tooManyAreas(count)),
    },
  )
  const reference = COMPARE_REFERENCES.find((each) => each === asked.reference)
  if (asked.reference !== '' && reference === undefined)
    notices.push(words.unusable('reference', clip(asked.reference)))
  const year = /^\d{4}$/.test(asked.year) ? Number(asked.year) : null
  if (asked.year !== '' && year === null) notices.push(words.unusable('year', clip(asked.year)))
  return { choice: { indicators, territories, year, reference: reference ?? 'nation', lang }, notices }
}

/** The different things some texts mean, at most six, in the order given. */
function distinct<T>(
  texts: readonly string[],
  read: (text: string) => T | undefined,
  nameOfOne: (one: T) => string,
  tell: { readonly twice: (one: T) => void; readonly tooMany: (count: number) => void },
): T[] {
  const found = new Map<string, T>()
  let over = 0
  // A machine may send thousands; a few more than fit are enough to say so.
  for (const text of texts.slice(0, 4 * MOST_COMPARED)) {
    if (text === '') continue
    const one = read(text)
    if (one === undefined) continue
    const name = nameOfOne(one)
    if (found.has(name)) tell.twice(one)
    else if (found.size < MOST_COMPARED) found.set(name, one)
    else over += 1
  }
  over += Math.max(0, texts.length - 4 * MOST_COMPARED)
  if (over > 0) tell.tooMany(over)
  return [...found.values()]
}

/** A code, a group as `fa:12`, or a name as somebody types it. */
function readTerritory(text: string, known: Known, lang: Language, notices: string[]): Territory | undefined {
  const words = COMPARE_WORDS[lang]
  const area = known.knowledge.area(text)
  if (area) return areaTerritory(area)
  const [first = '', second] = text.split(':')
  if (first === 'territory') {
    notices.push(words.noTerritories)
    return undefined
  }
  const division = second === undefined ? undefined : known.divisions.get(first)
  const group = division?.groups.find(({ id }) => id === second)
  if (division && group) return groupTerritory(division, group)
  const named = findAreas(known.areas, text)
  const [only] = named
  if (only && named.length === 1) return areaTerritory(only)
  notices.push(
    only
      ? words.ambiguous(
          clip(text),
          named
            .slice(0, 4)
            .map(({ name }) => name)
            .join(', '),
        )
      : words.unknownArea(clip(text)),
  )
  return undefined
}
