/** Reads the address of a comparison. What cannot be used is dropped and told, never an error. */

import { readTerritories } from '#core/model/address-reading.ts'
import type { Area } from '#core/model/area.ts'
import { DIFFERENCE_BYS, type DifferenceBy } from '#core/model/contract-difference.ts'
import type { Division } from '#core/model/division.ts'
import type { Indicator } from '#core/model/indicator.ts'
import type { Territory } from '#core/model/territory.ts'
import type { Language } from '#core/model/text.ts'
import { type Fault, type Knowledge, type PlainReference, REFERENCES, TERRITORY_REFERENCES } from '#core/model/view.ts'
import { findAreas } from '../document/find-areas.ts'
import { clip } from '../http/problem.ts'
import {
  areaComparand,
  type Comparand,
  groupComparand,
  nameOf,
  type TerritoryComparand,
  territoryComparand,
} from './comparand.ts'
import { NOTICE_WORDS } from './notice-words.ts'

/** What each is compared with: as on the map, the first of those chosen, or a territory among them. */
export const COMPARE_REFERENCES = [...REFERENCES, 'first'] as const
export type NamedReference = PlainReference | 'first'
export type CompareReference = NamedReference | TerritoryComparand

/** More than six lines or columns cannot be told apart. */
export const MOST_COMPARED = 6

export interface Choice {
  readonly indicators: readonly Indicator[]
  readonly comparands: readonly Comparand[]
  /** null: the latest that all have. */
  readonly year: number | null
  readonly reference: CompareReference
  /** By which groups a difference is taken apart; null: the usual ones. */
  readonly grouping: DifferenceBy | null
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
  readonly territories: readonly string[]
  readonly year: string
  readonly reference: string
  readonly grouping: string
}

export function readChoice(asked: Asked, known: Known, lang: Language): { choice: Choice; notices: string[] } {
  const words = NOTICE_WORDS[lang]
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
  const territories = territoriesOf(asked.territories, known, lang, notices)
  const comparands = distinct(
    [...asked.areas, ...unplaced(asked.areas, territories)],
    (text) => readComparand(text, known, territories, lang, notices),
    ({ key }) => key,
    {
      twice: (comparand) => notices.push(words.twice(nameOf(comparand, lang))),
      tooMany: (count) => notices.push(words.tooManyAreas(count)),
    },
  )
  const reference =
    COMPARE_REFERENCES.find((each) => each === asked.reference) ?? territoryAsked(asked.reference, territories)
  if (asked.reference !== '' && reference === undefined)
    notices.push(words.unusable('reference', clip(asked.reference)))
  const year = /^\d{4}$/.test(asked.year) ? Number(asked.year) : null
  if (asked.year !== '' && year === null) notices.push(words.unusable('year', clip(asked.year)))
  const grouping = DIFFERENCE_BYS.find((each) => each === asked.grouping) ?? null
  if (asked.grouping !== '' && grouping === null) notices.push(words.unusable('by', clip(asked.grouping)))
  return { choice: { indicators, comparands, year, reference: reference ?? 'nation', grouping, lang }, notices }
}

function territoriesOf(
  texts: readonly string[],
  { knowledge }: Known,
  lang: Language,
  notices: string[],
): TerritoryComparand[] {
  const faults: Fault[] = []
  // A machine may send thousands; a few more than fit are enough to say so.
  const territories = readTerritories(texts.slice(0, 2 * MOST_COMPARED), knowledge, faults)
  notices.push(...faults.map((fault) => territoryNotice(fault, territories, lang)))
  return territories.map(territoryComparand)
}

function territoryNotice({ kind, found }: Fault, territories: readonly Territory[], lang: Language): string {
  const words = NOTICE_WORDS[lang]
  if (kind === 'no-data') return words.intricate(clip(found))
  if (kind !== 'repeated') return words.unusableTerritory(clip(found))
  return territories.some(({ name }) => name === found) ? words.sameName(clip(found)) : words.sameCode(clip(found))
}

/** The territories that no `area=territory:2` gives a place: they come last, in their own order. */
function unplaced(areas: readonly string[], territories: readonly TerritoryComparand[]): string[] {
  return territories.map((_, place) => `territory:${place + 1}`).filter((token) => !areas.includes(token))
}

function territoryAsked(text: string, territories: readonly TerritoryComparand[]): TerritoryComparand | undefined {
  return territories.find((_, place) => TERRITORY_REFERENCES[place] === text)
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

/** A code, a group as `fa:12`, a territory of the address by its place, or a name as somebody types it. */
function readComparand(
  text: string,
  known: Known,
  territories: readonly TerritoryComparand[],
  lang: Language,
  notices: string[],
): Comparand | undefined {
  const words = NOTICE_WORDS[lang]
  const area = known.knowledge.area(text)
  if (area) return areaComparand(area)
  const [first = '', second] = text.split(':')
  if (first === 'territory') {
    const territory = territoryAsked(text, territories)
    if (territory === undefined) notices.push(words.noTerritory(clip(text)))
    return territory
  }
  const division = second === undefined ? undefined : known.divisions.get(first)
  const group = division?.groups.find(({ id }) => id === second)
  if (division && group) return groupComparand(division, group)
  const named = findAreas(known.areas, text)
  const [only] = named
  if (only && named.length === 1) return areaComparand(only)
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
