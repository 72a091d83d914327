/** The steps that the verbs of territories take: each goes into the address, and into a history by which it is taken back. */
import { batch, computed, type ReadonlySignal, signal } from '@preact/signals'
import type { Territory } from '#core/model/territory.ts'
import { isTerritoryReference } from '#core/model/view.ts'
import { goTo } from './choices.ts'
import { type History, NO_HISTORY, remember, stepBack, stepForward } from './history.ts'
import { knowledge } from './knowledge.ts'
import { editing } from './territories.ts'
import { type Kept, keptOf, type Outcome, withKept } from './territory-change.ts'
import { hush, tell } from './territory-told.ts'
import { move, type Step, view } from './view.ts'

const history = signal<History<Kept>>(NO_HISTORY)
export const canUndo: ReadonlySignal<boolean> = computed(() => history.value.past.length > 0)
export const canRedo: ReadonlySignal<boolean> = computed(() => history.value.future.length > 0)

export function undo(): void {
  const back = stepBack(history.peek(), keptNow())
  if (back) travel(back, 'undone')
}

export function redo(): void {
  const forward = stepForward(history.peek(), keptNow())
  if (forward) travel(forward, 'redone')
}

function travel({ history: next, kept }: { history: History<Kept>; kept: Kept }, kind: 'undone' | 'redone'): void {
  const present = view.peek().reference
  // A reference that is no territory was chosen apart from them, and stays.
  const mine = isTerritoryReference(present) || isTerritoryReference(kept.reference)
  batch(() => {
    history.value = next
    tell({ kind, name: '' })
    const reference = mine ? kept.reference : present
    // Saving is no step: what has been saved since stays saved.
    const saved = view.peek().saved ?? kept.saved
    goTo(withKept(view.peek(), { ...kept, reference, saved }, knowledge.peek()), 'replace')
  })
}

export const keptNow = (): Kept => keptOf(view.peek())

/** One step: into the history and the address. What is changed while it is edited replaces its own address. */
export function commit(kept: Kept, step: Step = editing.peek() === null ? 'push' : 'replace'): void {
  batch(() => {
    history.value = remember(history.peek(), keptNow())
    hush()
    goTo(withKept(view.peek(), kept, knowledge.peek()), step)
  })
}

/** The same where it can be done; why not is told. The place of what it was done to, or null. */
export function attempt(outcome: Outcome, step?: Step): number | null {
  if ('refused' in outcome) {
    tell({ kind: 'refused', why: outcome.refused })
    return null
  }
  commit(outcome.kept, step)
  return outcome.place
}

/** Saved under an id, or, with null, no longer; `instead`: what lies there takes the place of what is here. */
export function keep(saved: string | null, instead?: readonly Territory[]): void {
  const kept = keptNow()
  if (instead) commit({ ...kept, saved, territories: instead }, 'push')
  // No step to take back: nothing a reader sees has changed. What is deleted is deleted for every step.
  else move({ ...view.peek(), saved }, 'replace')
  const forget = (each: Kept): Kept => ({ ...each, saved: null })
  const { past, future } = history.peek()
  if (saved === null) history.value = { past: past.map(forget), future: future.map(forget) }
}
