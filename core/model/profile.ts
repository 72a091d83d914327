/** "My priorities": a planner's own, saved in the workspace and read like a strategy. */
import * as v from 'valibot'
import { AreaCodeSchema } from './area.ts'
import { IndicatorIdSchema } from './indicator.ts'
import { ReportAreaSchema } from './report-area.ts'
import { StrategyCodeSchema, VERDICTS } from './strategy.ts'
import { AIMS, TargetSchema } from './target.ts'

/** Of the exported file: raise it when older ones can no longer be read as they are. */
export const PROFILE_FORMAT = 'regionsikt-profile/1'

export const MOST_PROFILE = { priorities: 30, indicators: 20, targets: 60, name: 120, title: 200, text: 2_000 } as const
/** What a priority or an indicator counts in a weighted rank; 0 leaves it out of it. */
export const WEIGHTS = { least: 0, most: 10, usual: 1 } as const

const limited = (most: number) => v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(most))
const WeightSchema = v.pipe(v.number(), v.minValue(WEIGHTS.least), v.maxValue(WEIGHTS.most))

/** What somebody thinks of how it goes: signed, dated, and of which figures it was said. */
export const OwnJudgementSchema = v.strictObject({
  verdict: v.nullable(v.picklist(VERDICTS)),
  text: limited(MOST_PROFILE.text),
  by: limited(MOST_PROFILE.name),
  date: v.pipe(v.string(), v.isoDate()),
  /** The data version that lay before them. */
  version: v.string(),
})
export type OwnJudgement = v.InferOutput<typeof OwnJudgementSchema>

export const ProfileIndicatorSchema = v.strictObject({
  /** Any well-formed id: one that has gone is told, not refused. */
  indicator: IndicatorIdSchema,
  direction: v.picklist(AIMS),
  weight: WeightSchema,
  /** For the area of the profile. */
  target: v.nullable(TargetSchema),
  /** For areas inside it: a municipality's own target. */
  targets: v.pipe(
    v.array(v.strictObject({ area: AreaCodeSchema, target: TargetSchema })),
    v.maxLength(MOST_PROFILE.targets),
  ),
  judgement: v.nullable(OwnJudgementSchema),
})
export type ProfileIndicator = v.InferOutput<typeof ProfileIndicatorSchema>

export const ProfilePrioritySchema = v.strictObject({
  title: limited(MOST_PROFILE.title),
  area: v.nullable(ReportAreaSchema),
  weight: WeightSchema,
  judgement: v.nullable(OwnJudgementSchema),
  indicators: v.pipe(v.array(ProfileIndicatorSchema), v.maxLength(MOST_PROFILE.indicators)),
})
export type ProfilePriority = v.InferOutput<typeof ProfilePrioritySchema>

export const ProfileSchema = v.strictObject({
  format: v.literal(PROFILE_FORMAT),
  name: limited(MOST_PROFILE.name),
  /** The county or municipality it is about. */
  area: AreaCodeSchema,
  /** The strategy it was begun from; null where from an empty sheet. */
  basedOn: v.nullable(v.strictObject({ strategy: StrategyCodeSchema, version: v.string() })),
  priorities: v.pipe(v.array(ProfilePrioritySchema), v.maxLength(MOST_PROFILE.priorities)),
})
export type Profile = v.InferOutput<typeof ProfileSchema>
