/** What a view is made of: closed sets, defaults and limits. Reading and writing it as an address lie beside. */

import type { Area, AreaCode, Level } from '../area.ts'
import type { DivisionId, Group } from '../division.ts'
import type { Indicator, IndicatorId } from '../indicator.ts'
import { LOOKS, type Look, type Territory } from '../territory/form.ts'
import type { Language } from '../text.ts'
import { usualLevel } from './years.ts'

/**
 * What is shown of the indicator: its value; how it changed between two years; the gap between two groups of people; it
 * and a second indicator at once; the division itself; where like lies beside like (local Moran's I); where each area
 * lies and which way it goes; or where it and a second indicator go apart.
 */
export const MODES = ['value', 'change', 'gap', 'two', 'typology', 'pattern', 'course', 'conflict'] as const
export type Mode = (typeof MODES)[number]

/** Whether each area has a value of its own, or each group of the division one for all its members. */
export const BYS = ['area', 'group'] as const
export type By = (typeof BYS)[number]

export const METHODS = ['quantile', 'equal', 'natural', 'rounded', 'deviation', 'manual'] as const
export type Method = (typeof METHODS)[number]

/** Whose eyes: what areas are compared with, beside a territory of the address. */
export const REFERENCES = ['nation', 'county', 'fa', 'group', 'similar'] as const
export type PlainReference = (typeof REFERENCES)[number]
/** A territory of the address by its place there, counted from 1. */
export type TerritoryReference = `territory:${Look}`
export const TERRITORY_REFERENCES: readonly TerritoryReference[] = LOOKS.map((place) => `territory:${place}` as const)
export type Reference = PlainReference | TerritoryReference

export function isTerritoryReference(reference: Reference): reference is TerritoryReference {
  return referenceTerritory(reference) !== null
}

/** The place among the territories that a reference means, counted from 0; null where it is none of them. */
export function referenceTerritory(reference: Reference): number | null {
  const places: readonly Reference[] = TERRITORY_REFERENCES
  const place = places.indexOf(reference)
  return place < 0 ? null : place
}

/** The division whose groups a reference is one of; null where it is none. */
export const REFERENCE_DIVISIONS = {
  nation: null,
  county: 'county',
  fa: 'fa',
  group: 'skr',
  similar: null,
} as const satisfies Record<PlainReference, DivisionId | null>

/** Whether fills tell how high a value is, or how far it is from the reference. */
export const COLOURINGS = ['level', 'difference'] as const
export type Colouring = (typeof COLOURINGS)[number]

export const PACES = ['total', 'yearly'] as const
/** A change over the whole span, or per year of it. */
export type Pace = (typeof PACES)[number]

export const GAPS = ['sex', 'origin'] as const
/** Women − men, or foreign-born − all. */
export type Gap = (typeof GAPS)[number]

export const PEOPLE = ['none', 'dots', 'columns'] as const
/** How the layer of where people live is drawn. */
export type People = (typeof PEOPLE)[number]

export const GROUNDS = ['fills', 'bare'] as const
/** Whether people lie over the fills or instead of them. */
export type Ground = (typeof GROUNDS)[number]

export const SHOWS = ['map', 'table', 'chart', 'multiples'] as const
export type Show = (typeof SHOWS)[number]

export const CLASSES = { least: 3, most: 7, usual: 5 } as const
/** More chosen areas than this cannot be told apart in a list, and would make the address unreadable. */
export const MOST_CHOSEN = 50
/** More small maps than this are too small to read. */
export const MOST_PANELS = 12

/** One group of one division: "only the municipalities of Dalarnas län". */
export interface Within {
  readonly division: DivisionId
  readonly group: string
}

export interface View {
  readonly indicator: IndicatorId
  /** null: the latest year with figures at the level, whichever that is when the link is opened. */
  readonly year: number | null
  readonly level: Level
  readonly within: Within | null
  readonly mode: Mode
  readonly by: By
  /** Whose outlines and names lie over the map, and whose groups `by` and `typology` mean. */
  readonly division: DivisionId | null
  readonly reference: Reference
  readonly colour: Colouring
  readonly method: Method
  readonly classes: number
  /** Inner breaks typed by hand, ascending, for the method `manual`; empty otherwise. */
  readonly breaks: readonly number[]
  /** True: classes are made from the figures of all years, so that a colour means the same in each. */
  readonly locked: boolean
  /** First year of a change; null: the usual one. */
  readonly since: number | null
  readonly pace: Pace
  /** null: the gap the family of the indicator has, by sex before by origin. */
  readonly gap: Gap | null
  /** The other indicator of `two` and `conflict`. */
  readonly second: IndicatorId | null
  /** What every area is to come to, in the unit, where `course` compares with that and not with the reference. */
  readonly target: number | null
  /** Whose priorities lead to the indicators: a county by its code, the country, or a saved profile by its id. */
  readonly strategy: string | null
  /** The small maps: years, or indicators; empty: years evenly chosen from all there are. */
  readonly panels: readonly number[] | readonly IndicatorId[]
  readonly people: People
  readonly ground: Ground
  /** Chosen areas, in the order they were chosen. */
  readonly areas: readonly AreaCode[]
  /** What has been listed or drawn, in order. */
  readonly territories: readonly Territory[]
  /** Where the territories were saved, as they were then; null: they live in the address alone. */
  readonly saved: string | null
  readonly show: Show
  readonly lang: Language
  /** Data version the view is frozen to; null: the current one. */
  readonly at: string | null
}

/** What a reader must know of the data to tell a good address from a bad one. */
export interface Knowledge {
  readonly version: string
  readonly frontPage: IndicatorId
  indicator(id: string): Indicator | undefined
  /** The indicators of a family, in catalogue order; none for null. */
  family(id: string | null): readonly Indicator[]
  area(code: string): Area | undefined
  /** The areas of a level, by code. */
  areasAt(level: Level): readonly Area[]
  group(division: DivisionId, id: string): Group | undefined
  /** The code that took the place of one out of use; the page has no room to know them. */
  successor?(code: string): { readonly code: string; readonly year: number } | null
  /** Whether a drawing would take longer to measure than is allowed; nobody asks where it is told elsewhere. */
  isTooIntricate?(territory: Pick<Territory, 'shape' | 'basis'>): boolean
}

export interface Fault {
  readonly kind: 'unknown-parameter' | 'repeated' | 'malformed' | 'not-found' | 'no-data'
  readonly parameter: string
  readonly found: string
  readonly expected: string
}

/** In the order they are written. */
export const VIEW_PARAMETERS = [
  'indicator',
  'year',
  'level',
  'within',
  'mode',
  'by',
  'division',
  'reference',
  'colour',
  'method',
  'classes',
  'breaks',
  'locked',
  'since',
  'pace',
  'gap',
  'second',
  'target',
  'strategy',
  'panel',
  'people',
  'ground',
  'area',
  't',
  'saved',
  'show',
  'lang',
  'at',
] as const
export type ViewParameter = (typeof VIEW_PARAMETERS)[number]

/** The indicator as it is, and everything else at its usual. */
export function plainView(indicator: Indicator, lang: Language = 'sv'): View {
  return {
    indicator: indicator.id,
    year: null,
    level: usualLevel(indicator),
    within: null,
    mode: 'value',
    by: 'area',
    division: null,
    reference: 'nation',
    colour: 'level',
    method: 'quantile',
    classes: CLASSES.usual,
    breaks: [],
    locked: false,
    since: null,
    pace: 'total',
    gap: null,
    second: null,
    target: null,
    strategy: null,
    panels: [],
    people: 'none',
    ground: 'fills',
    areas: [],
    territories: [],
    saved: null,
    show: 'map',
    lang,
    at: null,
  }
}

/** What fills tell unless the view says: the level beside the country, and the difference beside anybody else. */
export function usualColouring(reference: Reference): Colouring {
  return reference === 'nation' ? 'level' : 'difference'
}

/** Modes that are about areas one by one: groups have no neighbours, no trend and no group of their own. */
export function isOfAreas(mode: Mode): boolean {
  return mode === 'typology' || mode === 'pattern' || mode === 'course' || mode === 'conflict'
}

/** The divisions whose groups consist of whole counties. */
const COUNTY_DIVISIONS: readonly DivisionId[] = ['county', 'nuts2']

/** Whether the groups of a division consist of whole areas of a level. */
export function fitsLevel(division: DivisionId, level: Level): boolean {
  return level === 'municipality' || COUNTY_DIVISIONS.includes(division)
}
