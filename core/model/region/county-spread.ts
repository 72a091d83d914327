/** How the municipalities of a county lie in one indicator. Names are the public contract. */
import * as v from 'valibot'
import { AreaCodeSchema } from '../area.ts'
import { FigureSchema, ReasonSchema, YearSchema } from '../contract.ts'
import { NamedAreaSchema } from './named-area.ts'

/** Why nothing is told of the spread inside. */
const SPREAD_REASONS = [
  'one-municipality',
  'no-municipal-figures',
  /** Fewer than three municipalities have a figure (of two in all: fewer than both), or fewer than half of them. */
  'too-few-municipalities',
  'county-figures',
  'is-a-municipality',
] as const
export type SpreadReason = (typeof SPREAD_REASONS)[number]

/** How the municipalities of the county lie: five numbers, and how unequal they are. */
export const CountySpreadSchema = v.strictObject({
  missing: v.nullable(v.picklist(SPREAD_REASONS)),
  year: v.nullable(YearSchema),
  min: FigureSchema,
  q1: FigureSchema,
  median: FigureSchema,
  q3: FigureSchema,
  max: FigureSchema,
  /** Municipalities with a figure, and all of them. */
  n: v.number(),
  of: v.number(),
  lowest: v.nullable(NamedAreaSchema),
  highest: v.nullable(NamedAreaSchema),
  /** Theil's T among its municipalities weighted by people, and its part of that among all municipalities, 0–1; null where not a rate. */
  theil: FigureSchema,
  theilShare: FigureSchema,
  /** What the part is computed from, as sumShare · theil / theilAll: T among all municipalities, and the county's share of Σ people · value. */
  theilAll: FigureSchema,
  sumShare: FigureSchema,
  /** How wide q3 − q1 is among the counties: 1 is the widest; null where only one has a spread, and of counts. */
  widthRank: FigureSchema,
  widthOf: v.number(),
  values: v.array(
    v.strictObject({
      code: AreaCodeSchema,
      name: v.string(),
      value: FigureSchema,
      missing: v.nullable(ReasonSchema),
      /** The people (or others) it is a share of, where that is known; under 500 the figure jumps. */
      denominator: FigureSchema,
      /** Inhabitants, by whom it weighs in Theil's T: of the same year or the latest before it. */
      people: FigureSchema,
    }),
  ),
})
export type CountySpread = v.InferOutput<typeof CountySpreadSchema>

/** Under this many the rate of a municipality carries a caveat. */
export const SMALL_DENOMINATOR = 500
