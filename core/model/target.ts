import * as v from 'valibot'
import { CountyCodeSchema } from './area.ts'
import { IndicatorIdSchema } from './indicator.ts'
import { TextSchema } from './text.ts'

export const EARLIEST_YEAR = 1900
export const LATEST_YEAR = 2200
/** What was to be met before this is no goal of anybody's now; strategies keep old ones as superseded. */
export const EARLIEST_GOAL = 2000
const YearSchema = v.pipe(v.number(), v.integer(), v.minValue(EARLIEST_YEAR), v.maxValue(LATEST_YEAR))
/** No figure is larger, and with larger ones what is computed from them runs out of digits. */
export const MOST_AMOUNT = 1e12
const AmountSchema = v.pipe(v.number(), v.finite(), v.minValue(-MOST_AMOUNT), v.maxValue(MOST_AMOUNT))
/** The year it is to be met; null where the strategy names none, and its horizon counts instead. */
const WhenSchema = v.nullable(YearSchema)

/** Which way an indicator is to go: a goal always has one, also where the indicator by itself is neutral. */
export const AIMS = ['higher', 'lower'] as const
export type Aim = (typeof AIMS)[number]

/**
 * The six kinds of target met in real strategies (method, section 8). What is compared is always a difference in the unit
 * of the indicator or in per cent of its base year, never a ratio of a value to a target: targets may be 0 or below it.
 */
export const TargetSchema = v.variant('kind', [
  /** At least, or at most, this much by a year. */
  v.strictObject({ kind: v.literal('value'), value: AmountSchema, year: YearSchema }),
  /** So much more or less than in a base year: −60 per cent since 2005; +2 units since 2020. */
  v.strictObject({
    kind: v.literal('change'),
    base: YearSchema,
    by: AmountSchema,
    as: v.picklist(['percent', 'unit']),
    year: YearSchema,
  }),
  /** Better than the country: its value, or with `since` its change in per cent from that year. */
  v.strictObject({ kind: v.literal('nation'), since: v.nullable(YearSchema), year: WhenSchema }),
  /** Better than every one of some named counties, in the same two ways. */
  v.strictObject({
    kind: v.literal('peers'),
    peers: v.pipe(v.array(CountyCodeSchema), v.minLength(1)),
    since: v.nullable(YearSchema),
    year: WhenSchema,
  }),
  /** The right way, however far. */
  v.strictObject({ kind: v.literal('direction'), year: WhenSchema }),
  /** A smaller distance to another group's figures (women and men, foreign-born and all): to at most this, or just smaller. */
  v.strictObject({
    kind: v.literal('gap'),
    other: IndicatorIdSchema,
    atMost: v.nullable(v.pipe(AmountSchema, v.minValue(0))),
    year: WhenSchema,
  }),
])
export type Target = v.InferOutput<typeof TargetSchema>
export type TargetKind = Target['kind']
export const TARGET_KINDS = ['value', 'change', 'nation', 'peers', 'direction', 'gap'] as const satisfies TargetKind[]

/** How far a figure had come when it was written: only what has been adopted, and not replaced, is shown as current. */
export const STAGES = ['consultation', 'exhibition', 'adopted'] as const
export type Stage = (typeof STAGES)[number]

/**
 * A figure that no strategy has adopted, but that the region steers by in its follow-up or a yearly plan of its own: shown
 * as a target, and marked. Only targets can be that; a priority is adopted or not.
 */
export const TARGET_STAGES = [...STAGES, 'follow-up'] as const
export type TargetStage = (typeof TARGET_STAGES)[number]

/** A target as a strategy states it. One goal may carry several of different stages; all are kept. */
export const StatedTargetSchema = v.strictObject({
  target: TargetSchema,
  /** What the strategy says, in short words of ours: "halverade utsläpp till 2030 jämfört med 2014". */
  words: TextSchema,
  stage: v.picklist(TARGET_STAGES),
  /** Replaced by a later figure, or its year has passed. */
  superseded: v.boolean(),
  source: v.pipe(v.string(), v.url()),
  /** Whether somebody read the source and found the figure there. */
  checked: v.boolean(),
})
export type StatedTarget = v.InferOutput<typeof StatedTargetSchema>

/**
 * The target that holds: the last one adopted and not superseded, else the last of the region's own follow-up; undefined
 * where there is none. What has been adopted goes before what is newer.
 */
export function currentTarget(targets: readonly StatedTarget[]): StatedTarget | undefined {
  const holding = targets.filter(({ superseded }) => !superseded)
  return holding.findLast(({ stage }) => stage === 'adopted') ?? holding.findLast(({ stage }) => stage === 'follow-up')
}
