/** "My priorities": made, weighed and judged on one sheet, beside the figures as they come. */
import { useEffect, useState } from 'preact/hooks'
import { ApiError } from '#client/api.ts'
import { failureSentences, profileLang, profileWords } from '#client/i18n/profile-words.ts'
import { canRedo, canUndo, dismissRefusal, profile, redo, refusal, undo } from '#client/state/profile/draft.ts'
import { learnKnown } from '#client/state/profile/known.ts'
import { open } from '#client/state/profile/saving.ts'
import { describeProfileFault } from '#core/picture/describe-profile-fault.ts'
import { failureWords } from '../failure.tsx'
import { About } from './about.tsx'
import { Beginning, beginFrom } from './beginning.tsx'
import { Keeping } from './keeping.tsx'
import { Order } from './order.tsx'
import { Priorities } from './priorities.tsx'
import type { Start } from './start.ts'

export function Editor({ start, ready }: { readonly start: Start; readonly ready: () => void }) {
  const words = profileWords()
  const [failed, setFailed] = useState<ApiError | null>(null)
  const [here, setHere] = useState(false)
  const learn = () => {
    setFailed(null)
    prepare(start)
      .then(() => {
        setHere(true)
        ready()
      })
      .catch((error: unknown) => {
        if (!(error instanceof ApiError)) throw error
        setFailed(error)
      })
  }
  useEffect(learn, [])
  useEffect(takeKeys, [])
  if (failed !== null) {
    return (
      <div class="notice" role="alert">
        <p>{failureWords(failed, failureSentences())}</p>
        <button type="button" class="tool" onClick={learn}>
          {words.retry}
        </button>
      </div>
    )
  }
  if (!here) return null
  const now = profile.value
  return (
    <div class="profile">
      <Beginning start={start} folded={now !== null} />
      {now !== null && (
        <>
          <Steps />
          <About profile={now} start={start} />
          <Priorities profile={now} />
          <Order />
          <Keeping />
        </>
      )}
    </div>
  )
}

async function prepare({ from, saved }: Start): Promise<void> {
  await learnKnown()
  if (saved !== null) await open(saved.id, saved.secret)
  else if (from !== null) await beginFrom(from)
}

/** Undo and redo as everywhere; in a text field they are the browser's own. */
function takeKeys(): () => void {
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

function Steps() {
  const words = profileWords()
  const [said, say] = useState('')
  const fault = refusal.value
  return (
    <div class="profile-steps">
      {/* Not disabled: a button that loses its focus when it is pressed leaves a keyboard at the top of the page. */}
      <div class="profile-tools">
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
        {/* Where it is saved is some screens away. */}
        <a class="tool" href="#profile-keeping">
          {words.keep}
        </a>
      </div>
      <p class="visually-hidden" role="status">
        {said}
      </p>
      {fault !== null && (
        <div class="notice" role="alert">
          <p>
            <strong>{words.refused}.</strong> {Object.values(describeProfileFault(fault, profileLang())).join(' ')}
          </p>
          <button type="button" class="link" onClick={dismissRefusal}>
            {words.dismiss}
          </button>
        </div>
      )}
    </div>
  )
}
