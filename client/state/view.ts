/** The view and the verbs that change it. Event → verb → view → address; everything else follows from the view. */
import { batch, computed, type ReadonlySignal, signal } from '@preact/signals'
import type { AreaCode, Level } from '#core/model/area.ts'
import type { IndicatorId } from '#core/model/indicator.ts'
import type { Language } from '#core/model/text.ts'
import {
  type Fault,
  type Method,
  readView,
  type Show,
  shownYear,
  type View,
  type Within,
  writeView,
} from '#core/model/view.ts'
import type { Address } from './address.ts'
import { type Change, stepYear, withAreaToggled, withIndicator, withLevel, withWithin } from './change.ts'
import { tellFaults, yearMissing } from './fleeting.ts'
import { indicatorOf, knowledge } from './knowledge.ts'

const current = signal<View | null>(null)
let address: Address | null = null

export const view: ReadonlySignal<View> = computed(() => {
  if (current.value === null) throw new Error('state: expected startState to have run')
  return current.value
})

/** Opens with the view the server read from the address; the address itself is left as it was typed. */
export function openView(first: View, faults: readonly Fault[], bar: Address): void {
  address = bar
  batch(() => {
    current.value = first
    arriveWith(faults)
  })
}

/** Back and forward: the address has changed under us. */
export function rereadAddress(): void {
  if (address === null) return
  const { view: found, faults } = readView(address.read(), knowledge.peek())
  batch(() => {
    current.value = found
    arriveWith(faults)
  })
}

function arriveWith(faults: readonly Fault[]): void {
  const year = faults.find((fault) => fault.parameter === 'year' && fault.kind === 'no-data')
  yearMissing.value = year ? Number(year.found) : null
  tellFaults(faults)
}

type Mode = 'push' | 'replace'

function go(next: View, mode: Mode = 'push', missingYear: number | null = null): void {
  const before = current.peek()
  batch(() => {
    current.value = next
    yearMissing.value = missingYear
  })
  const query = writeView(next)
  if (before !== null && writeView(before) === query) return
  if (mode === 'push') address?.push(query)
  else address?.replace(query)
}

function goTo(change: Change): void {
  go(change.view, 'push', change.yearMissing)
}

export function chooseIndicator(id: IndicatorId): void {
  goTo(withIndicator(view.peek(), indicatorOf(id)))
}

/** `dragging`: the slider is held; only its first step becomes a place to go back to. */
export function chooseYear(year: number, dragging = false): void {
  go({ ...view.peek(), year }, dragging ? 'replace' : 'push')
}

/** One year that exists earlier (−1) or later (1). */
export function chooseNextYear(step: 1 | -1): void {
  const { indicator, level, year } = view.peek()
  const known = indicatorOf(indicator)
  const from = shownYear(known, level, year)
  if (from !== undefined) chooseYear(stepYear(known.levels[level], from, step))
}

export function chooseLevel(level: Level): void {
  goTo(withLevel(view.peek(), level, indicatorOf(view.peek().indicator)))
}

export function chooseWithin(within: Within | null): void {
  goTo(withWithin(view.peek(), within, indicatorOf(view.peek().indicator)))
}

export function chooseMethod(method: Method, classes: number): void {
  go({ ...view.peek(), method, classes }, 'push', yearMissing.peek())
}

export function toggleArea(code: AreaCode): void {
  go(withAreaToggled(view.peek(), code), 'push', yearMissing.peek())
}

export function clearAreas(): void {
  go({ ...view.peek(), areas: [] }, 'push', yearMissing.peek())
}

export function showAs(show: Show): void {
  go({ ...view.peek(), show }, 'push', yearMissing.peek())
}

export function chooseLanguage(lang: Language): void {
  go({ ...view.peek(), lang }, 'push', yearMissing.peek())
}
