/**
 * The way to take the view along. A link, for the same can be done on a page of its own: where the dialog does not come,
 * or somebody opens it in another tab.
 */
import { useEffect, useState } from 'preact/hooks'
import { t } from '#client/i18n/words.ts'
import { view } from '#client/state/state.ts'
import { writeView } from '#core/model/view.ts'
import { lazily } from './lazily.tsx'

const ShareDialog = lazily(async () => (await import('./share/dialog.tsx')).ShareDialog)

/** What the step of the browser's history is called on which the dialog is open. */
export const SHARE_STEP = 'share'

export function Share() {
  const words = t.value
  const [open, setOpen] = useState(history.state === SHARE_STEP)
  useEffect(() => {
    const reopen = () => history.state === SHARE_STEP && setOpen(true)
    addEventListener('popstate', reopen)
    return () => removeEventListener('popstate', reopen)
  }, [])
  return (
    <>
      <a
        class="tool"
        href={`/share?${writeView(view.value)}`}
        aria-haspopup="dialog"
        onClick={(event) => {
          if (event.ctrlKey || event.metaKey || event.shiftKey) return
          event.preventDefault()
          setOpen(true)
        }}
      >
        {words.share}
      </a>
      {open && <ShareDialog close={() => setOpen(false)} />}
    </>
  )
}
