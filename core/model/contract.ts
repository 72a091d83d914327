/**
 * Every answer of the API, once: the schema checks it in tests, gives it its type and documents it at /openapi.json.
 * Names are the public contract (fixed); adding a field is free, changing one takes a new version. Outlines have theirs in
 * contract-geometry.ts.
 */
import * as v from 'valibot'
import { AreaCodeSchema, AreaSchema, LevelSchema } from './area.ts'
import { DIVISIONS, DivisionSchema } from './division.ts'
import { IndicatorIdSchema, IndicatorSchema } from './indicator.ts'
import { BASES, LOOKS } from './territory.ts'
import { LANGUAGES, TextSchema } from './text.ts'
import { MISSING_REASONS } from './value.ts'
import {
  BYS,
  COLOURINGS,
  GAPS,
  GROUNDS,
  METHODS,
  MODES,
  PACES,
  PEOPLE,
  REFERENCES,
  SHOWS,
  TERRITORY_REFERENCES,
} from './view.ts'

export const YearSchema = v.pipe(v.number(), v.integer())
export const VersionSchema = v.pipe(
  v.string(),
  v.description('Data version: a hash of everything the atlas was built from.'),
)
export const FigureSchema = v.nullable(v.number())
export const ReasonSchema = v.picklist(MISSING_REASONS)

export const VersionAnswerSchema = v.strictObject({
  version: VersionSchema,
  builtAt: v.pipe(v.string(), v.isoTimestamp()),
  indicators: v.number(),
  observations: v.number(),
  areas: v.strictObject({ county: v.number(), municipality: v.number() }),
  years: v.tuple([YearSchema, YearSchema]),
})
export type VersionAnswer = v.InferOutput<typeof VersionAnswerSchema>

export const IndicatorsAnswerSchema = v.strictObject({ version: VersionSchema, indicators: v.array(IndicatorSchema) })
export const IndicatorAnswerSchema = v.strictObject({ version: VersionSchema, ...IndicatorSchema.entries })
export const AreasAnswerSchema = v.strictObject({ version: VersionSchema, areas: v.array(AreaSchema) })
export const DivisionsAnswerSchema = v.strictObject({ version: VersionSchema, divisions: v.array(DivisionSchema) })

export const ReferenceValueSchema = v.strictObject({
  value: v.number(),
  method: v.picklist(['published', 'computed', 'median']),
})

/** The values of one choice of indicator, level and year, as columns: `values` runs alongside `codes`. */
export const ValuesAnswerSchema = v.strictObject({
  version: VersionSchema,
  indicator: IndicatorIdSchema,
  level: LevelSchema,
  year: YearSchema,
  codes: v.array(AreaCodeSchema),
  values: v.array(FigureSchema),
  /** Only areas without a value. */
  missing: v.record(v.string(), ReasonSchema),
  /** The country's value, and how it came about. */
  reference: v.nullable(ReferenceValueSchema),
})
export type ValuesAnswer = v.InferOutput<typeof ValuesAnswerSchema>

/** Whole series; `SE` may be asked for too. */
export const SeriesAnswerSchema = v.strictObject({
  version: VersionSchema,
  indicator: IndicatorIdSchema,
  years: v.array(YearSchema),
  areas: v.array(
    v.strictObject({
      code: v.string(),
      /** Alongside `years`; where there is none, `missing` says why. */
      values: v.array(FigureSchema),
      missing: v.array(v.nullable(ReasonSchema)),
    }),
  ),
  breaks: v.array(YearSchema),
})
export type SeriesAnswer = v.InferOutput<typeof SeriesAnswerSchema>

const LonLatSchema = v.tuple([v.number(), v.number()])

/** A territory as the page and the store hold it; degrees to four decimals, rings unclosed. */
export const TerritorySchema = v.strictObject({
  name: v.string(),
  shape: v.variant('kind', [
    v.strictObject({ kind: v.literal('areas'), codes: v.array(AreaCodeSchema) }),
    v.strictObject({ kind: v.literal('drawn'), polygons: v.array(v.array(v.array(LonLatSchema))) }),
    v.strictObject({ kind: v.literal('circle'), centre: LonLatSchema, kilometres: v.number() }),
  ]),
  basis: v.picklist(BASES),
  look: v.picklist(LOOKS),
  locked: v.boolean(),
})

export const ReferenceSchema = v.picklist([...REFERENCES, ...TERRITORY_REFERENCES])

export const ViewSchema = v.strictObject({
  indicator: IndicatorIdSchema,
  year: v.nullable(YearSchema),
  level: LevelSchema,
  within: v.nullable(v.strictObject({ division: v.picklist(DIVISIONS), group: v.string() })),
  mode: v.picklist(MODES),
  by: v.picklist(BYS),
  division: v.nullable(v.picklist(DIVISIONS)),
  reference: ReferenceSchema,
  colour: v.picklist(COLOURINGS),
  method: v.picklist(METHODS),
  classes: v.number(),
  breaks: v.array(v.number()),
  locked: v.boolean(),
  since: v.nullable(YearSchema),
  pace: v.picklist(PACES),
  gap: v.nullable(v.picklist(GAPS)),
  second: v.nullable(IndicatorIdSchema),
  target: FigureSchema,
  strategy: v.nullable(v.string()),
  panels: v.union([v.array(YearSchema), v.array(IndicatorIdSchema)]),
  people: v.picklist(PEOPLE),
  ground: v.picklist(GROUNDS),
  areas: v.array(AreaCodeSchema),
  territories: v.array(TerritorySchema),
  saved: v.nullable(v.string()),
  show: v.picklist(SHOWS),
  lang: v.picklist(LANGUAGES),
  at: v.nullable(v.string()),
})

/** What the picture of a view shows. */
export const ViewAnswerSchema = v.strictObject({
  version: VersionSchema,
  view: v.strictObject({ ...ViewSchema.entries, year: YearSchema }),
  title: v.string(),
  subtitle: v.string(),
  /** What the values are in, which for a change or a gap of shares is percentage points. */
  unit: v.string(),
  /** Names of the classes where they are not stretches of numbers: kinds of pattern, groups, pairs. */
  classNames: v.nullable(v.array(v.string())),
  /** Counts are drawn as symbols and never as fills. */
  mark: v.picklist(['fills', 'symbols']),
  breaks: v.array(v.number()),
  colours: v.array(v.string()),
  classCounts: v.array(v.number()),
  areas: v.array(
    v.strictObject({
      /** An area's code, or `division:group` where the view goes by group. */
      code: v.string(),
      name: v.string(),
      /** The codes of the areas it colours: its own, or those of its group. */
      members: v.array(AreaCodeSchema),
      value: FigureSchema,
      missing: v.nullable(ReasonSchema),
      class: v.nullable(v.number()),
      rank: v.nullable(v.number()),
      /** How many it is ranked among. */
      rankOf: v.nullable(v.number()),
      referenceDifference: FigureSchema,
      /** Its own reference, where each is compared with its own. */
      reference: FigureSchema,
      /** The value of the second indicator, or of the earlier year, or the gap's two sides. */
      parts: v.nullable(v.tuple([FigureSchema, FigureSchema])),
      coverage: v.nullable(v.strictObject({ areas: v.tuple([v.number(), v.number()]), population: v.number() })),
      approximation: v.boolean(),
      range: v.nullable(v.tuple([v.number(), v.number()])),
      /** Pseudo p of its local Moran's I. */
      p: FigureSchema,
      /** Units per year of the indicator, and of the second; null unless the view tells which way areas go. */
      slopes: v.nullable(v.tuple([FigureSchema, FigureSchema])),
    }),
  ),
  reference: v.strictObject({
    name: v.string(),
    value: FigureSchema,
    method: v.nullable(v.picklist(['published', 'computed', 'median'])),
  }),
  missing: v.array(v.strictObject({ reason: ReasonSchema, name: v.string(), count: v.number() })),
  alt: v.strictObject({ short: v.string(), long: v.string() }),
  citation: v.string(),
  /** Under a figure, and in a list of references: with the frozen address of the view. */
  citations: v.strictObject({ short: v.string(), long: v.string() }),
})
export type ViewAnswer = v.InferOutput<typeof ViewAnswerSchema>

export const LiveAnswerSchema = v.strictObject({
  status: v.literal('live'),
  startedAt: v.pipe(v.string(), v.isoTimestamp()),
  seconds: v.number(),
})
export const ReadyAnswerSchema = v.strictObject({ status: v.literal('ready'), version: VersionSchema })

/** What the server keeps itself to. */
export const LimitsAnswerSchema = v.strictObject({
  chosenAreas: v.number(),
  classes: v.tuple([v.number(), v.number()]),
  figureWidth: v.tuple([v.number(), v.number()]),
  figureHeight: v.tuple([v.number(), v.number()]),
  figureScale: v.tuple([v.number(), v.number()]),
  /** Width times height times scale squared. */
  figurePixels: v.number(),
  /** Pictures and documents that may wait to be made, and seconds one of them may take. */
  rendering: v.strictObject({ waiting: v.number(), seconds: v.number() }),
  /** Documents that may be ordered at once, and seconds one that is done is kept after it was last asked about. */
  orders: v.strictObject({ open: v.number(), keptSeconds: v.number() }),
  headerBytes: v.number(),
  headersSeconds: v.number(),
  requestSeconds: v.number(),
  connections: v.number(),
  keptAnswersBytes: v.number(),
  /** Bytes of a body that is read and forgotten. */
  uploadBytes: v.number(),
  /** Parts of the territories times indicators, of one download. */
  downloadInputs: v.number(),
  /** Of one report: its blocks, figures and live values in all, and characters of a text. */
  report: v.strictObject({ blocks: v.number(), figures: v.number(), values: v.number(), text: v.number() }),
  /** What may be saved; `days` it is kept after it was last opened, null: without a term. */
  saved: v.strictObject({
    recordBytes: v.number(),
    records: v.number(),
    savesPerMinute: v.number(),
    days: v.nullable(v.number()),
    /** What nobody has opened again is kept no longer than this. */
    unopenedDays: v.optional(v.number()),
  }),
})
export type LimitsAnswer = v.InferOutput<typeof LimitsAnswerSchema>

export const FaultSchema = v.strictObject({
  kind: v.picklist(['unknown-parameter', 'repeated', 'malformed', 'not-found', 'no-data']),
  parameter: v.string(),
  found: v.string(),
  expected: v.string(),
})

/** RFC 9457, with what the sender needs to go on. */
export const ProblemSchema = v.strictObject({
  type: v.string(),
  title: v.string(),
  status: v.number(),
  detail: v.string(),
  /** The parameter of the address that is at fault, */
  parameter: v.optional(v.string()),
  /** or the place in the body (RFC 6901). */
  pointer: v.optional(v.string()),
  found: v.optional(v.string()),
  expected: v.optional(v.string()),
})
export type Problem = v.InferOutput<typeof ProblemSchema>

/** What the page carries for its script, so that the first view needs no request: `<script type="application/json" id="boot">`. */
export const BootSchema = v.strictObject({
  version: VersionSchema,
  view: ViewSchema,
  /** What of the address could not be used. */
  faults: v.array(FaultSchema),
  frontPage: IndicatorIdSchema,
  /** The indicators the view is about, the first one first. */
  indicators: v.array(IndicatorSchema),
  withinName: v.nullable(TextSchema),
  /** What the first view asked, by address, and the answers: each of the form its question has (question.ts). */
  answers: v.record(v.string(), v.unknown()),
})
export type Boot = v.InferOutput<typeof BootSchema>
