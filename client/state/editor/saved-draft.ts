/**
 * A draft kept under a link, whatever it is. Whoever has the link reads it; whoever has the edit link, which carries a
 * secret in its fragment, may change it. The secret lives in memory here and nowhere else.
 */
import { batch, type ReadonlySignal, signal } from '@preact/signals'
import { ApiError } from '#client/api.ts'
import type { Kept, SavedAt } from '#client/api-saved.ts'
import { type Stage, trying, withSecret } from '../saved-stage.ts'
import type { UndoableDraft } from './undoable-draft.ts'

interface Parts<Draft extends object, Saved extends { readonly id: string }> {
  readonly at: SavedAt<Saved, Saved & { readonly secret: string; readonly url: string }>
  readonly draft: Pick<UndoableDraft<Draft, unknown>, 'now' | 'begin' | 'markSaved'>
  readonly draftIn: (saved: Saved) => Draft
  /** The path of the link to read. */
  readonly linkOf: (id: string) => string
  /** The path of the link to change it by, but for its secret. */
  readonly editedAt: (id: string) => string
}

export type SavedDraft<Draft extends object, Saved extends { readonly id: string }> = ReturnType<
  typeof savedDraft<Draft, Saved>
>

export function savedDraft<Draft extends object, Saved extends { readonly id: string }>(parts: Parts<Draft, Saved>) {
  const { at, draft, draftIn, linkOf, editedAt } = parts
  const stage = signal<Stage<Kept<Saved>>>({ kind: 'idle' })
  const saved = signal<Kept<Saved> | null>(null)
  const secret = signal<string | null>(null)

  /** Opens what lies under a link; true where it did. */
  async function open(id: string, text: string | null): Promise<boolean> {
    await trying(stage, async () => {
      const found = await at.read(id)
      batch(() => {
        saved.value = found
        secret.value = text
        draft.begin(draftIn(found.saved))
        stage.value = { kind: 'idle' }
      })
    })
    return saved.peek()?.saved.id === id
  }

  async function save(): Promise<void> {
    const now = draft.now.peek()
    if (now === null) return
    await trying(stage, async () => {
      stage.value = { kind: 'saving' }
      const { created, tag } = await at.create(now)
      const { secret: text, url: _url, ...rest } = created
      batch(() => {
        // What is left is what is saved; TypeScript cannot take members from a type it is yet to be told.
        saved.value = { saved: rest as unknown as Saved, tag }
        secret.value = text
        draft.markSaved(now)
        stage.value = { kind: 'saved' }
      })
    })
  }

  /** Over what is saved, if nobody else has changed it. */
  async function update(): Promise<void> {
    const under = saved.peek()
    if (under !== null) await put(under)
  }

  async function put(under: Kept<Saved>): Promise<void> {
    const [now, text] = [draft.now.peek(), secret.peek()]
    if (now === null || text === null) return
    const { id } = under.saved
    await trying(stage, async () => {
      stage.value = { kind: 'saving' }
      try {
        const next = await at.update(id, text, under.tag, now)
        batch(() => {
          saved.value = next
          draft.markSaved(now)
          stage.value = { kind: 'updated' }
        })
      } catch (error) {
        if (!(error instanceof ApiError) || error.status !== 412) throw error
        stage.value = { kind: 'conflict', theirs: await at.read(id) }
      }
    })
  }

  /** Of two editions: mine over theirs, theirs in place of mine, or mine under a new link and both remain. */
  async function settleConflict(choice: 'mine' | 'theirs' | 'copy'): Promise<void> {
    const now = stage.peek()
    if (now.kind !== 'conflict') return
    switch (choice) {
      case 'mine':
        return put(now.theirs)
      case 'copy':
        return save()
      case 'theirs':
        batch(() => {
          saved.value = now.theirs
          stage.value = { kind: 'idle' }
          draft.begin(draftIn(now.theirs.saved))
        })
    }
  }

  /** Nothing lies under the link any more; the draft stays here until the page is left. */
  async function removeSaved(): Promise<void> {
    const [under, text] = [saved.peek(), secret.peek()]
    if (under === null || text === null) return
    await trying(stage, async () => {
      stage.value = { kind: 'saving' }
      await at.remove(under.saved.id, text, under.tag)
      batch(() => {
        saved.value = null
        secret.value = null
        draft.markSaved(null)
        stage.value = { kind: 'deleted' }
      })
    })
  }

  /** A new beginning: what is made now lies under no link. */
  function letGo(): void {
    batch(() => {
      saved.value = null
      secret.value = null
      stage.value = { kind: 'idle' }
    })
  }

  function rest(): void {
    stage.value = { kind: 'idle' }
  }

  return {
    stage: stage as ReadonlySignal<Stage<Kept<Saved>>>,
    /** What lies under the link; null where nothing has been saved or opened. */
    saved: saved as ReadonlySignal<Kept<Saved> | null>,
    /** Null for those who may only look. */
    secret: secret as ReadonlySignal<string | null>,
    draftIn,
    linkOf,
    editLinkOf: (id: string, text: string) => withSecret(editedAt(id), text),
    open,
    save,
    update,
    settleConflict,
    removeSaved,
    letGo,
    rest,
  }
}
