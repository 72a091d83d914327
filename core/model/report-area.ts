import * as v from 'valibot'
import { IndicatorIdSchema } from './indicator.ts'
import { type Text, TextSchema } from './text.ts'

/** The areas of the national report on regional development, in its order: what priorities and needs are sorted into. */
export const REPORT_AREAS = [
  'housing-work-welfare',
  'skills',
  'innovation-business',
  'digital-transport',
  'equality',
  'integration',
  'climate',
  'governance',
] as const
export const ReportAreaSchema = v.picklist(REPORT_AREAS)
export type ReportArea = (typeof REPORT_AREAS)[number]

export const REPORT_AREA_NAMES: Record<ReportArea, Text> = {
  'housing-work-welfare': { sv: 'Boende, arbete och välfärd', en: 'Housing, work and welfare' },
  skills: { sv: 'Kompetens', en: 'Skills' },
  'innovation-business': { sv: 'Innovation och företagande', en: 'Innovation and business' },
  'digital-transport': { sv: 'Digitalt och transporter', en: 'Digital and transport' },
  equality: { sv: 'Jämställdhet', en: 'Gender equality' },
  integration: { sv: 'Integration', en: 'Integration' },
  climate: { sv: 'Miljö och klimat', en: 'Environment and climate' },
  governance: { sv: 'Samverkan och demokrati', en: 'Cooperation and democracy' },
}

/** Who says that an indicator tells of an area: the BRP+ table, a region that follows the area by it, or an editor of ours. */
export const PLACED_BY = ['brp+', 'region', 'editor'] as const

/** An indicator that the need of counties in an area is read from. */
export const PlacedIndicatorSchema = v.strictObject({
  indicator: IndicatorIdSchema,
  placedBy: v.picklist(PLACED_BY),
  /** Why here, in a short sentence. */
  reason: TextSchema,
})
export type PlacedIndicator = v.InferOutput<typeof PlacedIndicatorSchema>

/** `data/report-areas.json`: the indicators of every area. One indicator tells of one area only. */
export const ReportAreaListSchema = v.array(
  v.strictObject({ area: ReportAreaSchema, indicators: v.pipe(v.array(PlacedIndicatorSchema), v.minLength(2)) }),
)
export type ReportAreaList = v.InferOutput<typeof ReportAreaListSchema>

/** Fewer indicators with a position than this, and a need is not assessable (method, section 9). */
export const LEAST_NEED_INDICATORS = 2

/** A need that rests on fewer measures than this is shown and marked, and claims no blind spot (method, section 9). */
export const LEAST_MEASURES = 2
