/** What a later data version says otherwise of a region: its figures, how it goes, and judgements that no longer hold. */
import { isNewlyContradicted, verdictAgrees, type Way, wayOf } from '#core/measure/verdict.ts'
import type { RegionAnswer } from '#core/model/contract-regions.ts'
import type { Revision } from '#core/model/contract-revisions.ts'
import type { Indicator } from '#core/model/indicator.ts'
import type { RegionPriority } from '#core/model/region/priority.ts'
import type { RegionRow } from '#core/model/region/row.ts'
import type { Atlas } from '../atlas/memory.ts'
import type { RegionQuestion } from '../region/question.ts'
import { regionAnswer } from '../region/reading.ts'
import { type Between, diffOf } from './diff.ts'

/** One indicator of the region's priorities. */
export interface IndicatorChange {
  /** As the later version knows it, or the earlier one where it has gone. */
  readonly indicator: Indicator
  /** The area's own figures; of a county its municipalities', too; and those of the whole level, which are only counted. */
  readonly own: Revision
  readonly inside: Revision | null
  readonly country: Revision
}

/** A row whose status reads otherwise. */
export interface StatusChange {
  readonly priority: RegionPriority
  readonly indicator: Indicator
  readonly before: RegionRow
  readonly after: RegionRow
}

/** A judgement that the new figures go against. */
export interface Contradiction {
  readonly priority: RegionPriority
  /** Null where the whole priority was judged. */
  readonly indicator: Indicator | null
  readonly judgement: Judgement
  /** Null where the figures it was made of are no longer kept. */
  readonly wayThen: Way | null
  readonly wayNow: Way
}
type Judgement = NonNullable<RegionRow['judgement']>

export interface RegionChanges {
  readonly between: Between
  /** As the later version reads. */
  readonly answer: RegionAnswer
  /** One for each indicator, in the order of the priorities. */
  readonly indicators: readonly IndicatorChange[]
  readonly statuses: readonly StatusChange[]
  readonly contradictions: readonly Contradiction[]
}

/** Opens another version of the data, where it is still kept. */
export type OpenVersion = (version: string) => Atlas | null

export function changesOf(between: Between, question: RegionQuestion, open: OpenVersion): RegionChanges {
  const { before, after } = between
  const answer = regionAnswer({ atlas: after }, question)
  const earlier = readWith(before, after, question)
  const was = rowsByName(earlier)
  // The versions that judgements name are mostly one and the same.
  const read = new Map([
    [before.version, earlier],
    [after.version, answer],
  ])
  const answerOf = (version: string) => {
    const known = read.get(version)
    if (known) return known
    const atlas = open(version)
    const made = atlas === null ? null : readWith(atlas, after, question)
    if (made !== null) read.set(version, made)
    return made
  }
  return {
    between,
    answer,
    indicators: indicatorsOf(answer, between).map((indicator) => changeOf(between, indicator, question)),
    statuses: rowsOf(answer, after).flatMap(({ priority, indicator, row }) => {
      const before = was.get(nameOf(priority, row))
      return before === undefined || before.status.kind === row.status.kind
        ? []
        : [{ priority, indicator, before, after: row }]
    }),
    contradictions: judgedIn(answer, after).flatMap((said) => contradictionIn(said, between, answerOf)),
  }
}

/** The same priorities with the figures of another version: goals are not what is compared here. */
function readWith(figures: Atlas, goals: Atlas, question: RegionQuestion): RegionAnswer {
  return regionAnswer({ atlas: joined(figures, goals) }, question)
}

/** Kept as long as the figures are: what is worked out of an atlas is kept by the atlas (server/region/figures.ts). */
const joins = new WeakMap<Atlas, Atlas>()

function joined(figures: Atlas, { version, strategies, reportAreas }: Atlas): Atlas {
  const known = joins.get(figures)
  if (known?.strategies === strategies) return known
  if (figures.version === version) return figures
  const made: Atlas = { ...figures, strategies, reportAreas }
  joins.set(figures, made)
  return made
}

interface Placed extends Pick<StatusChange, 'priority' | 'indicator'> {
  readonly row: RegionRow
}

function rowsOf({ priorities }: RegionAnswer, { indicators }: Atlas): Placed[] {
  return priorities.flatMap((priority) =>
    priority.indicators.flatMap((row) => {
      const indicator = indicators.get(row.id)
      return indicator === undefined ? [] : [{ priority, indicator, row }]
    }),
  )
}

function rowsByName({ priorities }: RegionAnswer): Map<string, RegionRow> {
  return new Map(
    priorities.flatMap((priority) => priority.indicators.map((row) => [nameOf(priority, row), row] as const)),
  )
}

/** An indicator may follow two priorities, with a target in one of them. */
function nameOf(priority: Pick<RegionPriority, 'id'>, row: Pick<RegionRow, 'id'>): string {
  return `${priority.id} ${row.id}`
}

/** Those that have gone are among them: that a row can no longer be shown is the largest change there is. */
function indicatorsOf({ priorities }: RegionAnswer, { before, after }: Between): Indicator[] {
  const ids = new Set(priorities.flatMap(({ indicators, gone }) => [...indicators.map(({ id }) => id), ...gone]))
  return [...ids].flatMap((id) => after.indicators.get(id) ?? before.indicators.get(id) ?? [])
}

function changeOf(between: Between, indicator: Indicator, { area }: RegionQuestion): IndicatorChange {
  const { id } = indicator
  const of = (level: 'county' | 'municipality', codes?: ReadonlySet<string>, most?: number) =>
    diffOf(between, {
      indicator: id,
      level,
      ...(codes ? { codes } : {}),
      ...(most === undefined ? {} : { most }),
    })
  const inside = new Set(
    between.after
      .areasAt('municipality')
      .filter(({ parent }) => parent !== null && String(parent) === area.code)
      .map(({ code }) => code),
  )
  const hasInside = area.level === 'county' && indicator.levels.municipality.length > 0
  return {
    indicator,
    own: of(area.level, new Set([area.code])),
    inside: hasInside ? of('municipality', inside) : null,
    country: of(hasInside ? 'municipality' : area.level, undefined, 0),
  }
}

interface Judged extends Pick<Contradiction, 'priority' | 'indicator' | 'judgement'> {
  /** Which way it goes by the figures of an answer. */
  readonly way: (answer: RegionAnswer) => Way
}

/** Everything that somebody has judged: rows, and whole priorities. */
function judgedIn(answer: RegionAnswer, after: Atlas): Judged[] {
  const rows = rowsOf(answer, after).flatMap(({ priority, indicator, row }): Judged[] => {
    const { judgement } = row
    const way = (of: RegionAnswer) => rowWay(rowsByName(of).get(nameOf(priority, row)))
    return judgement === null ? [] : [{ priority, indicator, judgement, way }]
  })
  const whole = answer.priorities.flatMap((priority): Judged[] => {
    const { judgement, id } = priority
    const way = (of: RegionAnswer) => commonWay(of.priorities.find((each) => each.id === id)?.indicators ?? [])
    return judgement === null ? [] : [{ priority, indicator: null, judgement, way }]
  })
  return [...whole, ...rows]
}

function rowWay(row: RegionRow | undefined): Way {
  return row === undefined ? 'not-assessable' : wayOf(row, row.target?.target ?? null)
}

/** A priority goes the way that all its clear changes go; where they go apart nobody can say. */
function commonWay(rows: readonly RegionRow[]): Way {
  const ways = new Set(rows.map(rowWay).filter((way) => way !== 'not-assessable'))
  const clear = [...ways].filter((way) => way !== 'no-clear-change')
  const [only] = clear.length > 0 ? clear : ways
  return clear.length > 1 || only === undefined ? 'not-assessable' : only
}

/**
 * A planner's judgement names the data version it was made of; a region's own does not, and is held against the earlier of
 * the two. Told only where it did not contradict the figures it was made of: who judged against them knew that.
 */
function contradictionIn(
  { priority, indicator, judgement, way }: Judged,
  { before, after }: Between,
  answerOf: (version: string) => RegionAnswer | null,
): Contradiction[] {
  const version = 'version' in judgement ? judgement.version : before.version
  const now = answerOf(after.version)
  if (version === after.version || now === null) return []
  const made = answerOf(version)
  const [wayThen, wayNow] = [made === null ? null : way(made), way(now)]
  const told =
    wayThen === null
      ? verdictAgrees(judgement.verdict, wayNow) === 'contradicts'
      : isNewlyContradicted(judgement.verdict, wayThen, wayNow)
  return told ? [{ priority, indicator, judgement, wayThen, wayNow }] : []
}
