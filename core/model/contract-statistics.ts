/** The answers about a level as a whole: how uneven a figure is, whether areas grow more alike, who is like whom. */
import * as v from 'valibot'
import { AreaCodeSchema, LevelSchema } from './area.ts'
import { FigureSchema, VersionSchema, YearSchema } from './contract.ts'
import { UncomparableSchema } from './contract-answers.ts'
import { DivisionIdSchema } from './division.ts'
import { IndicatorIdSchema } from './indicator.ts'
import { TextSchema } from './text.ts'

export const DistributionAnswerSchema = v.strictObject({
  version: VersionSchema,
  indicator: IndicatorIdSchema,
  level: LevelSchema,
  year: YearSchema,
  division: v.nullable(DivisionIdSchema),
  /** The year of the people each area is counted by; null where nobody was counted by then. */
  peopleYear: v.nullable(YearSchema),
  /** Areas with a figure and people. */
  n: v.number(),
  /** Why there is no measure: both compare figures with their mean. */
  reason: v.nullable(v.picklist(['no-values', 'negative-value', 'all-zero'])),
  gini: FigureSchema,
  /** In nats. */
  theil: FigureSchema,
  /** The part of Theil's T inside the groups of the division and the part between them; null without a division. */
  parts: v.nullable(
    v.strictObject({
      within: v.number(),
      between: v.number(),
      /** `between` as a share of the whole, 0–1; null where all areas are alike. */
      betweenShare: FigureSchema,
      /** `share`: of the sum of the figure over all people, which is the weight of the group in `within`. */
      groups: v.array(v.strictObject({ id: v.string(), name: TextSchema, theil: v.number(), share: v.number() })),
    }),
  ),
})
export type DistributionAnswer = v.InferOutput<typeof DistributionAnswerSchema>

export const ConvergenceAnswerSchema = v.strictObject({
  version: VersionSchema,
  indicator: IndicatorIdSchema,
  level: LevelSchema,
  /** Years since the last break of the series in which at least nine areas in ten have a figure. */
  years: v.array(YearSchema),
  /** `relative` for amounts: coefficient of variation and logarithms. `points` for shares and what may be 0 or less. */
  scale: v.strictObject({
    kind: v.picklist(['relative', 'points']),
    why: v.picklist(['amount', 'share', 'not-positive']),
  }),
  /** Whether the spread shrinks: over areas with a figure in every year. */
  sigma: v.strictObject({ n: v.number(), spread: v.array(FigureSchema), leftOut: v.array(AreaCodeSchema) }),
  /** Whether those that started low rise faster; null with fewer than two years. A slope below 0 says so. */
  beta: v.nullable(
    v.strictObject({
      from: YearSchema,
      to: YearSchema,
      codes: v.array(AreaCodeSchema),
      /** Alongside `codes`: where each started and how it grew per year, on the scale. */
      start: v.array(FigureSchema),
      growth: v.array(FigureSchema),
      n: v.number(),
      /** Null where no line can be drawn: too few areas, or all started alike. */
      slope: FigureSchema,
      intercept: FigureSchema,
      rSquared: FigureSchema,
    }),
  ),
})
export type ConvergenceAnswer = v.InferOutput<typeof ConvergenceAnswerSchema>

export const SimilarAnswerSchema = v.strictObject({
  version: VersionSchema,
  area: AreaCodeSchema,
  /** The indicators that likeness is judged by, each once. */
  indicators: v.array(IndicatorIdSchema),
  measures: v.array(
    v.strictObject({
      indicator: IndicatorIdSchema,
      /** The indicator it is divided by: people by land area. */
      per: v.nullable(IndicatorIdSchema),
      logScale: v.boolean(),
      weight: v.number(),
      year: YearSchema,
    }),
  ),
  /** The most similar first. A distance of 1 is one standard deviation in one measure. */
  similar: v.array(v.strictObject({ code: AreaCodeSchema, name: v.string(), distance: v.number() })),
  /** Areas that cannot be compared, and what they lack. */
  leftOut: v.array(UncomparableSchema),
})
export type SimilarAnswer = v.InferOutput<typeof SimilarAnswerSchema>

export const NeighboursAnswerSchema = v.strictObject({
  version: VersionSchema,
  level: LevelSchema,
  codes: v.array(AreaCodeSchema),
  /** Alongside `codes`: the neighbours of each as places in `codes`. Two areas that share a border or a point. */
  neighbours: v.array(v.array(v.pipe(v.number(), v.integer()))),
  /** Those that do not touch and were joined, the nearest first, so that one can walk the whole map. */
  joined: v.array(v.tuple([AreaCodeSchema, AreaCodeSchema])),
})
export type NeighboursAnswer = v.InferOutput<typeof NeighboursAnswerSchema>
