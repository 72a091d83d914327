/** Somebody's own report: text with live values, and views as figures, saved in the workspace. */
import * as v from 'valibot'
import { LANGUAGES } from './text.ts'

/** Of the saved record: raise it when older ones can no longer be read as they are. */
export const REPORT_FORMAT = 'regionsikt-report/1'

/** `values`: live values in all blocks together; `figures`: each is drawn when the report is exported. */
export const MOST_REPORT = {
  blocks: 80,
  figures: 24,
  values: 300,
  title: 160,
  text: 12_000,
  view: 6_000,
  settings: 24,
  setting: 2_000,
  caption: 400,
} as const

/** A hash of what an atlas was built from: 16 hexadecimal digits. */
const VersionSchema = v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/))

export const TextBlockSchema = v.strictObject({
  kind: v.literal('text'),
  /** As the author wrote it (report/text.ts); what cannot be understood is told when it is shown, never refused. */
  text: v.pipe(v.string(), v.maxLength(MOST_REPORT.text)),
})
export type TextBlock = v.InferOutput<typeof TextBlockSchema>

export const FigureBlockSchema = v.strictObject({
  kind: v.literal('figure'),
  /** The query of a view, as its address has it; one whose indicator has gone is told, not refused. */
  view: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(MOST_REPORT.view)),
  /** How it is set as a figure, as pairs of its address (figure/setting.ts). */
  setting: v.pipe(
    v.array(v.tuple([v.pipe(v.string(), v.maxLength(40)), v.pipe(v.string(), v.maxLength(MOST_REPORT.setting))])),
    v.maxLength(MOST_REPORT.settings),
  ),
  /** Empty: the title of the figure. */
  caption: v.pipe(v.string(), v.trim(), v.maxLength(MOST_REPORT.caption)),
})
export type FigureBlock = v.InferOutput<typeof FigureBlockSchema>

export const BlockSchema = v.variant('kind', [TextBlockSchema, FigureBlockSchema])
export type Block = v.InferOutput<typeof BlockSchema>

export const ReportSchema = v.strictObject({
  format: v.literal(REPORT_FORMAT),
  title: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(MOST_REPORT.title)),
  lang: v.picklist(LANGUAGES),
  /** The data version that lay before the author: what has changed is counted from here. */
  at: VersionSchema,
  blocks: v.pipe(v.array(BlockSchema), v.maxLength(MOST_REPORT.blocks)),
})
export type Report = v.InferOutput<typeof ReportSchema>
