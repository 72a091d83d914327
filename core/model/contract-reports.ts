/** What is told of a report: as it is saved, and as it reads with the figures of a data version. Names are the public contract. */
import * as v from 'valibot'
import { VersionSchema } from './contract.ts'
import { CREATED_ENTRIES, SAVED_ENTRIES } from './contract-saved.ts'
import { SEEN_KINDS } from './report/live.ts'
import { FigureBlockSchema, ReportSchema } from './report.ts'

export const SavedReportSchema = v.strictObject({ ...SAVED_ENTRIES, report: ReportSchema })
export type SavedReport = v.InferOutput<typeof SavedReportSchema>

export const CreatedReportSchema = v.strictObject({ ...SavedReportSchema.entries, ...CREATED_ENTRIES })
export type CreatedReport = v.InferOutput<typeof CreatedReportSchema>

/** `/api/reports/begin`. */
export const BegunReportSchema = v.strictObject({ version: VersionSchema, report: ReportSchema })
export type BegunReport = v.InferOutput<typeof BegunReportSchema>

/** `/api/reports/figure`. */
export const AskedFigureSchema = v.strictObject({ version: VersionSchema, figure: FigureBlockSchema })
export type AskedFigureAnswer = v.InferOutput<typeof AskedFigureSchema>

/** Words of a text block as they read now. */
export const ReadSpanSchema = v.strictObject({
  text: v.string(),
  strong: v.boolean(),
  /** Only `https://…`. */
  href: v.nullable(v.string()),
  /** Of a live value what the author wrote for it; null of the author's own words. */
  source: v.nullable(v.string()),
  /** Of a live value its place among those of the block, counted from 0; null of the author's own words. */
  mark: v.nullable(v.number()),
  /** True where the value cannot be had, or what was written cannot be understood; the text says why. */
  missing: v.boolean(),
})
export type ReadSpan = v.InferOutput<typeof ReadSpanSchema>

export const ReadPartSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('heading'), level: v.picklist([2, 3]), spans: v.array(ReadSpanSchema) }),
  v.strictObject({ kind: v.literal('paragraph'), spans: v.array(ReadSpanSchema) }),
  v.strictObject({ kind: v.literal('list'), items: v.array(v.array(ReadSpanSchema)) }),
])
export type ReadPart = v.InferOutput<typeof ReadPartSchema>

/** What of a text block cannot be understood; places are counted in UTF-16 units, lines and columns from 1. */
export const ReadFaultSchema = v.strictObject({
  start: v.number(),
  end: v.number(),
  line: v.number(),
  column: v.number(),
  found: v.string(),
  expected: v.string(),
  advice: v.string(),
})
export type ReadFault = v.InferOutput<typeof ReadFaultSchema>

const ReadRowSchema = v.array(v.strictObject({ text: v.string(), /** Set to the right. */ numeric: v.boolean() }))

/** A cell may have lines; the first of each row names it. */
export const ReadTableSchema = v.strictObject({
  /** "Tabell 2": as Word numbers it. */
  label: v.string(),
  caption: v.string(),
  /** What it shows, in words. */
  alt: v.string(),
  head: ReadRowSchema,
  rows: v.array(ReadRowSchema),
})
export type ReadTable = v.InferOutput<typeof ReadTableSchema>

export const ReadBlockSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('text'), parts: v.array(ReadPartSchema), faults: v.array(ReadFaultSchema) }),
  v.strictObject({
    kind: v.literal('figure'),
    /** "Figur 3", "Tabell 1–5": as Word numbers it, and a text can refer to it; empty where it cannot be drawn. */
    label: v.string(),
    /** The author's, else the title of the figure. */
    caption: v.string(),
    /** Where the picture lies, and where the view can be explored; null where the view cannot be read. */
    image: v.nullable(v.string()),
    /** The same for a screen that is narrow, in letters as large. */
    narrowImage: v.nullable(v.string()),
    address: v.nullable(v.string()),
    /** The author's, else what is made of the data. */
    alt: v.string(),
    /** What is made of the data, whatever the author says; empty where the view cannot be read. */
    madeAlt: v.string(),
    /** What it says, where that is read better as tables than as a picture of them; else empty. */
    tables: v.array(ReadTableSchema),
    /** Lines under its tables: notes, source, data version. A picture has them in itself. */
    source: v.array(v.string()),
    /** What of the view cannot be used, a sentence each. */
    faults: v.array(v.string()),
  }),
])
export type ReadBlock = v.InferOutput<typeof ReadBlockSchema>

const CLAIM_VERDICTS = ['holds', 'no-longer-holds', 'does-not-hold', 'not-assessable'] as const
export type ReportVerdict = (typeof CLAIM_VERDICTS)[number]

/** How a claim stands with the figures of one data version. */
export const ReadJudgementSchema = v.strictObject({
  verdict: v.picklist(['holds', 'fails', 'not-assessable']),
  /** Why it cannot be judged, in words; empty where it is. */
  reason: v.string(),
  /** The figures it was judged by, in words; empty where there are none. */
  figures: v.string(),
})
export type ReadJudgement = v.InferOutput<typeof ReadJudgementSchema>

export const ReadClaimSchema = v.strictObject({
  /** Place of the block, counted from 0. */
  block: v.number(),
  /** As it reads now. */
  sentence: v.string(),
  /** Of what and of whom: the indicator and the area by their names. */
  about: v.string(),
  /** `unjudged`: something that no rule can try. */
  claim: v.picklist(SEEN_KINDS),
  /** The words that claim it; null where the live value itself says so. */
  words: v.nullable(v.string()),
  /** The live value it is about, as the author wrote it. */
  source: v.string(),
  /** Its place among the live values of the block, counted from 0. */
  mark: v.number(),
  /** Held with the figures it was written against and does not now; does not hold, and did not then or nobody knows. */
  verdict: v.picklist(CLAIM_VERDICTS),
  now: ReadJudgementSchema,
  /** With the figures of the version it was written against; null where that is not kept, or is the one that is shown. */
  before: v.nullable(ReadJudgementSchema),
})
export type ReadClaim = v.InferOutput<typeof ReadClaimSchema>

/** A sentence with values that read otherwise than when it was written. */
export const ReadChangeSchema = v.strictObject({
  block: v.number(),
  /** As it reads now. */
  sentence: v.string(),
  values: v.array(v.strictObject({ source: v.string(), before: v.string(), now: v.string() })),
})
export type ReadChange = v.InferOutput<typeof ReadChangeSchema>

/** `/api/reports/preview`. */
export const ReadReportSchema = v.strictObject({
  version: VersionSchema,
  /** The version it was written against, and whether its figures are still kept to be compared with. */
  at: v.strictObject({ version: v.string(), kept: v.boolean() }),
  title: v.string(),
  blocks: v.array(ReadBlockSchema),
  /** Those that no longer hold first, then in the order of the text. */
  claims: v.array(ReadClaimSchema),
  changes: v.array(ReadChangeSchema),
  /** Where everything in it comes from: values, figures and their rows, a line for each indicator. */
  sources: v.array(v.string()),
})
export type ReadReport = v.InferOutput<typeof ReadReportSchema>
