/**
 * A live value: a figure that a text names instead of writing it, so that it is read anew with every data version.
 * `{{population_total|area=20|year=latest}}`: the indicator, then whose, when, and what of it.
 */
import type { AreaCode } from '../area.ts'
import type { DivisionId } from '../division.ts'
import type { IndicatorId } from '../indicator.ts'
import type { PlainReference } from '../view.ts'

/**
 * What can be written in its place: the value with its unit; the bare number; the unit; the place among others ("plats 3 av 21");
 * how it changed; how far it is from what it is compared with; its year; whose it is.
 */
export const LIVE_SHOWS = ['value', 'number', 'unit', 'rank', 'change', 'difference', 'year', 'name'] as const
export type LiveShow = (typeof LIVE_SHOWS)[number]

/** What a sentence may say of a figure that later figures can contradict. */
export const CLAIM_KINDS = [
  'rises',
  'falls',
  'unchanged',
  'highest',
  'lowest',
  'above',
  'below',
  'more-than-half',
  'less-than-half',
  'second-highest',
  'second-lowest',
  'more-than-doubled',
  'more-than-halved',
] as const
export type ClaimKind = (typeof CLAIM_KINDS)[number]

/** What a sentence is seen to say: of `unjudged` that it says something, which no rule here can try. */
export const SEEN_KINDS = [...CLAIM_KINDS, 'unjudged'] as const
export type SeenKind = (typeof SEEN_KINDS)[number]

/** Whose figure. */
export type LivePlace =
  | { readonly kind: 'nation' }
  | { readonly kind: 'area'; readonly code: AreaCode }
  | { readonly kind: 'group'; readonly division: DivisionId; readonly group: string }

export interface LiveValue {
  readonly indicator: IndicatorId
  readonly place: LivePlace
  /** null: the latest with figures, whichever that is when it is read. */
  readonly year: number | null
  /** null: what reads well in most sentences (usual-show.ts). */
  readonly show: LiveShow | null
  /** The year a change is counted from; null: the one before with a figure. */
  readonly since: number | null
  /** Who it is compared with, and ranked among. */
  readonly reference: PlainReference
  /** What the author says that the sentence claims; null: what its words say. */
  readonly claim: ClaimKind | null
}

/** In the order they are written. */
export const LIVE_PARAMETERS = ['area', 'year', 'show', 'since', 'reference', 'claim'] as const
export type LiveParameter = (typeof LIVE_PARAMETERS)[number]
