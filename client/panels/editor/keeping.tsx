/** How something outlives the page: a link to read, one to change it by, and files. */
import type { ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { ApiError } from '#client/api.ts'
import { fetchKeepingDays } from '#client/api-saved.ts'
import { editorLang, type KeepingWords } from '#client/i18n/editor-words.ts'
import type { SavedDraft } from '#client/state/editor/saved-draft.ts'
import type { UndoableDraft } from '#client/state/editor/undoable-draft.ts'
import { addressIn } from '#core/model/destination.ts'
import { Conflict } from '../conflict.tsx'
import { focusNext } from '../focus.ts'
import { SavedAs } from './saved-as.tsx'
import { whyFailed } from './why-failed.ts'

interface Props<Draft extends object, Saved extends { readonly id: string }> {
  readonly words: KeepingWords
  readonly draft: UndoableDraft<Draft, unknown>
  readonly saving: SavedDraft<Draft, Saved>
  /** Of the page it is edited on. */
  readonly path: string
  /** Which one it is, told apart from another edition of it. */
  readonly counted: (draft: Draft) => string
  /** Where one goes from here to see what is saved. */
  readonly seen: (saved: Saved) => ComponentChildren
  /** The ways to take it along as a file. */
  readonly children: ComponentChildren
}

export function Keeping<Draft extends object, Saved extends { readonly id: string }>(props: Props<Draft, Saved>) {
  const { words, draft, saving, path, counted, seen, children } = props
  const days = useKeepingDays()
  const id = saving.saved.value?.saved.id ?? null
  useEffect(() => {
    const address = addressIn(path, editorLang(), id === null ? [] : [['id', id]])
    if (location.pathname + location.search !== address) history.replaceState(null, '', address)
  }, [id])
  const mine = draft.now.value
  const now = saving.stage.value
  return (
    <section class="editor-keeping" aria-labelledby="editor-keeping">
      <h2 id="editor-keeping">{words.keep}</h2>
      <p class="note">{words.keepHint}</p>
      <p class="note note-strong" role="status">
        {draft.isUnsaved.value ? words.unsaved : ''}
      </p>
      {id === null ? (
        <>
          <button
            id="editor-save"
            type="button"
            class="tool"
            aria-busy={now.kind === 'saving'}
            onClick={() => saving.save().then(() => saving.saved.peek() !== null && focusNext('#editor-read-link'))}
          >
            {words.save}
          </button>
          <p class="note">{words.saveHint(days)}</p>
        </>
      ) : (
        <SavedAs id={id} words={words} saving={saving} unsaved={draft.isUnsaved.value} seen={seen} />
      )}
      <div role="status">
        {(now.kind === 'saving' || now.kind === 'saved' || now.kind === 'updated' || now.kind === 'deleted') && (
          <p class="note note-strong">{words.stages[now.kind]}</p>
        )}
        {now.kind === 'failed' && <p class="note note-strong">{whyNotSaved(now.error, words)}</p>}
      </div>
      {children}
      {now.kind === 'conflict' && (
        <Conflict
          words={words}
          mine={mine === null ? '' : counted(mine)}
          theirs={counted(saving.draftIn(now.theirs.saved))}
          settle={saving.settleConflict}
          close={saving.rest}
        />
      )}
    </section>
  )
}

/** Days after which what nobody opens is removed; null: never; undefined: not known. */
function useKeepingDays(): number | null | undefined {
  const [days, setDays] = useState<number | null | undefined>(undefined)
  useEffect(() => {
    // Saving works without knowing it.
    fetchKeepingDays().then(setDays, (error: unknown) => {
      if (!(error instanceof ApiError)) throw error
    })
  }, [])
  return days
}

function whyNotSaved(error: ApiError, words: KeepingWords): string {
  const status = error.status ?? 0
  const known = words.saveFailures[status] ?? words.failures[status]
  return known ?? `${words.saveFailed} ${whyFailed(error)}`
}
