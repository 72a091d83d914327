/** A priority with the rows it is followed by. Names are the public contract. */
import * as v from 'valibot'
import { OwnJudgementSchema } from '../profile.ts'
import { ReportAreaSchema } from '../report-area.ts'
import { FRAMES, JudgementSchema, RANKS } from '../strategy.ts'
import { STAGES } from '../target.ts'
import { TextSchema } from '../text.ts'
import { RegionRowSchema } from './row.ts'

export const RegionPrioritySchema = v.strictObject({
  id: v.string(),
  rank: v.picklist(RANKS),
  under: v.nullable(v.string()),
  title: v.strictObject({ sv: v.string() }),
  /** Whether the title is a heading of ours, for want of an official one. */
  titledByUs: v.boolean(),
  gist: v.nullable(TextSchema),
  area: v.nullable(ReportAreaSchema),
  /** In the national frame: which of its four parts it is of. */
  frame: v.optional(v.picklist(FRAMES)),
  source: v.nullable(v.string()),
  checked: v.nullable(v.boolean()),
  stage: v.picklist(STAGES),
  superseded: v.boolean(),
  unmeasured: v.nullable(TextSchema),
  weight: v.number(),
  judgement: v.nullable(v.union([JudgementSchema, OwnJudgementSchema])),
  indicators: v.array(RegionRowSchema),
  /** Indicators that were chosen and are not in this data version (a profile outlives them). */
  gone: v.array(v.string()),
})
export type RegionPriority = v.InferOutput<typeof RegionPrioritySchema>
