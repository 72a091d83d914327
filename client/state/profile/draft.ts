/** The profile as it is being made. */
import type { ProfileFault } from '#core/model/profile/fault.ts'
import { readProfileText, readProfileValue } from '#core/model/profile/read.ts'
import { writeProfile } from '#core/model/profile/write.ts'
import type { Profile } from '#core/model/profile.ts'
import { known } from '../editor/known.ts'
import { undoableDraft } from '../editor/undoable-draft.ts'

export const draft = undoableDraft<Profile, ProfileFault>({
  check: (made) => {
    const reading = readProfileValue(made, known.peek().areas)
    return 'fault' in reading ? reading : { draft: reading.profile }
  },
  write: writeProfile,
})

export const { now: profile, begin, change } = draft

/** A file that was brought along; the fault where it is no profile. */
export function bring(text: string): ProfileFault | null {
  const reading = readProfileText(text, known.peek().areas)
  if ('fault' in reading) return reading.fault
  begin(reading.profile)
  return null
}
