/** What is asked of the server about profiles, and what is saved there. */
import {
  BegunSchema,
  CreatedProfileSchema,
  type ProfileRank,
  ProfileRankSchema,
  type SavedProfile,
  SavedProfileSchema,
} from '#core/model/contract-profiles.ts'
import { type RegionAnswer, RegionAnswerSchema } from '#core/model/contract-regions.ts'
import { writeProfile } from '#core/model/profile/write.ts'
import type { Profile } from '#core/model/profile.ts'
import { exchange, pinned } from './api.ts'
import { type Kept, savedAt } from './api-saved.ts'

export type StoredProfile = Kept<SavedProfile>

const ADDRESS = '/api/profiles'

export const savedProfiles = savedAt(ADDRESS, SavedProfileSchema, CreatedProfileSchema)

/** What a region or the country has decided, for an area. */
export async function fetchBegun(strategy: string, area: string | null): Promise<Profile> {
  const query = [['strategy', strategy] as const, ...(area === null ? [] : [['area', area] as const])]
  return (await exchange(`${ADDRESS}/begin?${pinned(query)}`, {}, BegunSchema)).answer.profile
}

function sent(profile: Profile, signal: AbortSignal): RequestInit {
  return { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: writeProfile(profile), signal }
}

/** How each indicator stands. Nothing of the profile is kept. */
export async function fetchReading(profile: Profile, signal: AbortSignal): Promise<RegionAnswer> {
  return (await exchange(`${ADDRESS}/region?${pinned()}`, sent(profile, signal), RegionAnswerSchema)).answer
}

export async function fetchRank(profile: Profile, signal: AbortSignal): Promise<ProfileRank> {
  return (await exchange(`${ADDRESS}/rank?${pinned()}`, sent(profile, signal), ProfileRankSchema)).answer
}
