/** `/api/regions/{county}/download.json`: the whole region page, and where every figure of it comes from. */
import * as v from 'valibot'
import { AreaCodeSchema } from './area.ts'
import { FigureSchema, YearSchema } from './contract.ts'
import { RegionAnswerSchema } from './contract-regions.ts'
import { IndicatorIdSchema, IndicatorSchema } from './indicator.ts'
import { ReportAreaSchema } from './report-area.ts'

export const RegionDownloadSchema = v.strictObject({
  ...RegionAnswerSchema.entries,
  /** Where the same is had again, on the server it came from. */
  address: v.string(),
  /** How it is computed, and what can be trusted, in words. */
  about: v.array(v.strictObject({ label: v.string(), text: v.string() })),
  /** Where all areas of the level stand in each indicator that a need is read from. */
  standings: v.array(
    v.strictObject({
      indicator: IndicatorIdSchema,
      year: YearSchema,
      areas: v.array(
        v.strictObject({ code: AreaCodeSchema, name: v.string(), value: FigureSchema, position: FigureSchema }),
      ),
    }),
  ),
  /** The needs of all areas of the level, which `needRank` and `highNeed` are read from. */
  needs: v.array(
    v.strictObject({
      area: ReportAreaSchema,
      areas: v.array(
        v.strictObject({ code: AreaCodeSchema, name: v.string(), need: FigureSchema, needRank: FigureSchema }),
      ),
    }),
  ),
  /** The distance between the quartiles in every county, which `widthRank` is read from; null where there is none. */
  widths: v.array(
    v.strictObject({
      indicator: IndicatorIdSchema,
      year: YearSchema,
      areas: v.array(
        v.strictObject({ code: AreaCodeSchema, name: v.string(), width: FigureSchema, widthRank: FigureSchema }),
      ),
    }),
  ),
  /** Each indicator of a row or a need, with its source, licence and caveats. */
  indicators: v.array(IndicatorSchema),
})
export type RegionDownload = v.InferOutput<typeof RegionDownloadSchema>
