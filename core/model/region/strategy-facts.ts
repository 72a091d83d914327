import * as v from 'valibot'
import { YearSchema } from '../contract.ts'
import { DaySchema, StrategyCodeSchema } from '../strategy.ts'
import { TextSchema } from '../text.ts'

/** Which strategy, and which version of it. Names are the public contract. */
export const StrategyFactsSchema = v.strictObject({
  /** `region`: the county's own; `national`: the national frame; `profile`: somebody's own. */
  kind: v.picklist(['region', 'national', 'profile']),
  code: v.nullable(StrategyCodeSchema),
  /** Id of a saved profile. */
  profile: v.nullable(v.string()),
  organisation: v.string(),
  title: v.string(),
  version: v.string(),
  adopted: v.nullable(DaySchema),
  revised: v.nullable(DaySchema),
  horizon: v.nullable(YearSchema),
  valid: v.strictObject({ from: v.nullable(DaySchema), to: v.nullable(DaySchema) }),
  reviewed: v.nullable(DaySchema),
  source: v.nullable(v.string()),
  checked: v.nullable(v.boolean()),
  complete: v.boolean(),
  lacks: v.nullable(TextSchema),
  note: v.nullable(TextSchema),
})
export type StrategyFacts = v.InferOutput<typeof StrategyFactsSchema>
