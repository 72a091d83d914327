/** How the profile stands against the figures: asked of the server a moment after the last change. */
import { batch, effect, type ReadonlySignal, signal } from '@preact/signals'
import { ApiError, isAbort } from '#client/api.ts'
import { fetchRank, fetchReading } from '#client/api-profiles.ts'
import type { ProfileRank } from '#core/model/contract-profiles.ts'
import type { RegionAnswer, RegionRow } from '#core/model/contract-regions.ts'
import type { Profile } from '#core/model/profile.ts'
import { profile } from './draft.ts'
import { version } from './known.ts'

const answered = signal<RegionAnswer | null>(null)
/** Of the last profile that was answered; may be a change behind. */
export const reading: ReadonlySignal<RegionAnswer | null> = answered
const ranked = signal<ProfileRank | null>(null)
export const rank: ReadonlySignal<ProfileRank | null> = ranked

export type Progress = { readonly kind: 'idle' | 'asking' } | { readonly kind: 'failed'; readonly error: ApiError }
const progressNow = signal<Progress>({ kind: 'idle' })
export const progress: ReadonlySignal<Progress> = progressNow

const attempts = signal(0)
export function retryReading(): void {
  attempts.value++
}

/** Long enough that typing a number asks once. Milliseconds. */
const PAUSE = 400

/** Follows the profile until it is told to stop. */
export function followProfile(pause = PAUSE): () => void {
  return effect(() => {
    attempts.value
    const asked = profile.value
    if (asked === null) {
      batch(() => {
        answered.value = null
        ranked.value = null
      })
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

async function ask(asked: Profile, signal: AbortSignal): Promise<void> {
  try {
    const [answer, order] = await Promise.all([fetchReading(asked, signal), fetchRank(asked, signal)])
    // Names and years on the page are of the version it was opened with: two are not mixed.
    if (answer.version !== version()) throw new ApiError('renewed', answer.version)
    batch(() => {
      answered.value = answer
      ranked.value = order
      progressNow.value = { kind: 'idle' }
    })
  } catch (error) {
    if (isAbort(error)) return
    if (!(error instanceof ApiError)) throw error
    progressNow.value = { kind: 'failed', error }
  }
}

/** The row of an indicator under a priority; undefined where it has not been answered, or has gone. */
export function rowOf(priority: number, indicator: string): RegionRow | undefined {
  return answered.value?.priorities[priority]?.indicators.find(({ id }) => id === indicator)
}
