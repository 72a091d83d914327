/** The link is the view: copying it is sharing it. Where the clipboard is closed to us, the link stands in a field. */
import { useEffect, useState } from 'preact/hooks'
import { t } from '#client/i18n/words.ts'
import { view } from '#client/state/state.ts'

type Stage = 'idle' | 'copied' | 'by-hand'
/** How long "copied" is said. Milliseconds. */
const SAID = 4000

/** Without a fragment: that of an edit link is a secret. */
const link = () => location.origin + location.pathname + location.search

export function Share() {
  const words = t.value
  const [stage, setStage] = useState<Stage>('idle')
  // Another view, another link: what was said of the former one no longer holds.
  useEffect(() => setStage('idle'), [view.value])
  useEffect(() => {
    if (stage !== 'copied') return
    const clock = setTimeout(() => setStage('idle'), SAID)
    return () => clearTimeout(clock)
  }, [stage])
  const copy = () => {
    // Undefined outside secure contexts: an intranet over plain HTTP.
    const clipboard: Clipboard | undefined = navigator.clipboard
    if (!clipboard) return setStage('by-hand')
    clipboard.writeText(link()).then(
      () => setStage('copied'),
      () => setStage('by-hand'),
    )
  }
  return (
    <div class="share">
      <button type="button" class="tool" onClick={copy}>
        {words.copyLink}
      </button>
      <span class={stage === 'copied' ? 'share-said' : 'visually-hidden'} role="status">
        {stage === 'copied' ? words.copied : ''}
      </span>
      {stage === 'by-hand' && (
        <label class="share-field">
          <span class="label">{words.copyByHand}</span>
          <input
            class="field"
            type="text"
            readOnly
            value={link()}
            ref={(field) => field?.select()}
            onKeyDown={(event) => event.key === 'Escape' && setStage('idle')}
          />
        </label>
      )}
    </div>
  )
}
