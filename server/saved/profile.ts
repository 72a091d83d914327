/** "My priorities" as they are saved: the profile itself, in canonical JSON. */
import * as v from 'valibot'
import type { SavedProfile } from '#core/model/contract-profiles.ts'
import { goneIndicators } from '#core/model/profile/gone.ts'
import { readProfileValue } from '#core/model/profile/read.ts'
import { writeProfile } from '#core/model/profile/write.ts'
import { type Profile, ProfileSchema } from '#core/model/profile.ts'
import { describeProfileFault, tellProfileFault } from '#core/picture/describe-profile-fault.ts'
import type { Atlas } from '../atlas/memory.ts'
import type { ContentFault } from '../http/problem.ts'
import type { Refused, SavedRecord, WorkspaceBounds } from '../workspace/workspace.ts'
import { entriesOf } from './entries.ts'
import type { Saving } from './saving.ts'

/** What was sent, or why it is no profile. */
export function takeProfile(
  value: unknown,
  { areas }: Pick<Atlas, 'areas'>,
): { readonly profile: Profile; readonly text: string } | { readonly fault: ContentFault } {
  const reading = readProfileValue(value, areas)
  if ('profile' in reading) return { ...reading, text: writeProfile(reading.profile) }
  const { pointer, found } = reading.fault
  const { expected } = describeProfileFault(reading.fault, 'en')
  return { fault: { kind: 'unusable', pointer, found, expected, detail: tellProfileFault(reading.fault, 'en') } }
}

/** Throws where the store holds what was never written there. */
export function profileIn({ body }: SavedRecord): Profile {
  return v.parse(ProfileSchema, JSON.parse(body))
}

/** A saved profile by its id. */
export async function readProfile(
  { workspace }: Saving,
  id: string,
): Promise<{ readonly profile: Profile; readonly record: SavedRecord } | Refused<'no-such' | 'unavailable'>> {
  const found = await workspace.read('profile', id)
  return 'refused' in found ? found : { profile: profileIn(found.record), record: found.record }
}

export function savedProfile(
  record: SavedRecord,
  bounds: WorkspaceBounds,
  { indicators }: Pick<Atlas, 'indicators'>,
): SavedProfile {
  const known = new Set<string>(indicators.keys())
  const profile = profileIn(record)
  const gone = goneIndicators(profile, (indicator) => known.has(indicator))
  return { ...entriesOf(record, bounds), profile, gone, told: [] }
}
