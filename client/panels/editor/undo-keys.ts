/** What can be taken back a step, and done again. */
export interface Stepped {
  readonly undo: () => void
  readonly redo: () => void
}

/** Undo and redo as everywhere; in a text field they are the browser's own. What it answers ends the listening. */
export function takeUndoKeys({ undo, redo }: Stepped): () => void {
  const onKeyDown = (event: KeyboardEvent) => {
    const { target, ctrlKey, metaKey, shiftKey, key } = event
    const typing = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement
    if (typing || !(ctrlKey || metaKey)) return
    const letter = key.toLowerCase()
    if (letter !== 'z' && letter !== 'y') return
    event.preventDefault()
    if (letter === 'y' || shiftKey) redo()
    else undo()
  }
  addEventListener('keydown', onKeyDown)
  return () => removeEventListener('keydown', onKeyDown)
}
