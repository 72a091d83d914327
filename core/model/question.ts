/**
 * A question is a pure description of figures: what a picture is made of. The server answers it from the atlas, the page
 * by fetching its address; both then make the picture with the same code.
 */
import type { AreaCode, Level } from './area.ts'
import type { DivisionId } from './division.ts'
import type { IndicatorId } from './indicator.ts'
import { type Territory, writeTerritory } from './territory.ts'
import type { Reference } from './view.ts'

/** One indicator, level and year: a figure per area. */
export interface ColumnQuestion {
  readonly kind: 'column'
  readonly indicator: IndicatorId
  readonly level: Level
  readonly year: number
}

/** All years of an indicator at a level at once: for what runs over time. */
export interface YearsQuestion {
  readonly kind: 'years'
  readonly indicator: IndicatorId
  readonly level: Level
}

/** What the areas of a level are compared with; `area` is whose county, region, group or like, null: each its own. */
export interface ReferenceQuestion {
  readonly kind: 'reference'
  readonly indicator: IndicatorId
  readonly level: Level
  readonly year: number
  readonly reference: Exclude<Reference, 'nation'>
  readonly area: AreaCode | null
  /** The territory that is the reference, which then is `territory:1`, whatever its place in the view; else null. */
  readonly territory: Territory | null
}

/** The values of the groups of a division, each combined from the areas of a level. */
export interface GroupsQuestion {
  readonly kind: 'groups'
  readonly indicator: IndicatorId
  readonly level: Level
  readonly year: number
  readonly division: DivisionId
}

/** The groups themselves: names, members, tints. */
export interface DivisionQuestion {
  readonly kind: 'division'
  readonly division: DivisionId
}

/** Where like lies beside like: Moran's I of the level, global and local. */
export interface PatternQuestion {
  readonly kind: 'pattern'
  readonly indicator: IndicatorId
  readonly level: Level
  readonly year: number
}

/** Which way every area has been going, up to a year. */
export interface TrendsQuestion {
  readonly kind: 'trends'
  readonly indicator: IndicatorId
  readonly level: Level
  readonly year: number
}

export type Question =
  | ColumnQuestion
  | YearsQuestion
  | ReferenceQuestion
  | GroupsQuestion
  | DivisionQuestion
  | PatternQuestion
  | TrendsQuestion
export type QuestionKind = Question['kind']

const PATHS: Record<QuestionKind, string> = {
  column: '/api/values',
  years: '/api/years',
  reference: '/api/reference',
  groups: '/api/groups',
  division: '/api/divisions',
  pattern: '/api/pattern',
  trends: '/api/trends',
}

/** Where the answer is fetched, and the name it is kept under: path and query without the data version. */
export function addressOf(question: Question): string {
  const { kind, ...choices } = question
  if (question.kind === 'division') return `${PATHS.division}/${question.division}`
  const pairs = Object.entries(choices).flatMap(([name, value]) => {
    if (value === null) return []
    return [typeof value === 'object' ? (['t', writeTerritory(value, 0)] as const) : ([name, String(value)] as const)]
  })
  return `${PATHS[kind]}?${pairs.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&')}`
}
