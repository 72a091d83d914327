/** Undo, redo, and why the last change was not made. */
import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { editorWords } from '#client/i18n/editor-words.ts'
import type { UndoableDraft } from '#client/state/editor/undoable-draft.ts'

interface Props<Draft extends object, Fault> {
  readonly draft: UndoableDraft<Draft, Fault>
  /** Why, in sentences. */
  readonly told: (fault: Fault) => object
  /** What stands in line with the buttons. */
  readonly beside: ComponentChildren
  readonly children?: ComponentChildren
}

export function Steps<Draft extends object, Fault>({ draft, told, beside, children }: Props<Draft, Fault>) {
  const words = editorWords()
  const { canUndo, canRedo, undo, redo } = draft
  const [said, say] = useState('')
  const fault = draft.refusal.value
  return (
    <div class="editor-steps">
      {/* Not disabled: a button that loses its focus when it is pressed leaves a keyboard at the top of the page. */}
      <div class="editor-tools">
        <button
          type="button"
          class="tool"
          aria-disabled={!canUndo.value}
          aria-keyshortcuts="Control+Z"
          onClick={() => {
            if (canUndo.peek()) say(words.undone)
            undo()
          }}
        >
          <span aria-hidden="true">↶</span> {words.undo}
        </button>
        <button
          type="button"
          class="tool"
          aria-disabled={!canRedo.value}
          aria-keyshortcuts="Control+Y"
          onClick={() => {
            if (canRedo.peek()) say(words.redone)
            redo()
          }}
        >
          <span aria-hidden="true">↷</span> {words.redo}
        </button>
        {beside}
      </div>
      {children}
      <p class="visually-hidden" role="status">
        {said}
      </p>
      {fault !== null && (
        <div class="notice" role="alert">
          <p>
            <strong>{words.refused}.</strong> {Object.values(told(fault)).join(' ')}
          </p>
          <button type="button" class="link" onClick={draft.dismissRefusal}>
            {words.dismiss}
          </button>
        </div>
      )}
    </div>
  )
}
