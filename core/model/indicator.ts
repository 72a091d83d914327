import * as v from 'valibot'
import { parseFormula } from './formula.ts'
import { TextSchema } from './text.ts'
import { THEMES } from './theme.ts'
import { MISSING_REASONS } from './value.ts'

export const IndicatorIdSchema = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9_]*$/), v.brand('IndicatorId'))
export type IndicatorId = v.InferOutput<typeof IndicatorIdSchema>

const FormulaTextSchema = v.pipe(
  v.string(),
  v.check((text) => {
    try {
      parseFormula(text)
      return true
    } catch {
      return false
    }
  }, 'expected a sum of products of indicator ids, such as "population_0_5 + population_6_15"'),
)

/** How the values of areas become the value of a group of areas (method, section 2). */
export const AggregationSchema = v.variant('kind', [
  v.strictObject({
    kind: v.literal('sum'),
    /** What comes in minus what goes out, as net migration: a part of an area may have more of it than the whole. */
    balance: v.exactOptional(v.literal(true)),
  }),
  v.strictObject({
    kind: v.literal('ratio'),
    numerator: FormulaTextSchema,
    denominator: FormulaTextSchema,
    /** What the quotient is multiplied by: 100 for per cent, 1 000 for per thousand, 1 for a plain ratio. */
    factor: v.pipe(v.number(), v.gtValue(0)),
  }),
  /** An approximation, and labelled so: the true denominator is not in the atlas, `by` stands in for it. */
  v.strictObject({ kind: v.literal('weighted'), by: FormulaTextSchema }),
  v.strictObject({ kind: v.literal('none'), reason: TextSchema }),
])
export type Aggregation = v.InferOutput<typeof AggregationSchema>

/** `count` is drawn as symbols and never as fills; `rate` and `index` are drawn as fills. */
export const KINDS = ['count', 'rate', 'index'] as const
export const DIRECTIONS = ['higher', 'lower', 'neutral'] as const
export type Direction = (typeof DIRECTIONS)[number]

export const SourceSchema = v.strictObject({
  /** The authority that answers for the figures, never the portal they were read from. */
  authority: v.pipe(v.string(), v.minLength(1)),
  table: v.optional(v.string()),
  kpi: v.optional(v.pipe(v.string(), v.regex(/^[NU]\d{5}$/))),
  /** Key of what is known of the licence, in words in `data/indicators/licences.json`. */
  licence: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*$/)),
  /** ISO date, or year and month, when the figures were read from their source. */
  retrieved: v.pipe(v.string(), v.regex(/^\d{4}(-\d{2}){0,2}$/)),
  url: v.optional(v.pipe(v.string(), v.url())),
  /** The public repository, path and commit through which the figures reached us. */
  upstream: v.pipe(v.string(), v.minLength(1)),
})

/** One indicator as written in the catalogue under `data/indicators/catalogue/`. */
export const CatalogueEntrySchema = v.strictObject({
  id: IndicatorIdSchema,
  theme: v.picklist(THEMES),
  name: TextSchema,
  /** One line, our own words: who or what is counted, over what, when. */
  definition: TextSchema,
  unit: TextSchema,
  decimals: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(4)),
  kind: v.picklist(KINDS),
  direction: v.picklist(DIRECTIONS),
  /** Who says that higher or lower is better; required unless neutral. */
  directionSource: v.optional(TextSchema),
  aggregation: AggregationSchema,
  /** What a cut area has some of: land, where the figures are about land; else people, as most are. */
  extent: v.optional(v.literal('land')),
  /** Variants of one measure share a family; its head is the variant that is neither by sex nor by origin. */
  family: v.optional(
    v.strictObject({
      id: IndicatorIdSchema,
      sex: v.optional(v.picklist(['women', 'men'])),
      origin: v.optional(v.picklist(['foreign-born'])),
    }),
  ),
  /** The series with another definition that took over; the two are never joined. */
  successor: v.optional(IndicatorIdSchema),
  source: SourceSchema,
  /** Values the unit cannot pass: shares 0–100. Rounding may pass them by 0.001. */
  bounds: v.optional(v.tuple([v.number(), v.number()])),
  caveats: v.optional(TextSchema),
  /** Years in which the series starts to mean something else: a trend is never read across one. */
  breaks: v.array(v.pipe(v.number(), v.integer())),
  /** Why an area that others have figures for has none, unless the observations say otherwise. */
  missing: v.picklist(MISSING_REASONS),
})
export type CatalogueEntry = v.InferOutput<typeof CatalogueEntrySchema>

export const YearsSchema = v.array(v.pipe(v.number(), v.integer(), v.minValue(1900), v.maxValue(2100)))

/** A catalogue entry with its licence in words and the years it has figures for, by level, ascending. */
export const IndicatorSchema = v.strictObject({
  ...CatalogueEntrySchema.entries,
  /** `licence` says "unknown" in words where it is unknown, and is never left out. */
  source: v.strictObject({ ...SourceSchema.entries, licence: TextSchema }),
  levels: v.strictObject({ nation: YearsSchema, county: YearsSchema, municipality: YearsSchema }),
})
export type Indicator = v.InferOutput<typeof IndicatorSchema>

/** True where one can say how it goes: a way that is better, and figures that do not follow the size of areas. */
export function isJudged({ direction, kind }: Pick<CatalogueEntry, 'direction' | 'kind'>): boolean {
  return direction !== 'neutral' && kind !== 'count'
}

/** True where differences are told in percentage points (procentenheter). */
export function isPercentage(indicator: Pick<CatalogueEntry, 'unit'>): boolean {
  return indicator.unit.sv === '%'
}

/** True where figures may share classes: same unit, and both or neither counted. */
export function isComparable(a: Indicator, b: Indicator): boolean {
  return a.unit.sv === b.unit.sv && (a.kind === 'count') === (b.kind === 'count')
}
