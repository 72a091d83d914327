/** `/api/territories/profile.json`: territories with all that their figures were computed from. */
import * as v from 'valibot'
import { VersionSchema } from './contract.ts'
import { TerritoryAnswerSchema, TerritoryValueSchema } from './contract-territories.ts'
import { TextSchema } from './text.ts'

const FigureSchema = v.nullable(v.number())

export const TerritoryDownloadSchema = v.strictObject({
  version: VersionSchema,
  /** Where the same is had again, on the server it came from. */
  address: v.string(),
  /** What the territories are, and what can be trusted, in words. */
  about: v.array(v.strictObject({ territory: v.nullable(v.string()), label: v.string(), text: v.string() })),
  territories: v.array(
    v.strictObject({
      territory: TerritoryAnswerSchema,
      values: v.array(
        v.strictObject({
          ...TerritoryValueSchema.entries,
          name: TextSchema,
          unit: TextSchema,
          /** In words. */
          formula: v.string(),
          /** The value is factor · Σ share·numerator / Σ share·denominator; without denominators Σ share·numerator. */
          factor: v.number(),
          inputs: v.array(
            v.strictObject({
              code: v.string(),
              name: v.string(),
              extent: v.picklist(['people', 'land']),
              share: v.number(),
              figure: FigureSchema,
              numerator: FigureSchema,
              denominator: FigureSchema,
            }),
          ),
        }),
      ),
    }),
  ),
  /** The published figures that numerators and denominators are made of. */
  figures: v.array(
    v.strictObject({
      series: v.string(),
      year: v.number(),
      code: v.string(),
      name: v.string(),
      figure: FigureSchema,
    }),
  ),
})
export type TerritoryDownload = v.InferOutput<typeof TerritoryDownloadSchema>
