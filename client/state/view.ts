/**
 * The view, and the verbs that leave its figures as they are. Event → verb → view → address; everything else follows from
 * the view. Verbs that lead to other figures lie in choices.ts: they come with the panels.
 */
import { batch, computed, type ReadonlySignal, signal } from '@preact/signals'
import type { AreaCode } from '#core/model/area.ts'
import type { Language } from '#core/model/text.ts'
import {
  type Colouring,
  type Fault,
  type Ground,
  type Pace,
  type People,
  type Show,
  type View,
  writeView,
} from '#core/model/view.ts'
import type { Address } from './address.ts'
import { askForSecond, letGo, tellFaults, yearMissing } from './fleeting.ts'
import { withAreaToggled } from './toggled.ts'

const current = signal<View | null>(null)
let address: Address | null = null

export const view: ReadonlySignal<View> = computed(() => {
  if (current.value === null) throw new Error('state: expected startState to have run')
  return current.value
})

/** Apart from the view, so that what minds the language alone follows nothing else. */
export const language: ReadonlySignal<Language> = computed(() => view.value.lang)

/** Opens with the view the server read from the address; the address itself is left as it was typed. */
export function openView(first: View, faults: readonly Fault[], bar: Address): void {
  address = bar
  arriveAt(first, faults)
}

/** Another address: what was told of the former view no longer holds. */
export function arriveAt(found: View, faults: readonly Fault[]): void {
  batch(() => {
    current.value = found
    yearMissing.value = missingYear(faults)
    tellFaults(faults)
    letGo.value = []
    askForSecond(null)
  })
}

export function missingYear(faults: readonly Fault[]): number | null {
  const year = faults.find((fault) => fault.parameter === 'year' && fault.kind === 'no-data')
  return year ? Number(year.found) : null
}

/** Whether the choice is a place to go back to. */
export type Step = 'push' | 'replace'

/** To the same figures, looked at in another way: what was told of them still holds. */
export function move(next: View, step: Step = 'push'): void {
  const before = current.peek()
  current.value = next
  const query = writeView(next)
  if (before !== null && writeView(before) === query) return
  if (step === 'push') address?.push(query)
  else address?.replace(query)
}

/** Parts of a view that go with everything else: each can be chosen whatever the others are. */
export interface Free {
  readonly colour: Colouring
  readonly classes: number
  readonly breaks: readonly number[]
  readonly locked: boolean
  readonly pace: Pace
  readonly people: People
  readonly ground: Ground
}

/** Colour, number of classes, breaks by hand, locked breaks, pace, people and their ground. */
export function choose(part: Partial<Free>): void {
  move({ ...view.peek(), ...part })
}

export function toggleArea(code: AreaCode): void {
  move(withAreaToggled(view.peek(), code))
}

export function clearAreas(): void {
  move({ ...view.peek(), areas: [] })
}

export function showAs(show: Show): void {
  move({ ...view.peek(), show })
}

export function chooseLanguage(lang: Language): void {
  move({ ...view.peek(), lang })
}
