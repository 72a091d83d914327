/** A report: written, read beside itself and checked against the figures on one sheet. */
import { useEffect, useState } from 'preact/hooks'
import { ApiError } from '#client/api.ts'
import { failureSentences, reportWords } from '#client/i18n/report-words.ts'
import { learnKnown } from '#client/state/profile/known.ts'
import { redo, report, undo } from '#client/state/report/draft.ts'
import { open } from '#client/state/report/saving.ts'
import { failureWords } from '../failure.tsx'
import { About } from './about.tsx'
import { Beginning, beginFrom } from './beginning.tsx'
import { Blocks } from './blocks.tsx'
import { Keeping } from './keeping.tsx'
import { Review } from './review.tsx'
import type { Start } from './start.ts'
import { Steps } from './steps.tsx'

export function Editor({ start, ready }: { readonly start: Start; readonly ready: () => void }) {
  const words = reportWords()
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
  const now = report.value
  return (
    <div class="report-editor">
      <Beginning start={start} folded={now !== null} />
      {now !== null && (
        <>
          <Steps />
          <About report={now} />
          <Blocks report={now} />
          <Review report={now} version={start.version} />
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

/** Undo and redo as everywhere; the letters of a text field are taken back there. */
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
