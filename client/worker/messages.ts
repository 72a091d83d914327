/** What the page asks of the worker that counts, and what it answers. Plain data: it is copied from one to the other. */
import type { TerritoryValue } from '#core/model/contract-territories.ts'
import type { Indicator } from '#core/model/indicator.ts'
import type { Basis, Shape } from '#core/model/territory.ts'

/** An indicator that is shown, with what must be known of those it is made of. */
export interface Wanted {
  readonly indicator: Indicator
  readonly year: number
  /** Years by municipality of every indicator that it reads, and of the number of people; ascending. */
  readonly years: Readonly<Record<string, readonly number[]>>
  /** Those among them that are about land. */
  readonly land: readonly string[]
}

export interface Request {
  /** Counts up: the answer to an older request than the last is of no use. */
  readonly number: number
  /** Data version. */
  readonly version: string
  readonly shape: Shape
  readonly basis: Basis
  readonly wanted: Wanted
}

/** What a draft comes to. */
export interface Totals {
  readonly population: number | null
  readonly populationYear: number | null
  /** km², by the shares of land. */
  readonly landArea: number
  /** People per km² of land. */
  readonly density: number | null
  /** Areas that are held whole, and those that are cut. */
  readonly whole: number
  readonly cut: number
  /** The indicator that is shown. */
  readonly value: TerritoryValue
}

export type Answer =
  | { readonly kind: 'totals'; readonly number: number; readonly totals: Totals }
  /** A scribble: its lines meet too often to be counted while they are drawn. */
  | { readonly kind: 'intricate'; readonly number: number }
  /** What is needed could not be fetched. */
  | { readonly kind: 'failed'; readonly number: number; readonly why: string }
