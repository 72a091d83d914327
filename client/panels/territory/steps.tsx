import { tw } from '#client/i18n/territory-words.ts'
import { canRedo, canUndo, redo, undo } from '#client/state/territory-history.ts'

/** Back and forward among what was done; there from the first step on, so that a press never moves what is under it. */
export function Steps() {
  const words = tw.value
  if (!canUndo.value && !canRedo.value) return null
  return (
    <div class="tools territory-steps">
      {/* Not disabled: a button that loses its focus when it is pressed leaves a keyboard at the top of the page. */}
      <button type="button" class="tool" aria-disabled={!canUndo.value} aria-keyshortcuts="Control+Z" onClick={undo}>
        <span aria-hidden="true">↶</span> {words.undo}
      </button>
      <button type="button" class="tool" aria-disabled={!canRedo.value} aria-keyshortcuts="Control+Y" onClick={redo}>
        <span aria-hidden="true">↷</span> {words.redo}
      </button>
    </div>
  )
}
