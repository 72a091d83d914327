/**
 * The one truth of a view: which area has which value, class and rank. Legend, map, table, chart, figure, tooltip and
 * alt text all read a `Picture`; none of them classifies or ranks by itself. `compose.ts` makes it.
 */
import type { Coverage } from '#core/measure/aggregate.ts'
import type { ReferenceMethod } from '#core/measure/reference.ts'
import type { AreaCode } from '#core/model/area.ts'
import type { PatternAnswer, TrendsAnswer } from '#core/model/contract-answers.ts'
import type { Division, DivisionId } from '#core/model/division.ts'
import type { GapPair } from '#core/model/family.ts'
import type { Indicator } from '#core/model/indicator.ts'
import type { Text } from '#core/model/text.ts'
import type { MissingReason } from '#core/model/value.ts'
import type { Reference, TerritoryReference, View } from '#core/model/view.ts'
import type { Classes } from './classify.ts'
import type { Scheme } from './scheme.ts'

/** A group of a division as a row: `fa:12`. */
export type GroupCode = `${DivisionId}:${string}`
export type RowCode = AreaCode | GroupCode

export interface PictureRow {
  readonly code: RowCode
  readonly name: string
  /** The areas it colours: itself, or those of its group. */
  readonly members: readonly AreaCode[]
  /** What the picture is about, in the unit of its measure: a value, a change, a gap. */
  readonly value: number | null
  readonly missing: MissingReason | null
  /** Index into the colours of the scheme; null where the value is missing. */
  readonly class: number | null
  /** 1 is best by direction, highest where neutral; among the rows of the picture that belong to the reference. */
  readonly rank: number | null
  readonly rankOf: number | null
  /** Value − reference, in the unit; null for counts, which are not compared with the country's total. */
  readonly referenceDifference: number | null
  /** Its own reference, where each is compared with its own. */
  readonly reference: number | null
  /** The two figures that the value comes from: [earlier, later], [women, men]; or [first, second] indicator. */
  readonly parts: readonly [number | null, number | null] | null
  /** Of a group: how much of it has figures. */
  readonly coverage: Coverage | null
  readonly approximation: boolean
  /** Of a group: lowest and highest among its areas. */
  readonly range: readonly [number, number] | null
  /** Of a group: the year of its weights where it is an earlier one. */
  readonly weightYear: number | null
  /** Group of the division the picture is about. */
  readonly group: string | null
  /** Pseudo p of its local Moran's I. */
  readonly p: number | null
  /** Units per year of the indicator, and of the second; null unless it is told which way areas go. */
  readonly slopes: readonly [number | null, number | null] | null
}

/** What is told of a row, whoever it is. */
export interface ToldRow extends Omit<PictureRow, 'code'> {
  readonly code: string
  /** Of a sum over cut areas: between what it certainly lies. */
  readonly interval?: readonly [number, number] | null
}

/** A territory of the view. */
export interface TerritoryRow extends ToldRow {
  readonly code: TerritoryReference
  readonly interval: readonly [number, number] | null
}

/** How the numbers of a picture are written. */
export interface Measure {
  readonly unit: Text
  readonly decimals: number
  /** With + and −: a change or a gap. */
  readonly signed: boolean
}

/** How the value of a territory came about. Of two sides (a change, a gap): the lesser coverage, and what holds of either. */
export interface Making {
  /** The territory's own name, also where what is compared with is the median in it. */
  readonly whose: Text
  /** Why it has no value of its own, so that the median of its parts stands in. */
  readonly missing: MissingReason | null
  readonly coverage: Coverage
  readonly approximation: boolean
  /** Years of the weights that are earlier than those of the values, ascending; of two sides those of either. */
  readonly weightYears: readonly number[]
  /** Of the median that stands in for its value: its members with a figure, and all; null where none does. */
  readonly medianOf: readonly [having: number, of: number] | null
  /** Lowest and highest among its parts, or its members where their median stands in; of the first side. */
  readonly range: readonly [number, number] | null
}

/** What the areas are compared with. */
export interface ShownReference {
  readonly kind: Reference | 'target'
  /** How a sentence calls it: "riket", "Dalarnas län", "det egna länet". */
  readonly name: Text
  /** Null where each area is compared with its own. */
  readonly value: number | null
  readonly method: ReferenceMethod | null
  /** True where each area is compared with its own. */
  readonly own: boolean
  /** The most similar areas first, where they are what is compared with. */
  readonly similar: readonly { readonly code: AreaCode; readonly name: string; readonly distance: number }[]
  /** Of a territory; null of whatever is no territory. */
  readonly making: Making | null
}

/** What kind of picture it is, with what only that kind has. */
export type Detail =
  | { readonly kind: 'value' }
  | { readonly kind: 'change'; readonly since: number; readonly breaks: readonly number[] }
  | { readonly kind: 'gap'; readonly pair: GapPair }
  | {
      readonly kind: 'two'
      readonly second: Indicator
      readonly secondYear: number
      /** The thirds: two inner breaks of each indicator, with the ends outside; lowest, third, two thirds, highest. */
      readonly firstBreaks: readonly number[]
      readonly secondBreaks: readonly number[]
    }
  | { readonly kind: 'typology' }
  | { readonly kind: 'pattern'; readonly answer: PatternAnswer }
  | { readonly kind: 'course'; readonly target: number | null; readonly trends: TrendsAnswer }
  | {
      readonly kind: 'conflict'
      readonly second: Indicator
      readonly secondYear: number
      readonly trends: TrendsAnswer
      readonly secondTrends: TrendsAnswer
    }

export interface Picture {
  readonly version: string
  readonly view: View
  readonly indicator: Indicator
  /** The year shown: the view's own or the latest. */
  readonly year: number
  readonly detail: Detail
  readonly measure: Measure
  /** Name of the group the view is limited to. */
  readonly withinName: Text | null
  /** The division whose outlines lie over the map. */
  readonly division: Division | null
  /** Every county by its code: words tell of municipalities by where they lie. */
  readonly countyNames: ReadonlyMap<string, string>
  readonly reference: ShownReference | null
  /** Counts are drawn as symbols, never as fills. */
  readonly mark: 'fills' | 'symbols'
  readonly rows: readonly PictureRow[]
  /** Alongside the territories of the view; absent where nobody has measured them. */
  readonly territories?: readonly TerritoryRow[]
  /** The row of each area that is drawn. */
  readonly rowOf: ReadonlyMap<AreaCode, PictureRow>
  readonly scheme: Scheme
  /** Breaks where classes are stretches of numbers; counts of rows per class always. */
  readonly classes: Classes
  /** What the breaks divide: values, or differences from each area's own reference. */
  readonly classed: 'value' | 'difference'
  /** How many rows have a rank. */
  readonly ranked: number
  /** Rows without a value, per reason, only reasons that occur, in the fixed order of reasons. */
  readonly missing: readonly { readonly reason: MissingReason; readonly count: number }[]
}

export function isGroupCode(code: RowCode): code is GroupCode {
  return code.includes(':')
}

/** The codes of all areas the picture draws. */
export function drawnAreas(picture: Picture): AreaCode[] {
  return [...picture.rowOf.keys()]
}
