/** A view as a file of rows: what `/api/export.json` says, and in columns the other formats too. */
import * as v from 'valibot'
import { VersionSchema, ViewSchema } from './contract.ts'
import { IndicatorSchema } from './indicator.ts'

export const ExportAnswerSchema = v.strictObject({
  version: VersionSchema,
  title: v.string(),
  subtitle: v.string(),
  source: v.string(),
  citation: v.string(),
  /** Shows the same numbers for ever, on the server the file came from. */
  address: v.string(),
  /** What keeps a reader from reading too much into the figures. */
  notes: v.array(v.string()),
  view: ViewSchema,
  indicators: v.array(IndicatorSchema),
  breaks: v.array(v.number()),
  fields: v.array(
    v.strictObject({
      key: v.string(),
      name: v.string(),
      /** Null where it holds text. */
      decimals: v.nullable(v.number()),
    }),
  ),
  /** A row per area or group, and year: a value for each key of `fields`. */
  rows: v.array(v.record(v.string(), v.nullable(v.union([v.string(), v.number(), v.boolean()])))),
})
export type ExportAnswer = v.InferOutput<typeof ExportAnswerSchema>
