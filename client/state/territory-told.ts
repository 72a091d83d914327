/** What is told of the last verb that changed territories, until the next one: the panel has the words. */
import { type ReadonlySignal, signal } from '@preact/signals'
import type { Told as ReadingTold } from '#core/model/territory-reading.ts'
import type { Refusal } from './territory-change.ts'

/** What a verb did besides what was asked, or why it did nothing. */
export type Told =
  | { readonly kind: 'refused'; readonly why: Refusal }
  | { readonly kind: 'added' | 'removed' | 'undone' | 'redone'; readonly name: string }
  /** What of a list was not understood, and so is not in it. */
  | { readonly kind: 'added-without'; readonly name: string; readonly without: readonly string[] }
  | { readonly kind: 'renamed'; readonly asked: string; readonly name: string }
  /** What rounding and simplifying did to a drawing. */
  | { readonly kind: 'settled'; readonly told: readonly ReadingTold[] }
  | { readonly kind: 'no-neighbours' | 'neighbours-failed' }

const said = signal<Told | null>(null)
export const told: ReadonlySignal<Told | null> = said

export function tell(what: Told): void {
  said.value = what
}

export function hush(): void {
  said.value = null
}
