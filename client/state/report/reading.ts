/** How the report reads: asked of the server a moment after the last change. */
import { batch, effect, type ReadonlySignal, signal } from '@preact/signals'
import { ApiError, isAbort } from '#client/api.ts'
import { fetchReportReading } from '#client/api-reports.ts'
import type { ReadReport } from '#core/model/contract-reports.ts'
import type { Report } from '#core/model/report.ts'
import { version } from '../profile/known.ts'
import { report } from './draft.ts'

const answered = signal<ReadReport | null>(null)
/** Of the last report that was answered; may be a change behind. */
export const reading: ReadonlySignal<ReadReport | null> = answered

export type Progress = { readonly kind: 'idle' | 'asking' } | { readonly kind: 'failed'; readonly error: ApiError }
const progressNow = signal<Progress>({ kind: 'idle' })
export const progress: ReadonlySignal<Progress> = progressNow

const attempts = signal(0)
export function retryReading(): void {
  attempts.value++
}

/** Long enough that typing a word asks once. Milliseconds. */
const PAUSE = 500

/** Follows the report until it is told to stop. */
export function followReport(pause = PAUSE): () => void {
  return effect(() => {
    attempts.value
    const asked = report.value
    if (asked === null) {
      answered.value = null
      return
    }
    const going = new AbortController()
    progressNow.value = { kind: 'asking' }
    const timer = setTimeout(() => ask(asked, going.signal), pause)
    return () => {
      clearTimeout(timer)
      going.abort()
    }
  })
}

async function ask(asked: Report, signal: AbortSignal): Promise<void> {
  try {
    const answer = await fetchReportReading(asked, signal)
    // Names and years on the page are of the version it was opened with: two are not mixed.
    if (answer.version !== version()) throw new ApiError('renewed', answer.version)
    batch(() => {
      answered.value = answer
      progressNow.value = { kind: 'idle' }
    })
  } catch (error) {
    if (isAbort(error)) return
    if (!(error instanceof ApiError)) throw error
    progressNow.value = { kind: 'failed', error }
  }
}
