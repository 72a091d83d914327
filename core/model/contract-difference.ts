/** `/api/territories/difference`: why two territories differ in a rate. Names are the public contract. */
import * as v from 'valibot'
import { FigureSchema, ReasonSchema, VersionSchema } from './contract.ts'
import { IndicatorIdSchema } from './indicator.ts'
import { TextSchema } from './text.ts'

/** What the people, or whatever a rate is out of, are divided into: kinds of municipality, or women and men. */
export const DIFFERENCE_BYS = ['skr', 'type', 'sex'] as const
export type DifferenceBy = (typeof DIFFERENCE_BYS)[number]

export const DifferenceSideSchema = v.strictObject({
  name: v.string(),
  /** The value that is told of it elsewhere: published where there is one. */
  value: FigureSchema,
  /** The value put together from the groups, which the difference is between; null where there is none. */
  computed: FigureSchema,
  missing: v.nullable(ReasonSchema),
})

export const DifferenceGroupSchema = v.strictObject({
  id: v.string(),
  name: TextSchema,
  /** Of each side, 0–1: how much of what the rate is out of lies in the group. */
  shares: v.tuple([v.number(), v.number()]),
  /** Null on a side that has nothing of the group; then all it does is composition. */
  rates: v.tuple([FigureSchema, FigureSchema]),
  composition: v.number(),
  rate: v.number(),
})

export const DifferenceAnswerSchema = v.strictObject({
  version: VersionSchema,
  indicator: IndicatorIdSchema,
  year: v.pipe(v.number(), v.integer()),
  by: v.picklist(DIFFERENCE_BYS),
  sides: v.tuple([DifferenceSideSchema, DifferenceSideSchema]),
  /** First − second, in the unit of the indicator; null where a side has no value. It is the sum of the next two. */
  difference: FigureSchema,
  composition: FigureSchema,
  rate: FigureSchema,
  groups: v.array(DifferenceGroupSchema),
  /** True where a stand-in weight or a share of a cut area had a say. */
  approximation: v.boolean(),
  /** The year of the weights, and so of the shares, where it is an earlier one than that of the values. */
  weightYear: v.nullable(v.pipe(v.number(), v.integer())),
  /** Ids of the groups that one side lacks. */
  oneSided: v.array(v.string()),
})
export type DifferenceAnswer = v.InferOutput<typeof DifferenceAnswerSchema>
