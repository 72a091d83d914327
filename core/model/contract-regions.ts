/**
 * Conditions against priorities: what is told of a region, and of all of them side by side. Names are the public contract.
 * A county read through its own strategy, through the national frame, or an area through somebody's own profile: the
 * answer is the same, and page, downloads and map read nothing else. What an answer is made of lies beside, in region/.
 */
import * as v from 'valibot'
import { AreaCodeSchema, CountyCodeSchema, LevelSchema } from './area.ts'
import { VersionSchema } from './contract.ts'
import { NamedAreaSchema } from './region/named-area.ts'
import { BlindSpotSchema, NeedEmphasisSchema } from './region/need-emphasis.ts'
import { RegionPrioritySchema } from './region/priority.ts'
import { StrategyFactsSchema } from './region/strategy-facts.ts'
import { ReportAreaSchema } from './report-area.ts'
import { TextSchema } from './text.ts'

/** `/api/regions/{county}`. */
export const RegionAnswerSchema = v.strictObject({
  version: VersionSchema,
  region: v.strictObject({
    code: AreaCodeSchema,
    name: v.string(),
    level: LevelSchema,
    organisation: v.nullable(v.string()),
  }),
  strategy: StrategyFactsSchema,
  /** What every row is compared with, and who that is: the similar counties, nearest first, or another county; nobody for the country. */
  compared: v.strictObject({
    name: TextSchema,
    members: v.array(
      v.strictObject({
        ...NamedAreaSchema.entries,
        /** Of similar ones; without a unit: 1 is one standard deviation in one measure. */
        distance: v.optional(v.number()),
      }),
    ),
  }),
  /** Other versions of the strategy, oldest first, with what they prioritised: kept, never current. */
  earlier: v.array(
    v.strictObject({
      ...StrategyFactsSchema.entries,
      priorities: v.array(v.omit(RegionPrioritySchema, ['indicators'])),
    }),
  ),
  /** All of the version: priorities in their order, what hangs under each after it; also drafts and superseded ones, marked so. */
  priorities: v.array(RegionPrioritySchema),
  /** Empty where the list of priorities is incomplete: then nothing is claimed (`needEmphasis.complete`). */
  blindSpots: v.array(BlindSpotSchema),
  needEmphasis: v.array(NeedEmphasisSchema),
})
export type RegionAnswer = v.InferOutput<typeof RegionAnswerSchema>

/** `/api/regions`. */
export const RegionsAnswerSchema = v.strictObject({
  version: VersionSchema,
  regions: v.array(
    v.strictObject({
      code: CountyCodeSchema,
      name: v.string(),
      organisation: v.string(),
      strategy: StrategyFactsSchema,
      /** How many current priorities of the top level are known. */
      priorities: v.number(),
    }),
  ),
})
export type RegionsAnswer = v.InferOutput<typeof RegionsAnswerSchema>

/** `/api/priorities/matrix`: counties × areas. */
export const MatrixAnswerSchema = v.strictObject({
  version: VersionSchema,
  areas: v.array(v.strictObject({ id: ReportAreaSchema, name: TextSchema })),
  regions: v.array(
    v.strictObject({
      code: CountyCodeSchema,
      name: v.string(),
      organisation: v.string(),
      complete: v.boolean(),
      /** Alongside `areas`. */
      cells: v.array(
        v.strictObject({
          ...v.omit(NeedEmphasisSchema, ['indicators']).entries,
          blindSpot: v.boolean(),
          /** How many current sub-goals and overall goals are placed here. */
          subGoals: v.number(),
        }),
      ),
    }),
  ),
})
export type MatrixAnswer = v.InferOutput<typeof MatrixAnswerSchema>
