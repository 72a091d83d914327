/** A draft as it is being made: every change can be taken back, and none makes something that could not be saved. */
import { batch, computed, type ReadonlySignal, signal } from '@preact/signals'
import { type History, NO_HISTORY, remember, stepBack, stepForward } from '../history.ts'

interface Parts<Draft, Fault> {
  /** What would be saved of it, or why it could not be. */
  readonly check: (draft: Draft) => { readonly draft: Draft } | { readonly fault: Fault }
  /** As it is saved: what is written alike is the same. */
  readonly write: (draft: Draft) => string
}

export type UndoableDraft<Draft extends object, Fault> = ReturnType<typeof undoableDraft<Draft, Fault>>

export function undoableDraft<Draft extends object, Fault>({ check, write }: Parts<Draft, Fault>) {
  const now = signal<Draft | null>(null)
  const history = signal<History<Draft | null>>(NO_HISTORY)
  /** The text that is saved, or was begun from: leaving loses nothing while it is the same. */
  const kept = signal<string | null>(null)
  const wrong = signal<Fault | null>(null)
  /** What is being typed in: letter after letter is one step to take back, until another thing is done. */
  let typing: string | null = null

  function endTyping(): void {
    typing = null
  }

  /** Something else to work on, that lies somewhere else too; what was there can be had back. */
  function begin(begun: Draft): void {
    endTyping()
    batch(() => {
      if (now.peek() !== null) history.value = remember(history.peek(), now.peek())
      now.value = begun
      wrong.value = null
      kept.value = write(begun)
    })
  }

  /**
   * False where the change would make something that could not be saved: then nothing is done, and it is told why.
   * `inside`: what is being typed in.
   */
  function change(make: (draft: Draft) => Draft, inside: string | null = null): boolean {
    const before = now.peek()
    if (before === null) return false
    const checked = check(make(before))
    if ('fault' in checked) {
      wrong.value = checked.fault
      return false
    }
    if (write(checked.draft) === write(before)) return true
    batch(() => {
      if (inside === null || inside !== typing) history.value = remember(history.peek(), before)
      now.value = checked.draft
      wrong.value = null
    })
    typing = inside
    return true
  }

  /** This lies under a link now, or in a file; null: nothing does any more. */
  function markSaved(draft: Draft | null): void {
    kept.value = draft === null ? '' : write(draft)
  }

  function undo(): void {
    travel(stepBack(history.peek(), now.peek()))
  }

  function redo(): void {
    travel(stepForward(history.peek(), now.peek()))
  }

  function travel(step: { history: History<Draft | null>; kept: Draft | null } | null): void {
    if (step === null) return
    endTyping()
    batch(() => {
      history.value = step.history
      now.value = step.kept
      wrong.value = null
    })
  }

  function dismissRefusal(): void {
    wrong.value = null
  }

  return {
    /** Null until something has been begun from. */
    now: now as ReadonlySignal<Draft | null>,
    canUndo: computed(() => history.value.past.length > 0),
    canRedo: computed(() => history.value.future.length > 0),
    isUnsaved: computed(() => now.value !== null && write(now.value) !== kept.value),
    /** Why the last change was not made. */
    refusal: wrong as ReadonlySignal<Fault | null>,
    dismissRefusal,
    begin,
    change,
    endTyping,
    markSaved,
    undo,
    redo,
  }
}
