/** What a county needs, area by area of the report, beside what its region emphasises. Names are the public contract. */
import * as v from 'valibot'
import { FigureSchema, YearSchema } from '../contract.ts'
import { IndicatorIdSchema } from '../indicator.ts'
import { PlacedIndicatorSchema, ReportAreaSchema } from '../report-area.ts'

/** A county, or a municipality, in one area of the report. */
export const NeedEmphasisSchema = v.strictObject({
  area: ReportAreaSchema,
  /** 100 − mean position, 0–100; null where fewer than two indicators have one. */
  need: FigureSchema,
  /** 1 is the greatest need among those that have one. */
  needRank: FigureSchema,
  needOf: v.number(),
  /** The lowest need of the highest quarter: at or above it a need is high. */
  highNeed: FigureSchema,
  /** Distinct measures it rests on, the rates of women and men being one: fewer than two claim no blind spot. */
  measures: v.number(),
  /** What the need was read from; null where the area has no figure. */
  indicators: v.array(
    v.strictObject({ ...PlacedIndicatorSchema.entries, year: v.nullable(YearSchema), position: FigureSchema }),
  ),
  /** Share of current top-level priorities placed here, 0–1; null where none is known. */
  emphasis: FigureSchema,
  /** How many of how many. */
  count: v.number(),
  of: v.number(),
  /** False: the list of priorities is known to be incomplete, and nothing is claimed. */
  complete: v.boolean(),
})
export type NeedEmphasis = v.InferOutput<typeof NeedEmphasisSchema>

export const BlindSpotSchema = v.strictObject({
  area: ReportAreaSchema,
  need: v.number(),
  needRank: v.number(),
  needOf: v.number(),
  /** The indicators in which the county stands worst, worst first. */
  weakest: v.array(v.strictObject({ indicator: IndicatorIdSchema, position: v.number() })),
  /** Current sub-goals and overall goals placed here: they count as no priority, but somebody has thought of it. */
  subGoals: v.array(v.strictObject({ id: v.string(), title: v.strictObject({ sv: v.string() }) })),
})
export type BlindSpot = v.InferOutput<typeof BlindSpotSchema>
