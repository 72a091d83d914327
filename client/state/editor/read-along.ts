/** What the server makes of a draft: asked a moment after the last change. */
import { batch, effect, type ReadonlySignal, signal } from '@preact/signals'
import { ApiError, isAbort } from '#client/api.ts'
import { version } from './known.ts'

export type Progress = { readonly kind: 'idle' | 'asking' } | { readonly kind: 'failed'; readonly error: ApiError }

interface Parts<Draft, Answer> {
  readonly draft: ReadonlySignal<Draft | null>
  readonly ask: (draft: Draft, signal: AbortSignal) => Promise<Answer>
  /** Long enough that typing a word or a number asks once. Milliseconds. */
  readonly pause: number
}

export function readAlong<Draft, Answer extends { readonly version: string }>(parts: Parts<Draft, Answer>) {
  const { draft, ask } = parts
  const reading = signal<Answer | null>(null)
  const progress = signal<Progress>({ kind: 'idle' })
  const attempts = signal(0)

  /** Follows the draft until it is told to stop. */
  function follow(pause = parts.pause): () => void {
    return effect(() => {
      attempts.value
      const asked = draft.value
      if (asked === null) {
        reading.value = null
        return
      }
      const going = new AbortController()
      progress.value = { kind: 'asking' }
      const timer = setTimeout(() => read(asked, going.signal), pause)
      return () => {
        clearTimeout(timer)
        going.abort()
      }
    })
  }

  async function read(asked: Draft, signal: AbortSignal): Promise<void> {
    try {
      const answer = await ask(asked, signal)
      // Names and years on the page are of the version it was opened with: two are not mixed.
      if (answer.version !== version()) throw new ApiError('renewed', answer.version)
      batch(() => {
        reading.value = answer
        progress.value = { kind: 'idle' }
      })
    } catch (error) {
      if (isAbort(error)) return
      if (!(error instanceof ApiError)) throw error
      progress.value = { kind: 'failed', error }
    }
  }

  function retry(): void {
    attempts.value++
  }

  return {
    /** Of the last draft that was answered; may be a change behind. */
    reading: reading as ReadonlySignal<Answer | null>,
    progress: progress as ReadonlySignal<Progress>,
    retry,
    follow,
  }
}
