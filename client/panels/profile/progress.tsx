import { failureSentences, profileWords } from '#client/i18n/profile-words.ts'
import { progress, retryReading } from '#client/state/profile/reading.ts'
import { FailureAction, failureWords } from '../failure.tsx'

/** Whether the figures beside the rows are of what stands there now. */
export function Progress() {
  const words = profileWords()
  const now = progress.value
  return (
    <div class="profile-progress">
      <p class="note" role="status">
        {now.kind === 'asking' ? words.asking : now.kind === 'idle' ? words.asked : words.failed}
      </p>
      {now.kind === 'failed' && (
        <p class="note note-strong">
          {failureWords(now.error, failureSentences())}{' '}
          <FailureAction failure={now.error} again={retryReading} words={failureSentences()} />
        </p>
      )}
    </div>
  )
}
