/** What a later data version says of the figures shown, where the page is frozen to one. */
import { effect, type ReadonlySignal, signal } from '@preact/signals'
import { ApiError, isAbort } from '#client/api.ts'
import { fetchNewer } from '#client/api-newer.ts'
import type { NewerAnswer } from '#core/model/contract-revisions.ts'
import { view } from './view.ts'

const found = signal<NewerAnswer | 'unasked' | null>('unasked')

/** `unasked`: of the first view, which the server has told of itself; null: nothing is known. */
export const newer: ReadonlySignal<NewerAnswer | 'unasked' | null> = found

/** Asks anew when the view changes. Returns the way to stop. */
export function followNewer(): () => void {
  return effect(() => {
    const now = view.value
    if (now.at === null) {
      found.value = null
      return
    }
    const controller = new AbortController()
    fetchNewer(now, controller.signal).then(
      (answer) => {
        found.value = answer
      },
      (error: unknown) => {
        // What was said of other figures must not stand under these; whatever else ails is told where it is shown.
        if (!isAbort(error)) found.value = null
        if (!isAbort(error) && !(error instanceof ApiError)) throw error
      },
    )
    return () => controller.abort()
  })
}
