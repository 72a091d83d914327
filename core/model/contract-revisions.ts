/** What changed between two data versions. */
import * as v from 'valibot'
import { AreaCodeSchema, LevelSchema } from './area.ts'
import { FigureSchema, ReasonSchema, VersionSchema } from './contract.ts'
import { IndicatorIdSchema } from './indicator.ts'

const YearSchema = v.pipe(v.number(), v.integer())

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
