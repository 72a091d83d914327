/** The answers to questions (question.ts) beside plain columns: what a picture is made of when it compares or groups. */
import * as v from 'valibot'
import { AreaCodeSchema, LevelSchema } from './area.ts'
import {
  FigureSchema,
  ReasonSchema,
  ReferenceSchema,
  ReferenceValueSchema,
  type ValuesAnswer,
  VersionSchema,
  YearSchema,
} from './contract.ts'
import { type Division, DivisionIdSchema, DivisionSchema } from './division.ts'
import { IndicatorIdSchema } from './indicator.ts'
import type {
  ColumnQuestion,
  DivisionQuestion,
  GroupsQuestion,
  PatternQuestion,
  Question,
  ReferenceQuestion,
  TrendsQuestion,
  YearsQuestion,
} from './question.ts'
import { TextSchema } from './text.ts'

export const YearsAnswerSchema = v.strictObject({
  version: VersionSchema,
  indicator: IndicatorIdSchema,
  level: LevelSchema,
  codes: v.array(AreaCodeSchema),
  years: v.array(YearSchema),
  /** Per year, alongside `years`, a figure per area, alongside `codes`. */
  values: v.array(v.array(FigureSchema)),
  /** The country's value per year. */
  references: v.array(v.nullable(ReferenceValueSchema)),
  breaks: v.array(YearSchema),
})
export type YearsAnswer = v.InferOutput<typeof YearsAnswerSchema>

const METHOD = v.picklist(['published', 'computed', 'median'])

export const UncomparableSchema = v.strictObject({ code: AreaCodeSchema, name: v.string(), lacks: v.array(v.string()) })
export type UncomparableArea = v.InferOutput<typeof UncomparableSchema>

export const ReferenceAnswerSchema = v.strictObject({
  version: VersionSchema,
  reference: ReferenceSchema,
  /** How a sentence calls it: "Dalarnas län", "sju liknande kommuner", "det egna länet". */
  name: TextSchema,
  /** Null where each area is compared with its own, and where there is no value. */
  value: FigureSchema,
  method: v.nullable(METHOD),
  /** Who it consists of, of a territory those that mostly belong to it; null where each area has its own. */
  members: v.nullable(v.array(AreaCodeSchema)),
  /** The most similar first, with their distances; null unless the reference is `similar` to one area. */
  similar: v.nullable(v.array(v.strictObject({ code: AreaCodeSchema, name: v.string(), distance: v.number() }))),
  /** Areas that cannot be compared: those that lack figures which likeness is judged by, and of which. */
  leftOut: v.array(UncomparableSchema),
  /** Of a territory alone: how its own value came about, or why it has none and the median of its parts stands in. */
  territory: v.exactOptional(
    v.strictObject({
      missing: v.nullable(ReasonSchema),
      /** Municipalities with data and all that have a say in it; the share of its people, 0–1, who live in those. */
      coverage: v.strictObject({ areas: v.tuple([v.number(), v.number()]), population: v.number() }),
      approximation: v.boolean(),
      /** The year of the weights where it is an earlier one than that of the value. */
      weightYear: v.nullable(YearSchema),
      /** Of a sum over cut areas: where the true value lies. */
      interval: v.nullable(v.tuple([v.number(), v.number()])),
      /** Of the median that stands in for its value: members with a figure, and all; null where none does. */
      medianOf: v.nullable(v.tuple([v.number(), v.number()])),
      /** Lowest and highest among its parts, or its members where their median stands in. */
      range: v.nullable(v.tuple([v.number(), v.number()])),
    }),
  ),
  /** Each area's own: columns alongside `codes`. */
  own: v.nullable(
    v.strictObject({
      codes: v.array(AreaCodeSchema),
      values: v.array(FigureSchema),
      methods: v.array(v.nullable(METHOD)),
      /** Whom each is ranked among, itself included, as places in `codes`; empty where it has no reference of its own. */
      peers: v.array(v.array(v.number())),
    }),
  ),
})
export type ReferenceAnswer = v.InferOutput<typeof ReferenceAnswerSchema>

export const GroupValueSchema = v.strictObject({
  id: v.string(),
  value: FigureSchema,
  missing: v.nullable(ReasonSchema),
  /** Published for the group, or computed from its areas; null where the value is missing. */
  method: v.nullable(v.picklist(['published', 'computed'])),
  /** Areas with data and all areas; the share of people, 0–1, who live in those with data. */
  coverage: v.strictObject({ areas: v.tuple([v.number(), v.number()]), population: v.number() }),
  /** True where a stand-in weight was used. */
  approximation: v.boolean(),
  /** The year of the weights where it is an earlier one than that of the values. */
  weightYear: v.nullable(YearSchema),
  /** Lowest and highest among its areas. */
  range: v.nullable(v.tuple([v.number(), v.number()])),
})
export type GroupValue = v.InferOutput<typeof GroupValueSchema>

export const GroupsAnswerSchema = v.strictObject({
  version: VersionSchema,
  indicator: IndicatorIdSchema,
  level: LevelSchema,
  division: DivisionIdSchema,
  year: YearSchema,
  groups: v.array(GroupValueSchema),
  /** The country's value. */
  reference: v.nullable(ReferenceValueSchema),
})
export type GroupsAnswer = v.InferOutput<typeof GroupsAnswerSchema>

export const DivisionAnswerSchema = v.strictObject({ version: VersionSchema, ...DivisionSchema.entries })
export type DivisionAnswer = Division & { version: string }

/** High among high, low among low, high among low, low among high; or none of it is sure. In the order of the legend. */
export const PATTERNS = ['high-high', 'low-low', 'high-low', 'low-high', 'unsure'] as const
export type Pattern = (typeof PATTERNS)[number]

export const PatternAnswerSchema = v.strictObject({
  version: VersionSchema,
  indicator: IndicatorIdSchema,
  level: LevelSchema,
  year: YearSchema,
  /** Global Moran's I with its expected value under chance and its pseudo p; null with a reason where it has no meaning. */
  moran: v.nullable(
    v.strictObject({ i: v.number(), expected: v.number(), p: v.number(), n: v.number(), permutations: v.number() }),
  ),
  reason: v.nullable(v.string()),
  codes: v.array(AreaCodeSchema),
  /** Alongside `codes`; null for areas without a value or without a neighbour. */
  patterns: v.array(v.nullable(v.picklist(PATTERNS))),
  /** Pseudo p of each local I, two-sided; null likewise. */
  p: v.array(FigureSchema),
  /** The mean of the neighbours' values, for the Moran scatter; null likewise. */
  neighbours: v.array(FigureSchema),
  /** Areas with a value but without a neighbour: left out, and named. */
  islands: v.array(AreaCodeSchema),
})
export type PatternAnswer = v.InferOutput<typeof PatternAnswerSchema>

/** Which way the values of an area have gone over the last years, or why nobody can say (method, section 7). */
export const TRENDS = ['rising', 'falling', 'no-clear-change', 'too-few-years', 'series-break'] as const
export type TrendKind = (typeof TRENDS)[number]

export const TrendsAnswerSchema = v.strictObject({
  version: VersionSchema,
  indicator: IndicatorIdSchema,
  level: LevelSchema,
  /** The last year that counts. */
  year: YearSchema,
  codes: v.array(AreaCodeSchema),
  /** Alongside `codes`. */
  trends: v.array(v.picklist(TRENDS)),
  /** Units per year, the median of all pairs of years (Theil–Sen); null where it cannot be assessed. */
  slopes: v.array(FigureSchema),
  /** The first of the years read, at most six with figures; null likewise. */
  since: v.array(v.nullable(YearSchema)),
  /** The breaks that keep trends from being assessed. */
  breaks: v.array(YearSchema),
})
export type TrendsAnswer = v.InferOutput<typeof TrendsAnswerSchema>

/** What answers which question. */
export type AnswerTo<Q extends Question> = Q extends ColumnQuestion
  ? ValuesAnswer
  : Q extends YearsQuestion
    ? YearsAnswer
    : Q extends ReferenceQuestion
      ? ReferenceAnswer
      : Q extends GroupsQuestion
        ? GroupsAnswer
        : Q extends DivisionQuestion
          ? DivisionAnswer
          : Q extends PatternQuestion
            ? PatternAnswer
            : Q extends TrendsQuestion
              ? TrendsAnswer
              : never

/** Whoever can answer: the atlas on the server, what has been fetched on the page. */
export type Ask = <Q extends Question>(question: Q) => AnswerTo<Q>
