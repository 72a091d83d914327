/**
 * Conditions against priorities: what is told of a region, and of all of them side by side. Names are the public contract.
 * A county read through its own strategy, through the national frame, or an area through somebody's own profile: the
 * answer is the same, and page, downloads and map read nothing else.
 */
import * as v from 'valibot'
import { AreaCodeSchema, CountyCodeSchema, LevelSchema } from './area.ts'
import { FigureSchema, ReasonSchema, VersionSchema } from './contract.ts'
import { IndicatorIdSchema } from './indicator.ts'
import { OwnJudgementSchema } from './profile.ts'
import { PlacedIndicatorSchema, ReportAreaSchema } from './report-area.ts'
import { CHOSEN_BY, DaySchema, FRAMES, JudgementSchema, RANKS, StrategyCodeSchema } from './strategy.ts'
import { AIMS, STAGES, TARGET_STAGES, TargetSchema } from './target.ts'
import { TextSchema } from './text.ts'

const YearSchema = v.pipe(v.number(), v.integer())
const NamedSchema = v.strictObject({ code: AreaCodeSchema, name: v.string() })

/** Method, section 8. The last three kinds of the first line are for targets, the next three for a way without one. */
export const STATUS_KINDS = [
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
export const STATUS_REASONS = [
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

/** Why nothing is told of the spread inside. */
export const SPREAD_REASONS = [
  'one-municipality',
  'no-municipal-figures',
  /** Fewer than three municipalities have a figure (of two in all: fewer than both), or fewer than half of them. */
  'too-few-municipalities',
  'county-figures',
  'is-a-municipality',
] as const
export type SpreadReason = (typeof SPREAD_REASONS)[number]

/** How the municipalities of the county lie: five numbers, and how unequal they are. */
export const CountySpreadSchema = v.strictObject({
  missing: v.nullable(v.picklist(SPREAD_REASONS)),
  year: v.nullable(YearSchema),
  min: FigureSchema,
  q1: FigureSchema,
  median: FigureSchema,
  q3: FigureSchema,
  max: FigureSchema,
  /** Municipalities with a figure, and all of them. */
  n: v.number(),
  of: v.number(),
  lowest: v.nullable(NamedSchema),
  highest: v.nullable(NamedSchema),
  /** Theil's T among its municipalities weighted by people, and its part of that among all municipalities, 0–1; null where not a rate. */
  theil: FigureSchema,
  theilShare: FigureSchema,
  /** What the part is computed from, as sumShare · theil / theilAll: T among all municipalities, and the county's share of Σ people · value. */
  theilAll: FigureSchema,
  sumShare: FigureSchema,
  /** How wide q3 − q1 is among the counties: 1 is the widest; null where only one has a spread, and of counts. */
  widthRank: FigureSchema,
  widthOf: v.number(),
  values: v.array(
    v.strictObject({
      code: AreaCodeSchema,
      name: v.string(),
      value: FigureSchema,
      missing: v.nullable(ReasonSchema),
      /** The people (or others) it is a share of, where that is known; under 500 the figure jumps. */
      denominator: FigureSchema,
      /** Inhabitants, by whom it weighs in Theil's T: of the same year or the latest before it. */
      people: FigureSchema,
    }),
  ),
})
export type CountySpread = v.InferOutput<typeof CountySpreadSchema>

/** Under this many the rate of a municipality carries a caveat. */
export const SMALL_DENOMINATOR = 500

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
      ...NamedSchema.entries,
      value: FigureSchema,
      year: v.nullable(YearSchema),
      target: RowTargetSchema,
      status: StatusSchema,
    }),
  ),
})
export type RegionRow = v.InferOutput<typeof RegionRowSchema>

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

/** Which strategy, and which version of it. */
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
        ...NamedSchema.entries,
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
