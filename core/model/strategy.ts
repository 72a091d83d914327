/** A region's development strategy as data: `data/strategies/<county>.json`, and `SE.json` for the national frame. */
import * as v from 'valibot'
import { CountyCodeSchema, NATION } from './area.ts'
import { IndicatorIdSchema } from './indicator.ts'
import { ReportAreaSchema } from './report-area.ts'
import { AIMS, STAGES, StatedTargetSchema } from './target.ts'
import { TextSchema } from './text.ts'

const YearSchema = v.pipe(v.number(), v.integer(), v.minValue(1900), v.maxValue(2200))
const SourceSchema = v.pipe(v.string(), v.url())
const SlugSchema = v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/))
/** As exactly as it is known: a year, a month or a day. They sort as text. */
export const DaySchema = v.pipe(v.string(), v.regex(/^\d{4}(-\d{2}){0,2}$/))

/** Who a strategy is of: a county by its code, or the country. */
export const StrategyCodeSchema = v.union([CountyCodeSchema, v.literal(NATION)])

/** Where a priority stands in its strategy. Only those of rank `priority` count as priorities of their own. */
export const RANKS = ['overall-goal', 'priority', 'sub-goal'] as const
export type PriorityRank = (typeof RANKS)[number]

export const CHOSEN_BY = ['region', 'editor'] as const

/**
 * Where an entry of the national frame comes from, for the frame joins four: the strategy itself, the further areas of the
 * national report, the goals of Agenda 2030 and the success factors of regional development. Regions have none.
 */
export const FRAMES = ['strategy', 'report', 'agenda2030', 'success-factor'] as const

/** Somebody's own verdict on how it goes, beside the computed one. */
export const VERDICTS = ['better', 'unchanged', 'worse'] as const
export type Verdict = (typeof VERDICTS)[number]

/** What the region itself has said of an indicator or a priority, signed and dated. */
export const JudgementSchema = v.strictObject({
  /** null where the text takes no side. */
  verdict: v.nullable(v.picklist(VERDICTS)),
  text: TextSchema,
  by: v.pipe(v.string(), v.minLength(1)),
  date: DaySchema,
  source: SourceSchema,
})
export type Judgement = v.InferOutput<typeof JudgementSchema>

/** An indicator that follows a priority. */
export const IndicatorLinkSchema = v.strictObject({
  indicator: IndicatorIdSchema,
  /** `region`: the region follows the priority, or at least its subject, by it. */
  chosenBy: v.picklist(CHOSEN_BY),
  /** Why it follows the priority, in a short sentence. */
  reason: TextSchema,
  direction: v.picklist(AIMS),
  /** Oldest first; empty where only the way is asked for. */
  targets: v.array(StatedTargetSchema),
  judgement: v.optional(JudgementSchema),
})
export type IndicatorLink = v.InferOutput<typeof IndicatorLinkSchema>

export const PrioritySchema = v.strictObject({
  /** Unique within its version. */
  id: SlugSchema,
  rank: v.picklist(RANKS),
  /** What a sub-goal hangs under: the id of a priority or an overall goal of the same version. */
  under: v.optional(SlugSchema),
  /** The official title; with `titled: 'ours'` a heading of ours, for no official one was to be seen. */
  title: v.strictObject({ sv: v.pipe(v.string(), v.trim(), v.minLength(1)) }),
  titled: v.optional(v.literal('ours')),
  /** What it is about, in our own words. */
  gist: TextSchema,
  /** null for a vision or an overall goal that is about everything. */
  area: v.nullable(ReportAreaSchema),
  frame: v.optional(v.picklist(FRAMES)),
  source: SourceSchema,
  checked: v.boolean(),
  stage: v.picklist(STAGES),
  superseded: v.boolean(),
  /** A figure it sets for something no indicator of ours measures, in short words of ours. */
  unmeasured: v.optional(TextSchema),
  judgement: v.optional(JudgementSchema),
  /** At least three where it is current and of rank `priority`. */
  indicators: v.array(IndicatorLinkSchema),
})
export type Priority = v.InferOutput<typeof PrioritySchema>

/** One version of a strategy, from when it held to when another took over. */
export const StrategyVersionSchema = v.strictObject({
  id: SlugSchema,
  /** Official title. */
  title: v.pipe(v.string(), v.minLength(1)),
  adopted: v.nullable(DaySchema),
  /** When this version was revised without being replaced. */
  revised: v.optional(DaySchema),
  /** The year the strategy looks to; null where it names none. */
  horizon: v.nullable(YearSchema),
  valid: v.strictObject({ from: v.nullable(DaySchema), to: v.nullable(DaySchema) }),
  source: SourceSchema,
  checked: v.boolean(),
  /** Whether all current priorities of the top level are here. */
  complete: v.boolean(),
  /** What is missing, and why, where it is not complete. */
  lacks: v.optional(TextSchema),
  /** What a reader should know of how this version was read. */
  note: v.optional(TextSchema),
  priorities: v.array(PrioritySchema),
})
export type StrategyVersion = v.InferOutput<typeof StrategyVersionSchema>

export const StrategySchema = v.strictObject({
  region: StrategyCodeSchema,
  /** The organisation, which is not the county: "Region Dalarna". */
  organisation: v.pipe(v.string(), v.minLength(1)),
  /** When an editor last went through the file. What was to be met before then cannot be current. */
  reviewed: DaySchema,
  /** Oldest first, none overlapping the next; the last one without an end is current. */
  versions: v.pipe(v.array(StrategyVersionSchema), v.minLength(1)),
})
export type Strategy = v.InferOutput<typeof StrategySchema>

/** The version that holds: the last. A file whose last version has ended shows it still, as the latest known. */
export function currentVersion({ versions }: Strategy): StrategyVersion {
  const last = versions.at(-1)
  if (last === undefined) throw new Error('strategy: expected at least one version, found none')
  return last
}

/** Adopted and not replaced by anything later. */
export function isCurrent({ stage, superseded }: Pick<Priority, 'stage' | 'superseded'>): boolean {
  return stage === 'adopted' && !superseded
}

/** The priorities that count as such: current ones of the top level (method, section 9). */
export function topPriorities<P extends Pick<Priority, 'rank' | 'stage' | 'superseded'>>({
  priorities,
}: {
  readonly priorities: readonly P[]
}): P[] {
  return priorities.filter((each) => each.rank === 'priority' && isCurrent(each))
}
