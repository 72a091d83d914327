/** What is told of a profile that somebody saved, and how stable the order is that its weights make. Names are the public contract. */
import * as v from 'valibot'
import { AreaCodeSchema } from './area.ts'
import { FigureSchema, VersionSchema } from './contract.ts'
import { CREATED_ENTRIES, SAVED_ENTRIES } from './contract-saved.ts'
import { ProfileSchema } from './profile.ts'

/** A row that cannot be shown, or not judged, for its indicator is not in this data version. */
export const GoneIndicatorSchema = v.strictObject({
  /** Places in the profile, counted from 0. */
  priority: v.number(),
  row: v.number(),
  indicator: v.string(),
  /** `row`: the indicator itself; `target`: the one that its target measures the distance to. */
  as: v.picklist(['row', 'target']),
})

export const SavedProfileSchema = v.strictObject({
  ...SAVED_ENTRIES,
  profile: ProfileSchema,
  gone: v.array(GoneIndicatorSchema),
})
export type SavedProfile = v.InferOutput<typeof SavedProfileSchema>

export const CreatedProfileSchema = v.strictObject({ ...SavedProfileSchema.entries, ...CREATED_ENTRIES })
export type CreatedProfile = v.InferOutput<typeof CreatedProfileSchema>

/** `/api/profiles/rank`: areas of one level in the order that the weights make, and how firmly each stands. */
export const ProfileRankSchema = v.strictObject({
  version: VersionSchema,
  area: AreaCodeSchema,
  /** Indicators that count, each in the newest year of the level, and those with a weight above 0 that do not: counts, and what the level has no figures of. */
  indicators: v.array(v.string()),
  without: v.array(v.string()),
  /** How many times the weights were drawn anew, and by what seed. */
  draws: v.number(),
  seed: v.number(),
  /** Best first; an area that lacks figures for more than half of the weight is not ranked. */
  areas: v.array(
    v.strictObject({
      code: AreaCodeSchema,
      name: v.string(),
      /** Weighted mean of its positions, 0–100. */
      position: v.number(),
      rank: v.number(),
      /** The ranks that nine draws in ten lie between. */
      low: v.number(),
      high: v.number(),
      /** Share of draws that keep its rank, 0–1. */
      keeps: FigureSchema,
    }),
  ),
})
export type ProfileRank = v.InferOutput<typeof ProfileRankSchema>

/** `/api/profiles/begin`. */
export const BegunSchema = v.strictObject({ version: VersionSchema, profile: ProfileSchema })
export type Begun = v.InferOutput<typeof BegunSchema>
