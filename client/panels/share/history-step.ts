/**
 * The dialog as a step of the browser's own history, with the address of the page it lies on: back closes it, and forward
 * opens it again (../share.tsx). On a phone it fills the screen, and back is how one leaves what does.
 */
import type { RefObject } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { SHARE_STEP } from '../share.tsx'

/**
 * Returns the way out by any other means: the step is taken back, or leaving would take two. The dialog closes when that
 * has happened and not before, for what is chosen on the page in between would be taken back with it.
 */
export function useHistoryStep(dialog: RefObject<HTMLDialogElement>): () => void {
  const leaving = useRef(false)
  useEffect(() => {
    const place = location.search
    // Reloaded, or come back to, the page opens on this step.
    if (history.state !== SHARE_STEP) history.pushState(SHARE_STEP, '')
    const moved = (event: PopStateEvent) => {
      if (event.state === SHARE_STEP) return
      // The view is where it was: whoever reads it from the address would tell again what has been read and put away.
      if (location.search === place) event.stopImmediatePropagation()
      dialog.current?.close()
    }
    // Before those who follow the address.
    addEventListener('popstate', moved, { capture: true })
    return () => removeEventListener('popstate', moved, { capture: true })
  }, [])
  return () => {
    // Asked twice, it waits no longer: a page in the frame of the preview may have taken the step that was taken back.
    if (leaving.current || history.state !== SHARE_STEP) {
      dialog.current?.close()
      return
    }
    leaving.current = true
    history.back()
  }
}
