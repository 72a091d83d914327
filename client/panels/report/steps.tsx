/** Undo, redo, whether the values are here, and why the last change was not made. */
import { useState } from 'preact/hooks'
import { failureSentences, reportLang, reportWords } from '#client/i18n/report-words.ts'
import { canRedo, canUndo, dismissRefusal, redo, refusal, undo } from '#client/state/report/draft.ts'
import { progress, retryReading } from '#client/state/report/reading.ts'
import { describeReportFault } from '#core/picture/describe-report-fault.ts'
import { FailureAction, failureWords } from '../failure.tsx'
import { Insert } from './insert.tsx'

export function Steps() {
  const words = reportWords()
  const [said, say] = useState('')
  const fault = refusal.value
  const now = progress.value
  return (
    <div class="report-steps">
      {/* Not disabled: a button that loses its focus when it is pressed leaves a keyboard at the top of the page. */}
      <div class="report-tools">
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
        <p class="note report-progress" role="status">
          {now.kind === 'asking' ? words.asking : now.kind === 'idle' ? words.asked : words.failed}
        </p>
      </div>
      <Insert />
      <p class="visually-hidden" role="status">
        {said}
      </p>
      {now.kind === 'failed' && (
        <p class="note note-strong">
          {failureWords(now.error, failureSentences())}{' '}
          <FailureAction failure={now.error} again={retryReading} words={failureSentences()} />
        </p>
      )}
      {fault !== null && (
        <div class="notice" role="alert">
          <p>
            <strong>{words.refused}.</strong> {Object.values(describeReportFault(fault, reportLang())).join(' ')}
          </p>
          <button type="button" class="link" onClick={dismissRefusal}>
            {words.dismiss}
          </button>
        </div>
      )}
    </div>
  )
}
