/** How far saving something has come, whatever it is; and the fragment that carries its secret. */
import type { Signal } from '@preact/signals'
import { ApiError } from '#client/api.ts'

/** What is being done, or went wrong last. */
export type Stage<Stored> =
  | { readonly kind: 'idle' | 'saving' | 'saved' | 'updated' | 'deleted' }
  | { readonly kind: 'failed'; readonly error: ApiError }
  /** Another has changed what is saved since it was opened here. */
  | { readonly kind: 'conflict'; readonly theirs: Stored }

/** Does what talks to the server; that it failed is a stage too. */
export async function trying<Stored>(stage: Signal<Stage<Stored>>, doing: () => Promise<void>): Promise<void> {
  try {
    await doing()
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    stage.value = { kind: 'failed', error }
  }
}

const PREFIX = '#edit='

/** The secret of an edit link; null where the fragment is another. */
export function secretIn(fragment: string): string | null {
  return fragment.startsWith(PREFIX) && fragment.length > PREFIX.length ? fragment.slice(PREFIX.length) : null
}

export function withSecret(link: string, secret: string): string {
  return `${link}${PREFIX}${secret}`
}
