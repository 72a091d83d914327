/** Whether the figures on the page are of what stands there now. */
import type { ReadonlySignal } from '@preact/signals'
import { failureSentences, type ProgressWords } from '#client/i18n/editor-words.ts'
import type { Progress } from '#client/state/editor/read-along.ts'
import { FailureAction } from '../failure.tsx'
import { whyFailed } from './why-failed.ts'

type Now = ReadonlySignal<Progress>

export function HowFar({ progress, words }: { readonly progress: Now; readonly words: ProgressWords }) {
  const { kind } = progress.value
  return (
    <p class="note" role="status">
      {kind === 'asking' ? words.asking : kind === 'idle' ? words.asked : words.failed}
    </p>
  )
}

/** Why they are not, where they could not be had. */
export function WhyNot({ progress, again }: { readonly progress: Now; readonly again: () => void }) {
  const now = progress.value
  if (now.kind !== 'failed') return null
  return (
    <p class="note note-strong">
      {whyFailed(now.error)} <FailureAction failure={now.error} again={again} words={failureSentences()} />
    </p>
  )
}
