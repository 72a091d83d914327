/** How it goes with one indicator, against its target or by itself. Names are the public contract. */
import * as v from 'valibot'
import { FigureSchema, YearSchema } from '../contract.ts'

/** Method, section 8. The last three kinds of the first line are for targets, the next three for a way without one. */
const STATUS_KINDS = [
  'reached',
  'on-track',
  'too-slow',
  'improving',
  'worsening',
  'no-clear-change',
  'wrong-way',
  'not-assessable',
] as const
export type StatusKind = (typeof STATUS_KINDS)[number]

/** Why a status cannot be given. */
const STATUS_REASONS = [
  'no-value',
  'too-few-years',
  'series-break',
  /** The other side (country, peers, other group) has no figures for enough of the years. */
  'nothing-to-compare-with',
  /** The base year has no figure, or one that no per cent can be taken of. */
  'no-base',
  /** A count against that of others, or figures of another unit: what would be compared is size, or nothing at all. */
  'not-comparable',
] as const
export type StatusReason = (typeof STATUS_REASONS)[number]

/** Everything a status was computed from: enough to do it again by hand. */
export const StatusInputsSchema = v.strictObject({
  /** The years the trend was read from, ascending, at most six; values and thresholds run alongside. */
  years: v.array(YearSchema),
  values: v.array(v.number()),
  /** What had to be met in each year: the target, the country's value, the best peer's, the other group's; null without one. */
  thresholds: v.array(FigureSchema),
  /** How far past what had to be met, counted so that more is better; the value itself, so counted, without a target. */
  margins: v.array(v.number()),
  /** Median slope of the margins per year (Theil–Sen): above 0 is the right way. */
  slope: FigureSchema,
  /** Share of pairs of years in which it went the right way, 0–1, and the wrong way. */
  right: FigureSchema,
  wrong: FigureSchema,
  /** The year it is to be met: of the target, else the horizon of the strategy. */
  targetYear: v.nullable(YearSchema),
  /** The margin that the trend leads to in that year. */
  projected: FigureSchema,
  /** The year it is met at this pace; null where never, or not before `notBefore`. */
  metIn: v.nullable(YearSchema),
  notBefore: v.nullable(YearSchema),
})
export type StatusInputs = v.InferOutput<typeof StatusInputsSchema>

export const StatusSchema = v.strictObject({
  kind: v.picklist(STATUS_KINDS),
  reason: v.optional(v.picklist(STATUS_REASONS)),
  inputs: StatusInputsSchema,
})
export type Status = v.InferOutput<typeof StatusSchema>
