/** A row of the region’s table: level, spread, direction and distance to the target of one indicator. Names are the public contract. */
import * as v from 'valibot'
import { AreaCodeSchema } from '../area.ts'
import { FigureSchema, ReasonSchema, YearSchema } from '../contract.ts'
import { IndicatorIdSchema } from '../indicator.ts'
import { OwnJudgementSchema } from '../profile.ts'
import { CHOSEN_BY, JudgementSchema } from '../strategy.ts'
import { AIMS, TARGET_STAGES, TargetSchema } from '../target.ts'
import { TextSchema } from '../text.ts'
import { CountySpreadSchema } from './county-spread.ts'
import { NamedAreaSchema } from './named-area.ts'
import { StatusSchema } from './status.ts'

/** A target as it was judged by. */
export const RowTargetSchema = v.strictObject({
  target: TargetSchema,
  /** How the strategy puts it, in our words; null of a profile's. */
  words: v.nullable(TextSchema),
  /** `adopted`, or `follow-up`: stated in the region's own follow-up and not adopted in the strategy; null of a profile's. */
  stage: v.nullable(v.picklist(TARGET_STAGES)),
  /** How far it still is, in the unit of the indicator (of a change in per cent: percentage points); 0 and below: met. Null: unknown. */
  distance: FigureSchema,
  /** The value that would meet it today: the target, or what the country, the best peer or the base year makes of it. */
  threshold: FigureSchema,
})
export type RowTarget = v.InferOutput<typeof RowTargetSchema>

export const RowTrendSchema = v.strictObject({
  /** Units per year. */
  slope: FigureSchema,
  /** The years read. */
  years: v.array(YearSchema),
  /** Share of pairs of years that go the way most do, 0–1. */
  concordance: FigureSchema,
  direction: v.picklist(['improving', 'worsening', 'no-clear-change', 'not-assessable']),
  reason: v.nullable(v.picklist(['too-few-years', 'series-break', 'no-value'])),
})
export type RowTrend = v.InferOutput<typeof RowTrendSchema>

/** One indicator of one priority, for one area. */
export const RegionRowSchema = v.strictObject({
  /** The indicator. */
  id: IndicatorIdSchema,
  direction: v.picklist(AIMS),
  chosenBy: v.picklist([...CHOSEN_BY, 'planner']),
  reason: v.nullable(TextSchema),
  /** What it counts in a weighted rank; 1 in a strategy. */
  weight: v.number(),
  target: v.optional(RowTargetSchema),
  level: v.strictObject({
    value: FigureSchema,
    missing: v.nullable(ReasonSchema),
    year: v.nullable(YearSchema),
    /** Among the areas of its level by `direction`: 0–100, 1 is best. */
    position: FigureSchema,
    of: v.number(),
    rank: FigureSchema,
    /** The figures of all areas of the level that year, in area order. */
    peers: v.array(v.strictObject({ code: AreaCodeSchema, value: FigureSchema })),
  }),
  /** What it is compared with: the country unless asked for another. */
  reference: v.strictObject({
    name: TextSchema,
    value: FigureSchema,
    method: v.nullable(v.picklist(['published', 'computed', 'median'])),
    /** Level less reference, in the unit. */
    difference: FigureSchema,
  }),
  /** The whole series of the area; null where missing. */
  series: v.strictObject({ years: v.array(YearSchema), values: v.array(FigureSchema) }),
  spread: CountySpreadSchema,
  trend: RowTrendSchema,
  status: StatusSchema,
  /** The region's own, or the planner's. */
  judgement: v.nullable(v.union([JudgementSchema, OwnJudgementSchema])),
  /** Targets for areas inside the county, in a profile. */
  inside: v.array(
    v.strictObject({
      ...NamedAreaSchema.entries,
      value: FigureSchema,
      year: v.nullable(YearSchema),
      target: RowTargetSchema,
      status: StatusSchema,
    }),
  ),
})
export type RegionRow = v.InferOutput<typeof RegionRowSchema>
