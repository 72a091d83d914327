/** What a view asks of the data: whose figures, of which years, compared with whom. */
import type { AreaCode } from '#core/model/area.ts'
import { levelOf } from '#core/model/area.ts'
import { type GapPair, gapsOf } from '#core/model/family.ts'
import { type Indicator, type IndicatorId, isJudged } from '#core/model/indicator.ts'
import type {
  ColumnQuestion,
  DivisionQuestion,
  GroupsQuestion,
  PatternQuestion,
  Question,
  ReferenceQuestion,
  TrendsQuestion,
  YearsQuestion,
} from '#core/model/question.ts'
import type { Aim } from '#core/model/target.ts'
import {
  breaksBetween,
  isTerritoryReference,
  type Knowledge,
  pairedYears,
  referenceTerritory,
  shownYear,
  usualSince,
  type View,
  yearsAt,
} from '#core/model/view.ts'

/** What is shown of the indicator, with the years and indicators that takes. */
export type Subject =
  | { readonly kind: 'value' }
  | { readonly kind: 'typology' }
  | { readonly kind: 'pattern' }
  | { readonly kind: 'change'; readonly since: number; readonly breaks: readonly number[] }
  | { readonly kind: 'gap'; readonly pair: GapPair }
  | { readonly kind: 'two'; readonly second: Indicator; readonly secondYear: number }
  | { readonly kind: 'course'; readonly aim: Aim; readonly target: number | null }
  | {
      readonly kind: 'conflict'
      readonly aims: readonly [Aim, Aim]
      readonly second: Indicator
      readonly secondYear: number
    }

export interface Plan {
  readonly indicator: Indicator
  readonly year: number
  readonly subject: Subject
  readonly first: ColumnQuestion | GroupsQuestion
  /** The earlier year, the other side of the gap, the second indicator. */
  readonly second: ColumnQuestion | GroupsQuestion | null
  /** For `first` and `second`, where the reference is not the country: its value comes with the figures. */
  readonly references: readonly ReferenceQuestion[]
  /** For `first` and `second`, where classes are made of all years. */
  readonly years: readonly YearsQuestion[]
  readonly division: DivisionQuestion | null
  readonly pattern: PatternQuestion | null
  /** For `first` and `second`, where it is told which way areas go. */
  readonly trends: readonly TrendsQuestion[]
}

export function planOf(view: View, knowledge: Knowledge): Plan {
  const indicator = known(view.indicator, knowledge)
  const { subject, year } = subjectOf(view, indicator, knowledge)
  const { level, division } = view
  const figures = (id: IndicatorId, at: number): ColumnQuestion | GroupsQuestion =>
    view.by === 'group' && division !== null
      ? { kind: 'groups', indicator: id, level, year: at, division }
      : { kind: 'column', indicator: id, level, year: at }
  const [first, second] = sidesOf(subject, indicator, year).map(({ id, year }) => figures(id, year))
  if (first === undefined) throw new Error(`plan: expected ${indicator.id} to be asked for, found nothing`)
  const sides = [first, ...(second ? [second] : [])]
  return {
    indicator,
    year,
    subject,
    first,
    second: second ?? null,
    references: isComparedWithReference(subject) ? sides.flatMap((side) => referenceQuestion(view, side)) : [],
    years:
      view.locked && isLockable(view)
        ? sides.map((side): YearsQuestion => ({ kind: 'years', indicator: side.indicator, level }))
        : [],
    division: division === null ? null : { kind: 'division', division },
    pattern: subject.kind === 'pattern' ? { kind: 'pattern', indicator: indicator.id, level, year } : null,
    trends:
      subject.kind === 'course' || subject.kind === 'conflict'
        ? sides.map((side): TrendsQuestion => ({ kind: 'trends', indicator: side.indicator, level, year: side.year }))
        : [],
  }
}

/** Two indicators have no reference in common, and a target takes its place. */
function isComparedWithReference(subject: Subject): boolean {
  return !isPair(subject) && !(subject.kind === 'course' && subject.target !== null)
}

function isPair(subject: Subject): subject is Extract<Subject, { readonly second: Indicator }> {
  return subject.kind === 'two' || subject.kind === 'conflict'
}

/** The years a view can be moved to: a gap and a pair only have those that both sides have figures for. */
export function offeredYears(view: View, knowledge: Knowledge): readonly number[] {
  const indicator = known(view.indicator, knowledge)
  const { subject } = subjectOf(view, indicator, knowledge)
  const all = yearsAt(indicator, view.level)
  if (subject.kind === 'gap') return subject.pair.years
  if (!isPair(subject)) return all
  const theirs = yearsAt(subject.second, view.level)
  const common = all.filter((year) => theirs.includes(year))
  return common.length > 0 ? common : all
}

/** Everything a picture of the view is made of. */
export function questionsOf(view: View, knowledge: Knowledge): Question[] {
  const { first, second, references, years, division, pattern, trends } = planOf(view, knowledge)
  return [first, second, ...references, ...years, ...trends, division, pattern].filter((question) => question !== null)
}

/** Whether classes can be made of all years: where areas are shown by how high a value or a gap is. */
export function isLockable(view: View): boolean {
  return view.by === 'area' && view.colour === 'level' && (view.mode === 'value' || view.mode === 'gap')
}

function known(id: IndicatorId, knowledge: Knowledge): Indicator {
  const indicator = knowledge.indicator(id)
  if (indicator === undefined) throw new Error(`view: expected a known indicator, found ${id}`)
  return indicator
}

function subjectOf(view: View, indicator: Indicator, knowledge: Knowledge): { subject: Subject; year: number } {
  const { level, mode } = view
  const year = shownYear(indicator, level, view.year)
  if (year === undefined) throw new Error(`${indicator.id}: expected a year with figures by ${level}, found none`)
  switch (mode) {
    case 'value':
    case 'typology':
    case 'pattern':
      return { subject: { kind: mode }, year }
    case 'change': {
      const since = view.since ?? usualSince(indicator, level, year)
      // The first year has nothing before it: its values are shown, and the words say so.
      if (since === undefined || since >= year) return { subject: { kind: 'value' }, year }
      return { subject: { kind: 'change', since, breaks: breaksBetween(indicator, since, year) }, year }
    }
    case 'gap': {
      const pairs = gapsOf(indicator, knowledge.family(indicator.family?.id ?? null), level)
      const pair = pairs.find((each) => view.gap === null || each.kind === view.gap) ?? pairs[0]
      if (pair === undefined) return { subject: { kind: 'value' }, year }
      const shown = pair.years.findLast((each) => each <= year) ?? pair.years[0] ?? year
      return { subject: { kind: 'gap', pair }, year: shown }
    }
    case 'course': {
      const aim = aimOf(indicator)
      return { subject: aim === null ? { kind: 'value' } : { kind: mode, aim, target: view.target }, year }
    }
    case 'conflict':
    case 'two': {
      const second = view.second === null ? undefined : knowledge.indicator(view.second)
      const years = second && pairedYears(indicator, second, level, view.year)
      if (!second || !years) return { subject: { kind: 'value' }, year }
      const pair = { second, secondYear: years.second }
      if (mode === 'two') return { subject: { kind: mode, ...pair }, year: years.first }
      const aims = [aimOf(indicator), aimOf(second)] as const
      if (aims[0] === null || aims[1] === null) return { subject: { kind: 'value' }, year }
      return { subject: { kind: mode, aims: [aims[0], aims[1]], ...pair }, year: years.first }
    }
  }
}

/** Which way is better; null where neither is, or figures follow the size of areas. */
function aimOf(indicator: Indicator): Aim | null {
  return isJudged(indicator) && indicator.direction !== 'neutral' ? indicator.direction : null
}

/** Whose figures of which year: one side, or the two that are set against each other. */
function sidesOf(subject: Subject, { id }: Indicator, year: number): { id: IndicatorId; year: number }[] {
  switch (subject.kind) {
    case 'value':
    case 'typology':
    case 'pattern':
    case 'course':
      return [{ id, year }]
    case 'change':
      return [
        { id, year },
        { id, year: subject.since },
      ]
    case 'gap':
      return [
        { id: subject.pair.first.id, year },
        { id: subject.pair.second.id, year },
      ]
    case 'two':
    case 'conflict':
      return [
        { id, year },
        { id: subject.second.id, year: subject.secondYear },
      ]
  }
}

function referenceQuestion(view: View, { indicator, year }: ColumnQuestion | GroupsQuestion): ReferenceQuestion[] {
  const { reference, level } = view
  if (reference === 'nation') return []
  const place = referenceTerritory(reference)
  const territory = place === null ? null : (view.territories[place] ?? null)
  if (territory === null) {
    return [{ kind: 'reference', indicator, level, year, reference, area: referenceArea(view), territory }]
  }
  return [{ kind: 'reference', indicator, level, year, reference: 'territory:1', area: null, territory }]
}

/** Whether each area is compared with its own county, region, group or like, and there is no one value for all. */
export function comparesOwn(view: Pick<View, 'areas' | 'level' | 'reference'>): boolean {
  const { reference } = view
  return reference !== 'nation' && !isTerritoryReference(reference) && referenceArea(view) === null
}

/** Whose county, region, group or like is compared with: those of the area of the level that was chosen first. */
export function referenceArea({ areas, level }: Pick<View, 'areas' | 'level'>): AreaCode | null {
  return areas.find((code) => levelOf(code) === level) ?? null
}
