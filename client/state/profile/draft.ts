/** The profile as it is being made: every change can be taken back, and none makes something that could not be saved. */
import { batch, computed, type ReadonlySignal, signal } from '@preact/signals'
import type { ProfileFault } from '#core/model/profile/fault.ts'
import { readProfileText, readProfileValue } from '#core/model/profile/read.ts'
import { writeProfile } from '#core/model/profile/write.ts'
import type { Profile } from '#core/model/profile.ts'
import { type History, NO_HISTORY, remember, stepBack, stepForward } from '../history.ts'
import { known } from './known.ts'

const now = signal<Profile | null>(null)
/** Null until something has been begun from. */
export const profile: ReadonlySignal<Profile | null> = now

const history = signal<History<Profile | null>>(NO_HISTORY)
export const canUndo: ReadonlySignal<boolean> = computed(() => history.value.past.length > 0)
export const canRedo: ReadonlySignal<boolean> = computed(() => history.value.future.length > 0)

/** The text that is saved, or was begun from: leaving loses nothing while it is the same. */
const kept = signal<string | null>(null)
export const isUnsaved: ReadonlySignal<boolean> = computed(
  () => now.value !== null && writeProfile(now.value) !== kept.value,
)

const wrong = signal<ProfileFault | null>(null)
/** Why the last change was not made. */
export const refusal: ReadonlySignal<ProfileFault | null> = wrong

export function dismissRefusal(): void {
  wrong.value = null
}

/** Something else to work on; what was there can be had back. `safe`: it lies somewhere else too. */
export function begin(profile: Profile, safe: boolean): void {
  batch(() => {
    if (now.peek() !== null) history.value = remember(history.peek(), now.peek())
    now.value = profile
    wrong.value = null
    if (safe) kept.value = writeProfile(profile)
  })
}

/** False where the change would make something that could not be saved: then nothing is done, and it is told why. */
export function change(make: (profile: Profile) => Profile): boolean {
  const before = now.peek()
  if (before === null) return false
  const reading = readProfileValue(make(before), known.peek().areas)
  if ('fault' in reading) {
    wrong.value = reading.fault
    return false
  }
  if (writeProfile(reading.profile) === writeProfile(before)) return true
  batch(() => {
    history.value = remember(history.peek(), before)
    now.value = reading.profile
    wrong.value = null
  })
  return true
}

/** A file that was brought along; the fault where it is no profile. */
export function bring(text: string): ProfileFault | null {
  const reading = readProfileText(text, known.peek().areas)
  if ('fault' in reading) return reading.fault
  begin(reading.profile, true)
  return null
}

/** What there is now lies under a link, or in a file. */
export function markSaved(text: string): void {
  kept.value = text
}

export function undo(): void {
  travel(stepBack(history.peek(), now.peek()))
}

export function redo(): void {
  travel(stepForward(history.peek(), now.peek()))
}

function travel(step: { history: History<Profile | null>; kept: Profile | null } | null): void {
  if (step === null) return
  batch(() => {
    history.value = step.history
    now.value = step.kept
    wrong.value = null
  })
}
