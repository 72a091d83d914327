/** An editor on its page: it stands when what it needs has come, and listens for the keys that take a step back. */
import type { FunctionComponent } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { ApiError } from '#client/api.ts'
import { failureSentences } from '#client/i18n/editor-words.ts'
import { FailureAction, failureWords } from '../failure.tsx'
import type { Start } from './start.ts'
import { type Stepped, takeUndoKeys } from './undo-keys.ts'

interface Props {
  readonly start: Start
  /** Fetches what the editor needs. */
  readonly prepare: () => Promise<void>
  /** What stood there until now may go. */
  readonly ready: () => void
  readonly draft: Stepped
  readonly Editor: FunctionComponent<{ readonly start: Start }>
}

export function Frame({ start, prepare, ready, draft, Editor }: Props) {
  const [failed, setFailed] = useState<ApiError | null>(null)
  const [here, setHere] = useState(false)
  const learn = () => {
    setFailed(null)
    prepare()
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
  useEffect(() => takeUndoKeys(draft), [])
  if (failed !== null) {
    const words = failureSentences()
    return (
      <div class="notice" role="alert">
        <p>{failureWords(failed, words)}</p>
        <FailureAction failure={failed} again={learn} words={words} />
      </div>
    )
  }
  return here ? <Editor start={start} /> : null
}
