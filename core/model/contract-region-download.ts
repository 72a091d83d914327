/** `/api/regions/{county}/download.json`: the whole region page, and where every figure of it comes from. */
import * as v from 'valibot'
import { RegionAnswerSchema } from './contract-regions.ts'
import { IndicatorSchema } from './indicator.ts'

export const RegionDownloadSchema = v.strictObject({
  ...RegionAnswerSchema.entries,
  /** Where the same is had again, on the server it came from. */
  address: v.string(),
  /** How it is computed, and what can be trusted, in words. */
  about: v.array(v.strictObject({ label: v.string(), text: v.string() })),
  /** Each indicator of a row or a need, with its source, licence and caveats. */
  indicators: v.array(IndicatorSchema),
})
export type RegionDownload = v.InferOutput<typeof RegionDownloadSchema>
