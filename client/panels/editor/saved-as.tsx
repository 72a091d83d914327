/** The links that something lies under, and what can be done with what is there. */
import type { ComponentChildren } from 'preact'
import type { KeepingWords } from '#client/i18n/editor-words.ts'
import type { SavedDraft } from '#client/state/editor/saved-draft.ts'
import { CopyField } from '../copy-field.tsx'
import { focusNext } from '../focus.ts'

interface Props<Draft extends object, Saved extends { readonly id: string }> {
  readonly id: string
  readonly words: KeepingWords
  readonly saving: SavedDraft<Draft, Saved>
  /** Whether what stands here is another than what lies under the link. */
  readonly unsaved: boolean
  readonly seen: (saved: Saved) => ComponentChildren
}

export function SavedAs<Draft extends object, Saved extends { readonly id: string }>(props: Props<Draft, Saved>) {
  const { id, words, saving, unsaved, seen } = props
  const { saved, secret, stage, linkOf, editLinkOf, save, update, removeSaved } = saving
  const under = saved.value?.saved
  const text = secret.value
  return (
    <>
      <CopyField id="editor-read-link" label={words.readLink} value={location.origin + linkOf(id)} words={words} />
      {text === null ? (
        <p class="note">{words.readOnly}</p>
      ) : (
        <>
          <CopyField
            id="editor-edit-link"
            label={words.editLink}
            value={location.origin + editLinkOf(id, text)}
            words={words}
          />
          <p class="note">{words.editLinkHint}</p>
        </>
      )}
      <div class="editor-tools">
        {text !== null && (
          <button
            type="button"
            class="tool"
            aria-disabled={!unsaved}
            aria-busy={stage.value.kind === 'saving'}
            onClick={() => unsaved && update()}
          >
            {words.update}
          </button>
        )}
        <button type="button" class="tool" onClick={save}>
          {words.saveAnew}
        </button>
        {text !== null && (
          <button
            type="button"
            class="tool"
            onClick={() => {
              if (confirm(words.deleteSure)) removeSaved().then(() => focusNext('#editor-save'))
            }}
          >
            {words.deleteSaved}
          </button>
        )}
        {under !== undefined && seen(under)}
      </div>
    </>
  )
}
