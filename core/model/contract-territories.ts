/** What is told of a territory: its parts, and every indicator for it. Names are the public contract. */
import * as v from 'valibot'
import { AreaCodeSchema } from './area.ts'
import { FigureSchema, ReasonSchema, TerritorySchema, VersionSchema, YearSchema } from './contract.ts'
import { CREATED_ENTRIES, SAVED_ENTRIES } from './contract-saved.ts'
import { IndicatorIdSchema } from './indicator.ts'
import { BASES } from './territory.ts'

const SpanSchema = v.nullable(v.tuple([v.number(), v.number()]))

/** A municipality that a territory touches. */
export const PartSchema = v.strictObject({
  code: AreaCodeSchema,
  name: v.string(),
  /** Its share by the basis of the territory, 0–1: what figures about people are multiplied by. 0: touched, nobody lives inside. */
  share: v.number(),
  /** Its share by land, 0–1: what figures about land are multiplied by. */
  landShare: v.number(),
})
export type TerritoryPart = v.InferOutput<typeof PartSchema>

export const TerritoryAnswerSchema = v.strictObject({
  name: v.string(),
  kind: v.picklist(['areas', 'drawn', 'circle']),
  basis: v.picklist(BASES),
  /** The municipalities, by code. */
  areas: v.array(PartSchema),
  /** How many of them are held whole, and how many are cut. */
  whole: v.number(),
  cut: v.number(),
  /** km², by the shares of land. */
  landArea: v.number(),
  population: v.strictObject({ value: FigureSchema, year: v.nullable(YearSchema) }),
  /** How wide a drawing is, km: four times its area by its outline, which of a circle is its diameter. Null of a list. */
  across: FigureSchema,
  /** False where a drawing is so small that shares by people mean nothing (method, section 3). */
  reliable: v.boolean(),
})
export type TerritoryAnswer = v.InferOutput<typeof TerritoryAnswerSchema>

export const TerritoryValueSchema = v.strictObject({
  indicator: IndicatorIdSchema,
  year: YearSchema,
  value: FigureSchema,
  missing: v.nullable(ReasonSchema),
  /** The office's own figure where the territory is one county, municipality or the country; else computed from its parts. */
  method: v.nullable(v.picklist(['published', 'computed'])),
  /** Parts with data and all parts; share of the territory's people, 0–1, who live in those with data. */
  coverage: v.strictObject({ areas: v.tuple([v.number(), v.number()]), population: v.number() }),
  /** Sums over cut areas: the true value lies here whatever the distribution inside them. Null of balances (net migration). */
  interval: SpanSchema,
  /** True where a stand-in weight was used, or a share of a cut area. */
  approximation: v.boolean(),
  /** The year of the weights where it is an earlier one than that of the value. */
  weightYear: v.nullable(YearSchema),
  /** Lowest and highest among its parts. */
  range: SpanSchema,
})
export type TerritoryValue = v.InferOutput<typeof TerritoryValueSchema>

/** `/api/territories/profile`. */
export const ProfileAnswerSchema = v.strictObject({
  version: VersionSchema,
  territory: TerritoryAnswerSchema,
  values: v.array(TerritoryValueSchema),
  /** What was repaired or guessed on the way from what was sent to the territory, in words (English). */
  told: v.array(v.string()),
})
export type ProfileAnswer = v.InferOutput<typeof ProfileAnswerSchema>

/** What is saved under one link: one to six territories. */
export const SavedSchema = v.strictObject({
  ...SAVED_ENTRIES,
  territories: v.array(TerritorySchema),
  /** The view they were saved with, a query without its territories; the link opens it. Empty: the front page. */
  view: v.string(),
})
export type Saved = v.InferOutput<typeof SavedSchema>

export const CreatedSchema = v.strictObject({ ...SavedSchema.entries, ...CREATED_ENTRIES })
export type Created = v.InferOutput<typeof CreatedSchema>
