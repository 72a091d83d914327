/** What changed between two data versions. */
import * as v from 'valibot'
import { AreaCodeSchema, LevelSchema } from './area.ts'
import { FigureSchema, ReasonSchema, VersionSchema, YearSchema } from './contract.ts'
import { IndicatorIdSchema } from './indicator.ts'
import { TextSchema } from './text.ts'

/** A figure that reads otherwise than before. */
export const RevisedFigureSchema = v.strictObject({
  /** `SE` for the country. */
  code: v.union([AreaCodeSchema, v.literal('SE')]),
  name: v.string(),
  year: YearSchema,
  before: FigureSchema,
  /** Why there was none, or is none now. */
  beforeMissing: v.nullable(ReasonSchema),
  after: FigureSchema,
  afterMissing: v.nullable(ReasonSchema),
  /** After − before; null where either is missing. */
  difference: FigureSchema,
})
export type RevisedFigure = v.InferOutput<typeof RevisedFigureSchema>

/** One indicator at one level between two versions. */
export const RevisionSchema = v.strictObject({
  indicator: IndicatorIdSchema,
  level: LevelSchema,
  /** `added`, `gone`: the indicator itself; `changed`: figures or years; `same`: neither. */
  kind: v.picklist(['same', 'changed', 'added', 'gone']),
  /** Years that both versions have, and were compared. */
  years: v.array(YearSchema),
  newYears: v.array(YearSchema),
  goneYears: v.array(YearSchema),
  /** Areas with at least one revised figure, and all areas of the level. */
  areas: v.tuple([v.number(), v.number()]),
  /** Revised figures and all that were compared. */
  figures: v.tuple([v.number(), v.number()]),
  /** Largest difference first, then what came or went. */
  revised: v.array(RevisedFigureSchema),
  /** Whether the definition, unit or direction reads otherwise. */
  redefined: v.boolean(),
})
export type Revision = v.InferOutput<typeof RevisionSchema>

export const DiffAnswerSchema = v.strictObject({
  from: VersionSchema,
  to: VersionSchema,
  fromBuiltAt: v.pipe(v.string(), v.isoTimestamp()),
  toBuiltAt: v.pipe(v.string(), v.isoTimestamp()),
  revisions: v.array(RevisionSchema),
})
export type DiffAnswer = v.InferOutput<typeof DiffAnswerSchema>

/** Whether the figures that a frozen view shows read otherwise in a later data version. */
export const NewerAnswerSchema = v.strictObject({
  version: VersionSchema,
  builtAt: v.pipe(v.string(), v.isoTimestamp()),
  /** Null where there is no later one. */
  newer: v.nullable(
    v.strictObject({
      version: VersionSchema,
      builtAt: v.pipe(v.string(), v.isoTimestamp()),
      /** Revised figures of those shown, and all of them. */
      figures: v.tuple([v.number(), v.number()]),
      /** The largest difference, later − frozen, in the unit of the indicator. */
      largest: v.nullable(v.strictObject({ indicator: IndicatorIdSchema, name: v.string(), difference: v.number() })),
      /** Indicators shown that the later version does not have, and years. */
      gone: v.array(IndicatorIdSchema),
      goneYears: v.array(YearSchema),
      /** Years after the one shown that only the later version has. */
      newYears: v.array(YearSchema),
      redefined: v.boolean(),
      /** All of it in sentences. */
      text: TextSchema,
    }),
  ),
})
export type NewerAnswer = v.InferOutput<typeof NewerAnswerSchema>
